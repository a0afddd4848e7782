/**
 * Decides which label goes to which cluster.
 *
 * All pairs of cluster and concept are taken from the best score down (over the
 * square root of the cluster's size, so that large clusters do not choose
 * first); a cluster without a label takes the concept unless one with the same
 * words is taken. Then, where the label speaks for less than half of a cluster,
 * a second part may join: "Arguments & Annotators". At last the runners-up.
 * Ties go to the smaller cluster, then the smaller concept.
 * Cost: O(scores × log).
 */

import type { LabelCounts } from "./label-counts.ts";
import { GENERIC_NOUNS } from "./label-words.ts";

/** The concepts that name a cluster, and the next best. */
export interface Assignment {
  /** None, one or two concepts. */
  readonly label: readonly number[];
  /** Best first. */
  readonly alternatives: readonly number[];
}

export interface AssignmentInput {
  readonly counts: LabelCounts;
  /** Clusters × concepts. */
  readonly scores: Float64Array;
  /** Folded words of each concept. */
  readonly keys: readonly string[];
  /** By concept: papers with it, ascending, that lie in the cluster. */
  readonly papersIn: (cluster: number, concept: number) => readonly number[];
  /** What is spoken for already; what is assigned is added. */
  readonly taken: Taken;
}

/** Labels that are given. */
export interface Taken {
  /** Their word sets (`wordSet`). */
  readonly labels: Set<string>;
  /** Single words of longer labels: "Volume" beside "Volume Rendering" would tell nothing. */
  readonly words: Set<string>;
}

/** Four runners-up are shown. */
const ALTERNATIVES = 4;

/** The first part speaks for less than this share of the cluster: a second may join. */
const SECOND_BELOW = 0.5;

/** What a second part must bring. */
const SECOND = { candidates: 5, newPapers: 0.12, score: 0.33, exclusivity: 0.2, lift: 3, titles: 2 };

/** What half of a cluster speaks of may join although another cluster has the name, and at a lower lift. */
const SHARED = { coverage: 0.5, lift: 2 };

/** Words that begin with this many same letters (the shorter one whole) count as the same for a second part. */
const STEM = 6;
const SHORTEST_STEM = 4;

/** Overlap of words from which a runner-up only repeats another. */
const REPEATS = 0.5;

/** Names every cluster of the counts. */
export function assignLabels(input: AssignmentInput): Assignment[] {
  const { clusters } = input.counts;
  const ranked = Array.from({ length: clusters }, (_, cluster) => rankConcepts(input, cluster));
  const first = assignFirst(input, ranked);
  const labels = first.map((concept, cluster): number[] => {
    if (concept < 0) return [];
    const second = chooseSecond(input, cluster, concept, ranked[cluster]);
    if (second < 0) return [concept];
    take(input.taken, input.keys[second]);
    return [concept, second];
  });
  return labels.map((label, cluster) => ({
    label,
    alternatives: chooseAlternatives(input.keys, label, ranked[cluster]),
  }));
}

/** The words of a key in an order of their own: equal for "graph drawing" and "drawing graph". */
export function wordSet(key: string): string {
  return [...new Set(key.split(" "))].sort().join(" ");
}

function take(taken: Taken, key: string): void {
  taken.labels.add(wordSet(key));
  const words = key.split(" ");
  if (words.length > 1) for (const word of words) taken.words.add(word);
}

function isTaken(taken: Taken, key: string): boolean {
  return taken.labels.has(wordSet(key)) || taken.words.has(key);
}

/** Concepts of a cluster with a score, best first. */
function rankConcepts(input: AssignmentInput, cluster: number): number[] {
  const { concepts } = input.counts;
  const ranked: number[] = [];
  for (let concept = 0; concept < concepts; concept++) {
    if (input.scores[cluster * concepts + concept] > 0) ranked.push(concept);
  }
  const score = (concept: number): number => input.scores[cluster * concepts + concept];
  return ranked.sort((a, b) => score(b) - score(a) || a - b);
}

function assignFirst(input: AssignmentInput, ranked: readonly (readonly number[])[]): number[] {
  const { counts, scores, keys, taken } = input;
  const pairs = ranked.flatMap((list, cluster) =>
    list.map((concept) => ({
      cluster,
      concept,
      score: scores[cluster * counts.concepts + concept] / Math.sqrt(counts.sizes[cluster]),
    })),
  );
  pairs.sort((a, b) => b.score - a.score || a.cluster - b.cluster || a.concept - b.concept);
  const first = new Array<number>(counts.clusters).fill(-1);
  for (const { cluster, concept } of pairs) {
    if (first[cluster] >= 0 || isTaken(taken, keys[concept])) continue;
    first[cluster] = concept;
    take(taken, keys[concept]);
  }
  return first;
}

/** The second part that adds most (new papers × score), or −1. */
function chooseSecond(
  input: AssignmentInput,
  cluster: number,
  first: number,
  ranked: readonly number[],
): number {
  const { counts, scores } = input;
  const row = cluster * counts.concepts;
  if (counts.inside[row + first] >= SECOND_BELOW * counts.sizes[cluster]) return -1;
  const covered = new Set(input.papersIn(cluster, first));
  let best = -1;
  let bestGain = 0;
  for (const concept of ranked.filter((other) => other !== first).slice(0, SECOND.candidates)) {
    if (!qualifies(input, cluster, first, concept)) continue;
    const added = input.papersIn(cluster, concept).filter((paper) => !covered.has(paper)).length;
    const gain = added * scores[row + concept];
    if (added < SECOND.newPapers * counts.sizes[cluster] || gain <= bestGain) continue;
    best = concept;
    bestGain = gain;
  }
  return best;
}

function qualifies(input: AssignmentInput, cluster: number, first: number, concept: number): boolean {
  const { counts, scores, keys, taken } = input;
  const row = cluster * counts.concepts;
  const inside = counts.inside[row + concept];
  const coverage = inside / counts.sizes[cluster];
  const shared = coverage >= SHARED.coverage;
  const lift = coverage / (counts.frequency[concept] / counts.papers);
  return (
    scores[row + concept] >= SECOND.score * scores[row + first] &&
    inside >= SECOND.exclusivity * counts.frequency[concept] &&
    lift >= (shared ? SHARED.lift : SECOND.lift) &&
    counts.titles[row + concept] >= SECOND.titles &&
    !(shared ? taken.words.has(keys[concept]) : isTaken(taken, keys[concept])) &&
    !shareStem(keys[first], keys[concept]) &&
    !repeats(keys[first], keys[concept])
  );
}

/** Whether a word of one key begins like a word of the other: "annotator" and "annotation", "color" and "colormap". */
function shareStem(a: string, b: string): boolean {
  const own = a.split(" ").filter((word) => !GENERIC_NOUNS.has(word));
  const others = b.split(" ").filter((word) => !GENERIC_NOUNS.has(word));
  return own.some((word) => others.some((other) => beginAlike(word, other)));
}

function beginAlike(a: string, b: string): boolean {
  const letters = Math.min(STEM, a.length, b.length);
  return a === b || (letters >= SHORTEST_STEM && a.slice(0, letters) === b.slice(0, letters));
}

function chooseAlternatives(
  keys: readonly string[],
  label: readonly number[],
  ranked: readonly number[],
): number[] {
  const chosen: number[] = [];
  for (const concept of ranked) {
    if (chosen.length === ALTERNATIVES) break;
    const others = [...label, ...chosen];
    if (!others.some((other) => repeats(keys[other], keys[concept]))) chosen.push(concept);
  }
  return chosen;
}

/** Whether two keys are nested or share half of their words. */
function repeats(a: string, b: string): boolean {
  if (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return true;
  const words = new Set(a.split(" "));
  const others = new Set(b.split(" "));
  const shared = [...others].filter((word) => words.has(word)).length;
  return shared >= REPEATS * (words.size + others.size - shared);
}
