import { blankFields } from "../../src/formats/blank-fields.ts";
import type { Author, PaperFields, ReadResult } from "../../src/model/index.ts";
import { type MergedRecords, mergeRecords } from "../../src/pipeline/merge-records.ts";

/** Fields of a paper called "Kelp" unless said otherwise. */
export const makeFields = (fields: Partial<PaperFields>): PaperFields => ({
  ...blankFields(),
  title: "Kelp",
  ...fields,
});
/** An author with the initial A. */
export const makeAuthor = (family: string): Author => ({ family, given: "A." });

/** A reader's result that holds the fields, one record a line. */
export function makeResult(fields: readonly PaperFields[], file = "a.json"): ReadResult {
  const records = fields.map((record, index) => ({ fields: record, line: index + 1 }));
  return { file, format: "json", records, rejected: [], problems: [] };
}

/** The files a.json, b.json, c.json merged. */
export const mergeFiles = (...files: readonly PaperFields[][]): MergedRecords =>
  mergeRecords(files.map((file, index) => makeResult(file, `${"abc"[index]}.json`)));
