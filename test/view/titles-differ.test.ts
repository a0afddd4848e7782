import * as fc from "fast-check";
import { expect, test } from "vitest";
import { titlesDiffer } from "../../src/view/titles-differ.ts";

test("titles with hardly a word in common differ, those of one paper in two spellings do not", () => {
  expect(titlesDiffer("Kelp on rocky shores", "A survey of bridges")).toBe(true);
  expect(titlesDiffer("Kelp on rocky shores", "On the state of the bridges on the Rhine")).toBe(true);
  expect(titlesDiffer("Kelp on rocky shores", "THE KELP OF ROCKY SHORES.")).toBe(false);
  expect(titlesDiffer("Kelp", "Kelp: how it grows on rocky shores, and why")).toBe(false);
  expect(titlesDiffer("Étude des algues", "Etude des algues brunes")).toBe(false);
});

test("of a title that is missing nothing is said", () => {
  expect(titlesDiffer("", "Kelp on rocky shores")).toBe(false);
  expect(titlesDiffer("…", "Kelp on rocky shores")).toBe(false);
});

test("it makes no difference which comes first, and no title differs from itself", () => {
  const title = fc
    .array(fc.constantFrom("kelp", "shores", "on", "bridges", "of", "survey"))
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(title, title, (one, other) => {
      expect(titlesDiffer(one, other)).toBe(titlesDiffer(other, one));
      expect(titlesDiffer(one, one)).toBe(false);
    }),
  );
});
