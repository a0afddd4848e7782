/**
 * An abstract without what publishers put around it: the heading ("Abstract:",
 * "ABSTRACT", "Summary.") and the tail of copyright lines, licences and records
 * of rights. Only what stands at the very beginning or end goes, and the tail
 * only behind the end of a sentence. Linear in the length of the text.
 *
 *     "Abstract: We sail. © 2020 Elsevier Ltd. All rights reserved."   →   "We sail."
 */

import { cleanText } from "./clean-text.ts";

const TAIL_LENGTH = 400;
const MAXIMUM_ROUNDS = 4;

// With a sign behind it the heading is plain; without one it may open a sentence ("Abstract interpretation is").
const MARKED =
  /^(?:(?:abstract|summary|zusammenfassung|résumé|resumen|resumo)\s?[:—–]|【?(?:摘要|要旨|초록)】?\s?[:：]?)\s?/iu;
const UNMARKED =
  /^(?:(?:Abstract|Summary)\.\s(?=\p{Lu})|(?:ABSTRACT|SUMMARY)[\s.]\s?(?=\p{Lu}\p{Ll}|\p{Lu} )|Abstract (?=(?:We|The|This|These|In|A|An|Our|Background|Objectives?|Purpose|Introduction|Aims?|Motivation|To|With)\s))/u;
// With what the headings begin, in any case: nearly all abstracts are done with this.
const HEADING_SIGNS = "AaSsſZzRr【摘要초";
const PUBLISHERS =
  "Elsevier|Springer|John Wiley|Wiley|Oxford University|Cambridge University|Taylor|Sage|SAGE|IEEE|ACM|American|Nature|Blackwell|Lippincott|Wolters|BMJ|Informa|Emerald|MDPI|Hindawi|IOP|De Gruyter|Karger|Thieme|Mary Ann Liebert";
const TAIL = new RegExp(
  `(?<=[.!?:)\\]"”])\\s+(?:${[
    "©",
    "\\([cC]\\) ?(?:Copyright )?(?:19|20)\\d\\d",
    "(?:Crown )?[Cc]opyright (?:©|\\([cC]\\)|(?:19|20)\\d\\d)",
    `(?:19|20)\\d\\d,? (?:The Authors?\\.|(?:Published by )?(?:${PUBLISHERS})\\b)`,
    `Published by (?:the )?(?:${PUBLISHERS})\\b`,
    "All [Rr]ights [Rr]eserved",
    "This (?:article is protected by copyright|is an open[- ]access article)",
    "\\(?Psyc(?:INFO|Info) Database Record",
  ].join("|")})[^¶]{0,${TAIL_LENGTH}}$`,
);
// With what all of these begin, found in a quarter of the time.
const TAIL_BEGINNING = /[.!?:)\]"”]\s+[©(CcPAT12]/;

/** The abstract on one line; any string is good. */
export function cleanAbstract(raw: string): string {
  let text = cleanText(raw);
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    const bare = dropTail(dropHeading(text));
    if (bare === text) return text;
    text = bare;
  }
  return text;
}

function dropHeading(text: string): string {
  if (!HEADING_SIGNS.includes(text.charAt(0))) return text;
  const heading = MARKED.exec(text) ?? UNMARKED.exec(text);
  return heading === null ? text : text.slice(heading[0].length);
}

function dropTail(text: string): string {
  const start = Math.max(0, text.length - TAIL_LENGTH);
  const end = text.slice(start);
  const found = TAIL_BEGINNING.test(end) ? TAIL.exec(end) : null;
  return found === null ? text : text.slice(0, start + found.index).trimEnd();
}
