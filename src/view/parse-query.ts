/**
 * What a text in the search box asks for. Side by side means "and", which binds
 * more tightly than OR; NOT and a minus take away what follows; a field takes the
 * word, phrase or group behind it. There is no wrong query: what joins nothing is
 * passed over, a group that is not closed ends with the text, and what no field
 * can mean is searched as plain words and named in `asWords`. Plain words of one
 * group are looked for together. Recursive descent, linear in the text.
 *
 *     parseQuery("maps OR author:li -year:..2010")
 *     any of [words "maps", all of [author "li", not years –2010]]
 */

import { foldText } from "../lib/fold-text.ts";
import { cutQuery, type QueryField, type Token, type ValueField, type WordField } from "./query-tokens.ts";

export type Query =
  /** Folded, single spaces between; all of them, in any field. */
  | { readonly kind: "words"; readonly words: string }
  /** Folded; as it stands, or the concept of that name. */
  | { readonly kind: "phrase"; readonly phrase: string }
  /** `value` is folded; `exact` when it stood in quotes. */
  | {
      readonly kind: "field";
      readonly field: ValueField | WordField;
      readonly value: string;
      readonly exact: boolean;
    }
  /** Both ends belong to it; `null` is open. */
  | { readonly kind: "years"; readonly from: number | null; readonly to: number | null }
  /** Lower case, without an address before it. */
  | { readonly kind: "doi"; readonly doi: string }
  | { readonly kind: "all" | "any"; readonly parts: readonly Query[] }
  | { readonly kind: "not"; readonly part: Query };

export interface ParsedQuery {
  /** `null` when the text has neither letters nor digits. */
  readonly query: Query | null;
  /** What looked like a field but could not be read as one, as it was typed. */
  readonly asWords: readonly string[];
}

/** Groups inside groups beyond this are read as if their brackets were not there. */
const DEEPEST = 40;
const YEARS = /^(\d{1,4})?(?:(\.{1,3}|…|[-–—])(\d{1,4})?)?$/;
const DOI_ADDRESS = /^(?:https?:\/\/)?(?:dx\.)?doi\.org\//;

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  readonly asWords: string[];
}

export function parseQuery(text: string): ParsedQuery {
  const reader: Reader = { tokens: cutQuery(text), at: 0, asWords: [] };
  const query = readAny(reader, null, 0) ?? readWords(text);
  return { query, asWords: reader.asWords };
}

/** The plain words of a query that has nothing else; `null` for any other. */
export const plainWords = (query: Query | null): string | null =>
  query?.kind === "words" ? query.words : null;

function readAny(reader: Reader, field: QueryField | null, depth: number): Query | null {
  const parts: Query[] = [];
  while (true) {
    const part = readAll(reader, field, depth);
    if (part !== null) parts.push(part);
    if (reader.tokens[reader.at]?.kind !== "or") return join("any", parts);
    reader.at++;
  }
}

function readAll(reader: Reader, field: QueryField | null, depth: number): Query | null {
  const parts: Query[] = [];
  while (true) {
    const token = reader.tokens[reader.at];
    // A bracket that closes nothing is passed over like an operator that joins nothing.
    const closes = token?.kind === "close" && depth > 0;
    if (token === undefined || token.kind === "or" || closes) return join("all", parts);
    if (token.kind === "and" || token.kind === "close") {
      reader.at++;
      continue;
    }
    const part = readOne(reader, field, depth);
    if (part !== null) parts.push(part);
  }
}

function readOne(reader: Reader, outer: QueryField | null, depth: number): Query | null {
  let taken = false;
  let field = outer;
  let typed = "";
  for (; ; reader.at++) {
    const token = reader.tokens[reader.at];
    if (token?.kind === "not") taken = !taken;
    else if (token?.kind === "field") {
      field = token.field;
      typed = token.text;
    } else break;
  }
  const token = reader.tokens[reader.at];
  if (token === undefined || token.kind === "and" || token.kind === "or" || token.kind === "close")
    return null;
  reader.at++;
  const part =
    token.kind === "open"
      ? readGroup(reader, field, depth)
      : readValue(token as Spoken, { field, typed, reader });
  return part !== null && taken ? { kind: "not", part } : part;
}

function readGroup(reader: Reader, field: QueryField | null, depth: number): Query | null {
  if (depth >= DEEPEST) return null;
  const group = readAny(reader, field, depth + 1);
  if (reader.tokens[reader.at]?.kind === "close") reader.at++;
  return group;
}

type Spoken = Extract<Token, { readonly text: string; readonly kind: "word" | "phrase" }>;

interface ValueContext {
  readonly field: QueryField | null;
  /** The field as it was typed; '' when it stands before a whole group. */
  readonly typed: string;
  readonly reader: Reader;
}

function readValue({ kind, text }: Spoken, { field, typed, reader }: ValueContext): Query | null {
  const exact = kind === "phrase";
  const value = foldText(text);
  if (field === null) return exact ? phraseOf(value) : readWords(text);
  if (field === "doi") {
    const doi = text.trim().toLowerCase().replace(DOI_ADDRESS, "");
    return doi === "" ? null : { kind: "doi", doi };
  }
  if (field === "year") {
    const years = readYears(text.trim());
    if (years !== null || value === "") return years;
    reader.asWords.push(`${typed === "" ? "year:" : typed}${text}`);
    return readWords(`${typed} ${text}`);
  }
  return value === "" ? null : { kind: "field", field, value, exact };
}

const phraseOf = (phrase: string): Query | null => (phrase === "" ? null : { kind: "phrase", phrase });

function readWords(text: string): Query | null {
  const words = foldText(text);
  return words === "" ? null : { kind: "words", words };
}

/** 2019, 2019..2023, 2019.., ..2023, and the same with a dash. */
function readYears(text: string): Query | null {
  const [whole, first, dots, last] = YEARS.exec(text) ?? [];
  if (whole === undefined || (first === undefined && last === undefined)) return null;
  const from = first === undefined ? null : Number(first);
  if (dots === undefined) return { kind: "years", from, to: from };
  const to = last === undefined ? null : Number(last);
  const isBackwards = from !== null && to !== null && from > to;
  return isBackwards ? { kind: "years", from: to, to: from } : { kind: "years", from, to };
}

/** Parts joined, those of the same kind laid out flat; the plain words of "all" are put together. */
function join(kind: "all" | "any", parts: readonly Query[]): Query | null {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const joined = kind === "all" ? gatherWords(flat) : flat;
  if (joined.length === 0) return null;
  return joined.length === 1 ? joined[0] : { kind, parts: joined };
}

function gatherWords(parts: readonly Query[]): Query[] {
  const words = parts.flatMap((part) => (part.kind === "words" ? [part.words] : []));
  const others = parts.filter((part) => part.kind !== "words");
  return words.length === 0 ? others : [{ kind: "words", words: words.join(" ") }, ...others];
}
