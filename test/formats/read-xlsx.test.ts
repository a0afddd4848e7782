import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import { showDate } from "../../src/formats/xlsx-cells.ts";
import { createRandom } from "../../src/lib/random.ts";
import type { ColumnMapping } from "../../src/model/index.ts";

const SHEET = `<worksheet xmlns="x"><sheetData>
<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>Cited by</t></is></c><c r="F2" t="str"><v>Abstract</v></c></row>
<row r="3"><c r="B3" t="s"><v>2</v></c><c r="C3" s="1"><v>43524</v></c><c r="D3"><v>12</v></c><c r="F3" t="s"><v>3</v></c></row>
<row r="5"><c r="B5" t="str"><f>HYPERLINK("x")</f><v>Crabs</v></c><c r="C5"><v>2020</v></c><c r="D5" t="e"><v>#N/A</v></c></row>
</sheetData></worksheet>`;
const TEXTS = `<sst><si><t>Title</t></si><si><t>Date</t></si><si><r><t>Kelp &amp; "tides"</t></r><rPh><t>no</t></rPh></si><si><t>We
count._x000D_</t></si></sst>`;
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[Red]dd&quot;y&quot;"/><numFmt numFmtId="165" formatCode="dd.mm.yyyy"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="165"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
const RELATIONS = `<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="/xl/worksheets/other.xml"/></Relationships>`;

function makeBook(changes: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="About" r:id="b"/><sheet name="Papers" r:id="a"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": RELATIONS,
    "xl/sharedStrings.xml": TEXTS,
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": SHEET,
    "xl/worksheets/other.xml": `<worksheet><sheetData><row><c t="str"><v>Read me</v></c></row></sheetData></worksheet>`,
    ...changes,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const read = (bytes: Uint8Array, columns?: ColumnMapping) => readSource({ name: "a.xlsx", bytes, columns });

describe("a workbook", () => {
  test("is read from the sheet that is a table, row by row; other sheets are named", () => {
    const result = read(makeBook());
    expect(result).toMatchObject({ format: "xlsx", rejected: [] });
    expect(result.problems.map(({ code }) => code)).toEqual(["xlsx-sheets-left-out"]);
    expect(result.problems[0].message).toContain("“About”");
    expect(result.records).toMatchObject([
      { line: 3, fields: { title: 'Kelp & "tides"', year: 2019, citationCount: 12, abstract: "We count." } },
      { line: 5, fields: { title: "Crabs", year: 2020, citationCount: null, abstract: "" } },
    ]);
  });

  test("follows the user's word on its columns", () => {
    const { records } = read(makeBook(), { title: "Abstract" });
    expect(records[0].fields).toMatchObject({ title: "We count", extra: { Title: 'Kelp & "tides"' } });
  });

  test("shows days as dates", () => {
    expect([61, 36_526, 43_524, 45_351, 45_352].map(showDate)).toEqual([
      "1900-03-01",
      "2000-01-01",
      "2019-02-28",
      "2024-02-29",
      "2024-03-01",
    ]);
  });

  test("without rows gives a sentence", () => {
    const empty = { "xl/worksheets/sheet1.xml": "<worksheet/>", "xl/worksheets/other.xml": "<worksheet/>" };
    expect(read(makeBook(empty)).problems).toMatchObject([{ code: "xlsx-empty", severity: "error" }]);
  });

  test("that breaks off is read up to there", () => {
    const result = read(
      makeBook({ "xl/worksheets/sheet1.xml": SHEET.slice(0, SHEET.indexOf('<row r="5"')) }),
    );
    expect(result.records.map(({ fields }) => fields.title)).toEqual(['Kelp & "tides"']);
    expect(result.problems.map(({ code }) => code)).toContain("xlsx-damaged");
  });

  test("may claim rows and columns at the end of the world, and entities of its own", () => {
    const far = SHEET.replace(
      '<row r="5">',
      '<row r="4000"><c r="ZZZ1"><v>x</v></c><c r="XFD1"><v>1</v></c>',
    );
    expect(read(makeBook({ "xl/worksheets/sheet1.xml": far })).records.map(({ line }) => line)).toEqual([
      3, 4000,
    ]);
    const entity = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${TEXTS.replace("Title", "Title&a;")}`;
    expect(JSON.stringify(read(makeBook({ "xl/sharedStrings.xml": entity })))).not.toContain("root:");
  });

  test("that was mutated a hundred times is read without an exception (seed 3)", () => {
    const random = createRandom(3);
    for (let round = 0; round < 100; round++) {
      const name = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"][
        round % 4
      ];
      const text = [SHEET, TEXTS, STYLES, RELATIONS][round % 4];
      const at = Math.floor(random() * text.length);
      const piece = ["<", ">", '"', "&", "9", "</row>", ""][Math.floor(random() * 7)];
      const book = makeBook({
        [name]: text.slice(0, at) + piece + text.slice(at + Math.floor(random() * 30)),
      });
      const damaged = book.slice();
      if (round % 5 === 0) damaged[Math.floor(random() * damaged.length)] ^= 1 << Math.floor(random() * 8);
      const result = read(damaged);
      expect(result.records.length + result.rejected.length + result.problems.length).toBeGreaterThan(0);
    }
  });
});
