import type { LinkTable } from "../../src/model/index.ts";

/**
 * A link table from a list of [paper, paper, weight]. Order and direction do not
 * matter, of repeated pairs the last one counts; the whole weight is text.
 */
export function makeLinks(
  papers: number,
  entries: readonly (readonly [number, number, number])[],
): LinkTable {
  const rows: Map<number, number>[] = Array.from({ length: papers }, () => new Map());
  for (const [a, b, weight] of entries) rows[Math.min(a, b)].set(Math.max(a, b), weight);
  const offsets = new Int32Array(papers + 1);
  const targets: number[] = [];
  const parts: number[] = [];
  rows.forEach((row, source) => {
    for (const target of [...row.keys()].sort((a, b) => a - b)) {
      targets.push(target);
      parts.push(row.get(target)!, 0, 0, 0, 0);
    }
    offsets[source + 1] = targets.length;
  });
  return {
    offsets,
    targets: Int32Array.from(targets),
    parts: Float32Array.from(parts),
    rankAtSource: new Uint8Array(targets.length),
    rankAtTarget: new Uint8Array(targets.length),
  };
}
