/** Import, export, import: what was understood stays, in every format for papers; and others read the same. */

import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ListedPaper } from "../../src/formats/listed-papers.ts";
import { writeBibtex } from "../../src/formats/write-bibtex.ts";
import { writeCslJson } from "../../src/formats/write-csl-json.ts";
import { writePaperTable, writePaperTsv } from "../../src/formats/write-paper-table.ts";
import { writePapersJsonl } from "../../src/formats/write-papers-jsonl.ts";
import { writeRis } from "../../src/formats/write-ris.ts";
import type { PaperFields } from "../../src/model/index.ts";
import { listed, readFields as read } from "../support/listed-fields.ts";
import { BIBTEX, RIS } from "../support/paper-files.ts";

const WRITERS = [
  ["BibTeX", "x.bib", writeBibtex],
  ["RIS", "x.ris", writeRis],
  ["CSL-JSON", "x.json", writeCslJson],
  ["JSON Lines", "x.jsonl", writePapersJsonl],
  ["CSV", "x.csv", writePaperTable],
  ["TSV", "x.tsv", writePaperTsv],
] as const;

const understood = (fields: PaperFields) => {
  const { title, abstract, authors, year, venue, keywords, doi, url } = fields;
  return { title, abstract, authors, year, venue, keywords, doi, url };
};

/** Tables mark what a spreadsheet would take for a formula with a "'", which stays. */
const unmark = (fields: ReturnType<typeof understood>) => ({
  ...fields,
  title: fields.title.replace(MARK, ""),
  abstract: fields.abstract.replace(MARK, ""),
  venue: fields.venue.replace(MARK, ""),
});
const MARK = /^'(?=["\s]*[=+\-−@|%])/;

const words = fc
  .array(
    fc.constantFrom(
      "kelp",
      "and",
      "tides",
      "100 %",
      "C&A",
      "$5",
      "a_b",
      "#1",
      "~",
      "^",
      "{",
      "}",
      "\\ b",
      "\\alpha",
      '"q"',

      "“q”",
      "—",
      "ß",
      "漢字",
      "🐟",
      "שלום",
      "=1+1",
      "@home",
      "it's",
      "A/B",
      "x < y",
      "* star",
      "TY  - JOUR",
      "ER  -",
      "<i>it</i>",
      "5–6",
      "a, b",
      "Émile",
      "|",
      "`code`",
      "[1]",
      "?",
      "!",
      "(x)",
      "+49",
      "-3",
    ),
    { minLength: 1, maxLength: 6 },
  )
  // A lone dash is nothing in a table.
  .map((parts) => `On ${parts.join(" ")}`);
const name = fc.constantFrom("Lund", "van der Berg", "O'Neil", "Muñoz", "李", "de la Cruz", "Ng");

/** As an import leaves them: read once from JSON. */
const papers = fc
  .array(
    fc.record({
      title: words.map((text) => `Study ${text}`),
      abstract: fc.option(words, { nil: "" }),
      // RIS says each name once.
      authors: fc.uniqueArray(fc.record({ family: name, given: fc.constantFrom("A.", "María José", "Bo") }), {
        maxLength: 3,
        selector: ({ family, given }) => `${family}, ${given}`,
      }),
      year: fc.option(fc.integer({ min: 1900, max: 2030 }), { nil: null }),
      venue: fc.option(words, { nil: "" }),
      keywords: fc.array(fc.constantFrom("text maps", "C&A", "low-tide", "a_b", "{x}", "漢字"), {
        maxLength: 2,
      }),
      doi: fc.constantFrom("", "10.1000/xyz_(1)", "10.1/a%b#c"),
      url: fc.constantFrom("", "https://example.org/a_b?c=1&d=2#e~f"),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => read("x.jsonl", all.map((paper) => JSON.stringify(paper)).join("\n")).map(listed));

describe.each(WRITERS)("papers as %s", (_, file, write) => {
  test("come back as they were understood, whatever they hold", () => {
    fc.assert(
      fc.property(papers, (all) => {
        expect(read(file, write(all)).map(understood).map(unmark)).toEqual(all.map(understood).map(unmark));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe("fields that were not understood", () => {
  const bib = read(
    "in.bib",
    `${BIBTEX}\n@book{own:key-1, title={A}, volume={3}, note={{\\'E}a \\& b}, pages={1--9}}`,
  );
  const ris = read("in.ris", RIS);

  test("of BibTeX are written back as they came, under the same key and type", () => {
    const again = read("x.bib", writeBibtex(bib.map(listed)));
    expect(again.map(({ extra, type, ids }) => ({ extra, type, ids }))).toEqual(
      bib.map(({ extra, type, ids }) => ({ extra, type, ids })),
    );
    expect(again.at(-1)?.extra).toMatchObject({ volume: "3", note: "{\\'E}a \\& b", pages: "1--9" });
  });

  test("of RIS are written back under their tags", () => {
    const again = read("x.ris", writeRis(ris.map(listed)));
    expect(again.map(({ extra }) => extra)).toEqual(ris.map(({ extra }) => extra));
  });

  test("of any source are in JSON Lines, and in CSL-JSON as variables of its own or in custom", () => {
    for (const source of [bib, ris]) {
      const lines = read("x.jsonl", writePapersJsonl(source.map(listed)));
      source.forEach(({ extra }, index) => expect(lines[index].extra).toMatchObject(extra));
      const items = JSON.parse(writeCslJson(source.map(listed)));
      source.forEach(({ extra }, index) => {
        for (const [field, value] of Object.entries(extra)) {
          const said = JSON.stringify(items[index]).replaceAll(/-+/g, "-");
          expect(said, field).toContain(JSON.stringify(value).replaceAll(/-+/g, "-"));
        }
      });
    }
  });
});

interface CslItem {
  readonly title?: string;
  readonly author?: readonly { family?: string; given?: string; literal?: string }[];
  readonly issued?: { "date-parts"?: readonly (readonly (number | string)[])[] };
  readonly DOI?: string;
}

/** What citation.js makes of a text. */
function readByOthers(text: string, format: string): CslItem[] {
  return new Cite(text, { forceType: format, generateGraph: false }).data;
}

describe("citation.js reads", () => {
  const calm: ListedPaper[] = read(
    "x.jsonl",
    [
      {
        title: "Islands of text: 100 % & more",
        authors: ["Muñoz, María José", "van der Berg, Tim"],
        year: 2021,
      },
      { title: "Nothing but a title" },
      {
        title: "Kelp, {braced}_and #signed",
        authors: ["Lund, B."],
        doi: "10.1000/xyz_(1)",
        venue: "Reef Letters",
      },
    ]
      .map((paper) => JSON.stringify(paper))
      .join("\n"),
  ).map(listed);
  const told = calm.map(({ title, year, doi, authors }) => ({
    title,
    year,
    doi,
    authors: authors.map(({ family, given }) => `${family}|${given}`),
  }));

  test.each([
    ["BibTeX", writeBibtex, "@bibtex/text"],
    ["RIS", writeRis, "@ris/file"],
  ] as const)("titles, years, DOIs and authors of %s", (_, write, type) => {
    expect(plugins.input.list()).toContain(type);
    const items = readByOthers(write(calm), type);
    const plain = (title = "") => title.replace(/<[^>]*>/g, "");
    const found = items.map(({ title, author = [], issued, DOI }) => ({
      title: plain(title),
      year: issued?.["date-parts"] === undefined ? null : Number(issued["date-parts"][0][0]),
      doi: DOI ?? "",
      authors: author.map((one) => {
        const particle = (one as Record<string, string>)["non-dropping-particle"];
        const dropping = (one as Record<string, string>)["dropping-particle"];
        const family = [particle, dropping, one.family ?? one.literal].filter(Boolean).join(" ");
        return `${family}|${one.given ?? ""}`;
      }),
    }));
    expect(found).toEqual(told);
  });

  test("CSL-JSON, and what it makes of it says the same", () => {
    const items = JSON.parse(writeCslJson(calm));
    const again = read("x.ris", plugins.output.format("ris", items));
    expect(again.map(understood)).toEqual(calm.map(understood));
  });
});
