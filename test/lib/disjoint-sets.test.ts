import fc from "fast-check";
import { expect, test } from "vitest";
import { createDisjointSets } from "../../src/lib/disjoint-sets.ts";

test("members are in one set exactly when relabelling all of them says so", () => {
  const pairs = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 14 });
  fc.assert(
    fc.property(pairs, (joined) => {
      const sets = createDisjointSets(12);
      let labels = Array.from({ length: 12 }, (_, i) => i);
      for (const [a, b] of joined) {
        expect([sets.find(a), sets.find(b)]).toContain(sets.join(a, b));
        const [from, to] = [labels[a], labels[b]];
        labels = labels.map((label) => (label === from ? to : label));
      }
      for (let a = 0; a < 12; a++) {
        for (let b = 0; b < 12; b++) expect(sets.find(a) === sets.find(b)).toBe(labels[a] === labels[b]);
      }
    }),
    { numRuns: 300, seed: 2 },
  );
});
