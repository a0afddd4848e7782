/** The formats that papers are taken away in, as lists. */

import { listPapers } from "../../src/formats/listed-papers.ts";
import { type PaperListKind, writePaperList } from "../../src/formats/write-paper-list.ts";
import { countThings, formatCount } from "../console.ts";
import type { ExportFormat, ExportRequest } from "./export-format.ts";

/** Which papers a list holds, in a sentence. */
function describeScope({ atlas, papers, scope }: ExportRequest): string {
  const all = countThings(atlas.content.papers.id.length, "paper");
  if (papers === null) return `All ${all}.`;
  const clusters = scope.clusters.map(({ label }) => `“${label}”`).join(", ");
  const found = scope.query === "" ? "" : `that the search “${scope.query}” finds`;
  const within = clusters === "" ? "" : found === "" ? `of ${clusters}` : ` in ${clusters}`;
  return `${formatCount(papers.length)} of ${all}: those ${found}${within}.`;
}

interface ListRow {
  readonly name: string;
  readonly ending: PaperListKind;
  readonly sentence: string;
}

const ROWS: readonly ListRow[] = [
  { name: "bibtex", ending: "bib", sentence: "BibTeX, for LaTeX, JabRef and Zotero." },
  { name: "ris", ending: "ris", sentence: "RIS, for Zotero, EndNote, Mendeley and Citavi." },
  {
    name: "csv",
    ending: "csv",
    sentence: "CSV, for Excel and other spreadsheets: a row a paper, with its region.",
  },
  { name: "tsv", ending: "tsv", sentence: "The same with tabs between cells." },
  {
    name: "csl-json",
    ending: "csl.json",
    sentence: "CSL-JSON, for Zotero, Pandoc and citation processors.",
  },
  {
    name: "jsonl",
    ending: "jsonl",
    sentence: "JSON Lines: a paper a line, with all that its source said.",
  },
  { name: "markdown", ending: "md", sentence: "A reading list in Markdown, by region, with links." },
];

export const PAPER_FORMATS: readonly ExportFormat[] = ROWS.map(({ name, ending, sentence }) => ({
  name,
  group: "papers",
  endings: [ending],
  sentence,
  prepare: () => (request) => {
    const { atlas, papers } = request;
    const listed = listPapers(atlas, papers ?? [...atlas.content.papers.id.keys()]);
    const words = { title: atlas.manifest.title, atSea: "At sea", note: describeScope(request) };
    return writePaperList(ending, listed, words);
  },
}));
