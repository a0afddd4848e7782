/**
 * Decides which concepts can stand as the name of a theme.
 *
 * A name is a noun or ends in one. There is no tagger; counts tell: a word that
 * rarely ends a phrase is not its head ("visual", "deep"), a word that mostly
 * follows "to" or "we" is a verb, a word with a plural is a noun. Lists only
 * help where counts cannot (adjectives that end sentences, boilerplate).
 *
 * Cost: O(concepts).
 *
 *     debate 1, knowledge conflict 1, factual 0, refuse 0, novel approach 0, task .2, training sample .5
 */

import type { ConceptSpace } from "./concept-space.ts";
import { GENERIC_NOUNS, looksLikeAdjective, PAPER_PHRASES, WEAK_GERUNDS } from "./label-words.ts";

/** Least share of a last word's occurrences that end a phrase. */
const HEAD_SHARE = { word: 0.25, gerund: 0.55, phrase: 0.4 };

/** Most of a last word's occurrences that look like a verb's. */
const VERB_SHARE = { word: 0.35, gerund: 0.28 };

/** What a label made of generic nouns is worth. */
const GENERIC_WORD = 0.2;
const GENERIC_PHRASE = 0.5;

/** @returns by concept: 0, never a label; 1, a good one; between them, a last resort */
export function findLabelCandidates(space: ConceptSpace): Float64Array {
  const plurals = findPlurals(space);
  return Float64Array.from(space.table.key, (key, concept) => {
    if (isBarred(space, concept, plurals)) return 0;
    const words = key.split(" ");
    const last = words.pop() ?? "";
    if (!isGenericNoun(last) || !words.every(isGeneric)) return 1;
    return words.length === 0 ? GENERIC_WORD : GENERIC_PHRASE;
  });
}

function isBarred(space: ConceptSpace, concept: number, plurals: ReadonlySet<string>): boolean {
  const { table, phrases } = space;
  const key = table.key[concept];
  if (phrases.academic[concept] === 1 || PAPER_PHRASES.has(key)) return true;
  const last = key.slice(key.lastIndexOf(" ") + 1);
  const gerund = last.endsWith("ing");
  const leastHead = key !== last ? HEAD_SHARE.phrase : gerund ? HEAD_SHARE.gerund : HEAD_SHARE.word;
  if (phrases.headShare[concept] < leastHead) return true;
  if (phrases.verbShare[concept] > (gerund ? VERB_SHARE.gerund : VERB_SHARE.word)) return true;
  if (gerund && key === last && WEAK_GERUNDS.has(last)) return true;
  return looksLikeAdjective(last) && !plurals.has(last);
}

/** Words that were seen with a plural: of them the text itself says that they are nouns. */
function findPlurals(space: ConceptSpace): ReadonlySet<string> {
  const plurals = new Set<string>();
  space.table.key.forEach((key, concept) => {
    const last = key.slice(key.lastIndexOf(" ") + 1);
    for (const form of space.table.forms[concept]) if (endsInPluralOf(form, last)) plurals.add(last);
  });
  return plurals;
}

function endsInPluralOf(form: string, word: string): boolean {
  const last = form.slice(form.lastIndexOf(" ") + 1);
  if (last === `${word}s` || last === `${word}es`) return true;
  return word.endsWith("y") && last === `${word.slice(0, -1)}ies`;
}

function isGenericNoun(word: string): boolean {
  return GENERIC_NOUNS.has(word) || WEAK_GERUNDS.has(word);
}

function isGeneric(word: string): boolean {
  return isGenericNoun(word) || looksLikeAdjective(word);
}
