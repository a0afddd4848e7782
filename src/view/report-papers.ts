/** How a report names papers and says when they are from. */

import type { PaperTable } from "../model/index.ts";
import { paperLinks } from "./paper-links.ts";
import type { Inline, Inlines, YearCount } from "./report-blocks.ts";
import { quiet } from "./report-blocks.ts";

/** The title, leading to where the paper can be read, and behind it first author, year and venue. */
export function namePaper(papers: PaperTable, paper: number): Inlines {
  const title = papers.title[paper] === "" ? papers.id[paper] : papers.title[paper];
  const href = paperLinks(papers, paper, "")[0]?.href ?? "";
  const named: Inline = href === "" ? title : { kind: "link", text: title, href };
  const year = papers.year[paper];
  const facts = [nameAuthors(papers, paper), year === null ? "" : String(year), papers.venue[paper]];
  const known = facts.filter((fact) => fact !== "");
  return known.length === 0 ? [named] : [named, " ", quiet(`(${known.join(", ")})`)];
}

function nameAuthors(papers: PaperTable, paper: number): string {
  const [first, second] = papers.authors[paper];
  if (first === undefined) return "";
  if (second === undefined) return first.family;
  return papers.authors[paper].length === 2
    ? `${first.family} and ${second.family}`
    : `${first.family} et al.`;
}

/** More years than fit beside each other are not counted one by one. */
const MOST_YEARS = 120;

/** First and last year of papers; `null` when none has a year. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

export function findSpan(papers: PaperTable, members: readonly number[]): YearSpan | null {
  let span: YearSpan | null = null;
  for (const paper of members) {
    const year = papers.year[paper];
    if (year === null) continue;
    span =
      span === null
        ? { from: year, to: year }
        : { from: Math.min(span.from, year), to: Math.max(span.to, year) };
  }
  return span;
}

/** By year, those in between included; of a wide range only the last years, with how many papers are earlier. */
export function countYears(
  papers: PaperTable,
  members: readonly number[],
): { readonly years: readonly YearCount[]; readonly earlier: number } {
  const counts = new Map<number, number>();
  for (const paper of members) {
    const year = papers.year[paper];
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const span = findSpan(papers, members);
  if (span === null) return { years: [], earlier: 0 };
  const first = Math.max(span.from, span.to - MOST_YEARS + 1);
  const years = Array.from({ length: span.to - first + 1 }, (_, i) => ({
    year: first + i,
    papers: counts.get(first + i) ?? 0,
  }));
  let earlier = 0;
  for (const [year, count] of counts) if (year < first) earlier += count;
  return { years, earlier };
}

/** How often each text stands, most first, ties in their own order; the empty one is left out. */
export function countTexts(texts: Iterable<string>): (readonly [text: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
