/**
 * The papers whose title, authors and year have every word of a text, as it is
 * typed: the last word may be the beginning of one. Titles that have the text as
 * it stands come first. Linear in the titles; for choosing one paper, where the
 * search of the map (`search-papers.ts`) would find its abstracts as well.
 *
 *     "kelp lund 20"   finds   "Kelp forests" by Bo Lund, 2019
 */

import { foldText } from "../lib/fold-text.ts";
import type { PaperTable } from "../model/index.ts";

/** @returns indices, best first; empty for a text without letters and digits */
export function findTitles(papers: PaperTable, text: string): number[] {
  const wanted = foldText(text);
  if (wanted === "") return [];
  const words = wanted.split(" ").map((word) => ` ${word}`);
  const first: number[] = [];
  const others: number[] = [];
  papers.title.forEach((given, paper) => {
    const title = ` ${foldText(given)}`;
    const names = papers.authors[paper].map(({ family, given: name }) => `${family} ${name}`).join(" ");
    const about = `${title} ${foldText(names)} ${papers.year[paper] ?? ""}`;
    // Scripts without spaces have the words anywhere.
    if (title.includes(wanted)) first.push(paper);
    else if (words.every((word) => about.includes(word))) others.push(paper);
  });
  return [...first, ...others];
}
