import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanAbstract } from "../../src/lib/clean-abstract.ts";
import { cleanTitle } from "../../src/lib/clean-title.ts";

const ABSTRACTS: readonly (readonly [string, string, string])[] = [
  ["a heading with a colon", "Abstract: We sail.", "We sail."],
  ["a heading in capitals", "ABSTRACT We sail.", "We sail."],
  ["a heading in capitals with a colon", "ABSTRACT: We sail.", "We sail."],
  ["a heading with a dash", "Abstract—We sail.", "We sail."],
  ["a heading with a full stop", "Summary. We sail.", "We sail."],
  ["a heading with nothing", "Abstract We sail.", "We sail."],
  ["a German heading", "Zusammenfassung: Wir segeln.", "Wir segeln."],
  ["a Chinese heading", "摘要：我们航行。", "我们航行。"],
  ["no heading", "Abstract interpretation is a theory.", "Abstract interpretation is a theory."],
  ["no heading either", "Summary statistics are given.", "Summary statistics are given."],
  ["nothing but a heading", "Abstract", "Abstract"],
  ["Scopus's tail", "We sail. © 2020 Elsevier Ltd", "We sail."],
  ["Elsevier's tail", "We sail. (C) 2020 Elsevier Ltd. All rights reserved.", "We sail."],
  ["a tail without a sign", "We sail. 2020 Elsevier B.V. All rights reserved.", "We sail."],
  ["the authors' tail", "We sail. © The Author(s) 2020. Published by Oxford University Press.", "We sail."],
  [
    "a tail in two parts",
    "We sail. Copyright (c) 2019 John Wiley & Sons, Ltd. All rights reserved.",
    "We sail.",
  ],
  ["a publisher's tail", "We sail. Published by Elsevier Inc.", "We sail."],
  ["APA's tail", "We sail. (PsycINFO Database Record (c) 2016 APA, all rights reserved)", "We sail."],
  ["a licence", "We sail. This is an open access article under the CC BY license.", "We sail."],
  [
    "no tail",
    "Data were published by the state. They are good.",
    "Data were published by the state. They are good.",
  ],
  ["a year", "We sail in winter. 2020 was a good year.", "We sail in winter. 2020 was a good year."],
  [
    "JATS",
    "<jats:title>Abstract</jats:title><jats:p>We <jats:italic>sail</jats:italic>.</jats:p>",
    "We sail.",
  ],
];

const TITLES: readonly (readonly [string, string, string])[] = [
  ["a full stop", "On tides.", "On tides"],
  ["PubMed's translation", "[On tides].", "On tides"],
  ["an abbreviation", "Lights of the U.S.", "Lights of the U.S."],
  ["a firm", "The tides of Kelp Inc.", "The tides of Kelp Inc."],
  ["three points", "And then ...", "And then ..."],
  ["brackets inside", "[Re] On tides [Reply]", "[Re] On tides [Reply]"],
  ["markup", "On <i>Macrocystis</i> &amp; tides.", "On Macrocystis & tides"],
];

describe("an abstract", () => {
  test.each(ABSTRACTS)("loses what is around it: %s", (_, written, cleaned) => {
    expect(cleanAbstract(written)).toBe(cleaned);
  });

  test("is never changed by a second cleaning, and plain words are never lost", () => {
    const pieces = [
      "Abstract: ",
      "Summary. ",
      "We sail. ",
      "© 2020 X. ",
      "ABSTRACT ",
      "Published by Elsevier. ",
      "kelp ",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 4 }), (parts) => {
        const cleaned = cleanAbstract(parts.join(""));
        expect(cleanAbstract(cleaned)).toBe(cleaned);
        if (parts[0] === "We sail. ") expect(cleaned.startsWith("We sail.")).toBe(true);
      }),
      { numRuns: 2000, seed: 9 },
    );
  });
});

describe("a title", () => {
  test.each(TITLES)("loses what is no part of it: %s", (_, written, cleaned) => {
    expect(cleanTitle(written)).toBe(cleaned);
  });
});
