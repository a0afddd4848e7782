import { describe, expect, test } from "vitest";
import { findLabelCandidates } from "../../src/pipeline/label-candidates.ts";
import { buildConceptSpace, type PhraseTraits } from "../support/concept-space.ts";

/** Worth of one concept with the given traits, beside the others. */
function worthOf(key: string, traits: PhraseTraits = {}, others: readonly string[] = []): number {
  const space = buildConceptSpace([{ title: [key, ...others], abstract: [] }], { [key]: traits });
  return findLabelCandidates(space)[space.table.key.indexOf(key)];
}

describe("findLabelCandidates", () => {
  test("nouns and noun phrases are candidates", () => {
    for (const key of [
      "debate",
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
    expect(worthOf("debate", { verbShare: 0.2 })).toBe(1);
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

  test("boilerplate of papers is none", () => {
    expect(worthOf("debate approach", { academic: true })).toBe(0);
    expect(worthOf("user study")).toBe(0);
    expect(worthOf("future work")).toBe(0);
  });

  test("what any subject has is a last resort", () => {
    expect(worthOf("task")).toBe(0.2);
    expect(worthOf("training sample")).toBe(0.5);
    expect(worthOf("blood sample")).toBe(1);
  });
});
