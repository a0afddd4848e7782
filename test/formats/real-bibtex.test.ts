/** Counts of JabRef's own list, made once by hand (grep for the fields at line starts). */

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";

const folder = process.env.LITTORAL_FIXTURES ?? "";
if (folder === "") console.warn("Skipped: LITTORAL_FIXTURES names no folder of real exports.");

describe.skipIf(folder === "")("JabRef's list of its authors' papers", () => {
  const read = () => {
    const bytes = new Uint8Array(readFileSync(`${folder}/jabref-authors.bib`));
    return readSource({ name: "jabref-authors.bib", bytes });
  };

  test("is read whole, field by field", () => {
    const { records, rejected, problems } = read();
    const fields = records.map((record) => record.fields);
    const count = (has: (paper: (typeof fields)[number]) => boolean) => fields.filter(has).length;
    expect([records.length, rejected.length, problems.length]).toEqual([212, 0, 0]);
    expect(count(({ title }) => title !== "")).toBe(212);
    expect(count(({ authors }) => authors.length > 0)).toBe(209);
    // 767 names, one of them "others".
    expect(fields.reduce((sum, { authors }) => sum + authors.length, 0)).toBe(766);
    expect(count(({ year }) => year !== null)).toBe(212);
    expect(count(({ doi }) => doi !== "")).toBe(135);
    expect(count(({ url }) => url !== "")).toBe(149);
    expect(count(({ keywords }) => keywords.length > 0)).toBe(4);
    expect(count(({ abstract }) => abstract !== "")).toBe(0);
    expect(count(({ type }) => type === "inproceedings")).toBe(149);
  });

  test("leaves no TeX in titles, venues and names", () => {
    const texts = read().records.flatMap(({ fields }) => [
      fields.title,
      fields.venue,
      ...fields.authors.flatMap(({ family, given }) => [family, given]),
    ]);
    expect(texts.filter((text) => /[\\{}$~]/.test(text))).toEqual([]);
  });
});
