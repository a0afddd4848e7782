/**
 * The nearest papers of every paper by weight, exactly, also among some only.
 *
 * The link table holds the nearest that a build keeps; quality figures look at
 * ten whatever the build kept, and labels are judged among labelled papers only.
 * Nearest by weight are among the nearest by text and concepts and the papers
 * that cite or are cited, so both are put together and ranked.
 * Cost: that of `findNearest`.
 *
 *     rankNearest({ similarity, citations, citationWeight: .3, members: null, k: 10 })
 */

import { createTopK, offer } from "../lib/top-k.ts";
import type { CitationPairs, NearestLists, Similarity } from "./evidence-space.ts";
import { findNearest } from "./find-nearest.ts";

/** What is ranked. */
export interface RankInput {
  readonly similarity: Similarity;
  readonly citations: CitationPairs;
  /** The option's weight of a citation. */
  readonly citationWeight: number;
  /** Ascending papers to look among; `null`: all. */
  readonly members: Int32Array | null;
  readonly k: number;
}

/** Rows and neighbours are positions in `members`, or papers where it is `null`. */
export function rankNearest(input: RankInput): NearestLists {
  const nearest = findNearest(input.similarity, input.members, input.k);
  const partners = listPartners(input);
  if (partners === null) return nearest;
  const top = createTopK(partners.length, input.k);
  partners.forEach((cited, row) => {
    for (const [other, weight] of cited) offer(top, row, other, weight);
    for (let entry = row * input.k; entry < (row + 1) * input.k; entry++) {
      const other = nearest.neighbours[entry];
      if (other >= 0 && !cited.has(other)) offer(top, row, other, nearest.scores[entry]);
    }
  });
  return { k: input.k, neighbours: top.columns, scores: top.scores };
}

/** For each row the rows it cites or is cited by, with the whole weight; `null` when citations count for nothing. */
function listPartners(input: RankInput): Map<number, number>[] | null {
  const { pairs } = input.citations;
  if (input.citationWeight === 0 || pairs.length === 0) return null;
  const positions = placePapers(input);
  const rows = input.members?.length ?? input.similarity.papers;
  const partners: Map<number, number>[] = Array.from({ length: rows }, () => new Map());
  for (let entry = 0; entry < pairs.length; entry += 2) {
    const a = positions[pairs[entry]];
    const b = positions[pairs[entry + 1]];
    if (a < 0 || b < 0) continue;
    const weight = weighPair(input, pairs[entry], pairs[entry + 1]);
    partners[a].set(b, weight);
    partners[b].set(a, weight);
  }
  return partners;
}

/** The weight of a citing pair as a link stores it. */
function weighPair(input: RankInput, a: number, b: number): number {
  const { similarity } = input;
  return (
    Math.fround(similarity.weights.text * similarity.textStrength(a, b)) +
    Math.fround(similarity.weights.concepts * similarity.conceptsStrength(a, b)) +
    Math.fround(input.citationWeight)
  );
}

function placePapers(input: RankInput): Int32Array {
  const positions = new Int32Array(input.similarity.papers);
  if (input.members === null) return positions.map((_, paper) => paper);
  positions.fill(-1);
  input.members.forEach((paper, position) => {
    positions[paper] = position;
  });
  return positions;
}
