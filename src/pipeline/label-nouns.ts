/**
 * Which words the list itself shows to be nouns.
 *
 * Three signs, none of which needs a dictionary: a plural was seen ("agents"),
 * a longer concept ends in the word ("knowledge conflict" speaks for
 * "conflict"), or the word has the ending of a noun ("calibration").
 *
 *     conflict yes, calibration yes, succeed no
 */

import type { ConceptSpace } from "./concept-space.ts";

/** What is known of last words. */
export interface NounSigns {
  /** Words that were seen with a plural. */
  readonly plurals: ReadonlySet<string>;
  /** Words that end a longer concept. */
  readonly heads: ReadonlySet<string>;
}

const NOUN_ENDING =
  /(?:tion|sion|ment|ness|ty|ism|ing|ance|ence|ship|ics|logy|nomy|tomy|graphy|metry|ture|age|dom|hood|cy|ware|sis)s?$/;

/** A last word, and whether a form has its plural there. */
const PLURAL_ENDINGS: readonly ((word: string) => string)[] = [
  (word) => `${word}s`,
  (word) => `${word}es`,
  (word) => (word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`),
];

/** Reads the signs off the concepts and their forms. */
export function findNounSigns({ table }: ConceptSpace): NounSigns {
  const plurals = new Set<string>();
  const heads = new Set<string>();
  table.key.forEach((key, concept) => {
    const last = lastWord(key);
    if (last !== key) heads.add(last);
    if (hasPlural(table.forms[concept], last)) plurals.add(last);
  });
  return { plurals, heads };
}

/** Whether one of the forms ends in the plural of the word. */
export function hasPlural(forms: readonly string[], word: string): boolean {
  const wanted = PLURAL_ENDINGS.map((ending) => ending(word));
  return forms.some((form) => {
    const tokens = form.split(/[\s/-]/);
    return wanted.includes(tokens[tokens.length - 1]);
  });
}

/** Whether anything speaks for the word being a noun; a word with a digit is a name. */
export function isNounBySigns(word: string, signs: NounSigns): boolean {
  return signs.plurals.has(word) || signs.heads.has(word) || NOUN_ENDING.test(word) || /\d/.test(word);
}

/** The last of the words of a key. */
export function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(" ") + 1);
}
