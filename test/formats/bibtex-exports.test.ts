/** The habits of the programs that write BibTeX: Scopus, Mendeley, Google Scholar. */

import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import { readFixture } from "../support/read-fixture.ts";

const result = readSource(readFixture("bibtex/exports.bib"));
const [scopus, mendeley, scholar] = result.records.map(({ fields }) => fields);

describe("BibTeX", () => {
  test("of Scopus has its authors' keywords, references and counts of citations", () => {
    expect(result.problems).toEqual([]);
    expect(scopus).toMatchObject({
      title: 'Kelp & tides; a "study"',
      abstract: "We count.",
      keywords: ["Kelp", "Tides, high"],
      references: ["Lund B., Tides, J. Sea, 1, pp. 2-3, (2001)", "Roe R., Crabs, (2002)"],
      citationCount: 12,
      type: "article",
      extra: { keywords: "Algae; Sea", type: "Article", affiliations: "Bergen; Oslo" },
    });
  });

  test("of Mendeley has every sign in braces, and tags as TeX", () => {
    expect(mendeley).toMatchObject({
      title: "A Study of Laminaria in $5 markets: H₂O, Na⁺, “quotes” and ∼5",
      abstract: "We use Laminaria at 5% & C₂ (>3).",
      authors: [
        { family: "García-López", given: "José" },
        { family: "Şahin", given: "Özlem" },
        { family: "Żak", given: "Łukasz" },
        { family: "Nguyễn", given: "T." },
        { family: "Erdős", given: "P" },
        { family: "Černý", given: "J" },
      ],
      doi: "10.1007/978-3-540-_1",
      url: "http://example.org/a_b%20c~d",
      ids: { pubmed: "12345", own: "mendeley1" },
      extra: { file: ":C$\\backslash$:/Users/x/a.pdf:pdf", "mendeley-tags": "a,b" },
    });
  });

  test("of Google Scholar has preprints as journals", () => {
    expect(scholar).toMatchObject({
      title: "Waves of the 3rd kind",
      authors: [{ family: "Møller", given: "J" }],
      ids: { arxiv: "1706.03763", own: "moller2017scholar" },
    });
  });
});
