import { expect } from "vitest";
import type { ListedPaper } from "../../src/formats/listed-papers.ts";
import { readSource } from "../../src/formats/read-source.ts";
import type { PaperFields } from "../../src/model/index.ts";

/** The papers of a file that must hold nothing else. */
export function readFields(name: string, text: string): PaperFields[] {
  const { records, rejected } = readSource({ name, bytes: new TextEncoder().encode(text) });
  expect(rejected).toEqual([]);
  return records.map(({ fields }) => fields);
}

/** As the list writers take it. */
export const listed = (fields: PaperFields, index: number): ListedPaper => ({
  ...fields,
  id: `paper-${index}`,
  aliases: [],
  region: "Tides",
  subregion: "",
});
