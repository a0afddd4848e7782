/**
 * Reads BibTeX and BibLaTeX. Entries are cut (`bibtex-scan.ts`), abbreviations
 * resolved, volumes inherited from, and each entry becomes a record, whatever
 * its type is called; `@string`, `@preamble`, `@comment` and `@xdata` are no
 * papers. A broken entry is rejected with its whole text, the others are read.
 *
 *     @article{k, title = {A {Kelp} Forest}}   →   1 record, own id k, type article
 */

import type { ReadResult } from "../model/index.ts";
import { readBibtexFields } from "./bibtex-fields.ts";
import { hasReferences, inheritValues } from "./bibtex-inherit.ts";
import { type BibtexEntry, createBudget, readEntries } from "./bibtex-values.ts";
import { createReport, type Report } from "./report.ts";
import { sourceOf, type TextSource } from "./text-source.ts";

/** Reads a text that holds BibTeX entries. `file` names it in problems. */
export function readBibtex(text: string | TextSource, file: string): ReadResult {
  const report = createReport(file);
  const source = sourceOf(text);
  const budget = createBudget(source.length);
  const entries = readEntries(source.open(), budget);
  // Volumes stand behind their parts as a rule: all entries are held until the last one is known.
  for (const entry of hasReferences(source) ? inheritValues([...entries], budget) : entries) {
    if (entry.type !== "xdata" || entry.error !== "") readEntry(report, entry);
  }
  if (budget.isExceeded) {
    report.warn(
      "bibtex-expansion",
      null,
      "Abbreviations or inherited fields would grow far beyond the file: some stay as written.",
    );
  }
  return report.finish("bibtex");
}

function readEntry(report: Report, entry: BibtexEntry): void {
  const { line } = entry;
  const reject = (reason: string) =>
    report.reject({ line, reason, original: entry.text.slice(entry.start, entry.end).trimEnd() });
  if (entry.error !== "") return reject(entry.error);
  const { value: fields, problems } = readBibtexFields(entry);
  if (fields.title === "" && fields.abstract === "") return reject("Neither a title nor an abstract.");
  for (const problem of problems) report.warn("bibtex-field-left-out", line, problem);
  for (const note of entry.notes) report.warn("bibtex-repaired", line, `${nameOf(entry)}: ${note}`);
  report.accept({ fields, line });
}

function nameOf({ type, key }: BibtexEntry): string {
  return key === "" ? `@${type}` : `@${type}{${key.slice(0, 60)}}`;
}
