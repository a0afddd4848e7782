import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMisspeltFields } from "../../src/view/misspelt-fields.ts";
import { QUERY_FIELDS } from "../../src/view/query-tokens.ts";

const meant = (query: string): string[] => findMisspeltFields(query).map((found) => found.meant);

describe("findMisspeltFields", () => {
  test("names a word that is nearly a field, with the field", () => {
    expect(findMisspeltFields("tittle:flow")).toEqual([{ typed: "tittle", meant: "title" }]);
    expect(findMisspeltFields("map -Auhtor:li OR (yaer:2010)")).toEqual([
      { typed: "Auhtor", meant: "author" },
      { typed: "yaer", meant: "year" },
    ]);
    expect(meant("authors:li")).toEqual(["author"]);
    expect(meant("regoin:3")).toEqual(["region"]);
  });

  test("leaves alone fields, words like none, addresses, what is quoted, and what has nothing behind it", () => {
    for (const query of [
      "title:flow Author:li region:2",
      "deep learning: a survey",
      "colour:red",
      "http://tittle.org",
      '"tittle:flow"',
      "tittle:",
      "tittle flow",
    ])
      expect(findMisspeltFields(query)).toEqual([]);
  });

  test("forgives any two letters that changed places in any field, and never blames a field", () => {
    const swap = fc
      .constantFrom(...QUERY_FIELDS)
      .chain((field) => fc.record({ field: fc.constant(field), at: fc.nat(field.length - 2) }));
    fc.assert(
      fc.property(swap, ({ field, at }) => {
        const typed = field.slice(0, at) + field[at + 1] + field[at] + field.slice(at + 2);
        expect(meant(`${typed}:maps`)).toEqual(typed === field ? [] : [field]);
      }),
    );
  });
});
