/**
 * Writes papers as BibTeX. Keys and types are those of the source where it was
 * BibTeX; else keys are made of family name, year and first word of the title.
 * They are unique; fields that were not understood are written as they came; what TeX takes for commands is escaped. Braces are
 * written as commands, because BibTeX counts an escaped one as well. Capitals of
 * titles are kept by a second pair of braces. Linear in the papers.
 *
 *     @article{shore2021islands,
 *       title = {{Islands of text}},
 *       …
 */

import { foldText } from "../lib/fold-text.ts";
import type { Author } from "../model/index.ts";
import { freeIds } from "./free-ids.ts";
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

/** Types of entries that are written as the source has them. */
const OWN_TYPE =
  /^(article|book|booklet|inbook|incollection|inproceedings|conference|manual|mastersthesis|phdthesis|misc|proceedings|techreport|unpublished|online|thesis|report|dataset|software|patent|collection)$/;
/** Keys as BibTeX files have them. */
const OWN_KEY = /^[A-Za-z][\w:.+/-]*$/;
/** Fields that are written from what was understood, or that a reader would take for them. */
const UNDERSTOOD: ReadonlySet<string> = new Set(
  (
    "title subtitle author year doi url keywords keyword author_keywords abstract pmid references " +
    "cited-references language langid journaltitle journal booktitle citationcount times-cited id " +
    // What an entry has from its parent is written out; the parent may not be in the list.
    "crossref xdata"
  ).split(" "),
);

export function writeBibtex(papers: readonly ListedPaper[]): string {
  const keys = freeIds(papers.map(keyOf));
  return papers.map((paper, index) => writeEntry(paper, keys[index])).join("\n");
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
    ...listOthers(paper),
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = {${value}},`);
  const type = OWN_TYPE.test(paper.type) ? paper.type : TYPES[kind];
  return `@${type}{${key},\n${lines.join("\n")}\n}\n`;
}

/** Fields of the source that were not understood, as they were written; and where arXiv has it. */
function listOthers({ extra, ids }: ListedPaper): [string, string][] {
  const arxiv = ids["arxiv"] ?? "";
  const eprint: [string, string][] =
    arxiv === "" || "eprint" in extra || "archiveprefix" in extra
      ? []
      : [
          ["eprint", escapeAddress(arxiv)],
          ["archiveprefix", "arXiv"],
        ];
  const others = Object.entries(extra).flatMap(([name, value]): [string, string][] => {
    const isField = /^[a-z][\w-]*$/.test(name) && !UNDERSTOOD.has(name);
    if (!isField || (typeof value !== "string" && typeof value !== "number")) return [];
    const text = String(value).trim();
    if (text === "") return [];
    // What holds commands or braces in pairs was TeX before; all else is text.
    return [[name, /[\\{}]/.test(text) && isBalanced(text) ? text : escapeTex(text)]];
  });
  return [...eprint, ...others];
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === "{") depth++;
    if (sign === "}") depth--;
    if (depth < 0) return false;
  }
  // A backslash at the end would take the closing brace with it.
  return depth === 0 && !text.endsWith("\\");
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

/** Its own, where it comes from BibTeX; else one made of what is known. */
function keyOf({ authors, year, title, type, ids }: ListedPaper): string {
  const first = foldText(authors[0]?.family ?? "").replaceAll(" ", "");
  const words = foldText(title)
    .split(" ")
    .filter((each) => each.length > 3);
  // Without an author it takes more of the title to tell papers apart.
  const told = words.slice(0, first === "" ? 4 : 1).join("");
  const own = OWN_TYPE.test(type) && OWN_KEY.test(ids["own"] ?? "") ? ids["own"] : "";
  return own || `${first}${year ?? ""}${told}`.replaceAll(/[^a-z0-9]/g, "") || "paper";
}
