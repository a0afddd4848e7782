/** The ledger on the command line: a table in a file, and a summary by reason. */

import { writeLedger } from "../src/formats/write-ledger.ts";
import type { LedgerEntry, MissingCounts, PaperTable, Sources } from "../src/model/index.ts";
import { countThings, formatCount, printErrors, printMessage } from "./console.ts";
import { explainFailure } from "./read-files.ts";
import { writeFileWhole } from "./write-file.ts";

/** Reasons that are told one by one. */
const MOST_REASONS = 12;

/** @param papers `null` when no paper was found @returns whether it could be written; why not has been said */
export function saveLedger(path: string, sources: Sources, papers: PaperTable | null): boolean {
  const { files, ledger } = sources;
  const table = writeLedger({
    files: files.map(({ name }) => name),
    ledger,
    ids: papers?.id ?? [],
    titles: papers?.title ?? [],
  });
  try {
    writeFileWhole(path, table);
  } catch (error) {
    printErrors([`${path} could not be written. ${explainFailure(error)}`]);
    return false;
  }
  for (const line of summariseLedger(ledger)) printMessage(line);
  return true;
}

/** "3 merged, 1 rejected" in lines: every state, below it the reasons, the most frequent first. */
export function summariseLedger(ledger: readonly LedgerEntry[]): string[] {
  const lines = [`${countThings(ledger.length, "record")} in:`];
  for (const state of ["imported", "merged", "rejected"] as const) {
    const entries = ledger.filter((entry) => entry.state === state);
    lines.push(`  ${formatCount(entries.length)} ${state}`);
    const reasons = [...countReasons(entries)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    for (const [reason, count] of reasons.slice(0, MOST_REASONS)) {
      lines.push(`    ${formatCount(count)}  ${reason}`);
    }
    if (reasons.length > MOST_REASONS) {
      const rest = reasons.slice(MOST_REASONS).reduce((sum, [, count]) => sum + count, 0);
      lines.push(`    ${formatCount(rest)}  for other reasons`);
    }
  }
  return lines;
}

/** "Papers: 12 without an abstract, 3 without a year."; '' when nothing is missing. */
export function describeMissing(missing: MissingCounts | undefined): string {
  if (missing === undefined) return "";
  const { abstracts, years, references } = missing;
  const parts = [
    [abstracts, "without an abstract"],
    [years, "without a year"],
    [references, "without references"],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${formatCount(count)} ${what}`);
  return said.length === 0 ? "" : `Papers: ${said.join(", ")}.`;
}

/** Reasons with what is particular to a record (ids, years, what was quoted) taken out. */
function countReasons(entries: readonly LedgerEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (entry.state === "imported") continue;
    const said = entry.state === "merged" ? entry.why : entry.reason;
    const reason = said
      .replace(/^Same (DOI|\S+ id|id) \S.*\.$/, (_, kind: string) => `Same ${kind}.`)
      .replace(/years \d+ and \d+/, "two years")
      .replace(/“[^”]*”/g, "“…”");
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}
