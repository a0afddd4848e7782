/** A record of which nothing is known yet: the one place that lists what a paper without anything is. */

import type { PaperFields } from "../model/index.ts";

/** New fields, all of them empty. */
export function blankFields(): PaperFields {
  return {
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
  };
}
