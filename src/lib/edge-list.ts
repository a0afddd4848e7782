/** Undirected weighted graphs as a list of edges: what clustering and rewiring work on. */

/** Edge `e` joins `sources[e]` and `targets[e]`, two different nodes; every pair stands at most once. */
export interface EdgeList {
  readonly nodes: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** ≥ 0 */
  readonly weights: Float64Array;
}

/** Sum of the weights at each node. */
export function sumStrengths(edges: EdgeList): Float64Array {
  const strengths = new Float64Array(edges.nodes);
  for (let edge = 0; edge < edges.weights.length; edge++) {
    strengths[edges.sources[edge]] += edges.weights[edge];
    strengths[edges.targets[edge]] += edges.weights[edge];
  }
  return strengths;
}

/**
 * The edges of neighbour lists, each pair once: the union of all lists. Where
 * both ends list each other, the score of the first row counts (they agree).
 *
 * @param neighbours rows × k, −1 where a row has fewer
 * @param scores rows × k
 */
export function joinNeighbourLists(neighbours: Int32Array, scores: Float64Array, k: number): EdgeList {
  const nodes = k === 0 ? 0 : neighbours.length / k;
  const rows: Map<number, number>[] = Array.from({ length: nodes }, () => new Map());
  neighbours.forEach((neighbour, entry) => {
    if (neighbour < 0) return;
    const row = Math.floor(entry / k);
    const smaller = rows[Math.min(row, neighbour)];
    const larger = Math.max(row, neighbour);
    if (!smaller.has(larger)) smaller.set(larger, scores[entry]);
  });
  const sources: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  rows.forEach((row, source) => {
    for (const [target, weight] of [...row].sort((a, b) => a[0] - b[0])) {
      sources.push(source);
      targets.push(target);
      weights.push(weight);
    }
  });
  return {
    nodes,
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
    weights: Float64Array.from(weights),
  };
}
