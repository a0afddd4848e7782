/**
 * The atlas file, field by field: the one table from which come the checks on
 * opening (`check-value.ts`), the layout of the binary entries
 * (`binary-entry.ts`) and `docs/atlas-format.md` (`scripts/write-format-doc.ts`).
 * The `satisfies` at each group keeps it complete: a field of the model without
 * a row here does not compile.
 */

import type { Atlas, Cluster, ConceptTable, LinkTable, MapTable } from "../model/index.ts";

import type { Field, Fields } from "./field-type.ts";
import {
  array,
  COUNT,
  fields,
  index,
  indexOrNone,
  integer,
  list,
  maybe,
  number,
  SHARE,
  TEXT,
} from "./field-type.ts";
import { CITATIONS, PAPERS } from "./schema-papers.ts";

/** The version of the file format that this code writes, and the only one it reads so far. */
export const FORMAT_VERSION = 1;

/** Abstracts in one entry `abstracts/NNN.json`. */
export const ABSTRACTS_PER_CHUNK = 64;

const MAP = {
  x: {
    type: array("float32", "papers", number(-1000, 1000)),
    unit: "map units",
    sentence: "To the right. The drawn papers' box is centred on 0 and its longer side is 1000.",
  },
  y: { type: array("float32", "papers", number(-1000, 1000)), unit: "map units", sentence: "Downwards." },
  region: {
    type: array("int32", "papers", indexOrNone("clusters")),
    sentence: "The paper's region as an index into clusters.json; −1: at sea, in no region.",
  },
  subregion: {
    type: array("int32", "papers", indexOrNone("clusters")),
    sentence: "The paper's sub-region as an index into clusters.json; −1: none.",
  },
  degree: { type: array("int32", "papers", COUNT), unit: "links", sentence: "Number of links of the paper." },
  stability: {
    type: array("float32", "papers", SHARE),
    sentence: "Mean share of clustering runs that keep the paper with its linked co-members.",
  },
} satisfies Record<keyof MapTable, Field>;

const LINKS = {
  offsets: {
    type: array("int32", "papers + 1", COUNT),
    sentence: "The links of paper s are offsets[s] … offsets[s + 1] − 1.",
  },
  targets: {
    type: array("int32", "links", index("papers")),
    sentence: "The other paper; larger than s, ascending within s: every link stands once.",
  },
  parts: {
    type: array("float32", "5 × links", number(0, 1_000_000)),
    sentence:
      "Strength × weight of text, concepts, citation, coupling, cocitation, in this order; their sum is the link's weight.",
  },
  rankAtSource: {
    type: array("uint8", "links", integer(0, 255)),
    unit: "rank",
    sentence: "1 = the target is the nearest paper of the source; 0 = not among its nearest.",
  },
  rankAtTarget: {
    type: array("uint8", "links", integer(0, 255)),
    unit: "rank",
    sentence: "1 = the source is the nearest paper of the target; 0 = not among its nearest.",
  },
} satisfies Record<keyof LinkTable, Field>;

const LABEL_EVIDENCE = fields({
  concept: { type: index("concepts"), sentence: "Index into concepts.json." },
  label: { type: TEXT, sentence: "The form shown." },
  inside: { type: COUNT, unit: "papers", sentence: "Papers of the cluster with the concept." },
  outside: { type: COUNT, unit: "papers", sentence: "Papers outside the cluster with the concept." },
  titles: { type: COUNT, unit: "papers", sentence: "Papers of the cluster with the concept in their title." },
});

const COVERAGE = fields({
  abstracts: { type: SHARE, sentence: "Share of members with an abstract." },
  references: { type: SHARE, sentence: "Share of members with references." },
  years: { type: SHARE, sentence: "Share of members with a year." },
});

const CLUSTERS = {
  id: { type: TEXT, sentence: "`3` for a region, `3.2` for a sub-region; regions are numbered by size." },
  level: { type: { kind: "choice", of: [1, 2] }, sentence: "1: region, 2: sub-region." },
  parent: { type: maybe(index("clusters")), sentence: "The region a sub-region lies in; null for a region." },
  size: { type: COUNT, unit: "papers", sentence: "Number of papers." },
  label: { type: TEXT, sentence: "The name: “A” or “A & B”." },
  evidence: { type: list(LABEL_EVIDENCE), sentence: "What the name rests on: one entry a part of it." },
  alternatives: { type: list(LABEL_EVIDENCE), sentence: "Runners-up, best first." },
  representatives: { type: list(index("papers")), sentence: "Most typical papers, best first." },
  stability: { type: SHARE, sentence: "Mean stability of its papers." },
  coverage: { type: COVERAGE, sentence: "How many members have which fields." },
} satisfies Record<keyof Cluster, Field>;

const CONCEPTS = {
  key: { type: list(TEXT, "concepts"), sentence: "Folded words joined by spaces; unique, ascending." },
  label: { type: list(TEXT, "concepts"), sentence: "The form to show." },
  forms: {
    type: list(list(TEXT), "concepts"),
    sentence:
      'Forms seen, as lower-case tokens joined by spaces: with these it is found in a text again, but where it was counted as a part: of an acronym that stands for more words, or of a compound ("a-b").',
  },
  offsets: {
    type: list(COUNT, "concepts + 1"),
    sentence: "The papers of concept c are offsets[c] … offsets[c + 1] − 1 of `papers` and `counts`.",
  },
  papers: { type: list(index("papers"), "postings"), sentence: "Ascending within a concept." },
  counts: {
    type: list(COUNT, "postings"),
    unit: "occurrences",
    sentence: "2 × in the title + in the abstract + 2 × in the keywords.",
  },
} satisfies Record<keyof ConceptTable, Field>;

/** What an entry of the ZIP holds: named fields, a list of such, a list of texts, or arrays one after another. */
export interface Entry {
  readonly name: string;
  readonly holds: "fields" | "list" | "texts" | "arrays";
  readonly fields: Fields;
  /** May be missing. */
  readonly optional?: boolean;
  readonly sentence: string;
}

type Part = keyof Atlas["content"];

/** The entries that `contentHash` covers, in file order; the abstracts follow them. */
export const CONTENT_ENTRIES = {
  papers: { name: "papers.json", holds: "fields", fields: PAPERS, sentence: "The papers as columns." },
  map: {
    name: "map.bin",
    holds: "arrays",
    fields: MAP,
    sentence: "Where every paper is drawn: the first paint.",
  },
  links: {
    name: "links.bin",
    holds: "arrays",
    fields: LINKS,
    sentence: "Every link with its evidence, as rows.",
  },
  clusters: {
    name: "clusters.json",
    holds: "list",
    fields: CLUSTERS,
    sentence: "Regions first, largest first; then sub-regions by region and size.",
  },
  concepts: {
    name: "concepts.json",
    holds: "fields",
    fields: CONCEPTS,
    sentence: "The concepts as columns.",
  },
  citations: {
    name: "citations.bin",
    holds: "arrays",
    fields: CITATIONS,
    optional: true,
    sentence: "What every paper cites, as rows; missing when that is nothing of the list's or of another's.",
  },
} satisfies Record<Part, Entry>;

/** The chunks of abstracts: `abstracts/000.json`, `abstracts/001.json`, … */
export const ABSTRACTS_ENTRY: Entry = {
  name: "abstracts/000.json",
  holds: "texts",
  fields: {},
  sentence: `Abstracts of ${ABSTRACTS_PER_CHUNK} papers, a list of texts; papers ordered by region, sub-region and index, those at sea last.`,
};

export { ABOUT_ENTRIES } from "./schema-about.ts";
