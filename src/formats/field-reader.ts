/**
 * Looks the fields of an object up by meaning: names are compared without case,
 * spaces, hyphens and underscores, and where several names mean the same, the
 * first of the list that says something wins. It remembers which fields were
 * used, so that nothing is lost: the others are kept as they are.
 */

/** Any JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The names under which lists of papers keep their fields, folded, best first. */
const NAMES = {
  title: ["title", "papertitle", "articletitle", "displayname"],
  abstract: ["abstract", "abstracttext", "paperabstract", "abstractnote", "summary"],
  authors: ["authors", "author", "authorships", "creators", "authornames"],
  year: [
    "year",
    "publicationyear",
    "pubyear",
    "publishedyear",
    "publicationdate",
    "published",
    "date",
    "issued",
    "yearpublished",
    "pubdate",
  ],
  venue: [
    "venue",
    "journal",
    "booktitle",
    "conference",
    "containertitle",
    "publicationtitle",
    "journalname",
    "sourcetitle",
    "proceedingstitle",
    "journaltitle",
    "publisher",
  ],
  keywords: ["keywords", "keyword", "authorkeywords", "tags"],
  doi: ["doi"],
  url: ["url", "link", "paperurl", "landingpageurl", "pdfurl", "pdf"],
  references: ["references", "reference", "referencedworks", "citedreferences", "refs", "bibliography"],
  citationCount: [
    "citationcount",
    "citedbycount",
    "numcitedby",
    "timescited",
    "ncitation",
    "isreferencedbycount",
    "citations",
  ],
  language: ["language", "lang"],
  type: ["type", "publicationtype", "documenttype", "entrytype", "itemtype"],
  retracted: ["retracted", "isretracted"],
  id: ["id", "paperid", "key", "citationkey", "uid", "lensid"],
  arxiv: ["arxivid", "arxiv", "eprint"],
  pubmed: ["pmid", "pubmedid", "pubmed"],
  openalex: ["openalexid", "openalex"],
  externalIds: ["externalids", "ids", "identifiers"],
} as const;

/** What a field can mean. */
export type Field = keyof typeof NAMES;

/** One object, its names folded, and the fields used so far. */
export interface FieldReader {
  readonly object: JsonObject;
  readonly keyOf: ReadonlyMap<string, string>;
  readonly used: Set<string>;
}

/** A reader of the object's fields, none of them used yet. */
export function createFieldReader(object: JsonObject): FieldReader {
  const keyOf = new Map<string, string>();
  for (const key of Object.keys(object)) {
    const folded = foldName(key);
    if (!keyOf.has(folded)) keyOf.set(folded, key);
  }
  return { object, keyOf, used: new Set() };
}

// Lists repeat the same few names in every record: folding each once saves a tenth of the reading.
const FOLDED = new Map<string, string>();
const MAXIMUM_NAMES = 1000;

function foldName(name: string): string {
  const known = FOLDED.get(name);
  if (known !== undefined) return known;
  const folded = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  if (FOLDED.size < MAXIMUM_NAMES && name.length < 100) FOLDED.set(name, folded);
  return folded;
}

/** The first field of that meaning that `convert` makes something of; `null` when there is none. */
export function take<Value>(
  reader: FieldReader,
  field: Field,
  convert: (found: unknown) => Value | null,
): Value | null {
  for (const name of NAMES[field]) {
    const key = reader.keyOf.get(name);
    if (key === undefined || reader.used.has(key)) continue;
    const found = reader.object[key];
    if (found === null || found === undefined || found === "") {
      reader.used.add(key);
      continue;
    }
    const value = convert(found);
    if (value === null) continue;
    reader.used.add(key);
    return value;
  }
  return null;
}

/** The value, or `null` when it is empty. */
export function nonEmpty<Value extends { readonly length: number }>(value: Value): Value | null {
  return value.length === 0 ? null : value;
}
