/**
 * Decides which references point to papers of the list.
 *
 * A reference is a DOI or an id as the source gave it; it is matched by DOI, by
 * Littoral's own id, by the ids of merged records and by every other id a paper has,
 * without case and without the usual prefixes. A name that two papers claim belongs to
 * the first. Self-citations are dropped, repeats count once. Linear in the references.
 *
 *     references ["https://doi.org/10.1/A", "10.1/x"] of paper 3 → pair (paper with 10.1/a, 3), 1 unmatched
 */

import type { Paper } from "../model/index.ts";
import type { CitationPairs } from "./evidence-space.ts";

const PREFIXES =
  /^(?:https?:\/\/(?:dx\.)?doi\.org\/|https?:\/\/(?:www\.)?openalex\.org\/|https?:\/\/arxiv\.org\/abs\/|doi:\s*|arxiv:\s*|pmid:\s*)/;

/** Pairs of citing papers of the list; what points elsewhere is counted. */
export function matchCitations(papers: readonly Paper[]): CitationPairs {
  const paperOf = nameAll(papers);
  const keys = new Set<number>();
  let unmatched = 0;
  papers.forEach((paper, citing) => {
    for (const reference of paper.references) {
      const cited = paperOf.get(normalise(reference));
      if (cited === undefined) unmatched++;
      else if (cited !== citing) {
        keys.add(Math.min(cited, citing) * papers.length + Math.max(cited, citing));
      }
    }
  });
  const sorted = Float64Array.from(keys).sort();
  const pairs = new Int32Array(sorted.length * 2);
  sorted.forEach((key, i) => {
    pairs[2 * i] = Math.floor(key / papers.length);
    pairs[2 * i + 1] = key % papers.length;
  });
  return { pairs, unmatched };
}

/** Every name a paper goes by; DOIs and own ids are entered before weaker names. */
function nameAll(papers: readonly Paper[]): Map<string, number> {
  const paperOf = new Map<string, number>();
  const enter = (name: string, paper: number) => {
    const key = normalise(name);
    if (key !== "" && !paperOf.has(key)) paperOf.set(key, paper);
  };
  papers.forEach((paper, index) => {
    enter(paper.doi, index);
    enter(paper.id, index);
  });
  papers.forEach((paper, index) => {
    for (const alias of paper.aliases) enter(alias, index);
    for (const kind of Object.keys(paper.ids)) enter(paper.ids[kind], index);
  });
  return paperOf;
}

function normalise(name: string): string {
  return name.trim().toLowerCase().replace(PREFIXES, "").trim();
}
