/**
 * A graph with the same degrees and otherwise by chance.
 *
 * Double edge swaps (Maslov and Sneppen 2002): two random edges a–b and c–d
 * become a–d and c–b unless that would make a loop or a second edge. Every node
 * keeps its number of edges, every edge its weight. Ten tries an edge mix the
 * graph well. It is the null against which a modularity is judged: even such a
 * graph has communities, by chance.
 *
 *     rewireEdges(edges, createRandom(1))
 */

import type { EdgeList } from "./edge-list.ts";

const TRIES_AN_EDGE = 10;

/** @param random the next number in [0, 1) */
export function rewireEdges(edges: EdgeList, random: () => number): EdgeList {
  const sources = edges.sources.slice();
  const targets = edges.targets.slice();
  const count = sources.length;
  const keyOf = (a: number, b: number): number => (a < b ? a * edges.nodes + b : b * edges.nodes + a);
  const present = new Set<number>();
  for (let edge = 0; edge < count; edge++) present.add(keyOf(sources[edge], targets[edge]));
  for (let tried = 0; tried < count * TRIES_AN_EDGE; tried++) {
    const first = Math.floor(random() * count);
    const second = Math.floor(random() * count);
    // An edge has no direction: which of its ends is swapped is chance, too.
    const turned = random() < 0.5;
    const a = sources[first];
    const b = targets[first];
    const c = turned ? targets[second] : sources[second];
    const d = turned ? sources[second] : targets[second];
    if (a === d || c === b || present.has(keyOf(a, d)) || present.has(keyOf(c, b))) continue;
    present.delete(keyOf(a, b));
    present.delete(keyOf(c, d));
    present.add(keyOf(a, d));
    present.add(keyOf(c, b));
    targets[first] = d;
    sources[second] = c;
    targets[second] = b;
  }
  return { nodes: edges.nodes, sources, targets, weights: edges.weights };
}
