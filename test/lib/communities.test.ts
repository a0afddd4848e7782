import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countMembers, numberBySize } from "../../src/lib/communities.ts";

const communities = fc
  .array(fc.integer({ min: -1, max: 6 }), { maxLength: 30 })
  .map((numbers) => Int32Array.from(numbers));

describe("numberBySize", () => {
  test("keeps who is with whom", () => {
    fc.assert(
      fc.property(communities, (before) => {
        const after = numberBySize(before);
        for (let a = 0; a < before.length; a++) {
          expect(after[a] === -1).toBe(before[a] === -1);
          for (let b = 0; b < a; b++) expect(after[a] === after[b]).toBe(before[a] === before[b]);
        }
      }),
    );
  });

  test("numbers without gaps, larger first, equal sizes by their smallest node", () => {
    fc.assert(
      fc.property(communities, (before) => {
        const after = numberBySize(before);
        const sizes = countMembers(after);
        for (let number = 1; number < sizes.length; number++) {
          expect(sizes[number]).toBeGreaterThan(0);
          expect(sizes[number - 1]).toBeGreaterThanOrEqual(sizes[number]);
          if (sizes[number - 1] !== sizes[number]) continue;
          expect(after.indexOf(number - 1)).toBeLessThan(after.indexOf(number));
        }
      }),
    );
  });
});
