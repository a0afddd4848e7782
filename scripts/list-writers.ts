/** Writes papers as the lists that databases export, for measuring how fast they are read. */

import type { PaperFields } from "../src/model/index.ts";

/** A list format, and the papers in it. */
export const LIST_WRITERS: Readonly<Record<string, (papers: readonly PaperFields[]) => string>> = {
  BibTeX: (papers) => papers.map(writeBibtex).join("\n"),
  "BibTeX without abstracts": (papers) => papers.map((paper, i) => writeBibtex(bare(paper), i)).join("\n"),
  RIS: (papers) => papers.map(writeRis).join("\r\n"),
  "RIS without abstracts": (papers) => papers.map((paper) => writeRis(bare(paper))).join("\r\n"),
  CSV: writeCsv,
  "JSON Lines": (papers) => papers.map((paper) => JSON.stringify(paper)).join("\n"),
};

function bare(paper: PaperFields): PaperFields {
  return { ...paper, abstract: "" };
}

function namesOf({ authors }: PaperFields): string[] {
  return authors.map(({ family, given }) => (given === "" ? family : `${family}, ${given}`));
}

function writeBibtex(paper: PaperFields, index: number): string {
  const fields: [string, string][] = [
    ["title", `{${escapeTex(paper.title)}}`],
    ["author", namesOf(paper).join(" and ")],
    ["booktitle", escapeTex(paper.venue)],
    ["year", String(paper.year ?? "")],
    ["doi", paper.doi],
    ["keywords", paper.keywords.map(escapeTex).join(", ")],
    ["abstract", escapeTex(paper.abstract)],
  ];
  const written = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = {${value}}`);
  return `@inproceedings{paper${index},\n${written.join(",\n")}\n}\n`;
}

function escapeTex(text: string): string {
  return text.replace(/[&%#_$]/g, (sign) => `\\${sign}`);
}

function writeRis(paper: PaperFields): string {
  const fields: [string, string][] = [
    ["TI", paper.title],
    ...namesOf(paper).map((name): [string, string] => ["AU", name]),
    ["T2", paper.venue],
    ["PY", String(paper.year ?? "")],
    ["DO", paper.doi],
    ...paper.keywords.map((keyword): [string, string] => ["KW", keyword]),
    ["AB", paper.abstract],
  ];
  const written = fields.filter(([, value]) => value !== "").map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `TY  - CONF\r\n${written.join("")}ER  - \r\n`;
}

function writeCsv(papers: readonly PaperFields[]): string {
  const rows = papers.map((paper) => [
    paper.title,
    namesOf(paper).join("; "),
    String(paper.year ?? ""),
    paper.venue,
    paper.doi,
    paper.keywords.join("; "),
    paper.abstract,
  ]);
  const head = ["Title", "Authors", "Year", "Source title", "DOI", "Author Keywords", "Abstract"];
  return [head, ...rows].map((row) => `${row.map(quote).join(",")}\n`).join("");
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
