/** What a column of a table can mean, and which column a user says means it. */

/** The fields that a column can be given to, in the order in which a form shows them. */
export const TABLE_FIELDS = [
  "title",
  "abstract",
  "authors",
  "year",
  "venue",
  "keywords",
  "doi",
  "url",
  "references",
  "citationCount",
  "language",
  "type",
  "retracted",
  "id",
  "pubmed",
  "arxiv",
  "openalex",
] as const;

export type TableField = (typeof TABLE_FIELDS)[number];

/**
 * The column of each field, by its name as the table has it, its number ("2", or "Column 2" as a table
 * without names shows it), or several names ("Titel|Title"). '' says that no column is the field,
 * whatever the names look like; a field that is not named is recognised.
 */
export type ColumnMapping = Readonly<Partial<Record<TableField, string>>>;
