/**
 * Gives every cluster its name, and the evidence for it.
 *
 * Regions are named first, against the whole list. Then the sub-regions of each
 * region, against that region: its own label and whatever a tenth of all papers
 * speak of would not tell them apart. Every cluster gets a label: where no
 * concept will do, the title of its most typical paper, shortened, and numbered
 * where another cluster has it ("Preface (2)"); without a title "Cluster 3".
 *
 * Method: `label-score.ts` (how well a concept names a cluster),
 * `label-candidates.ts` (which concepts can), `label-siblings.ts` (parts and
 * wholes), `label-assignment.ts` (who gets what). Read on three collections:
 * docs/decisions/labels.md.
 * Cost: O(clusters × concepts).
 *
 *     labelClusters(…)[8].label → "Multi-Agent Debate", evidence: 15 papers here, none elsewhere, 11 titles
 */

import type { Cluster, LabelEvidence, LinkTable, Paper } from "../model/index.ts";
import {
  chooseRepresentatives,
  listMembers,
  meanStability,
  measureCoverage,
  sumInnerWeights,
} from "./cluster-facts.ts";
import type { Clustering } from "./clustering.ts";
import type { ConceptSpace } from "./concept-space.ts";
import { type Assignment, assignLabels, type Taken, wordSet } from "./label-assignment.ts";
import { findLabelCandidates, findModifiers } from "./label-candidates.ts";
import { countForLabels, type LabelCounts } from "./label-counts.ts";
import { scoreLabels } from "./label-score.ts";
import { findParts, type Part, preferWholes } from "./label-siblings.ts";

export interface LabelInput {
  readonly papers: readonly Paper[];
  readonly concepts: ConceptSpace;
  readonly links: LinkTable;
  readonly clustering: Clustering;
}

/** Share of all papers from which a concept is worth less for a sub-region, and at which it is worth nothing. */
const COMMON = 0.05;
const TOO_COMMON = 0.1;

/** Sub-regions smaller than this are named by a concept only where it is firm: most such names were accidents. */
const SMALL_SUBREGION = 10;

/** A title longer than this is cut at a word. */
const LONGEST_TITLE = 40;

/** What all naming draws on. */
interface Naming {
  readonly concepts: ConceptSpace;
  /** By concept: what it is worth as a label. */
  readonly worth: Float64Array;
  /** By concept: 1 for what can only be a part of a label. */
  readonly modifiers: Uint8Array;
  readonly parts: readonly Part[];
  /** The labels given so far. */
  readonly taken: Taken;
}

/** Complete clusters: regions first, then sub-regions, in the clustering's order. */
export function labelClusters(input: LabelInput): Cluster[] {
  const { concepts, clustering } = input;
  const naming = {
    concepts,
    worth: findLabelCandidates(concepts),
    modifiers: findModifiers(concepts),
    parts: findParts(concepts.table.key),
    taken: { labels: new Set<string>(), words: new Set<string>() },
  };
  const regions = nameGroup(naming, clustering.region, clustering.regionCount);
  const subregions = nameSubregions(naming, input, regions);
  return numberTitles([
    ...describe(input, regions, { level: 1, cluster: clustering.region }),
    ...describe(input, subregions, { level: 2, cluster: clustering.subregion }),
  ]);
}

/** Labels that are titles get a number where the label is taken. */
function numberTitles(clusters: readonly Cluster[]): Cluster[] {
  const taken = new Set(clusters.filter(({ evidence }) => evidence.length > 0).map(({ label }) => label));
  const counts = new Map<string, number>();
  return clusters.map((cluster) => {
    if (cluster.evidence.length > 0) return cluster;
    let number = counts.get(cluster.label) ?? 1;
    let label = number === 1 ? cluster.label : `${cluster.label} (${number})`;
    while (taken.has(label)) label = `${cluster.label} (${++number})`;
    taken.add(label);
    counts.set(cluster.label, number);
    return { ...cluster, label };
  });
}

/** Names clusters against each other; `cluster` as in `countForLabels`. */
function nameGroup(naming: Naming, cluster: Int32Array, clusters: number): Assignment[] {
  const { concepts, worth, modifiers, parts, taken } = naming;
  const counts = countForLabels(concepts, cluster, clusters);
  const found = scoreLabels(counts, concepts.phrases.words, worth);
  const scores = preferWholes(found, counts, parts, modifiers);
  const papersIn = (wanted: number, concept: number): number[] => {
    const { offsets, papers } = concepts.table;
    return [...papers.subarray(offsets[concept], offsets[concept + 1])].filter(
      (paper) => cluster[paper] === wanted,
    );
  };
  return assignLabels({ counts, scores, keys: concepts.table.key, papersIn, taken });
}

function nameSubregions(naming: Naming, input: LabelInput, regions: readonly Assignment[]): Assignment[] {
  const { region, subregion, subregionParent, subregionCount } = input.clustering;
  const named: Assignment[] = [];
  while (named.length < subregionCount) {
    const first = named.length;
    const parent = subregionParent[first];
    let count = 1;
    while (first + count < subregionCount && subregionParent[first + count] === parent) count++;
    const cluster = region.map((value, paper) => {
      if (value !== parent) return -2;
      return subregion[paper] < 0 ? -1 : subregion[paper] - first;
    });
    const worth = barCommon(naming, region.length, regions[parent]);
    named.push(...nameGroup({ ...naming, worth }, cluster, count));
  }
  return named;
}

/** Fades out what up to a tenth of all papers speak of; bars the first part of the parent's label. */
function barCommon(naming: Naming, papers: number, parent: Assignment): Float64Array {
  const { key, offsets } = naming.concepts.table;
  const parentWords = parent.label.length > 0 ? wordSet(key[parent.label[0]]) : "";
  return naming.worth.map((value, concept) => {
    if (wordSet(key[concept]) === parentWords) return 0;
    const share = (offsets[concept + 1] - offsets[concept]) / papers;
    return value * Math.min(1, Math.max(0, (TOO_COMMON - share) / (TOO_COMMON - COMMON)));
  });
}

function describe(
  input: LabelInput,
  names: readonly Assignment[],
  group: { level: 1 | 2; cluster: Int32Array },
): Cluster[] {
  const { papers, links, clustering } = input;
  const members = listMembers(group.cluster, names.length);
  const innerWeights = sumInnerWeights(links, group.cluster);
  const counts = countForLabels(input.concepts, group.cluster, names.length);
  const ids = numberClusters(clustering, group.level);
  return names.map((name, cluster) => {
    const representatives = chooseRepresentatives(members[cluster], innerWeights);
    const found = name.label.map((concept) => collectEvidence(input, counts, cluster, concept));
    const evidence = group.level === 1 || isFirm(found, members[cluster].length) ? found : [];
    const spelled = evidence.map((part) => part.label).join(" & ");
    return {
      id: ids[cluster],
      level: group.level,
      parent: group.level === 1 ? null : clustering.subregionParent[cluster],
      size: members[cluster].length,
      label: spelled || shortenTitle(papers[representatives[0]]?.title ?? "") || `Cluster ${ids[cluster]}`,
      evidence,
      alternatives: name.alternatives.map((concept) => collectEvidence(input, counts, cluster, concept)),
      representatives,
      stability: meanStability(members[cluster], clustering.stability),
      coverage: measureCoverage(members[cluster], papers),
    };
  });
}

/** `3` for a region, `3.2` for the second sub-region of region 3. */
function numberClusters(clustering: Clustering, level: 1 | 2): string[] {
  if (level === 1) return Array.from({ length: clustering.regionCount }, (_, region) => String(region + 1));
  const within = new Map<number, number>();
  return Array.from(clustering.subregionParent, (parent) => {
    const number = (within.get(parent) ?? 0) + 1;
    within.set(parent, number);
    return `${parent + 1}.${number}`;
  });
}

/** Whether a sub-region is large enough for its name, or half of its few papers and two titles stand for it. */
function isFirm(evidence: readonly LabelEvidence[], size: number): boolean {
  if (size >= SMALL_SUBREGION) return true;
  return evidence.every(
    ({ inside, outside, titles }) => 2 * inside >= size && titles >= 2 && outside <= inside,
  );
}

function collectEvidence(
  input: LabelInput,
  counts: LabelCounts,
  cluster: number,
  concept: number,
): LabelEvidence {
  const cell = cluster * counts.concepts + concept;
  const inside = counts.inside[cell];
  return {
    concept,
    label: input.concepts.table.label[concept],
    inside,
    outside: counts.frequency[concept] - inside,
    titles: counts.titles[cell],
  };
}

/** Cuts at the last space that fits, and never inside a code point. */
function shortenTitle(title: string): string {
  const characters = Array.from(title);
  if (characters.length <= LONGEST_TITLE) return title;
  const space = characters.lastIndexOf(" ", LONGEST_TITLE);
  return `${characters.slice(0, space > 0 ? space : LONGEST_TITLE).join("")}…`;
}
