/** The part of the schema that describes the entries about the content: sources, user layer, manifest. */

import type {
  AtlasCounts,
  CitationQuality,
  Decisions,
  KnownNotes,
  LayoutQuality,
  Manifest,
  MissingCounts,
  Problem,
  Quality,
  RecordCounts,
  ReferenceCounts,
  Rename,
  Source,
  Sources,
  UserLayer,
} from "../model/index.ts";
import type { Field, Fields, FieldType } from "./field-type.ts";
import { ANYTHING, COUNT, fields, index, integer, list, maybe, number, SHARE, TEXT } from "./field-type.ts";
import { OPTIONS } from "./schema-options.ts";
import { RECIPE } from "./schema-recipe.ts";

const HASH: FieldType = { kind: "text", pattern: /^[0-9a-f]{64}$/, form: "64 hex digits" };

const LINE = integer(0);

const RECORD = {
  source: { type: index("sources"), sentence: "The file, as an index into `files`." },
  line: { type: LINE, sentence: "1-based line where the record starts." },
} satisfies Fields;

const PAPER: Field = { type: index("papers"), sentence: "The paper it became or went into." };

const RECORD_NAME: Field = {
  type: TEXT,
  optional: true,
  sentence: "Name by which a decision can mean this record; only where records were merged.",
};

const SOURCE = {
  name: { type: TEXT, sentence: "File name without its path." },
  bytes: { type: integer(0, Number.MAX_SAFE_INTEGER), unit: "bytes", sentence: "Size of the file." },
  sha256: { type: HASH, sentence: "SHA-256 of the file's bytes." },
  format: { type: TEXT, sentence: "The format that was recognised." },
} satisfies Record<keyof Source, Field>;

const LEDGER: FieldType = {
  kind: "variants",
  tag: "state",
  of: {
    imported: { ...RECORD, paper: PAPER, record: RECORD_NAME },
    merged: {
      ...RECORD,
      paper: PAPER,
      why: { type: TEXT, sentence: "Why they are the same paper, in words." },
      score: { type: SHARE, sentence: "1 = certain." },
      record: RECORD_NAME,
      gave: { type: list(TEXT), optional: true, sentence: "Fields that the paper has from this record." },
      said: {
        type: { kind: "dictionary", of: ANYTHING },
        optional: true,
        sentence: "What the record said otherwise than the paper says now, by field.",
      },
    },
    rejected: {
      ...RECORD,
      reason: { type: TEXT, sentence: "Why the record could not be read." },
      original: { type: TEXT, sentence: "The record's whole text." },
    },
  },
};

const PROBLEM = {
  code: { type: TEXT, sentence: "Stable key of the kind of problem." },
  severity: { type: { kind: "choice", of: ["error", "warning"] }, sentence: "`error`: something was lost." },
  file: { type: TEXT, sentence: "File name without its path." },
  line: { type: maybe(LINE), sentence: "1-based; null when the problem is the whole file's." },
  message: { type: TEXT, sentence: "What is wrong and what to do about it." },
} satisfies Record<keyof Problem, Field>;

const SOURCES = {
  files: { type: list(fields(SOURCE), "sources"), sentence: "The files that were read, in the order given." },
  ledger: { type: list(LEDGER), sentence: "One entry a record that went in: imported, merged or rejected." },
  problems: { type: list(fields(PROBLEM)), sentence: "What a person should know about the input." },
} satisfies Record<keyof Sources, Field>;

const PAIRS: FieldType = list(list(TEXT));

const DECISIONS = {
  merges: { type: PAIRS, optional: true, sentence: "Pairs of ids of records that are one paper." },
  splits: { type: PAIRS, optional: true, sentence: "Pairs of ids of records that are two papers." },
  stopWords: { type: list(TEXT), optional: true, sentence: "Words and phrases to ignore." },
  synonyms: {
    type: list(list(TEXT)),
    optional: true,
    sentence: "Groups of concepts that count as one; the first is shown.",
  },
} satisfies Record<keyof Decisions, Field>;

const RENAME = {
  level: { type: { kind: "choice", of: [1, 2] }, sentence: "1: a region; 2: a part of one." },
  name: { type: TEXT, sentence: "The name it was given." },
  papers: { type: list(TEXT), sentence: "Ids of its most typical papers, by which it is known again." },
} satisfies Record<keyof Rename, Field>;

const NOTES = {
  renames: { type: list(fields(RENAME)), optional: true, sentence: "Names given to clusters." },
} satisfies Record<keyof KnownNotes, Field>;

const USER = {
  decisions: { type: fields(DECISIONS), sentence: "What the user decided: inputs of a rebuild." },
  notes: {
    type: fields(NOTES),
    sentence: "What the user noted: it never touches the content. Notes of other names are kept as they are.",
  },
} satisfies Record<keyof UserLayer, Field>;

const RECORDS = {
  in: { type: COUNT, sentence: "Records that went in: imported + merged + rejected." },
  imported: { type: COUNT, sentence: "Records that became a paper." },
  merged: { type: COUNT, sentence: "Records that went into a paper already there." },
  rejected: { type: COUNT, sentence: "Records that could not be read; their text is in sources.json." },
} satisfies Record<keyof RecordCounts, Field>;

const REFERENCES = {
  given: { type: COUNT, sentence: "References of all papers, as given: inside + outside." },
  inside: {
    type: COUNT,
    sentence: "References that are papers of the list, repeats and those of a paper to itself among them.",
  },
  outside: { type: COUNT, sentence: "References that are not, or could not be recognised." },
  works: { type: COUNT, sentence: "Different works outside the list." },
  shared: { type: COUNT, sentence: "Those of them that two papers or more cite." },
  citations: { type: COUNT, sentence: "Length of `works` in citations.bin." },
} satisfies Record<keyof ReferenceCounts, Field>;

const MISSING = {
  abstracts: { type: COUNT, sentence: "Papers without an abstract." },
  years: { type: COUNT, sentence: "Papers without a year." },
  references: { type: COUNT, sentence: "Papers without references." },
} satisfies Record<keyof MissingCounts, Field>;

const COUNTS = {
  papers: { type: COUNT, sentence: "Number of papers." },
  links: { type: COUNT, sentence: "Number of links." },
  regions: { type: COUNT, sentence: "Number of regions." },
  subregions: { type: COUNT, sentence: "Number of sub-regions." },
  concepts: { type: COUNT, sentence: "Number of concepts." },
  atSea: { type: COUNT, sentence: "Papers without any evidence, in no region." },
  problems: { type: COUNT, sentence: "Problems listed in sources.json." },
  records: { type: fields(RECORDS), sentence: "What became of the records." },
  missing: {
    type: fields(MISSING),
    optional: true,
    sentence: "Papers that lack what places and links rest on.",
  },
  references: { type: fields(REFERENCES), optional: true, sentence: "What became of the references." },
} satisfies Record<keyof AtlasCounts, Field>;

const LAYOUT = fields({
  neighbourPreservation: {
    type: SHARE,
    sentence: "Mean share of the ten nearest by weight among the ten nearest.",
  },
  trustworthiness: { type: SHARE, sentence: "Are papers near each other on the map near in truth?" },
  continuity: { type: SHARE, sentence: "Are papers near in truth near each other on the map?" },
} satisfies Record<keyof LayoutQuality, Field>);

const CITATIONS = {
  pairs: { type: COUNT, sentence: "Distinct pairs of papers of the list where one cites the other." },
  linked: { type: SHARE, sentence: "Share of the pairs that are a link." },
  sameRegion: { type: SHARE, sentence: "Share of the pairs inside one region." },
  expected: { type: SHARE, sentence: "The same share expected from the regions' sizes alone." },
  lift: { type: number(0, Number.MAX_VALUE), sentence: "sameRegion ÷ expected." },
} satisfies Record<keyof CitationQuality, Field>;

const COVERED = fields({
  abstracts: { type: SHARE, sentence: "Share of papers with an abstract." },
  years: { type: SHARE, sentence: "Share of papers with a year." },
  references: { type: SHARE, sentence: "Share of papers with references." },
});

const ANY_NUMBER = number(-Number.MAX_VALUE, Number.MAX_VALUE);

const QUALITY = {
  modularity: { type: number(-1, 1), sentence: "Of the regions, at resolution 1." },
  modularityZ: {
    type: maybe(ANY_NUMBER),
    sentence: "Against degree-preserving rewirings; null: none were made.",
  },
  rewirings: { type: COUNT, sentence: "How many rewirings." },
  stability: { type: SHARE, sentence: "Mean stability of all papers in a region." },
  resolution: { type: number(0, Number.MAX_VALUE), sentence: "The resolution that was used." },
  map: { type: LAYOUT, sentence: "How well the drawn map keeps the papers' nearest." },
  bareLayout: { type: LAYOUT, sentence: "The same before islands were packed and overlaps removed." },
  silhouette: { type: number(-1, 1), sentence: "Mean silhouette of the regions in the plane." },
  coverage: { type: COVERED, sentence: "How many papers have which fields." },
  citations: {
    type: maybe(fields(CITATIONS)),
    sentence: "How citations bear the map out; null without any.",
  },
} satisfies Record<keyof Quality, Field>;

const ARRAY = fields({
  name: { type: TEXT, sentence: "Field name." },
  type: {
    type: { kind: "choice", of: ["float32", "int32", "uint8"] },
    sentence: "Element type, little-endian.",
  },
  length: { type: COUNT, sentence: "Number of elements." },
});

const MANIFEST = {
  format: { type: { kind: "choice", of: ["littoral-atlas"] }, sentence: "Says that this is an atlas." },
  version: { type: integer(1), sentence: "Version of this file format." },
  littoral: { type: TEXT, sentence: "Version of Littoral that wrote the file." },
  title: { type: TEXT, sentence: "What the map is called." },
  options: { type: fields(OPTIONS), sentence: "Everything a user can set about a build." },
  recipe: {
    type: fields(RECIPE),
    optional: true,
    sentence: "Figures of the method that users cannot set; missing: not written down.",
  },
  counts: { type: fields(COUNTS), sentence: "How many of everything." },
  quality: { type: fields(QUALITY), sentence: "How far the map can be trusted; k = 10 in all figures." },
  contentHash: { type: HASH, sentence: "SHA-256 over the content entries; see above." },
  arrays: {
    type: { kind: "dictionary", of: list(ARRAY) },
    sentence: "For each binary entry its arrays, in the order in which they stand.",
  },
} satisfies Record<keyof Manifest | "arrays", Field>;

/** Entries that `contentHash` does not cover, in file order, after the content. */
export const ABOUT_ENTRIES = {
  sources: {
    name: "sources.json",
    holds: "fields",
    fields: SOURCES,
    sentence: "Where the papers came from.",
  },
  user: { name: "user.json", holds: "fields", fields: USER, sentence: "What the user added." },
  manifest: { name: "manifest.json", holds: "fields", fields: MANIFEST, sentence: "How the atlas was made." },
} as const;
