import { createRandom } from "../../src/lib/random.ts";
import { buildSparse, normaliseRows } from "../../src/lib/sparse.ts";
import type { DenseMatrix, SparseMatrix } from "../../src/lib/matrix.ts";

/** A seeded matrix with about `density` of its entries set, rows of length 1 or empty. */
export function makeSparse(rows: number, columns: number, density: number, seed: number): SparseMatrix {
  const random = createRandom(seed);
  const lines = Array.from({ length: rows }, () => {
    const chosen: number[] = [];
    for (let column = 0; column < columns; column++) if (random() < density) chosen.push(column);
    return { columns: chosen, values: chosen.map(() => 0.1 + random()) };
  });
  return normaliseRows(buildSparse(lines, columns));
}

/** A seeded matrix of numbers −1..1 with rows of length 1. */
export function makeDense(rows: number, columns: number, seed: number): DenseMatrix {
  const random = createRandom(seed);
  const values = Float64Array.from({ length: rows * columns }, () => 2 * random() - 1);
  for (let row = 0; row < rows; row++) {
    const line = values.subarray(row * columns, (row + 1) * columns);
    const length = Math.sqrt(line.reduce((sum, value) => sum + value * value, 0));
    line.forEach((value, i) => {
      line[i] = value / length;
    });
  }
  return { rows, columns, values };
}
