import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTopK, offer } from "../../src/lib/top-k.ts";

describe("top-k", () => {
  test("keeps what sorting everything would keep, whatever the order of the offers", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 6 }), fc.integer(), (values, k, shuffle) => {
        const offers = values.map((score, column) => ({ score, column }));
        const best = offers
          .filter((entry) => entry.score > 0)
          .sort((a, b) => b.score - a.score || a.column - b.column)
          .slice(0, k);
        const top = createTopK(2, k);
        const turned = offers.sort((a, b) => ((a.column ^ shuffle) % 7) - ((b.column ^ shuffle) % 7));
        for (const entry of turned) offer(top, 1, entry.column, entry.score);
        const filled = [...top.columns.subarray(k)].filter((column) => column >= 0);
        expect(filled).toEqual(best.map((entry) => entry.column));
        expect([...top.scores.subarray(k, k + best.length)]).toEqual(best.map((entry) => entry.score));
        expect([...top.columns.subarray(0, k)]).toEqual(new Array(k).fill(-1));
      }),
      { seed: 1 },
    );
  });
});
