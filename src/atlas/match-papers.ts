/**
 * Finds the papers of one atlas again in another. Tried in this order, each only
 * on what is left: the same id; a shared other id (aliases, DOI); the same abstract;
 * the same title, letters and digits only, in the same year. A key that two
 * papers of one side have tells nothing and is passed over. Linear in papers and
 * their keys; abstracts are read only where ids leave papers over on both sides.
 *
 *     before  a, b (10.1/x)      after  a, c (10.1/x), d     →   a–a, b–c; d is new
 */

import { foldText } from "../lib/fold-text.ts";
import type { PaperTable } from "../model/index.ts";

/** What is looked at on either side; an opened atlas's papers, with its abstracts. */
export interface MatchSide {
  readonly papers: Pick<PaperTable, "id" | "aliases" | "doi" | "title" | "year">;
  readonly readAbstract: (paper: number) => string;
}

export interface PaperMatch {
  /** By paper before: its index after, or −1. */
  readonly after: Int32Array;
  /** By paper after: its index before, or −1. */
  readonly before: Int32Array;
}

/** A shorter abstract ("No abstract available") may stand with many papers. */
const TELLING_ABSTRACT = 60;

type KeysOf = (side: MatchSide, paper: number) => readonly string[];

const ROUNDS: readonly KeysOf[] = [
  ({ papers }, paper) => [papers.id[paper]],
  ({ papers }, paper) =>
    [papers.id[paper], papers.doi[paper], ...papers.aliases[paper]].filter((key) => key !== ""),
  (side, paper) => [side.readAbstract(paper)].filter((text) => text.length >= TELLING_ABSTRACT),
  ({ papers }, paper) =>
    [foldText(papers.title[paper])].flatMap((title) =>
      title === "" ? [] : [`${title} ${papers.year[paper]}`],
    ),
];

export function matchPapers(before: MatchSide, after: MatchSide): PaperMatch {
  const match = {
    after: new Int32Array(before.papers.id.length).fill(-1),
    before: new Int32Array(after.papers.id.length).fill(-1),
  };
  for (const keysOf of ROUNDS) {
    const left = listLeft(match.after);
    const right = listLeft(match.before);
    if (left.length === 0 || right.length === 0) break;
    const theirs = listKeys(after, right, keysOf);
    for (const [key, paper] of listKeys(before, left, keysOf)) {
      const partner = theirs.get(key) ?? -1;
      if (paper < 0 || partner < 0 || match.after[paper] >= 0 || match.before[partner] >= 0) continue;
      match.after[paper] = partner;
      match.before[partner] = paper;
    }
  }
  return match;
}

function listLeft(partners: Int32Array): number[] {
  const left: number[] = [];
  partners.forEach((partner, paper) => {
    if (partner < 0) left.push(paper);
  });
  return left;
}

/** The paper of each key; −1 for a key of several. */
function listKeys(side: MatchSide, papers: readonly number[], keysOf: KeysOf): Map<string, number> {
  const keys = new Map<string, number>();
  for (const paper of papers) {
    for (const key of new Set(keysOf(side, paper))) keys.set(key, keys.has(key) ? -1 : paper);
  }
  return keys;
}
