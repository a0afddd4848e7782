/** The formats that papers are taken away in, as lists. */

import { listPapers, type ListedPaper } from "../../src/formats/listed-papers.ts";
import { writeBibtex } from "../../src/formats/write-bibtex.ts";
import { writeCslJson } from "../../src/formats/write-csl-json.ts";
import { writePaperTable, writePaperTsv } from "../../src/formats/write-paper-table.ts";
import { writePapersJsonl } from "../../src/formats/write-papers-jsonl.ts";
import { writeReadingList } from "../../src/formats/write-reading-list.ts";
import { writeRis } from "../../src/formats/write-ris.ts";
import { countThings, formatCount } from "../console.ts";
import type { ExportFormat, ExportRequest } from "./export-format.ts";

const listed = ({ atlas, papers }: ExportRequest): ListedPaper[] =>
  listPapers(atlas, papers ?? [...atlas.content.papers.id.keys()]);

/** Which papers a list holds, in a sentence. */
function describeScope({ atlas, papers, scope }: ExportRequest): string {
  const all = countThings(atlas.content.papers.id.length, "paper");
  if (papers === null) return `All ${all}.`;
  const clusters = scope.clusters.map(({ label }) => `“${label}”`).join(", ");
  const found = scope.query === "" ? "" : `that the search “${scope.query}” finds`;
  const within = clusters === "" ? "" : found === "" ? `of ${clusters}` : ` in ${clusters}`;
  return `${formatCount(papers.length)} of ${all}: those ${found}${within}.`;
}

export const PAPER_FORMATS: readonly ExportFormat[] = [
  {
    name: "bibtex",
    group: "papers",
    endings: ["bib"],
    sentence: "BibTeX, for LaTeX, JabRef and Zotero.",
    prepare: () => (request) => writeBibtex(listed(request)),
  },
  {
    name: "ris",
    group: "papers",
    endings: ["ris"],
    sentence: "RIS, for Zotero, EndNote, Mendeley and Citavi.",
    prepare: () => (request) => writeRis(listed(request)),
  },
  {
    name: "csv",
    group: "papers",
    endings: ["csv"],
    sentence: "CSV, for Excel and other spreadsheets: a row a paper, with its region.",
    prepare: () => (request) => writePaperTable(listed(request)),
  },
  {
    name: "tsv",
    group: "papers",
    endings: ["tsv"],
    sentence: "The same with tabs between cells.",
    prepare: () => (request) => writePaperTsv(listed(request)),
  },
  {
    name: "csl-json",
    group: "papers",
    endings: ["csl.json"],
    sentence: "CSL-JSON, for Zotero, Pandoc and citation processors.",
    prepare: () => (request) => writeCslJson(listed(request)),
  },
  {
    name: "jsonl",
    group: "papers",
    endings: ["jsonl"],
    sentence: "JSON Lines: a paper a line, with all that its source said.",
    prepare: () => (request) => writePapersJsonl(listed(request)),
  },
  {
    name: "markdown",
    group: "papers",
    endings: ["md"],
    sentence: "A reading list in Markdown, by region, with links.",
    prepare: () => (request) =>
      writeReadingList(request.atlas.manifest.title, listed(request), "At sea", describeScope(request)),
  },
];
