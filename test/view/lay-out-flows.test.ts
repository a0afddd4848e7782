import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClusterFlow } from "../../src/view/compare-clusters.ts";
import { type FlowBar, layOutFlows, outlineBand } from "../../src/view/lay-out-flows.ts";

const SIZE = { span: 300, line: 15, gap: 5 };

/** Each pair once, in any order. */
const anyFlows: fc.Arbitrary<ClusterFlow[]> = fc.uniqueArray(
  fc.record({
    before: fc.integer({ min: -1, max: 7 }),
    after: fc.integer({ min: -1, max: 7 }),
    papers: fc.integer({ min: 0, max: 400 }),
  }),
  { selector: ({ before, after }) => `${before} ${after}`, maxLength: 40 },
);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

function expectStack(bars: readonly FlowBar[], height: number): void {
  bars.forEach((bar, i) => {
    const slot = Math.max(bar.height, SIZE.line);
    expect(round(bar.middle - slot / 2)).toBeGreaterThanOrEqual(0);
    expect(round(bar.middle + slot / 2)).toBeLessThanOrEqual(round(height));
    const next = bars[i + 1];
    if (next === undefined) return;
    const gap = next.middle - Math.max(next.height, SIZE.line) / 2 - (bar.middle + slot / 2);
    expect(round(gap)).toBe(SIZE.gap);
  });
}

test("bars hold all papers of their region on one scale, one below the other, each with room for its name", () => {
  fc.assert(
    fc.property(anyFlows, (flows) => {
      const { left, right, height } = layOutFlows(flows, SIZE);
      const total = sum(flows.map(({ papers }) => papers));
      for (const [bars, side] of [
        [left, "before"],
        [right, "after"],
      ] as const) {
        for (const bar of bars) {
          const held = sum(flows.filter((flow) => flow[side] === bar.cluster).map(({ papers }) => papers));
          expect(bar.papers).toBe(held);
          expect(bar.height).toBeCloseTo((held / total) * SIZE.span, 6);
        }
        expect(sum(bars.map(({ papers }) => papers))).toBe(total);
        expectStack(bars, height);
      }
    }),
  );
});

test("the bands of a bar fill it from end to end without lying over each other", () => {
  fc.assert(
    fc.property(anyFlows, (flows) => {
      const { left, right, bands } = layOutFlows(flows, SIZE);
      expect(bands).toHaveLength(flows.filter(({ papers }) => papers > 0).length);
      const check = (bars: readonly FlowBar[], side: "before" | "after", edge: "from" | "to") => {
        for (const bar of bars) {
          const own = bands.filter((band) => band[side] === bar.cluster).sort((a, b) => a[edge] - b[edge]);
          let y = bar.y;
          for (const band of own) {
            expect(band[edge]).toBeCloseTo(y, 6);
            y += band.height;
          }
          expect(y).toBeCloseTo(bar.y + bar.height, 6);
        }
      };
      check(left, "before", "from");
      check(right, "after", "to");
    }),
  );
});

test("the picture does not depend on the order of the flows, and papers in no region come last", () => {
  fc.assert(
    fc.property(anyFlows, (flows) => {
      const picture = layOutFlows(flows, SIZE);
      expect(layOutFlows([...flows].reverse(), SIZE)).toEqual(picture);
      for (const bars of [picture.left, picture.right]) {
        const sea = bars.findIndex(({ cluster }) => cluster < 0);
        expect([-1, bars.length - 1]).toContain(sea);
      }
    }),
  );
});

test("regions on the right stand where their papers come from", () => {
  const flows = [
    { before: 0, after: 0, papers: 2 },
    { before: 0, after: 1, papers: 9 },
    { before: 1, after: 0, papers: 8 },
  ];
  const { left, right } = layOutFlows(flows, SIZE);
  expect(left.map(({ cluster }) => cluster)).toEqual([0, 1]);
  expect(right.map(({ cluster }) => cluster)).toEqual([1, 0]);
});

test("nothing shared is an empty picture, and a band is drawn from edge to edge", () => {
  expect(layOutFlows([], SIZE)).toEqual({ left: [], right: [], bands: [], height: 0 });
  const band = { before: 0, after: 0, papers: 1, from: 0, to: 10, height: 4 };
  expect(outlineBand(band, 8, 108)).toBe("M8 0.00C58 0.00 58 10.00 108 10.00V14.00C58 14.00 58 4.00 8 4.00Z");
});
