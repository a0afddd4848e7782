/**
 * Why two papers are linked.
 *
 * A link's weight is the sum of its parts, one a kind of evidence; the parts
 * are read from the atlas. The concepts part is broken down further: with the
 * weights of `invertConcepts`, the concept cosine of two papers is the sum over
 * their shared concepts of the product of both weights, so each concept has an
 * exact share of it and the shares sum to 1. Who cites whom, and which works both
 * cite or are cited by, is read off the citation table. Linear in the number of
 * concepts of both papers, and where shared citers count in that of the papers.
 *
 *     Both are about knowledge conflicts (62 %) and parametric knowledge (38 %);
 *     text .31 + concepts .21 = .52
 */

import { roundParts } from "../lib/round-parts.ts";
import type { AtlasContent, BuildOptions, EvidenceKind, LinkTable } from "../model/index.ts";
import { EVIDENCE_KINDS } from "../model/index.ts";
import { findCitation, type CitationDirection } from "./find-citation.ts";
import type { PaperConcepts } from "./invert-concepts.ts";
import type { NearPaper } from "./nearest-papers.ts";
import { tellsLittle } from "./tells-little.ts";
import { listSharedCitations, type SharedCitations } from "./shared-citations.ts";

/** One kind of evidence that speaks for a link. */
export interface LinkPart {
  readonly kind: EvidenceKind;
  /** What it adds to the weight, > 0. */
  readonly value: number;
  /** Its raw strength, 0..1, before the option's weight. */
  readonly strength: number;
  /** Share (0..1) of the links of the list that this kind adds less to, compared in hundredths. */
  readonly place: number;
  /** `value` in hundredths, rounded so that those of a link sum to its rounded weight. */
  readonly hundredths: number;
}

/** One concept that both papers have. */
export interface SharedConcept {
  /** Index into the concept table. */
  readonly concept: number;
  readonly label: string;
  /** Its share of the concept cosine, 0..1; all shares sum to 1. */
  readonly share: number;
}

export interface LinkExplanation {
  readonly weight: number;
  /** In the order of `EVIDENCE_KINDS`, without the kinds that add nothing. They sum to the weight. */
  readonly parts: readonly LinkPart[];
  /** Largest share first, ties to the smaller index. */
  readonly shared: readonly SharedConcept[];
  /** Those of the shared concepts that say it best in few words: up to three, none a part of another, no lone adjective beside others. */
  readonly named: readonly SharedConcept[];
  /** Cosine of the papers' concepts, 0..1. */
  readonly conceptCosine: number;
  readonly citation: CitationDirection;
  /** What coupling and co-citation rest on; empty when neither adds anything to the link. */
  readonly together: SharedCitations;
}

export interface ExplainInput {
  readonly content: AtlasContent;
  readonly options: BuildOptions;
  /** Of `invertConcepts(content.concepts, …)`. */
  readonly paperConcepts: PaperConcepts;
}

/** @param near an entry of `nearestPapers(…, paper)` */
export function explainLink(input: ExplainInput, paper: number, near: NearPaper): LinkExplanation {
  const { content } = input;
  const parts = describeParts(input, near.parts);
  const citation = findCitation(content, paper, near.paper);
  const isCoupled = parts.some(({ kind }) => kind === "coupling" || kind === "cocitation");
  const together = listSharedCitations(isCoupled ? content.citations : null, paper, near.paper);
  const concepts = shareConcepts(input, paper, near.paper);
  return { weight: near.weight, parts, ...concepts, citation, together };
}

/** The kinds that add something, in the order of `EVIDENCE_KINDS`. @param values by kind, as links store them */
export function describeParts(
  { content, options }: ExplainInput,
  values: readonly number[],
): readonly LinkPart[] {
  const hundredths = roundParts(values, 100);
  return EVIDENCE_KINDS.map((kind, k) => ({
    kind,
    value: values[k],
    strength: options.weights[kind] > 0 ? Math.min(1, values[k] / options.weights[kind]) : 0,
    place: placeInList(content.links, k, hundredths[k]),
    hundredths: hundredths[k],
  })).filter((part) => part.value > 0);
}

/** The concepts that two papers share, linked or not. */
export function shareConcepts(
  { content, paperConcepts }: ExplainInput,
  a: number,
  b: number,
): Pick<LinkExplanation, "shared" | "named" | "conceptCosine"> {
  const products = sharedProducts(paperConcepts, a, b);
  const cosine = products.reduce((sum, entry) => sum + entry.product, 0);
  const shared = products
    .map(({ concept, product }) => ({
      concept,
      label: content.concepts.label[concept],
      share: product / cosine,
    }))
    .sort((first, second) => second.share - first.share || first.concept - second.concept);
  const telling = shared.filter((entry) => !tellsLittle(content.concepts, entry.concept));
  const named = chooseNames(telling.length > 0 ? telling : shared, content.concepts.key);
  return { shared, named, conceptCosine: cosine };
}

/** Cosine of the concepts of two papers, 0..1: what their shares are shares of. */
export function conceptCosine(table: PaperConcepts, a: number, b: number): number {
  return sharedProducts(table, a, b).reduce((sum, entry) => sum + entry.product, 0);
}

const sortedParts = new WeakMap<LinkTable, (Int32Array | undefined)[]>();

/** Share of the links whose part of a kind is smaller; the parts are sorted once a list and kind. */
function placeInList(links: LinkTable, kind: number, hundredths: number): number {
  const kinds = EVIDENCE_KINDS.length;
  const known = sortedParts.get(links) ?? [];
  sortedParts.set(links, known);
  const sorted = (known[kind] ??= Int32Array.from({ length: links.parts.length / kinds }, (_, link) =>
    Math.round(100 * links.parts[link * kinds + kind]),
  ).sort());
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < hundredths) low = middle + 1;
    else high = middle;
  }
  return sorted.length === 0 ? 0 : low / sorted.length;
}

/** How many concepts are named, and the least share of one that is, unless it is the first. */
const MOST_NAMED = 3;
const LEAST_SHARE = 0.1;

/** The weightiest; of "gradient", "conflict" and "gradient conflict" only the last, which says it all. */
function chooseNames(shared: readonly SharedConcept[], keys: readonly string[]): SharedConcept[] {
  const weighty = shared.filter((entry, rank) => rank === 0 || entry.share >= LEAST_SHARE);
  const words = weighty.map((entry) => wordsOf(keys[entry.concept]));
  const isPart = (at: number) =>
    words.some(
      (others, other) => other !== at && others.size > words[at].size && isWithin(words[at], others),
    );
  return weighty.filter((_, at) => !isPart(at)).slice(0, MOST_NAMED);
}

function wordsOf(key: string): ReadonlySet<string> {
  return new Set(key.split(/[ -]/));
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return Array.from(part).every((word) => whole.has(word));
}

/** Merges two ascending rows; what stands in both, with the product of its weights. */
function sharedProducts(table: PaperConcepts, a: number, b: number): { concept: number; product: number }[] {
  const { offsets, concepts, weights } = table;
  const shared: { concept: number; product: number }[] = [];
  let left = offsets[a];
  let right = offsets[b];
  while (left < offsets[a + 1] && right < offsets[b + 1]) {
    const difference = concepts[left] - concepts[right];
    if (difference === 0) shared.push({ concept: concepts[left], product: weights[left] * weights[right] });
    if (difference <= 0) left++;
    if (difference >= 0) right++;
  }
  return shared;
}
