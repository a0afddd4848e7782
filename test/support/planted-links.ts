import type { DenseMatrix } from "../../src/lib/matrix.ts";
import { createRandom } from "../../src/lib/random.ts";
import type { LinkTable } from "../../src/model/index.ts";
import type { Clustering } from "../../src/pipeline/clustering.ts";

/** Papers in groups that are known beforehand. */
export interface Planted {
  readonly links: LinkTable;
  readonly clustering: Clustering;
  readonly vectors: DenseMatrix;
}

const DIMENSIONS = 8;

/**
 * Groups of points around random centres in eight dimensions, the union of their
 * `k` nearest as links (text evidence only), each group a region. Seeded.
 */
export function plantLinks(sizes: readonly number[], k = 6, seed = 1): Planted {
  const random = createRandom(seed);
  const groups = sizes.flatMap((size, group) => new Array<number>(size).fill(group));
  const centres = sizes.map(() => Array.from({ length: DIMENSIONS }, () => random() - 0.5));
  const rows = groups.map((group) => centres[group].map((value) => value + 0.5 * (random() - 0.5)));
  const vectors = normalise(rows);
  const region = Int32Array.from(groups);
  return { links: linkNearest(vectors, k), clustering: describe(region, sizes.length), vectors };
}

/** A clustering with regions only. */
export function describe(region: Int32Array, regionCount: number): Clustering {
  return {
    region,
    subregion: new Int32Array(region.length).fill(-1),
    regionCount,
    subregionCount: 0,
    subregionParent: new Int32Array(0),
    stability: new Float32Array(region.length).fill(1),
    resolution: 1,
    margin: null,
    modularity: 0,
  };
}

function normalise(rows: readonly (readonly number[])[]): DenseMatrix {
  const values = new Float64Array(rows.length * DIMENSIONS);
  rows.forEach((row, index) => {
    const length = Math.hypot(...row);
    row.forEach((value, column) => {
      values[index * DIMENSIONS + column] = value / length;
    });
  });
  return { rows: rows.length, columns: DIMENSIONS, values };
}

export function cosine(vectors: DenseMatrix, a: number, b: number): number {
  let sum = 0;
  for (let column = 0; column < vectors.columns; column++) {
    sum += vectors.values[a * vectors.columns + column] * vectors.values[b * vectors.columns + column];
  }
  return sum;
}

function linkNearest(vectors: DenseMatrix, k: number): LinkTable {
  const papers = Array.from({ length: vectors.rows }, (_, paper) => paper);
  const lists = papers.map((paper) =>
    papers
      .filter((other) => other !== paper && cosine(vectors, paper, other) > 0)
      .sort((a, b) => cosine(vectors, paper, b) - cosine(vectors, paper, a) || a - b)
      .slice(0, k),
  );
  const offsets = [0];
  const targets: number[] = [];
  const parts: number[] = [];
  const ranks: [number, number][] = [];
  for (const source of papers) {
    for (let target = source + 1; target < papers.length; target++) {
      const rank: [number, number] = [lists[source].indexOf(target) + 1, lists[target].indexOf(source) + 1];
      if (rank[0] === 0 && rank[1] === 0) continue;
      targets.push(target);
      parts.push(0.6 * cosine(vectors, source, target), 0, 0, 0, 0);
      ranks.push(rank);
    }
    offsets.push(targets.length);
  }
  return {
    offsets: Int32Array.from(offsets),
    targets: Int32Array.from(targets),
    parts: Float32Array.from(parts),
    rankAtSource: Uint8Array.from(ranks, (rank) => rank[0]),
    rankAtTarget: Uint8Array.from(ranks, (rank) => rank[1]),
  };
}
