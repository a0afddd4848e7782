import { describe, expect, test } from "vitest";
import { deriveSeed, findConsensus, measureStability } from "../../src/lib/consensus.ts";
import { createLouvain } from "../../src/lib/louvain.ts";
import { computeModularity } from "../../src/lib/modularity.ts";
import { listEdges, plantGraph } from "../support/planted-graph.ts";

const hard = plantGraph(new Array(8).fill(25), { inside: 0.25, between: 0.045 }, 11);
const plan = { resolution: 1, runs: 20, finals: 5, seed: 1 };

describe("findConsensus", () => {
  const louvain = createLouvain(hard.edges);
  const consensus = findConsensus(hard.edges, louvain, plan);
  const votes = Array.from({ length: 20 }, (_, run) =>
    louvain({ weights: hard.edges.weights, resolution: 1, seed: deriveSeed(1, run) }),
  );

  test("co-association is the share of runs that put both ends together", () => {
    consensus.together.forEach((share, edge) => {
      const together = votes.filter(
        (run) => run[hard.edges.sources[edge]] === run[hard.edges.targets[edge]],
      ).length;
      expect(share).toBe(together / 20);
    });
  });

  test("of the runs on the voted graph the one with the best modularity there counts", () => {
    const weights = hard.edges.weights.map((w, edge) => w * consensus.together[edge] ** 2);
    const qualities = Array.from({ length: 5 }, (_, final) =>
      computeModularity(
        { ...hard.edges, weights },
        louvain({ weights, resolution: 1, seed: deriveSeed(1, 20 + final) }),
      ),
    );
    const quality = computeModularity({ ...hard.edges, weights }, consensus.communities);
    expect(quality).toBe(Math.max(...qualities));
  });

  test("two disjoint sets of runs agree more than two single runs do", () => {
    const other = findConsensus(hard.edges, louvain, { ...plan, seed: 2 });
    const single = meanAgreement(votes);
    expect(agreement(consensus.communities, other.communities)).toBeGreaterThan(single);
  });
});

describe("measureStability", () => {
  test("is the mean co-association over a node's edges inside its community", () => {
    const edges = listEdges(5, [
      [0, 1, 1],
      [0, 2, 1],
      [1, 2, 1],
      [2, 3, 1],
    ]);
    const together = Float64Array.of(1, 0.5, 0.25, 0.125);
    const stability = measureStability(edges, together, Int32Array.of(0, 0, 0, 1, -1));
    expect(Array.from(stability)).toEqual([0.75, 0.625, 0.375, 0, 0]);
  });

  test("nodes of no community have none, even with edges between them", () => {
    const stability = measureStability(listEdges(2, [[0, 1, 1]]), Float64Array.of(1), Int32Array.of(-1, -1));
    expect(Array.from(stability)).toEqual([0, 0]);
  });
});

/** Share of pairs of nodes on which two partitions agree (Rand index). */
function agreement(left: Int32Array, right: Int32Array): number {
  let same = 0;
  let pairs = 0;
  for (let a = 0; a < left.length; a++) {
    for (let b = 0; b < a; b++) {
      pairs++;
      if ((left[a] === left[b]) === (right[a] === right[b])) same++;
    }
  }
  return same / pairs;
}

function meanAgreement(partitions: readonly Int32Array[]): number {
  const values = partitions.slice(1).map((partition, i) => agreement(partition, partitions[i]));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
