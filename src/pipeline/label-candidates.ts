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

import { ADJECTIVES, endsLikeAdjective } from "../lib/adjectives.ts";
import type { ConceptSpace } from "./concept-space.ts";
import { findNounSigns, hasPlural, isNounBySigns, lastWord, type NounSigns } from "./label-nouns.ts";
import {
  COMPOUND_PREFIXES,
  GENERIC_NOUNS,
  MODIFIER_PREFIXES,
  PAPER_PHRASES,
  WEAK_GERUNDS,
} from "./label-words.ts";

/** Least share of a last word's occurrences that end a phrase. */
const HEAD_SHARE = { word: 0.25, gerund: 0.55, phrase: 0.4 };

/** Most of a last word's occurrences that look like a verb's. */
const VERB_SHARE = { word: 0.35, gerund: 0.28 };

/** What a label is worth: made of generic nouns, or a word that nothing shows to be a noun. */
const GENERIC_WORD = 0.2;
const GENERIC_PHRASE = 0.5;
const DOUBTFUL_WORD = 0.5;

/** @returns by concept: 0, never a label; 1, a good one; between them, a last resort */
export function findLabelCandidates(space: ConceptSpace): Float64Array {
  const signs = findNounSigns(space);
  return Float64Array.from(space.table.key, (key, concept) => {
    if (isBarred(space, concept, signs)) return 0;
    const words = key.split(" ");
    if (words.every(isGeneric)) return words.length === 1 ? GENERIC_WORD : GENERIC_PHRASE;
    const doubtful = words.length === 1 && !isNounBySigns(key, signs) && !isWrittenAsName(space, concept);
    return doubtful ? DOUBTFUL_WORD : 1;
  });
}

function isBarred(space: ConceptSpace, concept: number, signs: NounSigns): boolean {
  const { table, phrases } = space;
  const key = table.key[concept];
  if (PAPER_PHRASES.has(key)) return true;
  const last = lastWord(key);
  const gerund = last.endsWith("ing");
  const leastHead = key !== last ? HEAD_SHARE.phrase : gerund ? HEAD_SHARE.gerund : HEAD_SHARE.word;
  if (phrases.headShare[concept] < leastHead) return true;
  if (phrases.verbShare[concept] > (gerund ? VERB_SHARE.gerund : VERB_SHARE.word)) return true;
  if (gerund && key === last && WEAK_GERUNDS.has(last)) return true;
  if (ADJECTIVES.has(key)) return true;
  return (ADJECTIVES.has(last) || endsLikeAdjective(last)) && !signs.plurals.has(last);
}

/**
 * Concepts that only modify what comes after them ("multi attribute", "higher
 * order"): no names, but what speaks for them speaks for the longer names they
 * stand in. By concept, 1 or 0.
 */
export function findModifiers({ table }: ConceptSpace): Uint8Array {
  return Uint8Array.from(table.key, (key, concept) => {
    const words = key.split(" ");
    if (words.length !== 2) return 0;
    if (MODIFIER_PREFIXES.has(words[0])) return 1;
    return COMPOUND_PREFIXES.has(words[0]) && !hasPlural(table.forms[concept], words[1]) ? 1 : 0;
  });
}

/** Capitals inside the shown form: "OpenStreetMap", "t-SNE". */
function isWrittenAsName(space: ConceptSpace, concept: number): boolean {
  return /.\p{Lu}/u.test(space.table.label[concept]);
}

/** Adjectives are not: in "continual learning" they carry the meaning. */
function isGeneric(word: string): boolean {
  return GENERIC_NOUNS.has(word) || WEAK_GERUNDS.has(word);
}
