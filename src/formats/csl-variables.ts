/**
 * Tells which fields of a source CSL has variables for, and under which names:
 * those of BibTeX, RIS, PubMed and tables. A variable of its own name wins over
 * fields that mean the same; what finds its place taken is among the rest. Linear.
 *
 *     findVariables({ pages: "1--9", note: "n" }, "article")   variables { page: "1-9" }, rest { note: "n" }
 */

import type { EntryKind } from "./listed-papers.ts";

/** Plain variables of CSL that a source may have and that we do not write from what we understood. */
const VARIABLES: ReadonlySet<string> = new Set(
  (
    "annote archive archive_location call-number chapter-number collection-title edition event event-place " +
    "genre ISBN ISSN issue jurisdiction medium number number-of-pages number-of-volumes page " +
    "publisher publisher-place section source status version volume"
  ).split(" "),
);

/** What they are called elsewhere. */
const NAMES: Readonly<Record<string, string>> = {
  pages: "page",
  SP: "page",
  isbn: "ISBN",
  issn: "ISSN",
  series: "collection-title",
  address: "publisher-place",
  location: "publisher-place",
  VL: "volume",
  IS: "issue",
  PB: "publisher",
  CY: "publisher-place",
  ET: "edition",
};

/** Kinds whose number in RIS is that of a book. */
const BOOKS: ReadonlySet<EntryKind> = new Set(["book", "chapter", "conference"]);

type Fields = Readonly<Record<string, unknown>>;

/** @param kind what the paper is: the same name means another thing for an article than for a book or report */
export function findVariables(fields: Fields, kind: EntryKind): { variables: Fields; rest: Fields } {
  const variables: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(joinPages(fields))) {
    const variable = variableOf(name, kind);
    const isPlain = typeof value === "string" || typeof value === "number";
    const isOwn = variable === name || !(variable in fields);
    if (isPlain && isOwn && VARIABLES.has(variable) && !(variable in variables)) {
      variables[variable] = variable === "page" ? String(value).replaceAll(/-{2,}|–/g, "-") : value;
    } else rest[name] = value;
  }
  return { variables, rest };
}

function variableOf(name: string, kind: EntryKind): string {
  if (name === "SN") return BOOKS.has(kind) ? "ISBN" : "ISSN";
  if (name === "number" && kind === "article") return "issue";
  return NAMES[name] ?? name;
}

/** RIS has first and last page apart. */
function joinPages(fields: Fields): Fields {
  const { SP, EP, ...others } = fields;
  const pages = [SP, EP].filter((page) => typeof page === "string" && /^\w+$/.test(page));
  return pages.length === 2 ? { ...others, SP: pages.join("-") } : fields;
}
