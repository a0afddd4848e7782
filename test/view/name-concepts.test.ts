import { describe, expect, test } from "vitest";
import { createConceptNamer } from "../../src/view/name-concepts.ts";
import { atlasOf, conceptTable } from "../support/opened-atlas.ts";

const atlas = atlasOf(
  [
    { title: "One", abstract: "Knowledge conflicts matter. Bayesian inference helps." },
    { title: "Two", abstract: "Such knowledge conflicts, and BAYESIAN INFERENCE." },
    { title: "Only in the Title" },
  ],
  conceptTable([
    {
      label: "Knowledge Conflicts",
      forms: ["knowledge conflicts"],
      postings: [
        [0, 1],
        [1, 1],
      ],
    },
    {
      label: "Bayesian Inference",
      forms: ["bayesian inference"],
      postings: [
        [0, 1],
        [1, 1],
      ],
    },
    { label: "Title", forms: ["title"], postings: [[2, 2]] },
  ]),
);

describe("createConceptNamer", () => {
  const nameOf = createConceptNamer(atlas);

  test("prefers a form that begins with a small letter over one at the start of a sentence", () => {
    expect(nameOf(0)).toBe("knowledge conflicts");
  });

  test("keeps the capitals of a name that is never written small", () => {
    expect(nameOf(1)).toBe("Bayesian inference");
  });

  test("falls back to the label when no abstract has the concept", () => {
    expect(nameOf(2)).toBe("Title");
    expect(nameOf(2)).toBe("Title");
  });
});
