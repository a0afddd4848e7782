/**
 * Counts, for clusters that are named together, in how many papers of each a
 * concept stands. All counts are papers.
 */

import type { ConceptSpace } from "./concept-space.ts";

/**
 * Clusters that are told apart by their labels: all regions, or the sub-regions
 * of one region. Tables are clusters × concepts, row by row.
 */
export interface LabelCounts {
  readonly clusters: number;
  readonly concepts: number;
  /** Papers of each cluster. */
  readonly sizes: Int32Array;
  /** Papers of the cluster with the concept. */
  readonly inside: Int32Array;
  /** Papers of the cluster with the concept in their title. */
  readonly titles: Int32Array;
  /** By concept: papers of the background with it. */
  readonly frequency: Int32Array;
  /** Papers of the background. */
  readonly papers: number;
}

/**
 * @param cluster by paper: a cluster 0 ≤ c < clusters; −1 for papers of the
 *   background that lie in none; −2 for papers outside the background
 */
export function countForLabels(space: ConceptSpace, cluster: Int32Array, clusters: number): LabelCounts {
  const concepts = space.table.key.length;
  const counts = {
    clusters,
    concepts,
    sizes: new Int32Array(clusters),
    inside: new Int32Array(clusters * concepts),
    titles: new Int32Array(clusters * concepts),
    frequency: new Int32Array(concepts),
    papers: 0,
  };
  for (const value of cluster) {
    if (value >= -1) counts.papers++;
    if (value >= 0) counts.sizes[value]++;
  }
  for (let concept = 0; concept < concepts; concept++) countConcept(space, cluster, concept, counts);
  return counts;
}

function countConcept(space: ConceptSpace, cluster: Int32Array, concept: number, counts: LabelCounts): void {
  const { offsets, papers } = space.table;
  for (let posting = offsets[concept]; posting < offsets[concept + 1]; posting++) {
    const value = cluster[papers[posting]];
    if (value < -1) continue;
    counts.frequency[concept]++;
    if (value < 0) continue;
    counts.inside[value * counts.concepts + concept]++;
    counts.titles[value * counts.concepts + concept] += space.phrases.inTitle[posting];
  }
}
