import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readStopWords, readSynonyms } from "../../scripts/read-word-lists.ts";

const folder = mkdtempSync(join(tmpdir(), "littoral-words-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(bytes: string | Uint8Array): string {
  const path = join(folder, "words.txt");
  writeFileSync(path, bytes);
  return path;
}

describe("lists of words", () => {
  test("hold one entry a line; comments, empty lines and a byte order mark are nothing", () => {
    const problems: string[] = [];
    const path = write("\ufeff# mine\r\nreward model  # not this\r\n\r\n  debate\n");
    expect(readStopWords(path, problems)).toEqual(["reward model", "debate"]);
    expect(readStopWords(undefined, problems)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("of synonyms part them by =, tab or semicolon", () => {
    const problems: string[] = [];
    const path = write("agent = assistant\nreward model; preference model;critic\nx1\ty1\n");
    expect(readSynonyms(path, problems)).toEqual([
      ["agent", "assistant"],
      ["reward model", "preference model", "critic"],
      ["x1", "y1"],
    ]);
    expect(problems).toEqual([]);
  });

  test("say with the line what is wrong with them", () => {
    const problems: string[] = [];
    expect(readSynonyms(write("a = b\nalone\nc =\n"), problems)).toEqual([["a", "b"]]);
    expect(readStopWords(write("…\n"), problems)).toEqual([]);
    readStopWords(join(folder, "none.txt"), problems);
    readStopWords(write(new Uint8Array([0xff, 0xfe, 0x41, 0])), problems);
    expect(problems).toHaveLength(5);
    expect(problems[0]).toContain("line 2");
    expect(problems[1]).toContain("line 3");
    expect(problems[2]).toContain("no word");
    expect(problems[3]).toContain("none.txt");
    expect(problems[4]).toContain("UTF-8");
  });
});
