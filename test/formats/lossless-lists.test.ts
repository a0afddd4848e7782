/** What a list must not lose: papers with like ids, and fields of the source whatever they are called. */

import { expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import { writeBibtex } from "../../src/formats/write-bibtex.ts";
import { writeCslJson } from "../../src/formats/write-csl-json.ts";
import { writePapersJsonl } from "../../src/formats/write-papers-jsonl.ts";
import { writeRis } from "../../src/formats/write-ris.ts";
import { mergeRecords } from "../../src/pipeline/merge-records.ts";
import { listed, readFields as read } from "../support/listed-fields.ts";

const WRITERS = [
  ["BibTeX", "x.bib", writeBibtex],
  ["RIS", "x.ris", writeRis],
  ["CSL-JSON", "x.json", writeCslJson],
  ["JSON Lines", "x.jsonl", writePapersJsonl],
] as const;

test.each(WRITERS)("two papers that had one id in two sources are two papers in %s", (_, file, write) => {
  const first = read("x.jsonl", '{"id":"smith2020","title":"Coral reefs bleach","type":"article"}');
  const second = read("x.jsonl", '{"id":"smith2020","title":"Kelp forests and urchins","type":"article"}');
  const text = write([...first, ...second].map(listed));
  const { papers: found } = mergeRecords([readSource({ name: file, bytes: new TextEncoder().encode(text) })]);
  expect(found.map(({ title }) => title).sort()).toEqual(["Coral reefs bleach", "Kelp forests and urchins"]);
});

test("JSON Lines loses no field of a source that is called as one of ours", () => {
  const source = read("x.jsonl", '{"title":"Kelp","year":"forthcoming","region":"North Sea"}');
  const [plain] = read("x.jsonl", '{"title":"Crabs","source_type":"s"}').map(listed);
  const second = { ...plain, type: "report", extra: { ...plain.extra, type: "Working paper" } };
  const [one, two] = writePapersJsonl([listed(source[0], 0), second])
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(one).toMatchObject({ region: "North Sea", littoral_region: "Tides", year: "forthcoming" });
  expect(two).toMatchObject({
    type: "report",
    source_type: "s",
    source_source_type: "Working paper",
    littoral_region: "Tides",
  });
  expect("region" in two).toBe(false);
});

test("BibTeX names no parent: what an entry has from one is written out, and the list may lack it", () => {
  const text =
    "@inproceedings{a, title={Kelp}, crossref={p}}\n@proceedings{p, title={Proc. Reefs}, year=2020, publisher={P}}";
  const [child] = read("x.bib", text).map(listed);
  const written = writeBibtex([child]);
  expect(written).not.toContain("crossref");
  expect(written).toMatch(/booktitle = \{Proc. Reefs\}/);
  expect(written).toMatch(/year = \{2020\}/);
  expect(written).toMatch(/publisher = \{P\}/);
});
