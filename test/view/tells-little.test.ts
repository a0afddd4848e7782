import { expect, test } from "vitest";
import { tellsLittle } from "../../src/view/tells-little.ts";
import { conceptTable } from "../support/opened-atlas.ts";

const LABELS = [
  "factual",
  "gradient",
  "debate",
  "positive",
  "dynamic",
  "group dynamic",
  "factual consistency",
];

test("single adjectives tell little; nouns, and adjectives that are used as nouns, tell something", () => {
  const table = conceptTable(
    LABELS.map((label) => ({
      label,
      forms: label === "positive" || label === "gradient" ? [label, `${label}s`] : [label],
      postings: [[0, 1]],
    })),
  );
  const little = LABELS.filter((_, concept) => tellsLittle(table, concept));
  expect(little).toEqual(["factual"]);
});
