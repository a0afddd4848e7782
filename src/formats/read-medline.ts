/**
 * Reads MEDLINE as PubMed saves it (.nbib, .txt): "TAG - value" with the tag
 * padded to four characters, values going on in lines set in by six spaces, a
 * blank line between records. Author keywords come first, subject headings
 * behind them (`subject-headings.ts`); the headings as given are kept. Linear.
 *
 *     PMID- 123⏎TI  - Kelp and⏎      tides⏎FAU - Lund, Bo   →   pubmed 123, "Kelp and tides", Lund/Bo
 */

import type { Author, ReadResult } from "../model/index.ts";
import type { JsonObject } from "./field-reader.ts";
import { canonicalDoi } from "./identifiers.ts";
import { readTagged, type TaggedFormat } from "./read-tagged.ts";
import { isTagCharacter } from "./scan-tags.ts";
import { readHeadings } from "./subject-headings.ts";
import { dropRepeats, peekLines, type TagBag, takeLines, takeRest, takeText, takeYear } from "./tag-bag.ts";
import type { TextSource } from "./text-source.ts";

const MEDLINE: TaggedFormat = {
  name: "medline",
  syntax: { measureTag, tagWidth: 4, opens: "PMID", closes: "", blankCloses: true },
  titleTags: ["TI", "BTI"],
  fileTags: [],
  describe: describeMedline,
};

/** Reads a text of MEDLINE records. `file` names it in problems. */
export function readMedline(text: string | TextSource, file: string): ReadResult {
  return readTagged(text, file, MEDLINE);
}

// "TI  - ", "PMID- ": capitals, padded with spaces to the hyphen in the fifth place.
function measureTag(text: string, start: number, end: number): number {
  if (end - start < 5 || text.charCodeAt(start + 4) !== 45) return 0;
  if (!isTagCharacter(text.charCodeAt(start), false)) return 0;
  for (let at = start + 1; at < start + 4; at++) {
    const code = text.charCodeAt(at);
    if (!isTagCharacter(code, true) && code !== 32) return 0;
  }
  return end - start > 5 && text.charCodeAt(start + 5) !== 32 ? 0 : 5;
}

function describeMedline(bag: TagBag): JsonObject {
  const types = values(bag, "PT");
  const title = takeText(bag, ["TI", "BTI", "TT"]);
  const venue = takeText(bag, ["JT", "TA", "CTI", "BTI", "SO"]);
  dropRepeats(bag, ["JT", "TA"], venue);
  return {
    title,
    abstract: takeText(bag, ["AB", "OAB"]),
    authors: takeAuthors(bag),
    year: takeYear(bag, ["DP", "DEP", "CDAT"]),
    journal: venue,
    doi: takeDoi(bag),
    pmid: takeText(bag, ["PMID"]),
    ids: { pmc: takeText(bag, ["PMC"]) },
    retracted: bag.has("RIN") || types.some((type) => /^retracted publication$/i.test(type)),
    keywords: takeKeywords(bag),
    language: values(bag, "LA").join(", "),
    type: types.join("; "),
    ...takeRest(without(bag, ["LA", "PT"]), " "),
  };
}

// Full names; the short ones only where they are more.
function takeAuthors(bag: TagBag): (string | Author)[] {
  const full = values(bag, "FAU");
  const short = values(bag, "AU");
  const groups = values(bag, "CN").map((family) => ({ family, given: "" }));
  without(bag, ["FAU", "AU", "CN"]);
  return [...(full.length >= short.length ? full : short), ...groups];
}

// "10.1000/kelp.1 [doi]" among the location and article ids.
function takeDoi(bag: TagBag): string {
  const marked = peekLines(bag, ["LID", "AID", "SO"]).filter((line) => /\[doi\]|\bdoi:/i.test(line));
  for (const line of marked) {
    const doi = canonicalDoi(line.replace(/^.*\bdoi: ?/i, "").replace(/\s.*$/s, ""));
    if (doi !== "") return doi;
  }
  return "";
}

function takeKeywords(bag: TagBag): string[] {
  const own = takeLines(bag, ["OT"]).map((keyword) => keyword.replace(/^\*/, ""));
  return [...own, ...readHeadings(values(bag, "MH"), true)];
}

// Each value of a tag in one line.
function values(bag: TagBag, tag: string): string[] {
  return (bag.get(tag) ?? []).map((lines) => lines.join(" "));
}

function without(bag: TagBag, tags: readonly string[]): TagBag {
  for (const tag of tags) bag.delete(tag);
  return bag;
}
