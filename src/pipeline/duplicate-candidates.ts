/**
 * Finds the pairs of records that are worth comparing, without comparing all:
 * records come together in blocks that share a key, and only records of one
 * block are paired. Each kind of noise leaves at least one key alone:
 *
 *   the whole title                       case, accents, punctuation, spaces, authors, year
 *   title before the subtitle + author    a subtitle left out
 *   either half of the title              an error in the other half
 *   author + a rare word, two rare words  errors in both halves; a misspelt author
 *
 * Rare are words in the fewest titles, but in two at least: a misspelt word is
 * in one. A block of more than `MOST_IN_BLOCK` is cut by first author and
 * year; what is larger even then is not compared (titles shared by so many say
 * nothing). So cost is linear in the records, times `MOST_IN_BLOCK`.
 */

import type { Comparable } from "./duplicate-score.ts";

const MOST_IN_BLOCK = 40;

export interface WordCounts {
  /** In how many titles a word stands. */
  readonly titlesWith: (word: string) => number;
}

export function countWords(records: readonly Comparable[]): WordCounts {
  const counts = new Map<string, number>();
  for (const { title } of records) {
    for (const word of new Set(title.words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { titlesWith: (word) => counts.get(word) ?? 0 };
}

/** Calls `compare` once for each pair, the smaller index first. */
export function pairCandidates(
  records: readonly Comparable[],
  counts: WordCounts,
  compare: (a: number, b: number) => void,
): void {
  const seen = new Set<number>();
  const meet = (members: readonly number[]) => {
    for (let i = 1; i < members.length; i++) {
      for (let j = 0; j < i; j++) {
        const key = members[j] * records.length + members[i];
        if (seen.has(key)) continue;
        seen.add(key);
        compare(members[j], members[i]);
      }
    }
  };
  const blocks = groupBy(
    records.map((_, index) => index),
    (index) => keysOf(records[index], counts),
  );
  for (const members of blocks.values()) {
    if (members.length < 2) continue;
    if (members.length <= MOST_IN_BLOCK) meet(members);
    else for (const part of cutBlock(records, members)) meet(part);
  }
}

function keysOf({ title, names }: Comparable, { titlesWith }: WordCounts): Set<string> {
  const { words, compact, cuts } = title;
  const keys = new Set<string>();
  if (compact === "") return keys;
  const family = names[0]?.family ?? "";
  keys.add(`t ${compact}`);
  const parts = [words, ...cuts.map((cut) => words.slice(0, cut))];
  for (const part of parts) {
    const joined = part.join("");
    keys.add(`m ${family} ${joined}`);
    if (part.length >= 3) keys.add(`t ${joined}`);
    if (part.length < 4) continue;
    const half = part.length >> 1;
    keys.add(`h ${part.slice(0, half).join("")} ${part.length < 8 ? family : ""}`);
    keys.add(`e ${part.slice(part.length - half).join("")} ${part.length < 8 ? family : ""}`);
  }
  const rare = [...new Set(parts[1] ?? words)]
    .filter((word) => word.length >= 3 && titlesWith(word) >= 2)
    .sort((a, b) => titlesWith(a) - titlesWith(b) || (a < b ? -1 : 1))
    .slice(0, 3);
  for (const word of rare) keys.add(`w ${family} ${word}`);
  if (rare.length >= 2) keys.add(`r ${rare[0]} ${rare[1]}`);
  return keys;
}

function cutBlock(records: readonly Comparable[], members: readonly number[]): number[][] {
  const parts = groupBy(members, (index) => {
    const { fields, names } = records[index];
    const key = `${names[0]?.family ?? ""} `;
    // Two neighbouring years meet in one of the two parts that each year stands in.
    return new Set(fields.year === null ? [key] : [`${key}${fields.year}`, `${key}${fields.year + 1}`]);
  });
  return [...parts.values()].filter((part) => part.length > 1 && part.length <= MOST_IN_BLOCK);
}

function groupBy(
  members: readonly number[],
  keysOf: (member: number) => Iterable<string>,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const member of members) {
    for (const key of keysOf(member)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [member]);
      else group.push(member);
    }
  }
  return groups;
}
