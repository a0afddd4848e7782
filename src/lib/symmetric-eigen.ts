/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations
 * (Golub and Van Loan, section 8.5). Simple, accurate, and made of + − × ÷ √ only.
 * Cost: some ten times n³; meant for a few hundred rows.
 *
 *     eigen of [2 1; 1 2] → values 3, 1; vectors (1, 1)/√2, (1, −1)/√2
 */

import type { DenseMatrix } from "./matrix.ts";

/** Values descend; column `c` of `vectors` belongs to value `c`, signs as they come out. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: DenseMatrix;
}

const SWEEPS = 60;
const TOLERANCE = 1e-30;

/** Decomposes a symmetric matrix; only its values are read. */
export function decomposeSymmetric(matrix: DenseMatrix): Eigen {
  const size = matrix.rows;
  const a = matrix.values.slice();
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i++) v[i * size + i] = 1;
  const total = sumSquares(a);
  for (let sweep = 0; sweep < SWEEPS && sumOffDiagonal(a, size) > TOLERANCE * total; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        if (a[p * size + q] !== 0) rotate(a, v, size, { p, q });
      }
    }
  }
  return sortByValue(a, v, size);
}

function sumSquares(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

function sumOffDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let p = 0; p < size; p++) {
    for (let q = p + 1; q < size; q++) sum += a[p * size + q] * a[p * size + q];
  }
  return 2 * sum;
}

/** Makes entry (p, q) zero by turning rows and columns p and q. Vectors stand in rows of `v`. */
function rotate(a: Float64Array, v: Float64Array, size: number, plane: { p: number; q: number }): void {
  const { p, q } = plane;
  const theta = (a[q * size + q] - a[p * size + p]) / (2 * a[p * size + q]);
  const sign = theta < 0 ? -1 : 1;
  const tangent = sign / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  turnRows(a, size, plane, { cosine, sine });
  for (let row = 0; row < size; row++) {
    const left = a[row * size + p];
    const right = a[row * size + q];
    a[row * size + p] = cosine * left - sine * right;
    a[row * size + q] = sine * left + cosine * right;
  }
  a[p * size + q] = 0;
  a[q * size + p] = 0;
  turnRows(v, size, plane, { cosine, sine });
}

interface Angle {
  readonly cosine: number;
  readonly sine: number;
}

function turnRows(a: Float64Array, size: number, plane: { p: number; q: number }, angle: Angle): void {
  const { cosine, sine } = angle;
  let p = plane.p * size;
  let q = plane.q * size;
  for (let column = 0; column < size; column++, p++, q++) {
    const upper = a[p];
    const lower = a[q];
    a[p] = cosine * upper - sine * lower;
    a[q] = sine * upper + cosine * lower;
  }
}

function sortByValue(a: Float64Array, v: Float64Array, size: number): Eigen {
  const order = Array.from({ length: size }, (_, i) => i);
  order.sort((i, j) => a[j * size + j] - a[i * size + i] || i - j);
  const vectors = new Float64Array(size * size);
  order.forEach((from, column) => {
    for (let row = 0; row < size; row++) vectors[row * size + column] = v[from * size + row];
  });
  return {
    values: Float64Array.from(order, (i) => a[i * size + i]),
    vectors: { rows: size, columns: size, values: vectors },
  };
}
