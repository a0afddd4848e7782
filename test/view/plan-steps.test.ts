import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planSteps } from "../../src/view/plan-steps.ts";
import { DIRECTIONS, type Positions, stepCost, stepDirection } from "../../src/view/step-direction.ts";

const scattered = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })), {
    minLength: 2,
    maxLength: 60,
  })
  .map((points) => [...new Map(points.map((point) => [point.join(), point])).values()])
  .map((points): Positions => ({ x: points.map(([x]) => x), y: points.map(([, y]) => y) }));

function reach(positions: Positions, next: (paper: number, at: number) => number | null): Set<number> {
  const reached = new Set([0]);
  for (const paper of reached) {
    for (let at = 0; at < DIRECTIONS.length; at++) {
      const other = next(paper, at);
      if (other !== null) reached.add(other);
    }
  }
  expect(reached.size).toBeLessThanOrEqual(positions.x.length);
  return reached;
}

describe("planned arrow keys", () => {
  test("lead to every paper, wherever papers lie", () => {
    fc.assert(
      fc.property(scattered, (positions) => {
        const steps = planSteps(positions);
        expect(reach(positions, (paper, at) => steps(paper, DIRECTIONS[at])).size).toBe(positions.x.length);
      }),
      { numRuns: 300 },
    );
  });

  test("are needed: plain steps leave a paper out now and then", () => {
    const counts = fc
      .sample(scattered, { numRuns: 300, seed: 1 })
      .map(
        (positions) =>
          positions.x.length -
          reach(positions, (paper, at) => stepDirection(positions, paper, DIRECTIONS[at])).size,
      );
    expect(Math.max(...counts)).toBeGreaterThan(0);
  });

  test("always lead the way the arrow points", () => {
    fc.assert(
      fc.property(scattered, (positions) => {
        const steps = planSteps(positions);
        for (let paper = 0; paper < positions.x.length; paper++) {
          for (const direction of DIRECTIONS) {
            const next = steps(paper, direction);
            if (next !== null) expect(stepCost(positions, [paper, next], direction)).not.toBeNull();
          }
        }
      }),
    );
  });

  test("are the plain steps but for the few that were turned", () => {
    fc.assert(
      fc.property(scattered, (positions) => {
        const steps = planSteps(positions);
        const left =
          positions.x.length - reach(positions, (p, at) => stepDirection(positions, p, DIRECTIONS[at])).size;
        let turned = 0;
        for (let paper = 0; paper < positions.x.length; paper++) {
          for (const direction of DIRECTIONS) {
            if (steps(paper, direction) !== stepDirection(positions, paper, direction)) turned++;
          }
        }
        expect(turned).toBeLessThanOrEqual(left);
      }),
    );
  });

  test("of no papers, or one, lead nowhere", () => {
    expect(planSteps({ x: [3], y: [4] })(0, "left")).toBeNull();
    expect(() => planSteps({ x: [], y: [] })).not.toThrow();
  });
});
