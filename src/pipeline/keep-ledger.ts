/**
 * Writes down where every record of the input ended: imported (it survived as
 * the paper), merged into which paper, why and how surely, or rejected. A merged
 * record also says which fields the paper has from it, and what it said
 * otherwise, so that nothing of it is lost. Records in = imported + merged +
 * rejected, always. Linear in the records but for sorting.
 */

import type { LedgerEntry, PaperFields, ReadResult } from "../model/index.ts";
import { canonicalText } from "../lib/canonical-text.ts";
import { baseId, hashFields } from "./paper-ids.ts";
import type { PlacedRecord, RecordMatch } from "./record-matches.ts";

/** A group whose records are ranked, the survivor first, and the fields made of them. */
export interface MergedGroup {
  /** Indices of its records. */
  readonly ranked: readonly number[];
  readonly matches: readonly RecordMatch[];
  readonly fields: PaperFields;
  readonly survivor: PaperFields;
}

export interface Reason {
  readonly why: string;
  readonly score: number;
}

/** @param groups in the order of the papers */
export function keepLedger(
  results: readonly ReadResult[],
  records: readonly PlacedRecord[],
  groups: readonly MergedGroup[],
): LedgerEntry[] {
  const entries = groups.flatMap((group, paper) => describeGroup(records, group, paper));
  const rejected = results.flatMap((result, source) =>
    result.rejected.map((record) => ({ state: "rejected" as const, source, ...record })),
  );
  // The sort is stable: records on one line stay in the order of the papers.
  return [...entries, ...rejected].sort((a, b) => a.source - b.source || a.line - b.line);
}

/**
 * Why each record is the survivor's paper: the match by which it hangs on the
 * forest of matches, and the least sure step on the way to the survivor.
 */
export function traceReasons(survivor: number, matches: readonly RecordMatch[]): Map<number, Reason> {
  const neighbours = new Map<number, RecordMatch[]>();
  for (const match of matches) {
    for (const end of [match.a, match.b]) {
      const known = neighbours.get(end);
      if (known === undefined) neighbours.set(end, [match]);
      else known.push(match);
    }
  }
  const reasons = new Map<number, Reason>([[survivor, { why: "", score: 1 }]]);
  // A map hands out what is added while it is gone through.
  for (const [record, { score }] of reasons) {
    for (const match of neighbours.get(record) ?? []) {
      const other = match.a === record ? match.b : match.a;
      if (!reasons.has(other)) reasons.set(other, { why: match.why, score: Math.min(score, match.score) });
    }
  }
  return reasons;
}

function describeGroup(
  records: readonly PlacedRecord[],
  { ranked, matches, fields }: MergedGroup,
  paper: number,
): LedgerEntry[] {
  const [survivor, ...others] = ranked;
  const { source, line } = records[survivor];
  if (others.length === 0) return [{ state: "imported", source, line, paper }];
  const names = nameRecords(ranked.map((record) => records[record].fields));
  const entries: LedgerEntry[] = [{ state: "imported", source, line, paper, record: names[0] }];
  const reasons = traceReasons(survivor, matches);
  for (const [index, other] of others.entries()) {
    const { why, score } = reasons.get(other) ?? { why: "", score: 0 };
    const place = { source: records[other].source, line: records[other].line };
    const told = compareWithPaper(records[other].fields, records[survivor].fields, fields);
    entries.push({ state: "merged", ...place, paper, why, score, record: names[index + 1], ...told });
  }
  return entries;
}

/** Ids that are the world's and no other record of the group has stand alone; others get the record's hash. */
function nameRecords(members: readonly PaperFields[]): string[] {
  const ids = members.map(baseId);
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return ids.map((id, index) => {
    const isPlain = id !== members[index].ids.own && !twice.has(id);
    return isPlain ? id : `${id}-${hashFields(members[index])}`;
  });
}

/** Which fields the paper has from the record instead of the survivor, and what the record said otherwise. */
function compareWithPaper(
  record: PaperFields,
  survivor: PaperFields,
  paper: PaperFields,
): { readonly gave: string[]; readonly said: Record<string, unknown> } {
  const gave: string[] = [];
  const said = new Map<string, unknown>();
  for (const field of Object.keys(paper) as (keyof PaperFields)[]) {
    if (field === "given") continue;
    const own = canonicalText(record[field]);
    const best = canonicalText(paper[field]);
    if (own === best) {
      if (canonicalText(survivor[field]) !== best) gave.push(field);
    } else if (!isEmpty(record[field])) {
      said.set(field, record[field]);
      if (isUnion(field) && addsTo(record[field], survivor[field])) gave.push(field);
    }
  }
  return { gave, said: Object.fromEntries(said) };
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === "" || value === false) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

function isUnion(field: string): boolean {
  return field === "keywords" || field === "references" || field === "ids" || field === "extra";
}

/** Whether a list or object has members that the other lacks. */
function addsTo(record: unknown, survivor: unknown): boolean {
  const known = new Set(Object.values(survivor ?? {}).map(canonicalText));
  return Object.values(record ?? {}).some((value) => !known.has(canonicalText(value)));
}
