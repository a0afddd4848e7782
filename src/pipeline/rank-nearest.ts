/**
 * The nearest papers of every paper by weight, exactly, also among some only.
 *
 * Links keep them; quality figures look at ten whatever the build kept, and
 * labels are judged among labelled papers only. Nearest by weight are among the
 * nearest by text and concepts and the papers for which citations say
 * something (either cites the other, or they share a reference or a citer), so
 * both are put together and ranked. A paper outside the nearest by text has at
 * most the last one's score from text: where that and its citations cannot
 * reach the list any more, it is not compared.
 * Cost: that of `findNearest` and of `couplePapers`.
 *
 *     rankNearest({ similarity, citations, weights: options.weights, members: null, k: 10 })
 */

import { createTopK, offer, type TopK } from "../lib/top-k.ts";
import {
  CITATION_PARTS,
  type CitationWeights,
  type CoupledRow,
  couplePapers,
} from "../atlas/couple-papers.ts";
import type { CitationPairs, NearestLists, Similarity } from "./evidence-space.ts";
import { findNearest } from "./find-nearest.ts";

/** What is ranked. */
export interface RankInput {
  readonly similarity: Similarity;
  readonly citations: CitationPairs;
  /** The options' weights of citation, coupling and co-citation; those of text and concepts are the similarity's. */
  readonly weights: CitationWeights;
  /** Ascending papers to look among; `null`: all. */
  readonly members: Int32Array | null;
  readonly k: number;
}

/** Sums of the same parts in another order may differ by this share. */
const ROUNDING = 1e-9;

/** Rows and neighbours are positions in `members`, or papers where it is `null`. */
export function rankNearest(input: RankInput): NearestLists {
  const nearest = findNearest(input.similarity, input.members, input.k);
  const couple = couplePapers(input.citations.table, input.weights);
  if (couple === null) return nearest;
  const rows = input.members?.length ?? input.similarity.papers;
  const positions = placePapers(input);
  const top = createTopK(rows, input.k);
  const ranking: Ranking = { input, nearest, positions, top, seen: new Int32Array(rows).fill(-1) };
  for (let row = 0; row < rows; row++) {
    const coupled = couple(input.members === null ? row : input.members[row]);
    const parts = placeRow(coupled, positions);
    offerNearest(ranking, row, coupled, parts);
    offerCoupled(ranking, row, coupled);
  }
  return { k: input.k, neighbours: top.columns, scores: top.scores };
}

interface Ranking {
  readonly input: RankInput;
  readonly nearest: NearestLists;
  /** By paper: its row, −1 for none. */
  readonly positions: Int32Array;
  readonly top: TopK;
  /** By row: the last row that it was offered to. */
  readonly seen: Int32Array;
}

/** By row: where in the coupled papers it stands. */
function placeRow({ others }: CoupledRow, positions: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  others.forEach((other, place) => {
    if (positions[other] >= 0) places.set(positions[other], place);
  });
  return places;
}

function offerNearest(
  { nearest, top, seen }: Ranking,
  row: number,
  coupled: CoupledRow,
  places: ReadonlyMap<number, number>,
): void {
  for (let entry = row * nearest.k; entry < (row + 1) * nearest.k; entry++) {
    const other = nearest.neighbours[entry];
    if (other < 0) return;
    seen[other] = row;
    const place = places.get(other);
    const score = nearest.scores[entry];
    offer(top, row, other, place === undefined ? score : addParts(score, coupled, place));
  }
}

function offerCoupled(
  { input, nearest, positions, top, seen }: Ranking,
  row: number,
  coupled: CoupledRow,
): void {
  const last = (row + 1) * nearest.k - 1;
  coupled.others.forEach((other, place) => {
    const position = positions[other];
    if (position < 0 || seen[position] === row) return;
    const most = addParts(nearest.scores[last], coupled, place);
    if (most * (1 + ROUNDING) < top.scores[last]) return;
    const paper = input.members === null ? row : input.members[row];
    offer(top, row, position, addParts(scorePair(input.similarity, paper, other), coupled, place));
  });
}

/** The score of `findNearest` and the three parts, in the order in which a link's parts are summed. */
function addParts(score: number, { parts }: CoupledRow, place: number): number {
  const at = place * CITATION_PARTS;
  return score + parts[at] + parts[at + 1] + parts[at + 2];
}

function scorePair(similarity: Similarity, a: number, b: number): number {
  const { weights } = similarity;
  return (
    Math.fround(weights.text * similarity.textStrength(a, b)) +
    Math.fround(weights.concepts * similarity.conceptsStrength(a, b))
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
