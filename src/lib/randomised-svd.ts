/**
 * The largest singular vectors of a sparse matrix by randomised subspace iteration
 * (Halko, Martinsson, Tropp 2011): a random block is multiplied by A·Aᵀ again and
 * again, made orthonormal each time, and the small problem inside it solved exactly.
 * The block starts from uniform numbers (any start without a preference serves) and
 * is ten columns wider than asked for. Sums have a fixed order and there is no library
 * arithmetic in it, so that results are the same everywhere.
 * Cost: iterations × (2 × entries × columns + rows × columns²).
 *
 *     decomposeSparse(a, { rank: 2, iterations: 4, seed: 1 })   // rows × 2: U·S
 */

import type { DenseMatrix, SparseMatrix } from "./matrix.ts";
import { createRandom } from "./random.ts";
import { transpose } from "./sparse.ts";
import { decomposeSymmetric } from "./symmetric-eigen.ts";

export interface SvdOptions {
  /** Vectors wanted; fewer come out when the matrix has fewer rows or columns. */
  readonly rank: number;
  /** Multiplications by A·Aᵀ after the first; each sharpens the vectors. */
  readonly iterations: number;
  readonly seed: number;
}

const EXTRA_COLUMNS = 10;
/** A column that keeps less than this share of its square depends on the others. */
const DEPENDENT = 1e-13;

/** U·S of the matrix, singular values descending; in each column the entry largest in size is positive. */
export function decomposeSparse(matrix: SparseMatrix, options: SvdOptions): DenseMatrix {
  const columns = Math.min(options.rank + EXTRA_COLUMNS, matrix.rows, matrix.columns);
  const byColumn = transpose(matrix);
  let block = makeRandomBlock(matrix.rows, columns, options.seed);
  for (let round = 0; round <= options.iterations; round++) {
    block = multiplyTwice(byColumn, block);
    orthonormalise(block);
  }
  // Twice is enough (Giraud and others 2005): the second pass removes what rounding left.
  orthonormalise(block);
  const { values, vectors } = decomposeSymmetric(multiplyBlocks(block, multiplyTwice(byColumn, block)));
  const rank = Math.min(options.rank, columns);
  return fixSigns(turn(block, vectors, values.subarray(0, rank)));
}

function makeRandomBlock(rows: number, columns: number, seed: number): DenseMatrix {
  const random = createRandom(seed);
  return { rows, columns, values: Float64Array.from({ length: rows * columns }, () => 2 * random() - 1) };
}

/** A × (Aᵀ × block), one column of A at a time: both blocks stay in the cache, the tall product is never stored. */
function multiplyTwice(byColumn: SparseMatrix, block: DenseMatrix): DenseMatrix {
  const { columns, values } = block;
  const product = new Float64Array(values.length);
  const inner = new Float64Array(columns);
  for (let line = 0; line < byColumn.rows; line++) {
    inner.fill(0);
    const end = byColumn.offsets[line + 1];
    for (let entry = byColumn.offsets[line]; entry < end; entry++) {
      const value = byColumn.values[entry];
      const from = byColumn.indices[entry] * columns;
      for (let i = 0; i < columns; i++) inner[i] += value * values[from + i];
    }
    for (let entry = byColumn.offsets[line]; entry < end; entry++) {
      const value = byColumn.values[entry];
      const to = byColumn.indices[entry] * columns;
      for (let i = 0; i < columns; i++) product[to + i] += value * inner[i];
    }
  }
  return { rows: block.rows, columns, values: product };
}

/** U·S: the block turned to the eigenvectors, stretched by the roots of the eigenvalues of A·Aᵀ. */
function turn(block: DenseMatrix, vectors: DenseMatrix, eigenvalues: Float64Array): DenseMatrix {
  const rank = eigenvalues.length;
  const lengths = eigenvalues.map((value) => Math.sqrt(Math.max(0, value)));
  const scores = new Float64Array(block.rows * rank);
  for (let row = 0; row < block.rows; row++) {
    const to = row * rank;
    for (let i = 0; i < block.columns; i++) {
      const value = block.values[row * block.columns + i];
      const from = i * vectors.columns;
      for (let column = 0; column < rank; column++)
        scores[to + column] += value * vectors.values[from + column];
    }
    for (let column = 0; column < rank; column++) scores[to + column] *= lengths[column];
  }
  return { rows: block.rows, columns: rank, values: scores };
}

/** leftᵀ × right for blocks whose product is symmetric: the upper half is computed, the lower copied. */
function multiplyBlocks(left: DenseMatrix, right: DenseMatrix): DenseMatrix {
  const { rows, columns } = left;
  const product = new Float64Array(columns * columns);
  for (let row = 0; row < rows; row++) {
    const first = row * columns;
    for (let i = 0; i < columns; i++) {
      const value = left.values[first + i];
      const line = i * columns;
      for (let j = i; j < columns; j++) product[line + j] += value * right.values[first + j];
    }
  }
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < i; j++) product[i * columns + j] = product[j * columns + i];
  }
  return { rows: columns, columns, values: product };
}

/** Makes the columns orthonormal in place, by Cholesky's factor of their products; dependent columns become 0. */
function orthonormalise(block: DenseMatrix): void {
  const { rows, columns, values } = block;
  const { upper, scale } = factorise(multiplyBlocks(block, block));
  for (let row = 0; row < rows; row++) {
    const first = row * columns;
    for (let i = 0; i < columns; i++) {
      const value = values[first + i] * scale[i];
      values[first + i] = value;
      if (value === 0) continue;
      const line = i * columns;
      for (let j = i + 1; j < columns; j++) values[first + j] -= value * upper[line + j];
    }
  }
}

/** Rᵀ × R = gram, R upper triangular; `scale` holds 1 / its diagonal, 0 for dependent columns. */
function factorise(gram: DenseMatrix): { upper: Float64Array; scale: Float64Array } {
  const size = gram.rows;
  const upper = gram.values.slice();
  const scale = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const pivot = upper[i * size + i];
    const isDependent = !(pivot > DEPENDENT * gram.values[i * size + i]);
    scale[i] = isDependent ? 0 : 1 / Math.sqrt(pivot);
    for (let j = i; j < size; j++) upper[i * size + j] *= scale[i];
    for (let row = i + 1; row < size; row++) {
      const factor = upper[i * size + row];
      for (let j = row; j < size; j++) upper[row * size + j] -= factor * upper[i * size + j];
    }
  }
  return { upper, scale };
}

/** Singular vectors have no sign of their own: make the entry largest in size positive, the first of equals. */
function fixSigns(matrix: DenseMatrix): DenseMatrix {
  const { rows, columns, values } = matrix;
  for (let column = 0; column < columns; column++) {
    let largest = 0;
    for (let row = 0; row < rows; row++) {
      const value = values[row * columns + column];
      if (Math.abs(value) > Math.abs(largest)) largest = value;
    }
    if (largest >= 0) continue;
    for (let row = 0; row < rows; row++) values[row * columns + column] *= -1;
  }
  return matrix;
}
