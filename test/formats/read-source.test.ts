import { gzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { decodeBytes } from "../../src/formats/decode-bytes.ts";
import { readSource } from "../../src/formats/read-source.ts";
import { createRandom } from "../../src/lib/random.ts";
import type { ReadResult } from "../../src/model/index.ts";
import { mergeRecords } from "../../src/pipeline/merge-records.ts";
import { mutateBytes, SPLICES } from "../../scripts/mutate-bytes.ts";
import { makeSource, readFixture } from "../support/read-fixture.ts";

const JSONL =
  '{"title": "Über die Gezeiten", "abstract": "Sie kommen. Sie gehen."}\n{"title": "Zweite Flut"}\n';
const read = (bytes: Uint8Array) => readSource({ name: "list", bytes });
const titlesOf = (result: ReadResult) => result.records.map(({ fields }) => fields.title);
const codesOf = (result: ReadResult) => result.problems.map(({ code }) => code);
const TITLES = ["Über die Gezeiten", "Zweite Flut"];
const utf8 = new TextEncoder().encode(JSONL);

function utf16(text: string, isBigEndian: boolean, mark: boolean): Uint8Array {
  const units = (mark ? `\ufeff${text}` : text).split("").map((unit) => unit.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (isBigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

describe("the bytes of a file", () => {
  test("may begin with a byte order mark", () => {
    expect(titlesOf(read(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])))).toEqual(TITLES);
  });

  test("may be UTF-16 of either kind, with and without its mark", () => {
    for (const isBigEndian of [false, true]) {
      for (const mark of [false, true]) {
        const result = read(utf16(JSONL, isBigEndian, mark));
        expect(titlesOf(result)).toEqual(TITLES);
        expect(result.problems).toEqual([]);
      }
    }
  });

  test("may be Latin-1, which is guessed and said", () => {
    const latin = Uint8Array.from(JSONL.split("").map((character) => character.charCodeAt(0)));
    expect(titlesOf(read(latin))).toEqual(TITLES);
    expect(codesOf(read(latin))).toEqual(["encoding-guessed"]);
  });

  test("may be damaged in one place without losing the rest", () => {
    const text = '{"title": "Über Öl", "abstract": "Ä Ö Ü ä ö ü"}\n{"title": "Zweite Flut"}\n';
    const bytes = new TextEncoder().encode(text);
    bytes[bytes.indexOf(0xc3)] = 0x58;
    const result = read(bytes);
    expect(titlesOf(result)).toEqual(["X\ufffdber Öl", "Zweite Flut"]);
    expect(codesOf(result)).toEqual(["encoding-damaged"]);
  });

  test("may be packed with gzip, also in several members", () => {
    expect(titlesOf(read(gzipSync(utf8)))).toEqual(TITLES);
    const half = JSONL.indexOf("\n") + 1;
    const members = [JSONL.slice(0, half), JSONL.slice(half)].map((part) =>
      gzipSync(new TextEncoder().encode(part)),
    );
    expect(titlesOf(read(Uint8Array.from([...members[0], ...members[1]])))).toEqual(TITLES);
  });

  test("that were cut inside gzip give what comes before the cut, and a problem", () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `{"title": "Paper ${i} ${(i * 7919) % 1009}"}`).join(
      "\n",
    );
    const packed = gzipSync(new TextEncoder().encode(lines));
    const result = read(packed.slice(0, packed.length >> 1));
    expect(result.records.length).toBeGreaterThan(500);
    expect(codesOf(result)).toContain("gzip-damaged");
  });

  test("that are nothing we read give one sentence", () => {
    expect(codesOf(read(new Uint8Array(0)))).toEqual(["format-empty"]);
    expect(codesOf(read(makeSource("  \n\n ").bytes))).toEqual(["format-empty"]);
    expect(codesOf(read(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])))).toEqual(["zip-damaged"]);
    expect(codesOf(read(makeSource("%PDF-1.7 …").bytes))).toEqual(["format-binary"]);
    expect(codesOf(read(makeSource("<!doctype html><title>x</title>").bytes))).toEqual(["format-xml"]);
  });

  test("every single byte is decoded", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    expect(decodeBytes(bytes)).toMatchObject({ encoding: "windows-1252", damaged: 0 });
    expect(decodeBytes(bytes).text).toHaveLength(256);
    expect(decodeBytes(Uint8Array.from([0x80, 0x93, 0xe4])).text).toBe("€“ä");
  });
});

// Every record that a reader reports ends in exactly one entry, every paper is imported exactly once.
function checkLedger(result: ReadResult): void {
  const { papers, ledger } = mergeRecords([result]);
  const count = (state: string) => ledger.filter((entry) => entry.state === state).length;
  expect(ledger).toHaveLength(result.records.length + result.rejected.length);
  expect(count("imported") + count("merged")).toBe(result.records.length);
  expect(count("rejected")).toBe(result.rejected.length);
  expect(count("imported")).toBe(papers.length);
  expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
  for (const paper of papers) {
    expect(paper.id).not.toBe("");
    expect(paper.title + paper.abstract).not.toBe("");
    expect(paper.title + paper.abstract).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  }
  for (const { line, reason, original } of result.rejected) {
    expect(line).toBeGreaterThan(0);
    expect(reason).not.toBe("");
    expect(original).not.toBe("");
  }
}

describe("damaged files", () => {
  for (const name of [
    "listing.txt",
    "papers.json",
    "damaged.jsonl",
    "tagged/ovid.ris",
    "tagged/web-of-science.txt",
  ]) {
    test(`300 mutations of ${name}: nothing throws and the ledger balances`, () => {
      const { bytes } = readFixture(name);
      const random = createRandom(name.length);
      for (let round = 0; round < 300; round++) {
        let mutant = mutateBytes(bytes, random);
        if (random() < 0.5) mutant = mutateBytes(mutant, random);
        checkLedger(readSource({ name, bytes: mutant }));
      }
    });
  }

  test("200 mutations of a packed file", () => {
    const packed = gzipSync(readFixture("damaged.jsonl").bytes);
    const random = createRandom(4);
    for (let round = 0; round < 200; round++) {
      checkLedger(readSource({ name: "x.gz", bytes: mutateBytes(packed, random) }));
    }
  });

  test("of JSON Lines every line that is not blank is a record or rejected with its whole text", () => {
    const clean = new TextDecoder().decode(readFixture("damaged.jsonl").bytes);
    const random = createRandom(11);
    for (let round = 0; round < 200; round++) {
      const at = Math.floor(random() * clean.length);
      const text = clean.slice(0, at) + SPLICES[Math.floor(random() * 6)] + clean.slice(at + 1);
      const result = readSource(makeSource(text));
      if (result.format !== "jsonl") continue;
      const lines = text.split("\n").filter((line) => line.trim() !== "");
      expect(result.records.length + result.rejected.length).toBe(lines.length);
      for (const { original } of result.rejected)
        expect(lines.map((line) => line.trim())).toContain(original);
    }
  });

  test("two megabytes of one repeated sign come back", () => {
    for (const sign of ["{", "[", '"', "{}", "a\n", "[{", '{"a":', "\\", "<"]) {
      const text = sign.repeat(Math.ceil(2_000_000 / sign.length));
      checkLedgerCounts(readSource(makeSource(text)));
    }
  });
});

function checkLedgerCounts(result: ReadResult): void {
  expect(mergeRecords([result]).ledger).toHaveLength(result.records.length + result.rejected.length);
}
