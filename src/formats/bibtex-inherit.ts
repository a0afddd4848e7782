/**
 * Completes BibTeX entries from those they refer to. `xdata` gives all fields
 * of the containers it names; `crossref` gives what a volume shares with its
 * parts, the volume's title becoming `booktitle` (of a periodical
 * `journaltitle`). A part never inherits what belongs to the volume alone: its
 * DOI, abstract, pages, keywords. An own field always wins. References may run
 * in circles: each chain is followed over a few entries at most. Linear.
 *
 *     @book{b, title={B}, year=2000}  @inbook{a, crossref={b}}   →   a: booktitle B, year 2000
 */

import { type BibtexEntry, type Budget, spend } from "./bibtex-values.ts";
import type { TextSource } from "./text-source.ts";

const MAXIMUM_STEPS = 5;

// BibLaTeX's and BibTeX's names of what a volume and its parts have in common.
const SHARED = new Set(
  (
    "booktitle booksubtitle booktitleaddon maintitle mainsubtitle eventtitle eventtitleaddon eventdate venue " +
    "journal journaltitle journalsubtitle issuetitle year date month editor editora publisher address location " +
    "organization institution school series volume volumes number issue edition isbn issn language langid bookauthor"
  ).split(" "),
);
const RENAMED: ReadonlyMap<string, string> = new Map([
  ["title", "booktitle"],
  ["subtitle", "booksubtitle"],
  ["author", "bookauthor"],
]);

/** Whether any entry of a file may refer to another one. */
export function hasReferences(text: TextSource): boolean {
  return text.has(/\b(?:crossref|xdata)\s{0,200}=/i, 210);
}

/** The entries with what they inherit behind their own values. */
export function inheritValues(entries: readonly BibtexEntry[], budget: Budget): BibtexEntry[] {
  const byKey = new Map<string, BibtexEntry>();
  for (const entry of entries) {
    for (const key of [entry.key, entry.key.toLowerCase()]) {
      if (key !== "" && !byKey.has(key)) byKey.set(key, entry);
    }
  }
  const find = (key: string) => byKey.get(key.trim()) ?? byKey.get(key.trim().toLowerCase());
  return entries.map((entry) => {
    if (!entry.values.has("crossref") && !entry.values.has("xdata")) return entry;
    const values = new Map(entry.values);
    addContainers(values, entry, find, budget);
    addVolumes(values, entry, find, budget);
    return { ...entry, values };
  });
}

type Find = (key: string) => BibtexEntry | undefined;

function addContainers(values: Map<string, string>, entry: BibtexEntry, find: Find, budget: Budget): void {
  const seen = new Set([entry]);
  for (const { values: from } of seen) {
    for (const [name, value] of from) {
      if (name !== "xdata" && !values.has(name) && spend(budget, value.length)) values.set(name, value);
    }
    for (const key of (from.get("xdata") ?? "").slice(0, 2000).split(",")) {
      const container = find(key);
      if (container !== undefined && seen.size <= MAXIMUM_STEPS) seen.add(container);
    }
  }
}

function addVolumes(values: Map<string, string>, entry: BibtexEntry, find: Find, budget: Budget): void {
  const seen = new Set([entry]);
  let volume = find(values.get("crossref") ?? "");
  while (volume !== undefined && !seen.has(volume) && seen.size <= MAXIMUM_STEPS) {
    seen.add(volume);
    for (const [name, value] of volume.values) {
      const meant = renamed(name, volume.type);
      if (SHARED.has(meant) && !values.has(meant) && spend(budget, value.length)) values.set(meant, value);
    }
    volume = find(volume.values.get("crossref") ?? "");
  }
}

function renamed(name: string, type: string): string {
  if (name === "title" && type === "periodical") return "journaltitle";
  return RENAMED.get(name) ?? name;
}
