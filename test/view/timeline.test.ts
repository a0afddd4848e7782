import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ORDERS, orderPapers } from "../../src/view/order-papers.ts";
import { drawTimeline, MOST_BARS } from "../../src/view/timeline.ts";
import { anyContent, anyMatches } from "../support/any-filters.ts";

describe("drawTimeline", () => {
  test("puts every paper with a year into the one bar of its year and region", () => {
    const anyPast = fc.integer({ min: 0, max: 1998 });
    fc.assert(
      fc.property(anyContent, anyMatches, anyPast, (content, some, from) => {
        const counted = some ?? content.papers.id.map((_, paper) => paper);
        const timeline = drawTimeline(content, { from, to: 2004 }, counted);
        for (const bar of timeline.bars) {
          const inBar = counted.filter((paper) => {
            const year = content.papers.year[paper];
            return year !== null && year >= bar.from && year <= bar.to;
          });
          expect(bar.count).toBe(inBar.length);
          const regions = [0, 1, -1].map((region) =>
            inBar.filter((paper) => content.map.region[paper] === region),
          );
          expect(bar.regions).toEqual(regions.map((papers) => papers.length));
        }
        const sum = timeline.bars.reduce((total, bar) => total + bar.count, 0);
        expect(sum).toBe(counted.filter((paper) => content.papers.year[paper] !== null).length);
        expect(timeline.bars.length).toBeLessThanOrEqual(MOST_BARS);
        expect(timeline.from).toBeLessThanOrEqual(from);
        expect(timeline.to).toBeGreaterThanOrEqual(2004);
        expect(timeline.bars.map((bar) => bar.to - bar.from + 1)).toEqual(
          timeline.bars.map(() => timeline.step),
        );
      }),
    );
  });
});

describe("orderPapers", () => {
  test("puts most first, what is not known last, and keeps the order of equals", () => {
    fc.assert(
      fc.property(anyContent, fc.constantFrom(...ORDERS), (content, order) => {
        const given = content.papers.id.map((_, paper) => content.papers.id.length - 1 - paper);
        const ordered = orderPapers(given, order, content);
        expect(new Set(ordered)).toEqual(new Set(given));
        const valueOf = (paper: number): number | null => {
          const { papers, map } = content;
          if (order === "cited") return papers.citationCount[paper];
          if (order === "linked") return map.degree[paper];
          if (order === "best") return 0;
          const year = papers.year[paper];
          return year === null || order === "newest" ? year : -year;
        };
        for (let place = 1; place < ordered.length; place++) {
          const [a, b] = [ordered[place - 1], ordered[place]];
          const [before, after] = [valueOf(a), valueOf(b)];
          if (before === null) expect(after).toBeNull();
          else if (after !== null) expect(before).toBeGreaterThanOrEqual(after);
          if (before === after) expect(a).toBeGreaterThan(b);
        }
      }),
    );
  });
});
