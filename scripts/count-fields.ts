/** Counts what was found in a file of papers: the rows of the table in docs/formats.md. */

import type { PaperFields, ReadResult } from "../src/model/index.ts";

/** What is counted, in the order of the columns. */
export const COLUMNS = [
  "records",
  "rejected",
  "titles",
  "abstracts",
  "authors",
  "years",
  "DOIs",
  "keywords",
  "references",
] as const;

export type FieldCounts = Readonly<Record<(typeof COLUMNS)[number], number>>;

/** Records with the field; of references their number, for most lists have none. */
export function countFields({ records, rejected }: ReadResult): FieldCounts {
  const count = (has: (fields: PaperFields) => boolean) => records.filter(({ fields }) => has(fields)).length;
  return {
    records: records.length,
    rejected: rejected.length,
    titles: count(({ title }) => title !== ""),
    abstracts: count(({ abstract }) => abstract !== ""),
    authors: count(({ authors }) => authors.length > 0),
    years: count(({ year }) => year !== null),
    DOIs: count(({ doi }) => doi !== ""),
    keywords: count(({ keywords }) => keywords.length > 0),
    references: records.reduce((sum, { fields }) => sum + fields.references.length, 0),
  };
}

/** One line of the table. */
export function writeRow(name: string, format: string, counts: FieldCounts): string {
  return `| \`${name}\` | ${format} | ${COLUMNS.map((column) => counts[column]).join(" | ")} |`;
}

/** The head of the table. */
export const TABLE_HEAD = `| file | read as | ${COLUMNS.join(" | ")} |\n|---|---|${"--:|".repeat(COLUMNS.length)}`;
