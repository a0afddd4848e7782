/**
 * The papers that may be the same as a paper: those whose titles have most words
 * in common with its own (Dice's coefficient of the folded words), then those
 * it is linked to, nearest first. Linear in the words of all titles.
 *
 *     "Kelp forests in cold water" ~ "Kelp forests in cold waters"   4 of 5 words, twice: .8
 */

import type { Adjacency } from "../atlas/adjacency.ts";
import { foldText } from "../lib/fold-text.ts";
import type { AtlasContent } from "../model/index.ts";
import { nearestPapers } from "./nearest-papers.ts";

/** Titles that are less alike say nothing about being the same paper. */
const LEAST_ALIKE = 0.5;

/** @returns at most `most` papers, the likeliest first, without the paper itself */
export function similarPapers(
  { papers, links }: Pick<AtlasContent, "papers" | "links">,
  adjacency: Adjacency,
  paper: number,
  most: number,
): number[] {
  const own = wordsOf(papers.title[paper]);
  const alike = papers.title.map((title, other) => (other === paper ? 0 : compareWords(own, wordsOf(title))));
  const byTitle = alike
    .flatMap((score, other) => (score >= LEAST_ALIKE ? [other] : []))
    .sort((a, b) => alike[b] - alike[a] || a - b);
  const near = nearestPapers(links, adjacency, paper).map((entry) => entry.paper);
  return [...new Set([...byTitle, ...near])].slice(0, most);
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(
    foldText(title)
      .split(" ")
      .filter((word) => word !== ""),
  );
}

function compareWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}
