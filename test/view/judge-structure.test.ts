import { describe, expect, test } from "vitest";
import { judgeModularity } from "../../src/pipeline/judge-modularity.ts";
import { isWeak, judgeStructure, LEAST_Z } from "../../src/view/judge-structure.ts";
import { plantGraph } from "../support/planted-graph.ts";

/** Graphs without structure: every pair is an edge by the same chance, in three sparsities. */
const zOfRandom = (seed: number): number => {
  const papers = 40 + 10 * (seed % 4);
  const inside = [4 / papers, 8 / papers, 0.1][seed % 3];
  return judgeModularity(plantGraph([papers], { inside, between: 0 }, seed).edges, seed).modularityZ!;
};

/** Four groups, eight times as many links inside as between. */
const zOfPlanted = (seed: number): number => {
  const size = 15 + (seed % 4);
  const sizes = [size, size, size, size];
  return judgeModularity(plantGraph(sizes, { inside: 0.4, between: 0.05 }, seed).edges, seed).modularityZ!;
};

const seeds = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const shareBelow = (values: readonly number[], limit: number) =>
  values.filter((value) => value < limit).length / values.length;

describe("whether there is structure", () => {
  test("the limit, chosen on one half of 200 random graphs, holds on the other, and on planted ones", () => {
    const chosenOn = seeds(0, 100).map(zOfRandom);
    // The smallest whole number of deviations that all but one in a hundred random graphs stay below.
    const limit = [1, 2, 3, 4, 5, 6].find((value) => shareBelow(chosenOn, value) >= 0.99)!;
    expect(limit).toBe(LEAST_Z);
    expect(shareBelow(seeds(100, 200).map(zOfRandom), limit)).toBeGreaterThanOrEqual(0.95);
    expect(shareBelow(seeds(1000, 1100).map(zOfPlanted), limit)).toBeLessThanOrEqual(0.01);
  });

  test("is told from z and stability, and not at all of few papers or without a comparison", () => {
    const judge = (modularityZ: number | null, stability: number, papers = 100) =>
      judgeStructure({ modularityZ, stability }, papers);
    expect(judge(LEAST_Z, 0.6)).toBe("clear");
    expect(judge(LEAST_Z - 0.01, 1)).toBe("none");
    expect(judge(30, 0.59)).toBe("soft");
    expect(judge(null, 1)).toBe("unknown");
    expect(judge(30, 1, 19)).toBe("few");
    expect((["clear", "soft", "none", "unknown", "few"] as const).filter(isWeak)).toEqual(["soft", "none"]);
  });
});
