/** Which records of the ledger are shown. */

import { foldText } from "../../lib/fold-text.ts";
import type { LedgerEntry, OpenedAtlas } from "../../model/index.ts";

export type LedgerFilter = "all" | LedgerEntry["state"] | Weakness;

/** What a paper may lack. */
export type Weakness = "noAbstract" | "noYear" | "noReferences";

type Account = Pick<OpenedAtlas, "content" | "sources">;

/**
 * @param text letters anywhere in a record's file, title, reason or original; '' for all
 * @returns positions in the ledger, ascending
 */
export function filterLedger(atlas: Account, filter: LedgerFilter, text: string): number[] {
  const wanted = foldText(text);
  const fits = createFilter(atlas, filter);
  const found: number[] = [];
  atlas.sources.ledger.forEach((entry, position) => {
    if (!fits(entry)) return;
    if (wanted !== "" && !foldText(wordsOf(atlas, entry)).includes(wanted)) return;
    found.push(position);
  });
  return found;
}

function createFilter({ content }: Account, filter: LedgerFilter): (entry: LedgerEntry) => boolean {
  const { year, references, withoutAbstract = [] } = content.papers;
  // A paper is shown once: by the record that became it.
  const papers = (lacks: (paper: number) => boolean) => (entry: LedgerEntry) =>
    entry.state === "imported" && lacks(entry.paper);
  if (filter === "all") return () => true;
  if (filter === "noAbstract") {
    const without = new Set(withoutAbstract);
    return papers((paper) => without.has(paper));
  }
  if (filter === "noYear") return papers((paper) => year[paper] === null);
  if (filter === "noReferences") return papers((paper) => references[paper].length === 0);
  return ({ state }) => state === filter;
}

function wordsOf({ content, sources }: Account, entry: LedgerEntry): string {
  const file = sources.files[entry.source]?.name ?? "";
  if (entry.state === "rejected") return `${file} ${entry.reason} ${entry.original}`;
  const why = entry.state === "merged" ? entry.why : "";
  return `${file} ${content.papers.title[entry.paper]} ${why}`;
}
