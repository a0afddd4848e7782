/** What the papers and their citations are in the file: a part of the table in `schema.ts`. */

import type { CitationTable, PaperTable } from "../model/index.ts";
import type { Field, FieldType } from "./field-type.ts";
import {
  ANYTHING,
  array,
  COUNT,
  FLAG,
  fields,
  index,
  integer,
  list,
  maybe,
  number,
  TEXT,
} from "./field-type.ts";

const AUTHOR = fields({
  family: { type: TEXT, sentence: "Family name; the whole name where it could not be split." },
  given: { type: TEXT, sentence: "Given names, or empty." },
});

const GIVEN = fields({
  title: { type: TEXT, optional: true, sentence: "The title before cleaning, only where that changed it." },
  abstract: {
    type: TEXT,
    optional: true,
    sentence: "The abstract before cleaning, only where that changed it.",
  },
});

const ADDRESS: FieldType = {
  kind: "text",
  pattern: /^(https?:\/\/.*)?$/is,
  form: "http(s) address or empty",
};

const column = (of: FieldType): FieldType => list(of, "papers");

/** Columns of `papers.json`. */
export const PAPERS = {
  id: {
    type: column(TEXT),
    sentence: "Unique, ascending by UTF-16 code units: this order is the papers' index.",
  },
  title: { type: column(TEXT), sentence: "One line of text, cleaned of markup." },
  authors: { type: column(list(AUTHOR)), sentence: "In the order of the source." },
  year: {
    type: column(maybe(integer(-9999, 99_999))),
    unit: "year",
    sentence: "Year of publication, or null.",
  },
  venue: { type: column(TEXT), sentence: "Journal, conference or publisher, as given." },
  keywords: { type: column(list(TEXT)), sentence: "Author keywords, as given." },
  doi: { type: column(TEXT), sentence: "Lower case, without `https://doi.org/`." },
  url: { type: column(ADDRESS), sentence: "Where the source says the paper is." },
  ids: {
    type: column({ kind: "dictionary", of: TEXT }),
    sentence: "Other identifiers by kind: `arxiv`, `pubmed`, `openalex`, `own`.",
  },
  references: { type: column(list(TEXT)), sentence: "DOIs or ids of the works it cites, as given." },
  citationCount: {
    type: column(maybe(number(0, Number.MAX_SAFE_INTEGER))),
    unit: "citations",
    sentence: "As given; null when unknown.",
  },
  language: {
    type: column(TEXT),
    sentence: "Two-letter code where it is known; as given, or else guessed from title and abstract.",
  },
  type: { type: column(TEXT), sentence: "As given: `article`, `inproceedings`, …" },
  retracted: { type: column(FLAG), sentence: "True when the source says so." },
  extra: {
    type: column({ kind: "dictionary", of: ANYTHING }),
    sentence: "Fields of the source that were not understood, by their own names.",
  },
  given: { type: column(GIVEN), sentence: "Title and abstract as they stood in the source." },
  aliases: { type: column(list(TEXT)), sentence: "Ids of records that were merged into the paper." },
  withoutAbstract: {
    type: list(index("papers")),
    optional: true,
    sentence: "Papers without an abstract, ascending; missing when every paper has one.",
  },
} satisfies Record<keyof PaperTable, Field>;

/** Arrays of `citations.bin`. */
export const CITATIONS = {
  offsets: {
    type: array("int32", "papers + 1", COUNT),
    sentence: "The works that paper p cites are offsets[p] … offsets[p + 1] − 1 of `works`.",
  },
  works: {
    type: array("int32", "citations", COUNT),
    sentence:
      "Ascending, each once. Below the number of papers: that paper. From there on: works outside the list that two papers or more cite, most cited first.",
  },
  sizes: {
    type: array("int32", "papers", COUNT),
    unit: "works",
    sentence: "Different works that the paper cites, those that no other paper cites included.",
  },
  quotedBy: {
    type: array("int32", "shared works", index("papers")),
    sentence: "By outside work: a paper that cites it.",
  },
  quotedAt: {
    type: array("int32", "shared works", COUNT),
    sentence: "Where in that paper's references it stands.",
  },
} satisfies Record<keyof CitationTable, Field>;
