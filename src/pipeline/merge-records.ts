/**
 * Turns the records of all files into papers: records that are the same paper
 * are merged (`record-groups.ts` says which, `merge-fields.ts` how), every
 * paper gets its id (`paper-ids.ts`), and papers are sorted by id. From here on
 * a paper is its index. The ledger says of every record of the input where it
 * ended (`keep-ledger.ts`).
 * The papers do not depend on the order of files or records.
 * Linear in the text, but for sorting the ids.
 *
 *     {doi: 10.1/a, title: T}, {doi: 10.1/a, abstract: …}   →   1 paper, 1 imported, 1 merged
 */

import { compareText } from "../lib/compare.ts";
import type { Decisions, LedgerEntry, Paper, Problem, ReadResult } from "../model/index.ts";
import { keyTitle } from "../lib/title-signs.ts";
import { keepLedger, type MergedGroup, traceReasons } from "./keep-ledger.ts";
import { mergeFields, rankRecords } from "../atlas/merge-fields.ts";
import { MERGED_BY_USER } from "./duplicate-decisions.ts";
import { assignIds, baseId, paperId } from "./paper-ids.ts";
import { groupRecords, type PlacedRecord, type RecordGroup } from "./record-groups.ts";

/** Papers sorted by id; one ledger entry an input record, by file, then line; problems of the merging alone. */
export interface MergedRecords {
  readonly papers: Paper[];
  readonly ledger: LedgerEntry[];
  readonly problems: Problem[];
}

/**
 * The papers of all files read, `results` in the order of the sources.
 * @param decisions what the user said is one paper, and what is two
 */
export function mergeRecords(results: readonly ReadResult[], decisions: Decisions = {}): MergedRecords {
  const records: PlacedRecord[] = results.flatMap((result, source) =>
    result.records.map((record) => ({ ...record, source })),
  );
  const grouped = groupRecords(records, decisions);
  const groups = grouped.groups.map((group) => mergeGroup(records, group));
  const ids = assignIds(groups);
  const order = groups.map((_, index) => index).sort((a, b) => compareText(ids[a], ids[b]));
  const papers = order.map((index) => {
    const { fields } = groups[index];
    return { ...fields, id: ids[index], aliases: collectAliases(ids[index], groups[index], records) };
  });
  const sorted = order.map((index) => groups[index]);
  return {
    papers,
    ledger: keepLedger(results, records, sorted),
    problems: [
      ...grouped.problems.map(({ code, message }) => describeDecision(code, message)),
      ...questionMerges(results, records, sorted),
    ],
  };
}

function mergeGroup(
  records: readonly PlacedRecord[],
  { records: members, matches }: RecordGroup,
): MergedGroup {
  if (members.length === 1) {
    const { fields } = records[members[0]];
    return { ranked: members, matches, fields, survivor: fields };
  }
  const fields = members.map((record) => records[record].fields);
  const ranking = rankRecords(fields);
  return {
    ranked: ranking.map((position) => members[position]),
    matches,
    fields: mergeFields(ranking.map((position) => fields[position])),
    survivor: fields[ranking[0]],
  };
}

// Every other name under which the paper or a record of it can be asked for.
function collectAliases(id: string, group: MergedGroup, records: readonly PlacedRecord[]): string[] {
  const aliases = new Set<string>();
  const members = group.ranked.map((record) => records[record]);
  if (members.length > 1) {
    for (const { fields } of members) aliases.add(baseId(fields));
  }
  for (const { fields, names = [] } of members) {
    for (const name of [...names, fields.doi, ...Object.values(fields.ids)]) {
      if (name !== "") aliases.add(name);
    }
  }
  // An id that several papers claimed names none of them.
  const claimed = paperId(group);
  if (claimed !== id) aliases.delete(claimed);
  aliases.delete(id);
  return [...aliases].sort(compareText);
}

function describeDecision(code: string, message: string): Problem {
  return { code, severity: "warning", file: "decisions", line: null, message };
}

// A shared DOI or id under quite different titles is merged as asked, and said.
function questionMerges(
  results: readonly ReadResult[],
  records: readonly PlacedRecord[],
  groups: readonly MergedGroup[],
): Problem[] {
  const problems: Problem[] = [];
  for (const { ranked, matches, fields } of groups) {
    if (ranked.length === 1) continue;
    const title = keyTitle(fields.title) || fields.title;
    const reasons = traceReasons(ranked[0], matches);
    for (const member of ranked.slice(1)) {
      const record = records[member];
      const reason = reasons.get(member);
      const other = keyTitle(record.fields.title) || record.fields.title;
      // What is likely was merged because the titles are alike.
      if (other === "" || other === title || reason === undefined || reason.score < 1) continue;
      problems.push({
        code: "merged-titles-differ",
        severity: "warning",
        file: results[record.source].file,
        line: record.line,
        message: `Merged although the titles differ (${reason.why} “${cut(record.fields.title)}” went into “${cut(fields.title)}”).${reason.why === MERGED_BY_USER ? "" : " Correct the id if they are two papers."}`,
      });
    }
  }
  return problems;
}

function cut(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
