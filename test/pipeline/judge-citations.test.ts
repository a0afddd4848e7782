import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeCitations } from "../../src/pipeline/judge-citations.ts";
import { makeLinks } from "../support/make-links.ts";

const PAPERS = 9;
const pairsOf = fc.uniqueArray(
  fc.tuple(fc.nat(PAPERS - 1), fc.nat(PAPERS - 1)).filter(([a, b]) => a < b),
  { selector: ([a, b]) => a * PAPERS + b },
);

describe("judgeCitations", () => {
  test("counts what is linked and what shares a region as one would by hand", () => {
    const regions = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: PAPERS, maxLength: PAPERS });
    fc.assert(
      fc.property(pairsOf, pairsOf, regions, (cited, linked, region) => {
        const links = makeLinks(
          PAPERS,
          linked.map(([a, b]) => [a, b, 1] as const),
        );
        const found = judgeCitations(
          { pairs: Int32Array.from(cited.flat()) },
          links,
          Int32Array.from(region),
        );
        if (cited.length === 0) {
          expect(found).toBeNull();
          return;
        }
        const same = (a: number, b: number) => region[a] >= 0 && region[a] === region[b];
        const allPairs = region.flatMap((_, a) =>
          region.map((_unused, b) => [a, b]).filter(([, b]) => a < b),
        );
        const isLink = ([a, b]: number[]) => linked.some(([c, d]) => a === c && b === d);
        expect(found!.pairs).toBe(cited.length);
        expect(found!.linked).toBeCloseTo(cited.filter(isLink).length / cited.length, 12);
        expect(found!.sameRegion).toBeCloseTo(cited.filter(([a, b]) => same(a, b)).length / cited.length, 12);
        expect(found!.expected).toBeCloseTo(
          allPairs.filter(([a, b]) => same(a, b)).length / allPairs.length,
          12,
        );
        if (found!.expected > 0) expect(found!.lift).toBeCloseTo(found!.sameRegion / found!.expected, 12);
      }),
    );
  });
});
