import { gzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { openArchives } from "../../src/formats/open-archives.ts";
import { isLargeJsonLines, readJsonLines } from "../../src/formats/read-json-lines.ts";
import { readSource } from "../../src/formats/read-source.ts";
import { mutateBytes } from "../../scripts/mutate-bytes.ts";
import { createRandom } from "../../src/lib/random.ts";
import type { ReadResult } from "../../src/model/index.ts";
import { alterFile } from "../support/alter-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";
import { inPieces } from "../../scripts/in-pieces.ts";
import { readFixture } from "../support/read-fixture.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const titlesOf = (result: ReadResult) => result.records.map(({ fields }) => fields.title);
const codesOf = (result: ReadResult) => result.problems.map(({ code }) => code);
const zip = (entries: Record<string, Uint8Array>) => ({ name: "all.zip", bytes: zipSync(entries) });

describe("an archive", () => {
  const archive = zip({
    "lists/a.json": encode('[{"title": "Kelp in Winter"}]'),
    "b.jsonl": encode('{"title": "Tides at Night"}\n{"title": "Boats"}\n'),
    "__MACOSX/._b.jsonl": encode("x"),
    "c.jsonl.gz": gzipSync(encode('{"title": "Packed Twice"}\n{"title": "Truly"}\n')),
    "empty/": new Uint8Array(0),
  });

  test("stands for the files in it, without what systems add", () => {
    const { files, problems } = openArchives([archive, readFixture("papers.json")]);
    expect(files.map(({ name }) => name)).toEqual([
      "all.zip/lists/a.json",
      "all.zip/b.jsonl",
      "all.zip/c.jsonl.gz",
      "papers.json",
    ]);
    expect(problems).toEqual([]);
  });

  test("read as one file gives the records of all", () => {
    const result = readSource(archive);
    expect(titlesOf(result)).toEqual(["Kelp in Winter", "Tides at Night", "Boats", "Packed Twice", "Truly"]);
    expect(result.problems).toEqual([]);
  });

  test("inside an archive is refused by name, and the rest is read", () => {
    const nested = zip({ "inner.zip": archive.bytes, "a.json": encode('[{"title": "Kelp"}]') });
    const { files, problems } = openArchives([nested]);
    expect(files.map(({ name }) => name)).toEqual(["all.zip/a.json"]);
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ["archive-entry-lost", "all.zip/inner.zip"],
    ]);
  });

  test("of another kind, empty or cut is one problem", () => {
    const workbook = zip({ "[Content_Types].xml": encode("<x/>"), "xl/workbook.xml": encode("<x/>") });
    expect(readSource(workbook).problems).toHaveLength(1);
    expect(codesOf(readSource(zip({})))).toEqual(["format-binary"]);
    expect(codesOf(readSource({ name: "x", bytes: archive.bytes.slice(0, 100) }))).toEqual(["zip-damaged"]);
  });

  test("that claims more than deflate can make is refused before it is unpacked", () => {
    const bomb = zip({ "a.json": new Uint8Array(50_000_000) });
    const view = new DataView(bomb.bytes.buffer, bomb.bytes.byteOffset);
    const directory = view.getUint32(bomb.bytes.length - 6, true);
    view.setUint32(directory + 24, 0x7fffffff, true);
    expect(codesOf(readSource(bomb))).toEqual(["format-binary"]);
    view.setUint32(directory + 24, 1_000_000_000, true);
    expect(codesOf(readSource(bomb))).toEqual(["archive-entry-lost"]);
  });
});

describe("a saved atlas", () => {
  const atlas = makeSyntheticAtlas();
  const bytes = encodeAtlas(atlas);

  test("gives its papers with everything they had", () => {
    const result = readSource({ name: "map.atlas", bytes });
    expect(result.format).toBe("atlas");
    expect(result.problems).toEqual([]);
    expect(titlesOf(result)).toEqual(atlas.content.papers.title);
    expect(result.records.map(({ fields }) => fields.abstract)).toEqual(atlas.abstracts);
    expect(result.records.map(({ line }) => line)).toEqual(atlas.abstracts.map((_, i) => i + 1));
    for (const field of ["authors", "year", "doi", "ids", "references", "given", "extra"] as const) {
      expect(result.records.map(({ fields }) => fields[field])).toEqual(atlas.content.papers[field]);
    }
  });

  test("that is damaged is refused in words", () => {
    const damaged = bytes.slice();
    damaged[bytes.length >> 1] ^= 255;
    const result = readSource({ name: "map.atlas", bytes: damaged });
    expect(result.records).toEqual([]);
    expect(codesOf(result)).toContain("atlas-damaged");
  });

  test("whose abstracts are damaged gives its papers without them, and says so once", () => {
    const half = alterFile(bytes, { "abstracts/000.json": ["too few"] });
    const result = readSource({ name: "map.atlas", bytes: half });
    expect(result.records).toHaveLength(atlas.abstracts.length);
    const abstracts = result.records.map(({ fields }) => fields.abstract);
    expect(new Set(abstracts)).toEqual(new Set([""]));
    expect(result.problems).toMatchObject([
      {
        code: "abstracts-damaged",
        severity: "error",
        message: expect.stringContaining(`${abstracts.length} papers`),
      },
    ]);
  });
});

describe("a large file of JSON Lines", () => {
  const LINES = [
    '{"title": "Über Öl", "abstract": "Ä Ö."}',
    "",
    '{"title": "Two", ',
    '{"title": "Three"},',
    "not json",
    '{"title": "漂流", "year": 2020}\r',
    '{"title": ""}',
  ];
  const text = Array.from({ length: 3000 }, () => LINES.join("\n")).join("\n");

  test("read in pieces, packed or not, gives what reading it as a whole gives", () => {
    const bytes = encode(text);
    const whole = readSource({ name: "x", bytes });
    expect(whole.format).toBe("jsonl");
    expect(whole.records.length).toBe(9000);
    expect(whole.rejected.length).toBe(9000);
    expect(readJsonLines({ name: "x", bytes })).toEqual(whole);
    expect(readJsonLines({ name: "x", bytes: gzipSync(bytes) })).toEqual(whole);
  });

  test("is told by its content, and nothing else is", () => {
    const isLarge = (bytes: Uint8Array) => isLargeJsonLines({ name: "x", bytes }, 1000);
    expect(isLarge(encode(text))).toBe(true);
    expect(isLarge(gzipSync(encode(text)))).toBe(true);
    expect(isLarge(encode(`[${text}]`))).toBe(false);
    expect(isLarge(encode("Kelp\nWe study it.\n".repeat(100)))).toBe(false);
    expect(isLargeJsonLines({ name: "x", bytes: encode(text) })).toBe(false);
  });

  test("whose gzip is cut gives what comes before the cut", () => {
    const packed = gzipSync(encode(text), { level: 1 });
    const result = readJsonLines({ name: "x", bytes: packed.slice(0, packed.length - 20) });
    expect(codesOf(result)).toContain("gzip-damaged");
  });

  test("handed on in pieces by the host, of any size, gives the same, and its bytes are never asked for", () => {
    const bytes = encode(`${text}\n${text}`);
    const whole = readSource({ name: "x", bytes });
    for (const file of [bytes, gzipSync(bytes)]) {
      for (const size of [7001, 100_000, 4_000_000]) {
        expect(readJsonLines(inPieces("x", file, size))).toEqual(whole);
      }
    }
    const line = JSON.stringify({ title: "Kelp", abstract: "We study kelp. ".repeat(700) });
    const large = encode(Array(900).fill(line).join("\n"));
    expect(large.length).toBeGreaterThan(8_000_000);
    const { records, format } = readSource(inPieces("x", large, 50_000));
    expect([format, records.length]).toEqual(["jsonl", 900]);
  });

  test("damaged anywhere never throws", () => {
    const packed = gzipSync(encode(text.slice(0, 3000)));
    const random = createRandom(3);
    for (let round = 0; round < 200; round++) {
      const { records, rejected } = readJsonLines({ name: "x", bytes: mutateBytes(packed, random) });
      expect(records.length + rejected.length).toBeGreaterThanOrEqual(0);
    }
  });
});
