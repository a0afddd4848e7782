/** Large files are read through a window; the oracle is the reader that has the whole text before it. */

import fc from "fast-check";
import { gzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readInPieces } from "../../src/formats/read-in-pieces.ts";
import { readSource } from "../../src/formats/read-source.ts";
import type { SourceFile } from "../../src/model/index.ts";
import { inPieces } from "../../scripts/in-pieces.ts";
import { listFixtures, readFixture } from "../support/read-fixture.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const SIZES = { large: 0, head: 500_000, window: 100, most: 400_000_000 };
const STREAMED = /^(?:bibtex|tagged|table)\//;

/** Reads the file as a whole and in pieces, which must be the same; whether it can be read in pieces. */
function compare(file: SourceFile, piece: number, window: number): boolean {
  const streamed = readInPieces(inPieces(file.name, file.bytes, piece), {}, { ...SIZES, window });
  if (streamed !== null) expect(streamed).toEqual(readSource(file));
  return streamed !== null;
}

describe("a file read in pieces gives what it gives as a whole", () => {
  test.each(listFixtures().filter((name) => STREAMED.test(name)))("%s", (name) => {
    const file = readFixture(name);
    for (const [piece, window] of [
      [7, 1],
      [64, 20],
      [1000, 300],
      [4096, 5000],
    ]) {
      expect(compare(file, piece, window)).toBe(true);
      expect(compare({ ...file, bytes: gzipSync(file.bytes, { mtime: 0 }) }, piece + 20, window)).toBe(true);
    }
  });

  test.each(["bibtex/exports.bib", "tagged/scopus.ris", "table/deutsch.csv"])(
    "in any encoding: %s",
    (name) => {
      const { bytes, ...file } = readFixture(name);
      const text = new TextDecoder().decode(bytes);
      const little = Buffer.from(`\ufeff${text}`, "utf16le");
      const big = Buffer.from(text, "utf16le").swap16();
      const narrow = Buffer.from(text, "latin1");
      for (const encoded of [little, little.subarray(0, -1), big, narrow, encode(`\ufeff${text}`)]) {
        for (const piece of [5, 333]) {
          expect(compare({ ...file, bytes: new Uint8Array(encoded) }, piece, 50)).toBe(true);
        }
      }
    },
  );

  test("where a comment ends in the middle of a line, behind which no entry begins one", () => {
    const text = "@misc{a, title={A}}\n@comment{\n@misc{b}\n} @misc(c, title={C})\n@misc{d, title={D}}\n";
    for (let window = 1; window < text.length; window++) {
      expect(compare({ name: "x", bytes: encode(text) }, 1 + (window % 9), window)).toBe(true);
    }
  });

  // Damaged files by the thousand: `fuzz-files.test.ts`.
  test.each(Object.entries(WORDS()))("whatever is in it: %s", (_, { start, words }) => {
    const soup = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => start + list.join(""));
    const sizes = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(soup, sizes, sizes, (text, piece, window) => {
        compare({ name: "x", bytes: encode(text) }, piece + 3, window);
      }),
      { numRuns: 400 },
    );
  });
});

describe("a file read in pieces", () => {
  test("ends with an error where one record is longer than can be held", () => {
    const bytes = encode(`@misc{a, title={Kelp}}\n@misc{b, title={${"x".repeat(5000)}\n`);
    const result = readInPieces(inPieces("a.bib", bytes, 100), {}, { ...SIZES, most: 2000 });
    expect(result?.records.length).toBe(1);
    expect(result?.problems.map(({ code }) => code)).toContain("record-too-large");
  });

  test("is no JSON, no XML, no listing and nothing that has no lines: those are read as a whole", () => {
    const texts = [
      '[{"title": "Kelp"}]\n',
      "<html>\n</html>",
      "Kelp\nWe study it.\n",
      "@misc{a, title={Kelp}}",
    ];
    for (const text of texts) {
      expect(readInPieces(inPieces("x", encode(text), 10), {}, SIZES)).toBeNull();
    }
  });
});

// Each soup begins so that its format is recognised.
function WORDS() {
  const common = [
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    ",",
    "é",
    "漂",
    "\ufeff",
    "\f",
    "\u2028",
    "kelp",
    "1",
    '"',
  ];
  return {
    bibtex: {
      start: "@misc{first, title={A}}\n",
      words: [
        ...common,
        ..."{|}|(|)|=|#|%|\\|@|@book{b,|@book{b,|\n@book{b,|\n @misc(c,|@comment{|@preamble{|@string{s = ".split(
          "|",
        ),
        ..."title = |title={Kelp}|,\ntitle = {Tides},|crossref = {b}|xdata={b,c}|year=2001|s # s|author={Lund, Bo}".split(
          "|",
        ),
      ],
    },
    ris: {
      start: "TY  - JOUR\nTI  - A\nER  - \n",
      words: [
        ...common,
        ..."\nTY  - JOUR\n|\nTI  - Tides\n|\nER  - \n|\nAB  - We |\nKW  - x\n|TY  -|\n1.\n|TY - ".split("|"),
      ],
    },
    "web of science": {
      start: "FN Clarivate\nVR 1.0\nPT J\nTI A\nER\n",
      words: [
        ...common,
        ..."\nPT J\n|\nTI Tides\n|\nER\n|\nEF\n|\n   more\n|\nFN x\n|PT|\nCR Poe, 2001\n".split("|"),
      ],
    },
    medline: {
      start: "PMID- 1\nTI  - A\n",
      words: [
        ...common,
        ..."\nPMID- 2\n|\nTI  - Tides\n|\n      more\n|\n\n|\nMH  - Kelp\n|PMID-".split("|"),
      ],
    },
    csv: {
      start: "Title,Year,Abstract\nA,2001,We\n",
      words: [
        ...common,
        ...'Kelp,2001,We\n|Kelp,2001,We\n|"Kelp\n,",1,|"a ""b""",|","|\\"|\r|x,y,z\r\n|,,\n|;'.split("|"),
      ],
    },
    tsv: {
      start: "Title\tYear\tAbstract\nA\t2001\tWe\n",
      words: [...common, ...'Kelp\t2001\tWe\n|\t|"a\nb"\t|\t"|"\n|x\ty\tz\n'.split("|")],
    },
  };
}
