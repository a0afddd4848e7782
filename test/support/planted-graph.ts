import type { EdgeList } from "../../src/lib/edge-list.ts";
import { createRandom } from "../../src/lib/random.ts";

/** A planted partition: `sizes` groups; pairs inside one are edges with chance `inside`, others `between`. */
export function plantGraph(
  sizes: readonly number[],
  chances: { inside: number; between: number },
  seed: number,
): { edges: EdgeList; planted: Int32Array } {
  const random = createRandom(seed);
  const planted = Int32Array.from(sizes.flatMap((size, group) => new Array<number>(size).fill(group)));
  const list: [number, number, number][] = [];
  for (let a = 0; a < planted.length; a++) {
    for (let b = a + 1; b < planted.length; b++) {
      const chance = planted[a] === planted[b] ? chances.inside : chances.between;
      if (random() < chance) list.push([a, b, 0.25 + 0.75 * random()]);
    }
  }
  return { edges: listEdges(planted.length, list), planted };
}

/** An edge list from [node, node, weight]. */
export function listEdges(nodes: number, list: readonly (readonly [number, number, number])[]): EdgeList {
  return {
    nodes,
    sources: Int32Array.from(list, ([a]) => a),
    targets: Int32Array.from(list, ([, b]) => b),
    weights: Float64Array.from(list, ([, , weight]) => weight),
  };
}
