/**
 * Writes papers as BibTeX. Keys are made of family name, year and first word of
 * the title and are unique; what TeX takes for commands is escaped. Braces are
 * written as commands, because BibTeX counts an escaped one as well. Capitals of
 * titles are kept by a second pair of braces. Linear in the papers.
 *
 *     @article{shore2021islands,
 *       title = {{Islands of text}},
 *       …
 */

import { foldText } from "../lib/fold-text.ts";
import type { Author } from "../model/index.ts";
import { type EntryKind, entryKind, type ListedPaper } from "./listed-papers.ts";

const TYPES: Readonly<Record<EntryKind, string>> = {
  article: "article",
  conference: "inproceedings",
  book: "book",
  chapter: "incollection",
  thesis: "phdthesis",
  report: "techreport",
  other: "misc",
};

/** The field that holds the venue; `journal` in all other types, which all readers take. */
const VENUES: Readonly<Partial<Record<EntryKind, string>>> = {
  conference: "booktitle",
  chapter: "booktitle",
};

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

export function writeBibtex(papers: readonly ListedPaper[]): string {
  const taken = new Set<string>();
  return papers.map((paper) => writeEntry(paper, keyOf(paper, taken))).join("\n");
}

function writeEntry(paper: ListedPaper, key: string): string {
  const kind = entryKind(paper);
  const venue = VENUES[kind] ?? "journal";
  const fields: readonly (readonly [string, string])[] = [
    ["title", paper.title === "" ? "" : `{${escapeTex(paper.title)}}`],
    ["author", paper.authors.map(writeName).join(" and ")],
    ["year", paper.year === null ? "" : String(paper.year)],
    [venue, escapeTex(paper.venue)],
    ["doi", escapeAddress(paper.doi)],
    ["url", escapeAddress(paper.url)],
    ["keywords", paper.keywords.map(escapeTex).join("; ")],
    ["abstract", escapeTex(paper.abstract)],
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = {${value}},`);
  return `@${TYPES[kind]}{${key},\n${lines.join("\n")}\n}\n`;
}

/** A name that could not be split, or that holds a comma, stands in braces of its own; so does an "and" in a name. */
function writeName({ family, given }: Author): string {
  const whole = given === "" || `${family}${given}`.includes(",");
  if (whole) return `{${escapeTex(given === "" ? family : `${given} ${family}`)}}`;
  return `${escapeNamePart(family)}, ${escapeNamePart(given)}`;
}

function escapeNamePart(text: string): string {
  return escapeTex(text).replaceAll(/\band\b/gi, "{$&}");
}

/** Addresses stand as they are, but for what would end the field or begin a command. */
function escapeAddress(address: string): string {
  return address.replaceAll(/[{}\\]/g, encodeURIComponent);
}

function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}~^]/g, (sign) => ESCAPES[sign]).replaceAll(/[%&$#_]/g, (sign) => `\\${sign}`);
}

function keyOf({ authors, year, title }: ListedPaper, taken: Set<string>): string {
  const first = foldText(authors[0]?.family ?? "").replaceAll(" ", "");
  const words = foldText(title)
    .split(" ")
    .filter((each) => each.length > 3);
  // Without an author it takes more of the title to tell papers apart.
  const told = words.slice(0, first === "" ? 4 : 1).join("");
  const plain = `${first}${year ?? ""}${told}`.replaceAll(/[^a-z0-9]/g, "") || "paper";
  let key = plain;
  for (let count = 2; taken.has(key); count++) key = `${plain}-${count}`;
  taken.add(key);
  return key;
}
