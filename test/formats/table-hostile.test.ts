import { describe, expect, test } from "vitest";
import { readTable } from "../../src/formats/read-table.ts";
import { isTable } from "../../src/formats/recognise-table.ts";
import { decodeBytes } from "../../src/formats/decode-bytes.ts";
import { createRandom } from "../../src/lib/random.ts";
import { mergeRecords } from "../../src/pipeline/merge-records.ts";
import { readFixture } from "../support/read-fixture.ts";

const FILES = [
  "scopus.csv",
  "web-of-science.tsv",
  "lens.csv",
  "dimensions.csv",
  "openalex.csv",
  "embase.csv",
  "embase-by-row.csv",
  "pubmed.csv",
  "zotero.csv",
  "deutsch.csv",
];
const SEED = 20_261_124;
const MUTATIONS = 500;
const PIECES = [
  '"',
  '"\n"',
  ",",
  ";",
  "\t",
  "|",
  "\n\n",
  "\r",
  "\u0000",
  '","',
  "=1+1",
  "\\",
  "\ufeff",
  "[",
  "'",
];

const textOf = (file: string) => decodeBytes(readFixture(`table/${file}`).bytes).text;
const titlesOf = (text: string) => readTable(text, "a.csv").records.map(({ fields }) => fields.title);

/** One change: a piece cut out, doubled, moved or put in. */
function mutate(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const length = Math.floor(random() * random() * 200);
  const [before, piece, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  const inserted = PIECES[Math.floor(random() * PIECES.length)];
  switch (Math.floor(random() * 6)) {
    case 0:
      return before;
    case 1:
      return before + after;
    case 2:
      return before + piece + piece + after;
    case 3:
      return after + piece + before;
    case 4:
      return before + inserted.repeat(1 + Math.floor(random() * 4)) + piece + after;
    default:
      return before + inserted + after;
  }
}

describe(`${MUTATIONS} mutated tables`, () => {
  test(`are read without an exception, and every record ends in one state (seed ${SEED})`, () => {
    const random = createRandom(SEED);
    for (let round = 0; round < MUTATIONS; round++) {
      let text = textOf(FILES[round % FILES.length]);
      for (let changes = 1 + Math.floor(random() * 4); changes > 0; changes--) text = mutate(text, random);
      const result = readTable(text, "a.csv");
      const { papers, ledger } = mergeRecords([result]);
      const message = `round ${round}`;
      expect(typeof isTable(text), message).toBe("boolean");
      const states = ["imported", "merged", "rejected"].map(
        (state) => ledger.filter((entry) => entry.state === state).length,
      );
      expect(states[0], message).toBe(papers.length);
      expect(states[0] + states[1], message).toBe(result.records.length);
      expect(states[2], message).toBe(result.rejected.length);
      const lines = text.split(/\r\n|\n|\r/).length;
      for (const { line } of [...result.records, ...result.rejected]) {
        expect(line >= 1 && line <= lines, message).toBe(true);
      }
      for (const { original } of result.rejected) {
        expect(text.replaceAll("\r", "\n").includes(original.replaceAll("\r", "\n")), message).toBe(true);
      }
    }
  });
});

describe("a table may have", () => {
  test("ten thousand columns", () => {
    const names = Array.from({ length: 10_000 }, (_, i) => (i === 9000 ? "Title" : `c${i}`)).join(",");
    const row = Array.from({ length: 10_000 }, (_, i) => (i === 9000 ? "Kelp" : String(i))).join(",");
    const { records } = readTable(`${names}\n${row}\n${row}\n`, "a.csv");
    expect(records.map(({ fields }) => fields.title)).toEqual(["Kelp", "Kelp"]);
    expect(Object.keys(records[0].fields.extra)).toHaveLength(9999);
  });

  test("ten thousand columns of one name, and none at all", () => {
    const names = Array.from({ length: 10_000 }, () => "Title").join(",");
    expect(titlesOf(`${names}\nKelp${",".repeat(9999)}\n`)).toEqual(["Kelp"]);
    expect(titlesOf(`Title,Year${",".repeat(9998)}\nKelp,2019\n`)).toEqual(["Kelp"]);
  });

  test("zero characters, which are left out of what is shown", () => {
    expect(titlesOf("Title,Year\nKe\u0000lp,20\u000019\n\u0000,\u0000\n")).toContain("Kelp");
  });

  test("a cell of ten million characters, quoted or not", () => {
    const huge = "kelp ".repeat(2_000_000);
    const { records } = readTable(`Title,Abstract,Year\nKelp,"${huge}",2019\nCrabs,${huge},2020\n`, "a.csv");
    expect(records.map(({ fields }) => [fields.title, fields.year])).toEqual([
      ["Kelp", 2019],
      ["Crabs", 2020],
    ]);
    expect(records[0].fields.abstract.length).toBeGreaterThan(9_000_000);
  });

  test("brackets nested a hundred thousand deep in its lists", () => {
    const deep = "(".repeat(100_000);
    const printed = `['${"[".repeat(100_000)}`;
    const text = `Title;Keywords;References;Authors\nKelp;${deep};${deep};${deep}\nCrabs;${printed};${printed};${printed}\n`;
    expect(titlesOf(text)).toEqual(["Kelp", "Crabs"]);
  });

  test("a hundred thousand marks in a row, delimiters alone, or a mark on every line", () => {
    for (const rest of [
      '"'.repeat(100_000),
      ",".repeat(100_000),
      '"\n'.repeat(50_000),
      ',"'.repeat(50_000),
    ]) {
      const result = readTable(`Title,Year\nKelp,2019\n${rest}`, "a.csv");
      expect(result.records[0].fields.title).toBe("Kelp");
    }
  });

  test("a hundred thousand different fields, one a row, with blank lines between", () => {
    const record = '"TITLE","Kelp"\n"AUTHORS","Lund B."\n"ABSTRACT","We count."\n\n';
    const strange = Array.from({ length: 20_000 }, (_, i) => `"F${i}","x"\n`).join("\n");
    const result = readTable(record.repeat(20) + strange, "a.csv");
    expect(result.records).toHaveLength(20);
    expect(result.rejected).toHaveLength(20_000);
  });
});
