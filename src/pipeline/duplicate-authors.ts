/**
 * Says whether two lists of authors can be those of one paper: by the folded
 * family names, with initials where both have given names. A family name may
 * lack its particle, be spelled without an umlaut, carry one typing error, or
 * have changed places with the given name; a list may be cut short ("et al.").
 * Cost: the product of the lists, which are cut at `MOST_AUTHORS`.
 */

import { editDistance } from "../lib/edit-distance.ts";
import { foldText } from "../lib/fold-text.ts";
import type { Author } from "../model/index.ts";

/** A name for comparing. */
export interface FoldedName {
  /** Last word of the family name, umlauts undone. */
  readonly family: string;
  /** First letter of the given name; '' when there is none. */
  readonly initial: string;
  /** Every word of the name, sorted. */
  readonly words: string;
}

export interface AuthorLikeness {
  /** 0 = other authors, 1 = the same first author. */
  readonly likeness: number;
  /** How many authors agree one by one, when none disagrees; else 0. */
  readonly agreeing: number;
  readonly words: string;
}

const MOST_AUTHORS = 30;
const PARTICLE = new Set("jr sr ii iii iv et al others".split(" "));

export function foldNames(authors: readonly Author[]): FoldedName[] {
  return authors
    .slice(0, MOST_AUTHORS)
    .map(foldName)
    .filter(({ family }) => family !== "");
}

function foldName({ family, given }: Author): FoldedName {
  const families = splitFolded(family).filter((word) => !PARTICLE.has(word));
  const givens = splitFolded(given);
  const last = (families.at(-1) ?? "").replace(/([aou])e/g, "$1");
  return { family: last, initial: givens[0]?.[0] ?? "", words: [...families, ...givens].sort().join(" ") };
}

function splitFolded(text: string): string[] {
  const folded = foldText(text.slice(0, 200));
  return folded === "" ? [] : folded.split(" ");
}

export function compareAuthors(a: readonly FoldedName[], b: readonly FoldedName[]): AuthorLikeness {
  if (a.length === 0 && b.length === 0) return { likeness: 0.78, agreeing: 0, words: "no authors given" };
  if (a.length === 0 || b.length === 0) {
    return { likeness: 0.88, agreeing: 0, words: "authors given once" };
  }
  const shorter = Math.min(a.length, b.length);
  let inPlace = 0;
  while (inPlace < shorter && areOneName(a[inPlace], b[inPlace])) inPlace++;
  if (inPlace === shorter && shorter >= 2) {
    const agreeing = a.length === b.length || shorter >= 3 ? inPlace : 0;
    return { likeness: 1, agreeing, words: "same authors" };
  }
  if (inPlace > 0) return compareOthers(a, b);
  const shared = countShared(a, b);
  const isReordered = shared >= 2 && shared >= 0.6 * Math.max(a.length, b.length);
  return isReordered
    ? { likeness: 0.95, agreeing: 0, words: "most authors the same" }
    : { likeness: 0, agreeing: 0, words: "" };
}

// The same first author, and the others? Two teams may share a common name.
function compareOthers(a: readonly FoldedName[], b: readonly FoldedName[]): AuthorLikeness {
  const shorter = Math.min(a.length, b.length);
  const isAlike = countShared(a, b) >= 0.5 * shorter;
  return { likeness: isAlike ? 1 : 0.85, agreeing: 0, words: "same first author" };
}

function countShared(a: readonly FoldedName[], b: readonly FoldedName[]): number {
  return a.filter((name) => b.some((other) => areOneName(name, other))).length;
}

function areOneName(a: FoldedName, b: FoldedName): boolean {
  if (a.words === b.words) return true;
  if (a.initial !== "" && b.initial !== "" && a.initial !== b.initial) return false;
  if (a.family === b.family) return true;
  return Math.min(a.family.length, b.family.length) >= 5 && editDistance(a.family, b.family, 1) <= 1;
}
