import { describe, expect, test } from "vitest";
import { nameConcepts } from "../../src/view/name-concepts.ts";

describe("nameConcepts", () => {
  test("prefers a form that begins with a small letter over an earlier one at the start of a sentence", () => {
    const names = nameConcepts([
      { text: "Knowledge conflicts", concept: 4 },
      { text: " arise. Such ", concept: null },
      { text: "knowledge conflicts", concept: 4 },
      { text: " and more ", concept: null },
      { text: "knowledge-conflicts", concept: 4 },
    ]);
    expect(names).toEqual(new Map([[4, "knowledge conflicts"]]));
  });

  test("keeps the capitals of a name that is never written small", () => {
    const names = nameConcepts([
      { text: "Bayesian inference", concept: 1 },
      { text: " or ", concept: null },
      { text: "BAYESIAN INFERENCE", concept: 1 },
    ]);
    expect(names.get(1)).toBe("Bayesian inference");
  });
});
