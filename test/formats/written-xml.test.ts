/** Papers written as XML by a writer of the tests' own (`support/write-xml.ts`) come back as they were. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import { createRandom } from "../../src/lib/random.ts";
import { makeSource } from "../support/read-fixture.ts";
import { type Dialect, type Word, writeXml, type XmlPaper } from "../support/write-xml.ts";

const WORDS =
  "kelp tides Öresund 漂流 p<0.05 R&D it’s “moon” a/b x>y naïve ∑ 北 AT&T; C++ <record> 50% βeta".split(" ");
const FAMILIES = ["Lund", "Öberg", "Nguyen", "O’Brien", "Smith-Jones", "Čapek"];
const GIVEN = ["Bo", "Ada", "Jörg", "Mia", "Léa"];
const NAMES: readonly [Dialect, string][] = [
  ["pubmed", "pubmed-xml"],
  ["endnote", "endnote-xml"],
  ["atom", "atom"],
  ["dblp", "dblp"],
  ["jats", "jats"],
];

type Random = () => number;
const pick = <Item>(list: readonly Item[], random: Random): Item => list[Math.floor(random() * list.length)];
const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

function makeText(first: string, last: string, random: Random): Word[] {
  const middle = times(1 + Math.floor(random() * 8), (): Word[] => {
    const roll = random();
    if (roll < 0.1) return ["CO", { lowered: "2" }];
    return roll < 0.25 ? [{ italic: pick(WORDS, random) }] : [pick(WORDS, random)];
  });
  return [first, ...middle.flat(), last];
}

function makePaper(random: Random, index: number): XmlPaper {
  return {
    title: makeText("On", "forests", random),
    abstract: makeText("We study", "here.", random),
    authors: times(1 + Math.floor(random() * 4), () => ({
      family: pick(FAMILIES, random),
      given: pick(GIVEN, random),
    })),
    year: 1900 + Math.floor(random() * 130),
    venue: pick(["Journal of kelp & tides", "Ökologie", "Sea > Land"], random),
    doi: `10.1000/kelp.${index}`,
    keywords: [
      ...new Set(
        times(2 + Math.floor(random() * 3), () => pick(["kelp", "spring tide", "R&D", "Öl"], random)),
      ),
    ],
  };
}

// As a reader sees it.
function show(text: readonly Word[]): string {
  const shown = text.map((word) => {
    if (typeof word === "string") return ` ${word}`;
    return "lowered" in word ? "₂" : ` ${word.italic}`;
  });
  return shown.join("").trim();
}

describe.each(NAMES)("papers written as %s", (dialect, format) => {
  test("are read as they were, in whatever way XML allowed to write them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const random = createRandom(seed);
        const papers = times(1 + Math.floor(random() * 4), (index) => makePaper(random, index));
        const result = readSource(makeSource(writeXml(papers, dialect, random), "list.xml"));
        expect([result.format, result.rejected, result.problems]).toEqual([format, [], []]);
        const read = result.records.map(({ fields }) => {
          const { title, abstract, authors, year, venue, doi, keywords } = fields;
          return { title, abstract, authors, year, venue, doi, keywords };
        });
        const expected = papers.map((paper) => ({
          ...paper,
          title: show(paper.title),
          // dblp has neither, and Atom no venue.
          abstract: dialect === "dblp" ? "" : show(paper.abstract),
          keywords: dialect === "dblp" ? [] : paper.keywords,
          venue: dialect === "atom" ? "" : paper.venue,
        }));
        expect(read).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});
