import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/lib/random.ts";
import { rewireEdges } from "../../src/lib/rewire-edges.ts";
import { judgeModularity } from "../../src/pipeline/judge-modularity.ts";
import { listEdges, plantGraph } from "../support/planted-graph.ts";

const planted = plantGraph([20, 20, 20, 20], { inside: 0.4, between: 0.03 }, 1).edges;

describe("judgeModularity", () => {
  test("a planted graph stands far above its rewirings, a rewired one among them", () => {
    const { modularityZ, rewirings } = judgeModularity(planted, 1);
    expect(rewirings).toBe(20);
    expect(modularityZ).toBeGreaterThan(10);
    const chance = judgeModularity(rewireEdges(planted, createRandom(99)), 1);
    expect(Math.abs(chance.modularityZ!)).toBeLessThan(4);
  });

  test("the same graph and seed give the same", () => {
    expect(judgeModularity(planted, 5)).toEqual(judgeModularity(planted, 5));
  });

  test("no links: nothing to rewire; nothing to rewire it to: no z", () => {
    expect(judgeModularity(listEdges(5, []), 1)).toEqual({ modularityZ: null, rewirings: 0 });
    expect(judgeModularity(listEdges(2, [[0, 1, 1]]), 1)).toEqual({ modularityZ: null, rewirings: 20 });
  });
});
