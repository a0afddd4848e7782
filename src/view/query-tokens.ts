/**
 * A query cut into tokens. Operators are written in capitals (AND, OR, NOT), so
 * that "maps and networks" stays three words; a minus counts only where a word
 * begins, so that "self-attention" is one. A quote that is not closed yet is no
 * quote, because people are still typing; behind a field it takes all that
 * follows as its value.
 *
 *     cutQuery('author:"Ada L" -survey')   field author, phrase "Ada L", not, word "survey"
 */

/** Fields whose values are looked up among those that the papers have. */
const VALUE_FIELDS = ["author", "venue", "keyword", "concept", "cluster"] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];
/** Fields in whose text words are looked for. */
const WORD_FIELDS = ["title", "abstract"] as const;
export type WordField = (typeof WORD_FIELDS)[number];
export type QueryField = ValueField | WordField | "year" | "doi";

export const QUERY_FIELDS: readonly QueryField[] = [...VALUE_FIELDS, ...WORD_FIELDS, "year", "doi"];

export type Token =
  | { readonly kind: "word" | "phrase"; readonly text: string }
  /** `text` as it was typed. */
  | { readonly kind: "field"; readonly field: QueryField; readonly text: string }
  | { readonly kind: "open" | "close" | "and" | "or" | "not" };

const SPACE = /\s+/y;
const PHRASE = /["“”„]([^"“”„]*)["“”]/y;
const OPEN_QUOTE = /["“”„]/y;
/** The page says region for a cluster. */
const FIELD = new RegExp(`(${QUERY_FIELDS.join("|")}|region):\\s*`, "iy");
const WORD = /[^\s()"“”„]+/y;
/** A minus with something to take away behind it. */
const MINUS = /-(?=[^\s)-])/y;

const OPERATORS: Readonly<Record<string, "and" | "or" | "not">> = { AND: "and", OR: "or", NOT: "not" };

export function cutQuery(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at += found[0].length;
    return found;
  };
  while (at < text.length) {
    const atStart = at === 0 || /[\s(-]/.test(text[at - 1]);
    if (take(SPACE) !== null) continue;
    const phrase = take(PHRASE);
    if (phrase !== null) {
      tokens.push({ kind: "phrase", text: phrase[1] });
    } else if (take(OPEN_QUOTE) !== null) {
      if (tokens.at(-1)?.kind !== "field") continue;
      tokens.push({ kind: "word", text: text.slice(at) });
      at = text.length;
    } else if (text[at] === "(" || text[at] === ")") {
      tokens.push({ kind: text[at] === "(" ? "open" : "close" });
      at++;
    } else if (atStart && take(MINUS) !== null) {
      tokens.push({ kind: "not" });
    } else {
      const field = atStart ? take(FIELD) : null;
      tokens.push(field === null ? wordToken(take(WORD)) : fieldToken(field));
    }
  }
  return tokens;
}

function fieldToken([text, name]: RegExpExecArray): Token {
  const asked = name.toLowerCase();
  const field = asked === "region" ? "cluster" : QUERY_FIELDS.find((known) => known === asked);
  return field === undefined ? { kind: "word", text } : { kind: "field", field, text: text.trim() };
}

function wordToken(found: RegExpExecArray | null): Token {
  const text = found?.[0] ?? "";
  return Object.hasOwn(OPERATORS, text) ? { kind: OPERATORS[text] } : { kind: "word", text };
}
