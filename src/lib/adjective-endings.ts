/** Whether a word ends like an adjective: a rough sign that needs no list, for the page, which must stay small. */

const ADJECTIVE_ENDINGS = [
  "ive",
  "ous",
  "able",
  "ible",
  "ful",
  "less",
  "ic",
  "al",
  "ant",
  "ent",
  "ary",
  "ish",
  "ular",
];

/** Endings of nouns that one of the above would catch. */
const NOUN_ENDINGS = ["ment", "ility"];

/** "factual" and "adaptive" do; so do some nouns ("retrieval"), which `adjectives.ts` knows. */
export function hasAdjectiveEnding(word: string): boolean {
  if (NOUN_ENDINGS.some((ending) => word.endsWith(ending))) return false;
  return ADJECTIVE_ENDINGS.some((ending) => word.endsWith(ending) && word.length > ending.length + 2);
}
