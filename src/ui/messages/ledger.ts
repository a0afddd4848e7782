/** Words of the ledger: what became of every record. */

import type { LedgerEntry } from "../../model/index.ts";
import { formatCount, pluralise } from "./numbers.ts";

export const ledgerText = {
  kind: "Records",
  title: "What became of every record",
  close: "Close the records",
  open: "See every record",
  balance: "Records that went in",
  states: {
    imported: "became papers",
    merged: "merged into another, being the same paper",
    rejected: "could not be used",
  } satisfies Readonly<Record<LedgerEntry["state"], string>>,
  sum: "went in",
  weak: "Papers that say little",
  weakMeaning:
    "Littoral can only use what is there: a paper without an abstract is placed by its title alone.",
  noAbstract: "have no abstract",
  noYear: "have no year",
  noReferences: "have no references",
  problems: "Remarks on the input",
  tables: "Tables",
  tablesMeaning:
    "Which column is what was recognised by its name. If something was taken for what it is not, say so.",
  columnsOf: (file: string) => `Columns of ${file} …`,
  show: "Show",
  filters: {
    all: "All records",
    imported: "Those that became papers",
    merged: "Those merged into another",
    rejected: "Those that could not be used",
    noAbstract: "Papers without an abstract",
    noYear: "Papers without a year",
    noReferences: "Papers without references",
  },
  find: "Containing",
  findMeaning: "a title, a file, a reason",
  found: (count: number) => (count === 0 ? "No record is like that." : `${pluralise(count, "record")}:`),
  place: (file: string, line: number | null) => (line === null ? file : `${file}, line ${formatCount(line)}`),
  mergedInto: (why: string) => `merged: ${why}`,
  said: "It says otherwise:",
  split: "These are two papers: make the map again",
  more: (count: number) => `Show ${formatCount(count)} more`,
  save: "Save CSV",
  saveMeaning: "This list, for a spreadsheet: one row a record.",
  saved: (name: string) => `Saved ${name}.`,
};
