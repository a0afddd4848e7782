import { describe, expect, test } from "vitest";
import { findLabelCandidates, findModifiers } from "../../src/pipeline/label-candidates.ts";
import { buildConceptSpace, type PhraseTraits } from "../support/concept-space.ts";

/** Worth of one concept with the given traits, beside the others. */
function worthOf(key: string, traits: PhraseTraits = {}, others: readonly string[] = []): number {
  const space = buildConceptSpace([{ title: [key, ...others], abstract: [] }], { [key]: traits });
  return findLabelCandidates(space)[space.table.key.indexOf(key)];
}

describe("findLabelCandidates", () => {
  test("nouns and noun phrases are candidates", () => {
    for (const key of [
      "debating",
      "knowledge conflict",
      "volume rendering",
      "chain of thought",
      "blood pressure",
    ]) {
      expect(worthOf(key), key).toBe(1);
    }
  });

  test("a word that rarely ends a phrase is none", () => {
    expect(worthOf("factual", { headShare: 0.16 })).toBe(0);
    expect(worthOf("preference tuning large", { headShare: 0.3 })).toBe(0);
  });

  test("a gerund must end phrases more often than a noun", () => {
    expect(worthOf("clustering", { headShare: 0.7 })).toBe(1);
    expect(worthOf("clustering", { headShare: 0.5 })).toBe(0);
  });

  test("a word that mostly follows to or we is a verb", () => {
    expect(worthOf("refuse", { verbShare: 0.4 })).toBe(0);
    expect(worthOf("critique", { verbShare: 0.2, forms: ["critiques"] })).toBe(1);
  });

  test("adjectives are none, however often they end a phrase", () => {
    for (const key of ["interactive", "robust", "continual", "ambiguous", "learnable", "lexical"]) {
      expect(worthOf(key), key).toBe(0);
    }
  });

  test("a plural shows that a word with an adjective's ending is a noun", () => {
    expect(worthOf("ligand binding agent", { forms: ["ligand binding agents"] })).toBe(1);
    expect(worthOf("immigrant", { forms: ["immigrant", "immigrants"] })).toBe(1);
    expect(worthOf("immigrant", { forms: ["immigrant"] })).toBe(0);
    expect(worthOf("itinerary", { forms: ["itineraries"] })).toBe(1);
  });

  test("a common adjective is none by itself even if a plural was seen", () => {
    expect(worthOf("positive", { forms: ["positive", "positives"] })).toBe(0);
    expect(worthOf("false positive", { forms: ["false positives"] })).toBe(1);
  });

  test("a lone word that nothing shows to be a noun is worth half", () => {
    expect(worthOf("succeed")).toBe(0.5);
    expect(worthOf("conflict", {}, ["knowledge conflict"])).toBe(1);
    expect(worthOf("conflict", { forms: ["conflicts"] })).toBe(1);
    expect(worthOf("calibration")).toBe(1);
    expect(worthOf("gpt-3")).toBe(1);
  });

  test("boilerplate of papers is none", () => {
    expect(worthOf("user study")).toBe(0);
    expect(worthOf("future work")).toBe(0);
  });

  test("what any subject has is a last resort", () => {
    expect(worthOf("task")).toBe(0.2);
    expect(worthOf("training sample")).toBe(0.5);
    expect(worthOf("blood sample")).toBe(1);
  });
});

describe("findModifiers", () => {
  test("marks two-word compounds that modify, unless they were seen in the plural", () => {
    const keys = ["multi attribute", "multi attribute decision", "cross section", "knowledge conflict"];
    const space = buildConceptSpace([{ title: keys, abstract: [] }], {
      "cross section": { forms: ["cross-sections"] },
    });
    const marked = space.table.key.filter((_, concept) => findModifiers(space)[concept] === 1);
    expect(marked).toEqual(["multi attribute"]);
  });
});
