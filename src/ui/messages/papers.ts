/** Words about giving papers to the page: choosing, pasting, building, what went wrong, what is kept. */

import type { Problem, TableField } from "../../model/index.ts";
import { formatCount, formatPercent, papersOf, pluralise } from "./numbers.ts";

const STAGES: Readonly<Record<string, string>> = {
  "read files": "Reading the files",
  "merge records": "Merging records of the same paper",
  "find terms": "Counting words",
  "find concepts": "Finding concepts",
  "reduce dimensions": "Weighing words against each other",
  "match citations": "Matching references",
  "link papers": "Linking papers that are alike",
  "find clusters": "Finding regions, many times over",
  "name clusters": "Naming the regions",
  "lay out the map": "Laying out the map",
  "measure quality": "Measuring how far to trust it",
  "put together": "Putting it together",
  "write the atlas": "Writing the atlas",
};

export const papersText = {
  title: "A map of your papers",
  lead: "Give a list of papers as it comes out of Zotero, Scopus, Web of Science, PubMed, OpenAlex, or any table with titles and abstracts. Several files at once are one list; papers that are in several become one.",
  formats: "BibTeX, RIS, CSV, Excel, PubMed, EndNote, JSON, plain text, also zipped – or an .atlas file.",
  choose: "Choose files",
  dropToo: "or drop them anywhere on the page",
  paste: "Or paste a list",
  pasteMeaning: "BibTeX, RIS, or titles and abstracts on alternating lines",
  buildPasted: "Make a map of this",
  pastedName: "Pasted list.txt",
  privacy:
    "Nothing is uploaded. The files are read and the map is made in this browser, on this machine; it also works without a network.",
  close: "Close",

  building: "Making the map",
  rebuilding: "Making the map again",
  stage: (name: string) => `${STAGES[name] ?? name} …`,
  share: (share: number) => formatPercent(share),
  cancel: "Cancel",

  nothingTitle: "There is no paper in this",
  nothing: "No map was made, for these reasons:",
  chooseOthers: "Choose other files",
  stoppedTitle: "The map could not be made",
  died: "The part of Littoral that makes the map was stopped by the browser, perhaps for want of memory. Nothing of yours was lost, and what was open is still open.",
  failed:
    "Something in Littoral failed while it made the map: that is our mistake, not one of your files. What was open is still open.",
  tryAgain: "Try again",
  problem: ({ file, line, message }: Problem) =>
    line === null ? `${file}: ${message}` : `${file}, line ${formatCount(line)}: ${message}`,
  moreProblems: (count: number) => `${pluralise(count, "more remark")} on the input.`,

  /** Of the files that were given some may have held no paper; an archive may hold several. */
  built: (papers: number, { used, given }: { readonly used: number; readonly given: number }) =>
    used < given
      ? `${papersOf(papers)} from ${formatCount(used)} of ${pluralise(given, "file")}`
      : `${papersOf(papers)} from ${pluralise(used, "file")}`,
  records: (merged: number, rejected: number) =>
    [
      merged > 0 ? `${pluralise(merged, "record")} merged into another, being the same paper.` : "",
      rejected > 0 ? `${pluralise(rejected, "record")} could not be used.` : "",
    ]
      .filter((words) => words !== "")
      .join(" "),
  showRecords: "Show every record",
  checkColumns: "Say which column is what",

  columnsTitle: "Which column is what?",
  columnsLead: (file: string) =>
    `The first rows of ${file}. Say what each column is, as far as Littoral can use it.`,
  columnsField: "What it is",
  noColumn: "– none –",
  fields: {
    title: "Title",
    abstract: "Abstract",
    authors: "Authors",
    year: "Year",
    venue: "Journal or conference",
    keywords: "Keywords",
    doi: "DOI",
    url: "Address (URL)",
    references: "References",
    citationCount: "Times cited",
    language: "Language",
    type: "Type of publication",
    retracted: "Retracted",
    id: "Identifier",
    pubmed: "PubMed number",
    arxiv: "arXiv number",
    openalex: "OpenAlex number",
  } satisfies Readonly<Record<TableField, string>>,
  needsTitle: "A title or an abstract is needed: without words there is nothing to map.",
  useColumns: "Read it like this",
  skipColumns: "Leave it",
};
