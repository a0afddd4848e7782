/**
 * The largest singular vectors of a sparse matrix by randomised subspace iteration
 * (Halko, Martinsson, Tropp 2011): a random block is multiplied by A·Aᵀ again and
 * again, made orthonormal each time, and the small problem inside it solved exactly.
 * The block starts from uniform numbers (any start without a preference serves) and
 * is ten columns wider than asked for. Sums have a fixed order and there is no library
 * arithmetic in it, so that results are the same everywhere.
 * Cost: iterations × (2 × entries × columns + 2 × rows × columns²).
 *
 *     decomposeSparse(a, { rank: 2, iterations: 4, seed: 1 })   // rows × 2: U·S
 */

import type { DenseMatrix, SparseMatrix } from "./matrix.ts";
import { createRandom } from "./random.ts";
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
  let block = makeRandomBlock(matrix.rows, columns, options.seed);
  for (let round = 0; round <= options.iterations; round++) {
    block = multiply(matrix, multiplyTransposed(matrix, block));
    // Twice is enough (Giraud and others 2005): the second pass removes what rounding left.
    orthonormalise(block);
    orthonormalise(block);
  }
  const inner = multiplyTransposed(matrix, block);
  const { values, vectors } = decomposeSymmetric(makeGram(inner));
  const rank = Math.min(options.rank, columns);
  const scores = new Float64Array(matrix.rows * rank);
  for (let row = 0; row < matrix.rows; row++) {
    for (let column = 0; column < rank; column++) {
      let sum = 0;
      for (let i = 0; i < columns; i++) {
        sum += block.values[row * columns + i] * vectors.values[i * columns + column];
      }
      scores[row * rank + column] = sum * Math.sqrt(Math.max(0, values[column]));
    }
  }
  return fixSigns({ rows: matrix.rows, columns: rank, values: scores });
}

function makeRandomBlock(rows: number, columns: number, seed: number): DenseMatrix {
  const random = createRandom(seed);
  return { rows, columns, values: Float64Array.from({ length: rows * columns }, () => 2 * random() - 1) };
}

/** A × block. */
function multiply(matrix: SparseMatrix, block: DenseMatrix): DenseMatrix {
  const product = new Float64Array(matrix.rows * block.columns);
  for (let row = 0; row < matrix.rows; row++) {
    const to = row * block.columns;
    for (let entry = matrix.offsets[row]; entry < matrix.offsets[row + 1]; entry++) {
      const value = matrix.values[entry];
      const from = matrix.indices[entry] * block.columns;
      for (let column = 0; column < block.columns; column++) {
        product[to + column] += value * block.values[from + column];
      }
    }
  }
  return { rows: matrix.rows, columns: block.columns, values: product };
}

/** Aᵀ × block. */
function multiplyTransposed(matrix: SparseMatrix, block: DenseMatrix): DenseMatrix {
  const product = new Float64Array(matrix.columns * block.columns);
  for (let row = 0; row < matrix.rows; row++) {
    const from = row * block.columns;
    for (let entry = matrix.offsets[row]; entry < matrix.offsets[row + 1]; entry++) {
      const value = matrix.values[entry];
      const to = matrix.indices[entry] * block.columns;
      for (let column = 0; column < block.columns; column++) {
        product[to + column] += value * block.values[from + column];
      }
    }
  }
  return { rows: matrix.columns, columns: block.columns, values: product };
}

/** blockᵀ × block. */
function makeGram(block: DenseMatrix): DenseMatrix {
  const { rows, columns, values } = block;
  const gram = new Float64Array(columns * columns);
  for (let row = 0; row < rows; row++) {
    const first = row * columns;
    for (let i = 0; i < columns; i++) {
      const value = values[first + i];
      if (value === 0) continue;
      const line = i * columns;
      for (let j = i; j < columns; j++) gram[line + j] += value * values[first + j];
    }
  }
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < i; j++) gram[i * columns + j] = gram[j * columns + i];
  }
  return { rows: columns, columns, values: gram };
}

/** Makes the columns orthonormal in place, by Cholesky's factor of their products; dependent columns become 0. */
function orthonormalise(block: DenseMatrix): void {
  const { rows, columns, values } = block;
  const { upper, scale } = factorise(makeGram(block));
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
