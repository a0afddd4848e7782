/**
 * Turns the records of all files into papers: records that are the same paper
 * are merged (`record-groups.ts` says which, `merge-fields.ts` how), every
 * paper gets its id (`paper-ids.ts`), and papers are sorted by id. From here on
 * a paper is its index. The ledger says of every record of the input where it
 * ended: imported, merged into which paper and why, or rejected.
 * The papers do not depend on the order of files or records.
 * Linear in the text, but for sorting the ids.
 *
 *     {doi: 10.1/a, title: T}, {doi: 10.1/a, abstract: …}   →   1 paper, 1 imported, 1 merged
 */

import { compareText } from "../lib/compare.ts";
import { foldText } from "../lib/fold-text.ts";
import type { LedgerEntry, Paper, PaperFields, Problem, ReadResult } from "../model/index.ts";
import { mergeFields, rankRecords } from "./merge-fields.ts";
import { assignIds, baseId } from "./paper-ids.ts";
import { groupRecords, type PlacedRecord, type RecordGroup } from "./record-groups.ts";

/** Papers sorted by id; one ledger entry an input record, by file, then line; problems of the merging alone. */
export interface MergedRecords {
  readonly papers: Paper[];
  readonly ledger: LedgerEntry[];
  readonly problems: Problem[];
}

/** A group whose records are ranked, the survivor first, and the fields made of them. */
interface MergedGroup {
  readonly group: RecordGroup;
  /** Positions in `group.records`. */
  readonly ranking: readonly number[];
  readonly fields: PaperFields;
}

/** The papers of all files read, `results` in the order of the sources. */
export function mergeRecords(results: readonly ReadResult[]): MergedRecords {
  const records: PlacedRecord[] = results.flatMap((result, source) =>
    result.records.map(({ fields, line }) => ({ fields, source, line })),
  );
  const groups = groupRecords(records).map((group) => mergeGroup(records, group));
  const ids = assignIds(groups.map(({ fields }) => fields));
  const order = groups.map((_, index) => index).sort((a, b) => compareText(ids[a], ids[b]));
  const papers = order.map((index) => {
    const { fields, group } = groups[index];
    const aliases = collectAliases(
      ids[index],
      fields,
      group.records.map((record) => records[record].fields),
    );
    return { ...fields, id: ids[index], aliases };
  });
  const entries = order.flatMap((index, paper) => describeGroup(records, groups[index], paper));
  return {
    papers,
    ledger: sortLedger([...entries, ...describeRejected(results)]),
    problems: questionMerges(results, records, groups),
  };
}

function mergeGroup(records: readonly PlacedRecord[], group: RecordGroup): MergedGroup {
  const members = group.records.map((record) => records[record].fields);
  if (members.length === 1) return { group, ranking: [0], fields: members[0] };
  const ranking = rankRecords(members);
  return { group, ranking, fields: mergeFields(ranking.map((position) => members[position])) };
}

// Every other name under which the paper or a record of it can be asked for.
function collectAliases(id: string, fields: PaperFields, members: readonly PaperFields[]): string[] {
  const aliases = new Set<string>();
  if (members.length > 1) {
    for (const member of members) aliases.add(baseId(member));
  }
  for (const member of members) {
    for (const name of [member.doi, ...Object.values(member.ids)]) {
      if (name !== "") aliases.add(name);
    }
  }
  // An id that several papers claimed names none of them.
  if (baseId(fields) !== id) aliases.delete(baseId(fields));
  aliases.delete(id);
  return [...aliases].sort(compareText);
}

function describeGroup(records: readonly PlacedRecord[], merged: MergedGroup, paper: number): LedgerEntry[] {
  return merged.ranking.map((position, rank) => {
    const { source, line } = records[merged.group.records[position]];
    if (rank === 0) return { state: "imported", source, line, paper };
    return { state: "merged", source, line, paper, why: merged.group.why[position], score: 1 };
  });
}

function describeRejected(results: readonly ReadResult[]): LedgerEntry[] {
  return results.flatMap((result, source) =>
    result.rejected.map((rejected) => ({ state: "rejected" as const, source, ...rejected })),
  );
}

// The sort is stable: records on one line stay in the order of the papers.
function sortLedger(entries: LedgerEntry[]): LedgerEntry[] {
  return entries.sort((a, b) => a.source - b.source || a.line - b.line);
}

// A shared DOI or id under quite different titles is merged as asked, and said.
function questionMerges(
  results: readonly ReadResult[],
  records: readonly PlacedRecord[],
  groups: readonly MergedGroup[],
): Problem[] {
  const problems: Problem[] = [];
  for (const { group, ranking, fields } of groups) {
    const title = foldText(fields.title);
    for (const position of ranking.slice(1)) {
      const record = records[group.records[position]];
      const other = foldText(record.fields.title);
      if (other === "" || other === title) continue;
      problems.push({
        code: "merged-titles-differ",
        severity: "warning",
        file: results[record.source].file,
        line: record.line,
        message: `Merged although the titles differ (${group.why[position]} “${cut(record.fields.title)}” went into “${cut(fields.title)}”). Correct the id if they are two papers.`,
      });
    }
  }
  return problems;
}

function cut(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
