import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import { readMedline } from "../../src/formats/read-medline.ts";
import { readRefer } from "../../src/formats/read-refer.ts";
import { readRis } from "../../src/formats/read-ris.ts";
import { readWebOfScience } from "../../src/formats/read-web-of-science.ts";
import { scanTags, type TagSyntax } from "../../src/formats/scan-tags.ts";
import { createRandom } from "../../src/lib/random.ts";
import type { ReadResult } from "../../src/model/index.ts";
import { readFixture } from "../support/read-fixture.ts";

const SYNTAX: TagSyntax = {
  measureTag: (text, start, end) => (/^[A-Z]\d:$/.test(text.slice(start, Math.min(start + 3, end))) ? 3 : 0),
  tagWidth: 2,
  opens: "A0",
  closes: "Z9",
  blankCloses: false,
};

// Whether a line begins with a tag, as the formats are described, in one pattern each.
const FORMATS = [
  {
    files: [
      "zotero.ris",
      "scopus.ris",
      "ovid.ris",
      "embase.ris",
      "endnote.ris",
      "damaged.ris",
      "proquest.ris",
    ],
    read: readRis,
    tag: (text: string) =>
      /^\f*TY {2}-/m.test(text) || !/^\f*TY -/m.test(text)
        ? /^([A-Z][A-Z0-9]) {2}-(.*)/s
        : /^([A-Z][A-Z0-9]) -(.*)/s,
    opens: "TY",
    closes: "ER",
    titles: ["TI", "T1"],
    blankCloses: false,
  },
  {
    files: ["pubmed.nbib"],
    read: readMedline,
    tag: () => /^(?=[A-Z][A-Z0-9 ]{3}-(?: |$))([A-Z0-9]+(?: +[A-Z0-9]+)*) *-(.*)/s,
    opens: "PMID",
    closes: "",
    titles: ["TI", "BTI"],
    blankCloses: true,
  },
  {
    files: ["web-of-science.txt"],
    read: readWebOfScience,
    tag: () => /^([A-Z][A-Z0-9])(?: |\r?$)(.*)/s,
    opens: "PT",
    closes: "ER",
    titles: ["TI"],
    blankCloses: false,
  },
  {
    files: ["endnote.enw"],
    read: readRefer,
    tag: () => /^(%[!-~])(?:[ \t]|\r?$)(.*)/s,
    opens: "%0",
    closes: "",
    titles: ["%T"],
    blankCloses: true,
  },
] as const;

// The slow reading: how many records a text holds, line by line with patterns.
function countRecords(text: string, format: (typeof FORMATS)[number]): number {
  const tag = format.tag(text);
  let count = 0;
  let state = "outside";
  let isCounted = false;
  let afterBlank = false;
  for (const line of text.split(text.includes("\n") ? "\n" : "\r")) {
    const found = tag.exec(line.replace(/^[\f\ufeff]+/, ""));
    if (found === null) {
      if (line.trim() === "") afterBlank = true;
      else {
        if (state === "closed" || (state === "nameless" && afterBlank)) state = "outside";
        afterBlank = false;
      }
      continue;
    }
    const isOver = state === "outside" || state === "closed" || (afterBlank && format.blankCloses);
    if (found[1] === format.opens) {
      state = "opened";
      isCounted = true;
      count++;
    } else if (isOver) {
      state = "nameless";
      isCounted = false;
    }
    if (!isCounted && (format.titles as readonly string[]).includes(found[1])) {
      isCounted = true;
      count++;
    }
    if (found[1] === format.closes) state = "closed";
    afterBlank = false;
  }
  return count;
}

function mutate(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const other = Math.floor(random() * text.length);
  const lines = text.split("\n");
  const line = Math.floor(random() * lines.length);
  const from = Math.min(at, other);
  switch (Math.floor(random() * 9)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(at);
    case 2:
      return text.slice(0, at) + text[other] + text.slice(at + 1);
    case 3:
      return lines.filter((_, index) => index !== line).join("\n");
    case 4:
      return lines.toSpliced(line, 0, lines[Math.floor(random() * lines.length)]).join("\n");
    case 5:
      return text.slice(0, at) + text.slice(from, from + 40) + text.slice(at);
    case 6:
      return lines.toSpliced(line, 0, ["", "\f", "ER  - ", "TY  - JOUR", "      x"][line % 5]).join("\n");
    case 7:
      return text.replaceAll("\n", random() < 0.5 ? "\r\n" : "\r");
    default:
      return text.slice(0, at) + "\n\u0000\r\ufeff{\\\t"[at % 7] + text.slice(at);
  }
}

const inOf = (result: ReadResult) => result.records.length + result.rejected.length;

describe("the scanner", () => {
  test("puts every line that is not blank into exactly one block, in order", () => {
    const line = fc.constantFrom("A0:x", "B1: y", "Z9:", "text", "  more ", "", " ", "\fA0:z", "C2:");
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom("\n", "\r\n"), (lines, ending) => {
        const text = lines.join(ending);
        const blocks = [...scanTags(text, SYNTAX)];
        const scanned = blocks.flatMap(({ start, end }) => text.slice(start, end).split("\n"));
        const kept = (texts: string[]) => texts.map((each) => each.trim()).filter((each) => each !== "");
        expect(kept(scanned)).toEqual(kept(lines));
        for (const block of blocks) {
          expect(text.split("\n")[block.line - 1].trim()).toBe(
            text.slice(block.start, block.end).split("\n")[0].trim(),
          );
          expect(block.isOpened).toBe(block.fields[0]?.tag === "A0");
          expect(block.fields.slice(1).some(({ tag }) => tag === "A0")).toBe(false);
        }
      }),
    );
  });

  test("joins nothing and drops nothing of a value", () => {
    const [block, outside] = scanTags("A0: x\nB1:\ny \n\n z\nZ9:\n1.\n", SYNTAX);
    expect(block.fields).toEqual([
      { tag: "A0", lines: ["x"] },
      { tag: "B1", lines: ["", "y", "z"] },
      { tag: "Z9", lines: [""] },
    ]);
    expect(outside).toMatchObject({ line: 7, fields: [], isOpened: false });
  });
});

for (const format of FORMATS) {
  for (const file of format.files) {
    const text = new TextDecoder().decode(readFixture(`tagged/${file}`).bytes);

    test(`500 mutations of ${file}: as many records in as the slow reading counts, none lost`, () => {
      const random = createRandom(5);
      for (let round = 0; round < 500; round++) {
        let mutated = text;
        for (let times = 0; times <= round % 4; times++) mutated = mutate(mutated, random);
        const result = format.read(mutated, file);
        expect([round, inOf(result)]).toEqual([round, countRecords(mutated, format)]);
        for (const { fields } of result.records) expect(fields.title + fields.abstract).not.toBe("");
        for (const { line, original } of result.rejected) {
          expect(mutated).toContain(original);
          expect(line).toBeGreaterThan(0);
        }
      }
    });
  }
}

describe("hostile files", () => {
  const readText = (text: string) => readSource({ name: "x", bytes: new TextEncoder().encode(text) });

  test("a megabyte in one field, in one line and in blank lines", () => {
    const long = "word ".repeat(200_000);
    for (const body of [
      `AB  - ${long}`,
      `AB  - a\n${"b\n".repeat(300_000)}`,
      `AB  - a${"\n".repeat(1_000_000)}`,
    ]) {
      const result = readText(`TY  - JOUR\nTI  - T\n${body}\nER  - \n`);
      expect(result.records).toHaveLength(1);
      expect(result.rejected).toEqual([]);
    }
  });

  test("a hundred thousand fields in one record, before it and behind it", () => {
    const fields = "KW  - a\nM1  - b\n".repeat(50_000);
    expect(readText(`TY  - JOUR\nTI  - T\n${fields}ER  - \n`).records).toHaveLength(1);
    expect(readText(`TY  - JOUR\nTI  - T\nER  - \n${fields}`).records).toHaveLength(1);
    expect(readText(`TI  - S\nER  - \n${fields}TY  - JOUR\nTI  - T\nER  - \n`).records).toHaveLength(2);
  });

  test("twenty thousand records that never end, and five times as many ends without a record", () => {
    expect(readText("TY  - JOUR\nTI  - T\n".repeat(20_000)).records).toHaveLength(20_000);
    const ends = readText(`TY  - JOUR\nTI  - T\n${"ER  - \n".repeat(100_000)}`);
    expect(ends.records).toHaveLength(1);
  });

  test("names of tags that objects have anyway, and signs of other formats, are ordinary text", () => {
    const [{ fields }] = readText(
      'TY  - JOUR\nTI  - T\nAU  - __proto__, constructor\nN1  - {"title": 1}\nU1  - =HYPERLINK(1)\nER  - \n',
    ).records;
    expect(fields.authors).toEqual([{ family: "__proto__", given: "constructor" }]);
    expect(fields.extra).toEqual({ N1: '{"title": 1}', U1: "=HYPERLINK(1)" });
  });
});
