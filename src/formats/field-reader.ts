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
  readonly shape: Shape;
  readonly used: Set<string>;
}

/** What the names of an object say, whatever it holds. */
interface Shape {
  /** How many names there are. */
  readonly size: number;
  readonly keyOf: ReadonlyMap<string, string>;
  /** Of each field the names that the object has for it, best first. */
  readonly keysFor: Readonly<Record<string, readonly string[]>>;
}

// The records of a list have the same few shapes: what is known of a shape is not asked again for every record.
const SHAPES = new Map<string, Shape>();
const MAXIMUM_SHAPES = 1000;
const MAXIMUM_NAMES = 2000;

/** A reader of the object's fields, none of them used yet. */
export function createFieldReader(object: JsonObject): FieldReader {
  const keys = Object.keys(object);
  const names = keys.join("\n");
  let shape = SHAPES.get(names);
  // A name may itself hold a line end.
  if (shape === undefined || shape.size !== keys.length) {
    shape = describeShape(keys);
    const isKept = SHAPES.size < MAXIMUM_SHAPES && names.length < MAXIMUM_NAMES;
    if (isKept && names.split("\n").length === keys.length) SHAPES.set(names, shape);
  }
  return { object, shape, used: new Set() };
}

function describeShape(keys: readonly string[]): Shape {
  const keyOf = new Map<string, string>();
  for (const key of keys) {
    const folded = foldName(key);
    if (!keyOf.has(folded)) keyOf.set(folded, key);
  }
  const keysOf = (names: readonly string[]) => names.flatMap((name) => keyOf.get(name) ?? []);
  const fields = Object.entries(NAMES).map(([field, names]) => [field, keysOf(names)] as const);
  return {
    size: keys.length,
    keyOf,
    keysFor: Object.fromEntries(fields),
  };
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** The first field of that meaning that `convert` makes something of; `null` when there is none. */
export function take<Value>(
  reader: FieldReader,
  field: Field,
  convert: (found: unknown) => Value | null,
): Value | null {
  for (const key of reader.shape.keysFor[field]) {
    if (reader.used.has(key)) continue;
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
