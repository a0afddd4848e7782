/** The formats that papers are taken away in, as lists. */

import { listPapers, type ListedPaper } from "../../src/formats/listed-papers.ts";
import { writeBibtex } from "../../src/formats/write-bibtex.ts";
import { writePaperTable } from "../../src/formats/write-paper-table.ts";
import { writeReadingList } from "../../src/formats/write-reading-list.ts";
import { writeRis } from "../../src/formats/write-ris.ts";
import type { ExportFormat, ExportRequest } from "./export-format.ts";

const listed = ({ atlas, papers }: ExportRequest): ListedPaper[] =>
  listPapers(atlas, papers ?? [...atlas.content.papers.id.keys()]);

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
    name: "markdown",
    group: "papers",
    endings: ["md"],
    sentence: "A reading list in Markdown, by region, with links.",
    prepare: () => (request) => writeReadingList(request.atlas.manifest.title, listed(request), "At sea"),
  },
];
