/** Files as the command line hands them on: small ones whole, large ones piece by piece. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFiles } from "../../scripts/read-files.ts";
import { hashBytes, hashPieces } from "../../src/atlas/hash-content.ts";
import { piecesOf, sizeOf } from "../../src/formats/byte-chunks.ts";
import { openArchives } from "../../src/formats/open-archives.ts";
import { readSource } from "../../src/formats/read-source.ts";

const folder = mkdtempSync(join(tmpdir(), "littoral-files-"));
const [small, large] = [join(folder, "small.jsonl"), join(folder, "large.jsonl")];
const LINE = `${JSON.stringify({ title: "Kelp", abstract: "We study kelp. ".repeat(6000) })}\n`;

beforeAll(() => {
  writeFileSync(small, LINE);
  writeFileSync(large, LINE.repeat(Math.ceil(65_000_000 / LINE.length)));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("files named on the command line", () => {
  test("a small one is held, a large one is not", () => {
    const { files, problems } = readFiles([small, large]);
    expect(problems).toEqual([]);
    expect(files.map(({ pieces }) => pieces !== undefined)).toEqual([false, true]);
    expect(sizeOf(files[0])).toBe(LINE.length);
  });

  test("a large one has the size, the hash and the records of its bytes", () => {
    const [file] = openArchives(readFiles([large]).files).files;
    const bytes = new Uint8Array(readFileSync(large));
    expect(sizeOf(file)).toBe(bytes.length);
    expect(hashPieces(piecesOf(file))).toBe(hashBytes(bytes));
    const { records, format } = readSource(file);
    expect([format, records.length]).toEqual(["jsonl", bytes.length / LINE.length]);
  });

  test("of a large one all bytes are there where they are asked for", () => {
    const [file] = readFiles([large]).files;
    expect(Buffer.compare(file.bytes, readFileSync(large))).toBe(0);
  });

  test("a missing one is a problem, and the others are read", () => {
    const { files, problems } = readFiles([join(folder, "missing.bib"), small]);
    expect(files.map(({ name }) => name)).toEqual(["small.jsonl"]);
    expect(problems.map(({ code }) => code)).toEqual(["file-unreadable"]);
  });

  test("a folder is a problem", () => {
    expect(readFiles([folder]).problems[0].message).toContain("This is a folder");
  });
});
