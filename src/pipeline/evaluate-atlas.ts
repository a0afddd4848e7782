/**
 * Judges a finished atlas from outside: citations, the user's labels, and the
 * naive map of the same papers beside it.
 *
 * What the build measured is taken from the manifest (modularity and its z,
 * stability, trustworthiness, continuity, neighbour preservation: those of the
 * drawn map). Citations and the naive map are worked out here from the papers.
 * For labels, likeness is worked out again from the papers with the atlas's
 * options, because nearest papers among labelled ones need every pair.
 * Cost: with citations or labels, that of a build without labels and layout.
 *
 *     evaluateAtlas(atlas, new Map([["10.1/x", "vision"]])).labels.precisionAt10
 */

import { paperAt } from "../atlas/paper-at.ts";
import { measureAgreement } from "../lib/ami.ts";
import { compareText } from "../lib/compare.ts";
import type { CitationQuality, LinkTable, OpenedAtlas, Paper } from "../model/index.ts";
import type { CitationWeights } from "../atlas/couple-papers.ts";
import type { CitationPairs, NearestLists, Similarity } from "./evidence-space.ts";
import { extractConcepts } from "./extract-concepts.ts";
import { extractTerms } from "./extract-terms.ts";
import { createSimilarity } from "./find-nearest.ts";
import { judgeCitations } from "./judge-citations.ts";
import { matchCitations } from "./match-citations.ts";
import { compareNaively, mapNaively } from "./naive-map.ts";
import { rankNearest } from "./rank-nearest.ts";
import { reduceDimensions } from "./reduce-dimensions.ts";
import { dropShortAbstracts, uniteChoices } from "./word-choices.ts";

/** How citations bear out the map and the naive one. */
export interface CitationEvaluation extends CitationQuality {
  readonly naive: Omit<CitationQuality, "pairs">;
}

/** How labels bear out likeness and regions. */
export interface LabelEvaluation {
  /** Papers with a label. */
  readonly papers: number;
  /** Mean share of a paper's ten nearest among labelled papers that carry its label. */
  readonly precisionAt10: number;
  /** The same by naive likeness. */
  readonly naivePrecisionAt10: number;
  /** Adjusted mutual information of labels and regions, over labelled papers. */
  readonly ami: number;
}

/** What `eval --json` prints. */
export interface Evaluation {
  readonly papers: number;
  readonly links: number;
  readonly regions: number;
  readonly subregions: number;
  readonly modularity: number;
  readonly modularityZ: number | null;
  readonly stability: number;
  readonly trustworthiness: number;
  readonly continuity: number;
  readonly neighbourPreservation: number;
  /** `null` when no paper of the list cites another. */
  readonly citations: CitationEvaluation | null;
  /** `null` when no labels were given or none is of a paper of the atlas. */
  readonly labels: LabelEvaluation | null;
}

const NEAREST = 10;
const BY_TEXT_ALONE: CitationWeights = { citation: 0, coupling: 0, cocitation: 0 };

/** @param labels label by paper id, DOI or any other id, without case; ids that no paper has are passed over */
export function evaluateAtlas(atlas: OpenedAtlas, labels: ReadonlyMap<string, string> | null): Evaluation {
  const { counts, quality } = atlas.manifest;
  const papers = listPapers(atlas);
  const citations = matchCitations(papers);
  const labelled = labels === null ? [] : labelPapers(papers, labels);
  const naive = citations.pairs.length > 0 || labelled.length > 0 ? compareNaively(papers) : null;
  return {
    papers: counts.papers,
    links: counts.links,
    regions: counts.regions,
    subregions: counts.subregions,
    modularity: quality.modularity,
    modularityZ: quality.modularityZ,
    stability: quality.stability,
    trustworthiness: quality.map.trustworthiness,
    continuity: quality.map.continuity,
    neighbourPreservation: quality.map.neighbourPreservation,
    citations: naive === null ? null : evaluateCitations(atlas, citations, naive),
    labels: naive === null ? null : evaluateLabels({ atlas, papers, citations, labelled, naive }),
  };
}

function evaluateCitations(
  atlas: OpenedAtlas,
  citations: CitationPairs,
  naive: Similarity,
): CitationEvaluation | null {
  const { links, map } = atlas.content;
  const ours = judgeCitations(citations, links, map.region);
  if (ours === null) return null;
  const { options, counts } = atlas.manifest;
  const naiveMap = mapNaively(naive, {
    neighbours: countKept(links),
    regions: counts.regions,
    seed: options.seed,
  });
  const { linked, sameRegion, expected, lift } = judgeCitations(citations, naiveMap.links, naiveMap.region)!;
  return { ...ours, naive: { linked, sameRegion, expected, lift } };
}

/** Nearest papers that the build kept per paper: the highest rank of a link. */
function countKept(links: LinkTable): number {
  const highest = (ranks: Uint8Array) => ranks.reduce((most, rank) => Math.max(most, rank), 1);
  return Math.max(highest(links.rankAtSource), highest(links.rankAtTarget));
}

interface LabelInput {
  readonly atlas: OpenedAtlas;
  readonly papers: readonly Paper[];
  readonly citations: CitationPairs;
  readonly labelled: readonly LabelledPaper[];
  readonly naive: Similarity;
}

function evaluateLabels(input: LabelInput): LabelEvaluation | null {
  const { atlas, papers, citations, labelled } = input;
  if (labelled.length === 0) return null;
  const members = Int32Array.from(labelled, ({ paper }) => paper);
  const groups = labelled.map(({ group }) => group);
  const rank = (similarity: Similarity, weights: CitationWeights) =>
    rankNearest({ similarity, citations, weights, members, k: NEAREST });
  const similarity = compareAgain(papers, atlas);
  const region = atlas.content.map.region;
  return {
    papers: labelled.length,
    precisionAt10: measurePrecision(rank(similarity, atlas.manifest.options.weights), groups),
    naivePrecisionAt10: measurePrecision(rank(input.naive, BY_TEXT_ALONE), groups),
    ami: measureAgreement(
      members.map((paper) => region[paper]),
      groups,
    ),
  };
}

/** Likeness as the build had it. */
function compareAgain(papers: readonly Paper[], atlas: OpenedAtlas): Similarity {
  const { options } = atlas.manifest;
  const choices = uniteChoices(options, atlas.user.decisions);
  const read = dropShortAbstracts(papers, options.minimumAbstract);
  const terms = extractTerms(read, choices.stopWords).matrix;
  const concepts = extractConcepts(read, choices).matrix;
  const vectors = reduceDimensions(terms, concepts, options.seed);
  return createSimilarity({ terms, concepts, vectors, weights: options.weights });
}

function measurePrecision(nearest: NearestLists, groups: readonly number[]): number {
  let sum = 0;
  groups.forEach((group, row) => {
    const others = nearest.neighbours
      .subarray(row * nearest.k, (row + 1) * nearest.k)
      .filter((other) => other >= 0);
    // A paper like nobody has no nearest with its label.
    if (others.length > 0) sum += others.filter((other) => groups[other] === group).length / others.length;
  });
  return sum / groups.length;
}

interface LabelledPaper {
  readonly paper: number;
  /** Number of its label. */
  readonly group: number;
}

/** Labelled papers by ascending index, known by any id they have, without case. */
function labelPapers(papers: readonly Paper[], labels: ReadonlyMap<string, string>): LabelledPaper[] {
  const names = [...new Set(labels.values())].sort(compareText);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const folded = new Map([...labels].map(([id, label]) => [id.toLowerCase(), label]));
  return papers.flatMap((paper, index) => {
    const ids = [paper.id, ...paper.aliases, paper.doi, ...Object.values(paper.ids)];
    const label = ids.map((id) => folded.get(id.toLowerCase())).find((found) => found !== undefined);
    return label === undefined ? [] : [{ paper: index, group: numbers.get(label)! }];
  });
}

/** The papers of the atlas, put together from its columns. */
function listPapers(atlas: OpenedAtlas): Paper[] {
  return atlas.content.papers.id.map((_, paper) => paperAt(atlas, paper));
}
