/**
 * Finds given words and phrases in texts, whatever their case and ending: words
 * are compared by their stems, compounds by their parts. Without phrases it
 * costs nothing, else it is linear in the text.
 *
 *     createPhraseFinder(["Reward models"])(readPieces("a reward-model"))   one place, 1..3
 */

import { stemmer } from "stemmer";
import { tokenise } from "../lib/tokenise.ts";

/** A word of a text; the parts of a compound are words of their own. */
export interface Piece {
  readonly text: string;
  /** A phrase ends before it. */
  readonly breakBefore: boolean;
}

/** Where a phrase stands: pieces `from … to - 1`. `phrase` is its index. */
export interface FoundPhrase {
  readonly phrase: number;
  readonly from: number;
  readonly to: number;
}

export type PhraseFinder = (pieces: readonly Piece[]) => FoundPhrase[];

const JOINTS = /[-'/]/;

/** The words of a text, in order. */
export function readPieces(text: string): Piece[] {
  return tokenise(text).flatMap((token) => {
    const whole = token.text.endsWith("'s") ? token.text.slice(0, -2) : token.text;
    return whole
      .split(JOINTS)
      .map((part, i): Piece => ({ text: part, breakBefore: i === 0 && token.breakBefore }));
  });
}

/** A finder of all places of all phrases; phrases without a word are nowhere. */
export function createPhraseFinder(phrases: readonly string[]): PhraseFinder {
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = stemmer(word);
    stems.set(word, stem);
    return stem;
  };
  const byFirst = new Map<string, { phrase: number; words: string[] }[]>();
  phrases.forEach((text, phrase) => {
    const words = readPieces(text).map((piece) => stemOf(piece.text));
    if (words.length === 0) return;
    byFirst.set(words[0], [...(byFirst.get(words[0]) ?? []), { phrase, words }]);
  });
  if (byFirst.size === 0) return () => [];
  return (pieces) => {
    const words = pieces.map((piece) => stemOf(piece.text));
    return words.flatMap((word, from) =>
      (byFirst.get(word) ?? [])
        .filter((candidate) => candidate.words.every((part, i) => words[from + i] === part))
        .map(({ phrase, words: { length } }) => ({ phrase, from, to: from + length }))
        .filter(({ to }) => !pieces.slice(from + 1, to).some((piece) => piece.breakBefore)),
    );
  };
}
