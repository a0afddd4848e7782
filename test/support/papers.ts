import type { Paper } from "../../src/model/index.ts";

/** A paper with nothing but what is given. */
export function makePaper(fields: Partial<Paper>): Paper {
  return {
    id: "p",
    title: "",
    abstract: "",
    authors: [],
    year: null,
    venue: "",
    keywords: [],
    doi: "",
    url: "",
    ids: {},
    references: [],
    citationCount: null,
    language: "",
    type: "",
    retracted: false,
    extra: {},
    given: {},
    aliases: [],
    ...fields,
  };
}

/** Papers with the given abstracts and no title, ids in order. */
export function makePapers(abstracts: readonly string[]): Paper[] {
  return abstracts.map((abstract, i) => makePaper({ id: `p-${String(i).padStart(3, "0")}`, abstract }));
}
