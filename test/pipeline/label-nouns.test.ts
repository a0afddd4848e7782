import { expect, test } from "vitest";
import { findNounSigns, hasPlural, isNounBySigns, lastWord } from "../../src/pipeline/label-nouns.ts";
import { buildConceptSpace } from "../support/concept-space.ts";

const space = buildConceptSpace([{ title: ["knowledge conflict", "agent", "succeed"], abstract: [] }], {
  agent: { forms: ["agent", "agents"] },
});
const signs = findNounSigns(space);

test("a plural, the end of a longer concept, an ending or a digit speaks for a noun", () => {
  for (const word of ["agent", "conflict", "calibration", "safety", "anatomy", "gpt-3"]) {
    expect(isNounBySigns(word, signs), word).toBe(true);
  }
});

test("nothing speaks for a verb", () => {
  expect(isNounBySigns("succeed", signs)).toBe(false);
});

test("plurals are known by -s, -es and -ies, also behind a hyphen", () => {
  expect(hasPlural(["cross-sections"], "section")).toBe(true);
  expect(hasPlural(["meshes"], "mesh")).toBe(true);
  expect(hasPlural(["itineraries"], "itinerary")).toBe(true);
  expect(hasPlural(["bias"], "bia")).toBe(true);
  expect(hasPlural(["mesh generation"], "mesh")).toBe(false);
});

test("the last word is what stands behind the last space", () => {
  expect(lastWord("chain of thought")).toBe("thought");
  expect(lastWord("debate")).toBe("debate");
});
