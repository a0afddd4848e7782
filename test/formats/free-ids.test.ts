import fc from "fast-check";
import { expect, test } from "vitest";
import { freeIds } from "../../src/formats/free-ids.ts";

test("ids are unique, and the first that asks for one has it", () => {
  const asked = fc.array(fc.constantFrom("", "a", "a-2", "a-2-2", "a-3", "b"), { maxLength: 12 });
  fc.assert(
    fc.property(asked, (wanted) => {
      const ids = freeIds(wanted);
      const given = ids.filter((id) => id !== "");
      expect(new Set(given).size).toBe(given.length);
      wanted.forEach((id, index) => {
        if (id === "" || wanted.indexOf(id) === index) expect(ids[index]).toBe(id);
        else expect(ids[index]).toMatch(new RegExp(`^${id}-\\d+$`));
      });
    }),
    { numRuns: 500, seed: 3 },
  );
});

test("many papers with one id get numbers in their order, without trying each anew", () => {
  const ids = freeIds(Array.from({ length: 100_000 }, () => "a"));
  expect(ids.slice(0, 3)).toEqual(["a", "a-2", "a-3"]);
  expect(ids.at(-1)).toBe("a-100000");
});
