/** Which records of the ledger are shown. */

import { foldText } from "../../lib/fold-text.ts";
import type { LedgerEntry, OpenedAtlas } from "../../model/index.ts";

export type LedgerFilter = "all" | LedgerEntry["state"];

type Account = Pick<OpenedAtlas, "content" | "sources">;

/**
 * @param text letters anywhere in a record's file, title, reason or original; '' for all
 * @returns positions in the ledger, ascending
 */
export function filterLedger(atlas: Account, filter: LedgerFilter, text: string): number[] {
  const wanted = foldText(text);
  const found: number[] = [];
  atlas.sources.ledger.forEach((entry, position) => {
    if (filter !== "all" && entry.state !== filter) return;
    if (wanted !== "" && !foldText(wordsOf(atlas, entry)).includes(wanted)) return;
    found.push(position);
  });
  return found;
}

function wordsOf({ content, sources }: Account, entry: LedgerEntry): string {
  const file = sources.files[entry.source]?.name ?? "";
  if (entry.state === "rejected") return `${file} ${entry.reason} ${entry.original}`;
  const why = entry.state === "merged" ? entry.why : "";
  return `${file} ${content.papers.title[entry.paper]} ${why}`;
}
