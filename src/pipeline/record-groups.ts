/**
 * Decides which records are one paper. First what the user decided, then what is
 * certain (`record-matches.ts`), then what is likely (`match-duplicates.ts`);
 * `join-matches.ts` makes groups of it all. Groups do not depend on the order of
 * the input. Linear in the records and their text but for sorting.
 */

import { compareText } from "../lib/compare.ts";
import type { Decisions } from "../model/index.ts";
import { type DecisionProblem, explainStopped, resolveDecisions } from "./duplicate-decisions.ts";
import { joinMatches } from "./join-matches.ts";
import { matchDuplicates } from "./match-duplicates.ts";
import { canonicalText } from "../lib/canonical-text.ts";
import { matchCertain, type PlacedRecord, type RecordMatch } from "./record-matches.ts";

export type { PlacedRecord } from "./record-matches.ts";

/** Records (indices) that are one paper, and the matches that hold them together: one fewer. */
export interface RecordGroup {
  readonly records: readonly number[];
  readonly matches: readonly RecordMatch[];
}

export interface RecordGroups {
  /** Each with its records in the order given. */
  readonly groups: readonly RecordGroup[];
  readonly problems: readonly DecisionProblem[];
}

export function groupRecords(records: readonly PlacedRecord[], decisions: Decisions): RecordGroups {
  const compare = createOrder(records);
  const decided = resolveDecisions(records, decisions, compare);
  const { paperOf, used, stopped } = joinMatches({
    records,
    certain: [...decided.merges, ...matchCertain(records, compare)],
    findLikely: (certainOf) => matchDuplicates(records, certainOf, compare),
    splits: decided.splits,
    compare,
  });
  const members = new Map<number, number[]>();
  const matches = new Map<number, RecordMatch[]>();
  records.forEach((_, index) => addTo(members, paperOf(index), index));
  for (const match of used) addTo(matches, paperOf(match.a), match);
  return {
    groups: [...members].map(([paper, group]) => ({ records: group, matches: matches.get(paper) ?? [] })),
    problems: [...decided.problems, ...explainStopped(records, stopped, decided)],
  };
}

/** By what the records say; their texts are made when two are first compared. */
function createOrder(records: readonly PlacedRecord[]): (a: number, b: number) => number {
  const texts = new Map<number, string>();
  const textOf = (index: number): string => {
    const text = texts.get(index) ?? canonicalText(records[index].fields);
    texts.set(index, text);
    return text;
  };
  return (a, b) => (a === b ? 0 : compareText(textOf(a), textOf(b)) || a - b);
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
