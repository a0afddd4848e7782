/** The rows of a comparison (`list-differences.ts`) as CSV and as Markdown. */

import { writeCell } from "../formats/write-ledger.ts";
import { escapeMarkdown, escapeStart } from "../lib/escape-markdown.ts";
import type { Difference } from "./list-differences.ts";

/** Rows by kind, in the order in which kinds first occur. */
export function groupDifferences(rows: readonly Difference[]): [string, Difference[]][] {
  const groups = new Map<string, Difference[]>();
  for (const row of rows) {
    const members = groups.get(row.kind) ?? [];
    members.push(row);
    groups.set(row.kind, members);
  }
  return [...groups];
}

export function writeDifferencesCsv(rows: readonly Difference[]): string {
  const lines = rows.map(({ kind, name, id, detail }) => [kind, name, id, detail].map(writeCell).join(","));
  return `\ufeff${["What,Name,ID,How", ...lines].join("\r\n")}`;
}

/** @param summary sentences that stand before the tables */
export function writeDifferencesMarkdown(summary: readonly string[], rows: readonly Difference[]): string {
  const groups = groupDifferences(rows).map(([kind, members]) => {
    const lines = members.map(
      ({ name, id, detail }) => `| ${[name, id, detail].map(escapeMarkdown).join(" | ")} |`,
    );
    return [`## ${kind} (${members.length})`, "", "| Name | ID | How |", "|---|---|---|", ...lines, ""].join(
      "\n",
    );
  });
  return [
    "# What changed",
    "",
    ...summary.map((line) => `- ${escapeStart(escapeMarkdown(line))}`),
    "",
    ...groups,
  ].join("\n");
}
