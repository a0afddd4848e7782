/**
 * Finds the records that a user's decisions name. A name is any id of a record,
 * the id it would have as a paper, or either with `-` and the first eight digits
 * of the record's own hash, which tells records with the same id apart
 * (`paper-ids.ts`). What cannot be carried out is a problem in words: nothing is
 * decided silently. Without decisions it costs nothing, else it is linear.
 */

import { compareText } from "../lib/compare.ts";
import type { Decisions, PaperPair } from "../model/index.ts";
import { baseId, hashFields } from "./paper-ids.ts";
import type { PlacedRecord, RecordMatch } from "./record-matches.ts";

/** A problem, but for its place in the input. */
export interface DecisionProblem {
  readonly code: string;
  readonly message: string;
}

export interface ResolvedDecisions {
  readonly merges: readonly RecordMatch[];
  readonly splits: readonly (readonly [number, number])[];
  readonly problems: readonly DecisionProblem[];
}

/** Why records are one paper that a decision joined. */
export const MERGED_BY_USER = "You said that they are one paper.";

type FindRecords = (name: string) => readonly number[];

export function resolveDecisions(
  records: readonly PlacedRecord[],
  { merges = [], splits = [] }: Decisions,
  compare: (a: number, b: number) => number,
): ResolvedDecisions {
  if (merges.length === 0 && splits.length === 0) return { merges: [], splits: [], problems: [] };
  const find = createFinder(records);
  const problems: DecisionProblem[] = [];
  const joined = sortPairs(merges).flatMap((pair): RecordMatch[] => {
    const [a, b] = findPair(pair, "merge", find, problems);
    const [first, ...others] = [...new Set([...a, ...b])].sort(compare);
    return others.map((other) => ({ a: first, b: other, score: 1, why: MERGED_BY_USER }));
  });
  const parted = sortPairs(splits).flatMap((pair): [number, number][] => {
    const [a, b] = findPair(pair, "split", find, problems);
    const others = new Set(b);
    if (a.some((record) => others.has(record))) {
      problems.push({
        code: "decision-impossible",
        message: `“${pair[0]}” and “${pair[1]}” name the same record, so that they cannot be kept apart.`,
      });
      return [];
    }
    return a.flatMap((one) => b.map((other): [number, number] => [one, other]));
  });
  return { merges: joined, splits: parted, problems };
}

/** What the splits stopped and the user may not have meant: merges of the user, and third records between two. */
export function explainStopped(
  records: readonly PlacedRecord[],
  stopped: readonly RecordMatch[],
  { splits }: ResolvedDecisions,
): DecisionProblem[] {
  const asked = new Set(splits.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return stopped.flatMap(({ a, b, why }): DecisionProblem[] => {
    const names = `“${nameOf(records[a])}” and “${nameOf(records[b])}”`;
    if (why === MERGED_BY_USER) {
      const message = `${names} were to be merged, but another decision keeps their papers apart: they stay apart.`;
      return [{ code: "decision-conflict", message }];
    }
    if (asked.has(`${a} ${b}`)) return [];
    const message = `${names} would be one paper (${why.replace(/\.$/, "")}), but a decision keeps their papers apart. Decide on these two if it should be otherwise.`;
    return [{ code: "decision-between", message }];
  });
}

// The order of decisions makes no difference.
function sortPairs(pairs: readonly PaperPair[]): PaperPair[] {
  const sorted = pairs.map((pair) => [...pair].sort(compareText) as unknown as PaperPair);
  return sorted.sort((x, y) => compareText(x.join("\n"), y.join("\n")));
}

/** Both lists empty when one name is unknown. */
function findPair(
  pair: PaperPair,
  deed: "merge" | "split",
  find: FindRecords,
  problems: DecisionProblem[],
): [readonly number[], readonly number[]] {
  // An atlas from elsewhere may say anything.
  if (new Set(pair.keys()).size !== 2) {
    const message = `A decision to ${deed} should name two papers: it names “${pair.join("”, “")}”.`;
    problems.push({ code: "decision-impossible", message });
    return [[], []];
  }
  const found = pair.map(find);
  const unknown = pair.filter((_, index) => found[index].length === 0);
  for (const name of new Set(unknown)) {
    const message = `A decision to ${deed} names “${name}”, but no record of the input has this id.`;
    problems.push({ code: "decision-unknown-id", message });
  }
  return unknown.length === 0 ? [found[0], found[1]] : [[], []];
}

function createFinder(records: readonly PlacedRecord[]): FindRecords {
  const byName = new Map<string, Set<number>>();
  records.forEach(({ fields, names = [] }, index) => {
    for (const name of [...names, baseId(fields), fields.doi, ...Object.values(fields.ids)]) {
      const known = byName.get(name) ?? new Set();
      if (name !== "") byName.set(name, known.add(index));
    }
  });
  let byHash: Map<string, number[]> | null = null;
  return (name) => {
    const known = byName.get(name);
    if (known !== undefined) return [...known];
    const digits = /-([0-9a-f]{8})$/.exec(name);
    if (digits === null) return [];
    byHash ??= hashRecords(records);
    // A record that says something new has another hash, but still its id.
    return byHash.get(digits[1]) ?? [...(byName.get(name.slice(0, -digits[0].length)) ?? [])];
  };
}

function hashRecords(records: readonly PlacedRecord[]): Map<string, number[]> {
  const byHash = new Map<string, number[]>();
  records.forEach(({ fields }, index) => {
    const hash = hashFields(fields);
    const known = byHash.get(hash);
    if (known === undefined) byHash.set(hash, [index]);
    else known.push(index);
  });
  return byHash;
}

function nameOf({ fields }: PlacedRecord): string {
  const { title } = fields;
  return title === "" ? baseId(fields) : title.length <= 80 ? title : `${title.slice(0, 79)}…`;
}
