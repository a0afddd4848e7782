/**
 * Decides how well each concept would name each cluster.
 *
 *     score = z × √(share of members) × (1 + 4 √(share with it in the title))
 *           × √(½ + titles / papers with it here) × (papers here / papers everywhere)^.35
 *           × length × brake
 *
 * z is the log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi
 * and Quinn 2008), the prior weighing as much as one average cluster: with a
 * light prior a concept that occurs nowhere else would score nothing. The brake
 * falls to 0 for what half of the papers elsewhere say; elsewhere, because where
 * clusters are few a good label is frequent in the whole list. A concept that
 * another cluster owns counts half.
 * Cost: O(clusters × concepts).
 *
 *     "debate" in 15 of 16 papers here, in none elsewhere, in 11 titles → the highest score of its cluster
 */

import { exp, log } from "../lib/exact-math.ts";
import type { LabelCounts } from "./label-counts.ts";

/** Worth of a label of 1, 2, 3, 4 and more words. */
const LENGTH_WORTH = [0.75, 1.15, 1.15, 1.05, 0.9];

/** Share of the papers elsewhere at which the brake starts, and over which it falls to 0. */
const BRAKE_START = 0.15;
const BRAKE_WIDTH = 0.35;

/** Exponent of the share of a concept's papers that lie in the cluster. */
const EXCLUSIVITY = 0.35;

/** Papers, and share of a cluster, below which (the smaller counts) a concept speaks for too few to name it. */
const SCARCE = { papers: 8, share: 0.2 };

/** Two papers are enough for a label in clusters smaller than this, three where the background is, else four. */
const SMALL_CLUSTER = 8;
const SMALL_LIST = 1000;

/** Size of a cluster from which two titles are expected to carry its name. */
const TITLES_EXPECTED = 5;

/** Another cluster owns a concept when it has half as many papers with it, at more than 10/9 of the density. */
const OWNER_COUNT = 0.5;
const OWNER_DENSITY = { above: 10, below: 9 };

/** Papers added to a cluster's size for its density: in tiny clusters any concept would be dense. */
const OWNER_PRIOR = 3;

/**
 * @param words number of words of each concept
 * @param worth by concept, 0..1: see `findLabelCandidates`
 * @returns clusters × concepts, ≥ 0; 0: not a label
 */
export function scoreLabels(counts: LabelCounts, words: Uint8Array, worth: Float64Array): Float64Array {
  const scores = new Float64Array(counts.clusters * counts.concepts);
  const totals = sumRows(counts);
  for (let cluster = 0; cluster < counts.clusters; cluster++) {
    for (let concept = 0; concept < counts.concepts; concept++) {
      const cell = cluster * counts.concepts + concept;
      if (worth[concept] === 0 || counts.inside[cell] < leastPapers(counts, cluster)) continue;
      const z = isEverything(counts, cluster) ? 1 : logOdds(counts, totals, cluster, concept);
      if (z <= 0) continue;
      scores[cell] =
        z *
        weighTitles(counts, cluster, concept) *
        weighConcept(counts, cluster, concept) *
        LENGTH_WORTH[Math.min(words[concept], LENGTH_WORTH.length) - 1] *
        worth[concept];
      if (isOwnedElsewhere(counts, cluster, concept)) scores[cell] *= 0.5;
    }
  }
  return scores;
}

/** Whether there is nothing outside to compare with: then what is most frequent names the cluster. */
function isEverything(counts: LabelCounts, cluster: number): boolean {
  return counts.sizes[cluster] === counts.papers;
}

/** Papers that must speak for a label. */
function leastPapers(counts: LabelCounts, cluster: number): number {
  const size = counts.sizes[cluster];
  const least = size < SMALL_CLUSTER ? 2 : counts.papers < SMALL_LIST ? 3 : 4;
  return Math.max(least, 0.08 * size);
}

/** Sums of the rows of `inside`, and of `frequency` at the end. */
function sumRows(counts: LabelCounts): Float64Array {
  const totals = new Float64Array(counts.clusters + 1);
  for (let cell = 0; cell < counts.inside.length; cell++) {
    totals[Math.floor(cell / counts.concepts)] += counts.inside[cell];
  }
  for (const value of counts.frequency) totals[counts.clusters] += value;
  return totals;
}

/** z-score of the log-odds ratio of a concept inside the cluster against outside. */
function logOdds(counts: LabelCounts, totals: Float64Array, cluster: number, concept: number): number {
  const inside = counts.inside[cluster * counts.concepts + concept];
  const outside = counts.frequency[concept] - inside;
  const all = totals[counts.clusters];
  const prior = counts.frequency[concept] / counts.clusters;
  const priorOfAll = all / counts.clusters;
  // One mention of something else: a list with a single concept has odds too.
  const others = totals[cluster] + priorOfAll - inside - prior + 1;
  const othersOutside = all - totals[cluster] + priorOfAll - outside - prior + 1;
  const odds = (inside + prior) / others;
  const oddsOutside = (outside + prior) / othersOutside;
  return log(odds / oddsOutside) / Math.sqrt(1 / (inside + prior) + 1 / (outside + prior));
}

function weighTitles(counts: LabelCounts, cluster: number, concept: number): number {
  const cell = cluster * counts.concepts + concept;
  const size = counts.sizes[cluster];
  const titles = counts.titles[cell];
  const inside = counts.inside[cell];
  let weight =
    Math.sqrt(inside / size) * (1 + 4 * Math.sqrt(titles / size)) * Math.sqrt(0.5 + titles / inside);
  const expected = Math.min(SCARCE.papers, SCARCE.share * size);
  if (inside < expected) weight *= inside / expected;
  if (titles === 0) weight *= 0.5;
  if (titles < 2 && size >= TITLES_EXPECTED) weight *= 0.7;
  return weight;
}

function weighConcept(counts: LabelCounts, cluster: number, concept: number): number {
  const frequency = counts.frequency[concept];
  const cell = cluster * counts.concepts + concept;
  if (isEverything(counts, cluster)) return 1;
  const exclusivity = exp(EXCLUSIVITY * log(counts.inside[cell] / frequency));
  const outside = (frequency - counts.inside[cell]) / (counts.papers - counts.sizes[cluster]);
  const brake = 1 - (outside - BRAKE_START) / BRAKE_WIDTH;
  return exclusivity * Math.min(1, Math.max(0, brake));
}

function isOwnedElsewhere(counts: LabelCounts, cluster: number, concept: number): boolean {
  const inside = counts.inside[cluster * counts.concepts + concept];
  const size = counts.sizes[cluster] + OWNER_PRIOR;
  for (let other = 0; other < counts.clusters; other++) {
    if (other === cluster) continue;
    const there = counts.inside[other * counts.concepts + concept];
    if (there < OWNER_COUNT * inside) continue;
    const sizeThere = counts.sizes[other] + OWNER_PRIOR;
    // Whole numbers, so that equal densities compare as equal.
    if (OWNER_DENSITY.below * there * size > OWNER_DENSITY.above * inside * sizeThere) return true;
  }
  return false;
}
