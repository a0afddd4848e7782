import { describe, expect, test } from "vitest";
import { type ListedPaper, listPapers } from "../../src/formats/listed-papers.ts";
import { readSource } from "../../src/formats/read-source.ts";
import { writeBibtex } from "../../src/formats/write-bibtex.ts";
import { writePaperTable } from "../../src/formats/write-paper-table.ts";
import { writeReadingList } from "../../src/formats/write-reading-list.ts";
import { writeRis } from "../../src/formats/write-ris.ts";
import { doiLink } from "../../src/view/paper-links.ts";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";
import { BIBTEX, RIS } from "../support/paper-files.ts";
import { openInMemory } from "../support/opened-atlas.ts";

const PLAIN: ListedPaper = {
  id: "10.1/a",
  title: "Islands of text: a study of 100 % & more, in {braces}_and #signs",
  abstract: "We find λ ≤ 3 for $5 papers. Dashes – and “quotes”, too.",
  authors: [
    { family: "Muñoz", given: "María José" },
    { family: "O'Neil", given: "A." },
    { family: "van der Berg", given: "Tim" },
    { family: "UNESCO", given: "" },
  ],
  year: 2021,
  venue: "Journal of Shores & Reefs",
  keywords: ["text maps", "C&A", "low-tide"],
  doi: "10.1000/xyz_(1)",
  url: "https://example.org/a_b?c=1&d=2",
  type: "article",
  citationCount: 7,
  language: "en",
  ids: {},
  references: [],
  retracted: false,
  extra: {},
  given: {},
  aliases: [],
  region: "Maps",
  subregion: "",
};
const BARE: ListedPaper = {
  ...PLAIN,
  id: "t-1",
  title: "Nothing but a title",
  abstract: "",
  authors: [],
  year: null,
  venue: "",
  keywords: [],
  doi: "",
  url: "",
  type: "",
  citationCount: null,
  language: "",
  region: "",
};

/** What once broke a list: braces that do not match, and an "and" in a name. */
const HOSTILE: ListedPaper = {
  ...PLAIN,
  id: "t-2",
  title: "A lone { brace",
  abstract: "Sets end with } here.",
  authors: [
    { family: "Son", given: "And B" },
    { family: "Sand and Sea", given: "Ann" },
  ],
  venue: "Journal of {",
  doi: "10.1000/a}b",
  url: "https://x.org/a%7Db%20c",
};

const WRITERS = [
  ["BibTeX", "list.bib", writeBibtex],
  ["RIS", "list.ris", writeRis],
  ["CSV", "list.csv", writePaperTable],
] as const;

/** What all three formats can hold. */
const understood = ({
  title,
  abstract,
  authors,
  year,
  venue,
  keywords,
  doi,
  url,
}: Omit<ListedPaper, "id">) => ({
  title,
  abstract,
  authors,
  year,
  venue,
  keywords,
  doi,
  url,
});

function readBack(name: string, text: string) {
  const { records, rejected } = readSource({ name, bytes: new TextEncoder().encode(text) });
  expect(rejected).toEqual([]);
  return records.map((record) => understood(record.fields as unknown as ListedPaper));
}

describe.each(WRITERS)("a list as %s", (_, name, write) => {
  test("is read back as it was written, signs and all", () => {
    expect(readBack(name, write([PLAIN, BARE]))).toEqual([PLAIN, BARE].map(understood));
  });

  test("is read back with lone braces and with an 'and' in names", () => {
    expect(readBack(name, write([HOSTILE, PLAIN]))).toEqual([HOSTILE, PLAIN].map(understood));
  });

  test("brings every paper of the seeds back with title, abstract and authors", () => {
    const { atlas } = buildQuietly([readSeeds()]);
    if (atlas === null) throw new Error("the seeds did not build");
    const opened = openInMemory(atlas);
    const papers = listPapers(opened, [...opened.content.papers.id.keys()]);
    expect(readBack(name, write(papers))).toEqual(papers.map(understood));
  });

  test.each([
    ["BibTeX", "in.bib", BIBTEX],
    ["RIS", "in.ris", RIS],
  ])("keeps what was understood of a %s file over an export and another import", (_kind, file, text) => {
    const { atlas } = buildQuietly([{ name: file, bytes: new TextEncoder().encode(text) }]);
    if (atlas === null) throw new Error("the file did not build");
    const opened = openInMemory(atlas);
    const papers = listPapers(opened, [...opened.content.papers.id.keys()]);
    expect(papers.length).toBeGreaterThan(1);
    expect(readBack(name, write(papers))).toEqual(papers.map(understood));
  });

  test("of nothing is nothing to read", () => {
    expect(write([])).not.toMatch(/Islands/);
  });
});

describe("BibTeX", () => {
  const text = writeBibtex([{ ...HOSTILE, url: "https://x.org/a}b%20c" }]);

  test("has no brace in an address, and the address leads to the same place", () => {
    expect(text).toContain("url = {https://x.org/a%7Db%20c},");
    expect(readBack("list.bib", text)[0].url).toBe("https://x.org/a%7Db%20c");
  });

  test("has braces in pairs, escaped or not, as BibTeX counts them", () => {
    for (const line of text.split("\n").slice(1, -2)) {
      expect(line.split("{").length, line).toBe(line.split("}").length);
    }
  });
});

describe("a reading list", () => {
  const text = writeReadingList("To *read*", [PLAIN, BARE, { ...PLAIN, title: "Second" }], "At sea");

  test("has papers under their regions, each once, with links", () => {
    expect(text.split("\n").filter((line) => line.startsWith("## "))).toEqual(["## Maps", "## At sea"]);
    expect(text.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(3);
    expect(text).toContain("](<https://doi.org/10.1000/xyz_(1)>)");
    expect(text).toContain("- Nothing but a title\n");
  });

  test("leads where a DOI leads that holds signs of addresses, as the page does", () => {
    const doi = "10.1002/(sici)1097<1::aid-x>3.0.co;2-#";
    const href = "https://doi.org/10.1002/(sici)1097%3C1%3A%3Aaid-x%3E3.0.co%3B2-%23";
    expect(writeReadingList("", [{ ...PLAIN, doi }], "At sea")).toContain(`](<${href}>)`);
    expect(doiLink(doi)?.href).toBe(href);
  });

  test("lets no title begin a list inside its item, nor become an address, a name or a formula", () => {
    const titles = ["1. A survey", "+ and -", "- Kelp", "~~A~~ $x$ @ann", "See www.x.org", "AT&amp;T"];
    const list = writeReadingList(
      "",
      titles.map((title) => ({ ...BARE, title })),
      "At sea",
    );
    expect(list.match(/^- .*$/gm)).toEqual([
      "- 1\\. A survey",
      "- \\+ and -",
      "- \\- Kelp",
      "- \\~\\~A\\~\\~ \\$x\\$ \\@ann",
      "- See www\\.x.org",
      "- AT\\&amp;T",
    ]);
  });

  test("takes a whole library in one region", () => {
    const all = Array.from({ length: 60_000 }, () => BARE);
    expect(writeReadingList("", all, "At sea").match(/^- /gm)).toHaveLength(60_000);
  });

  test("lets no title be taken for Markdown", () => {
    expect(text).toContain("# To \\*read\\*");
    expect(text).toContain("in \\{braces\\}\\_and \\#signs");
  });
});
