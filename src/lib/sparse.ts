/** Small operations on compressed sparse rows. */

import type { SparseMatrix } from "./matrix.ts";

/** One row while a matrix is being built: columns ascend. */
export interface SparseRow {
  readonly columns: readonly number[] | Int32Array;
  readonly values: readonly number[] | Float64Array;
}

/** Room for the entries of each column, to be filled row by row: column `c` holds `starts[c] … ends[c] - 1`. */
export interface Postings {
  readonly starts: Int32Array;
  /** Grows as entries are filed; equal to `starts` at first. */
  readonly ends: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** Joins rows into a matrix. */
export function buildSparse(rows: readonly SparseRow[], columns: number): SparseMatrix {
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, r) => {
    offsets[r + 1] = offsets[r] + row.columns.length;
  });
  const indices = new Int32Array(offsets[rows.length]);
  const values = new Float64Array(offsets[rows.length]);
  rows.forEach((row, r) => {
    indices.set(row.columns, offsets[r]);
    values.set(row.values, offsets[r]);
  });
  return { rows: rows.length, columns, offsets, indices, values };
}

/** Scales every row to length 1, in place; rows of zeros stay. */
export function normaliseRows(matrix: SparseMatrix): SparseMatrix {
  for (let row = 0; row < matrix.rows; row++) {
    const end = matrix.offsets[row + 1];
    let square = 0;
    for (let entry = matrix.offsets[row]; entry < end; entry++) {
      square += matrix.values[entry] * matrix.values[entry];
    }
    if (square === 0) continue;
    const length = Math.sqrt(square);
    for (let entry = matrix.offsets[row]; entry < end; entry++) matrix.values[entry] /= length;
  }
  return matrix;
}

/** The product of two rows, summed by ascending column. */
export function sparseDot(matrix: SparseMatrix, a: number, b: number): number {
  const { offsets, indices, values } = matrix;
  let p = offsets[a];
  let q = offsets[b];
  const endP = offsets[a + 1];
  const endQ = offsets[b + 1];
  let sum = 0;
  while (p < endP && q < endQ) {
    if (indices[p] === indices[q]) sum += values[p++] * values[q++];
    else if (indices[p] < indices[q]) p++;
    else q++;
  }
  return sum;
}

/** Empty postings with room for every entry of the matrix. */
export function createPostings(matrix: SparseMatrix): Postings {
  const starts = new Int32Array(matrix.columns + 1);
  for (const column of matrix.indices) starts[column + 1]++;
  for (let column = 0; column < matrix.columns; column++) starts[column + 1] += starts[column];
  return {
    starts,
    ends: starts.slice(),
    rows: new Int32Array(matrix.indices.length),
    values: new Float64Array(matrix.indices.length),
  };
}

/** Rows become columns; entries of a row still ascend. */
export function transpose(matrix: SparseMatrix): SparseMatrix {
  const { starts, ends, rows, values } = createPostings(matrix);
  for (let row = 0; row < matrix.rows; row++) {
    for (let entry = matrix.offsets[row]; entry < matrix.offsets[row + 1]; entry++) {
      const place = ends[matrix.indices[entry]]++;
      rows[place] = row;
      values[place] = matrix.values[entry];
    }
  }
  return { rows: matrix.columns, columns: matrix.rows, offsets: starts, indices: rows, values };
}

/** The matrix of the given rows, in the given order. */
export function selectRows(matrix: SparseMatrix, rows: Int32Array): SparseMatrix {
  const chosen = Array.from(rows, (row) => ({
    columns: matrix.indices.subarray(matrix.offsets[row], matrix.offsets[row + 1]),
    values: matrix.values.subarray(matrix.offsets[row], matrix.offsets[row + 1]),
  }));
  return buildSparse(chosen, matrix.columns);
}

/** Two matrices of as many rows, side by side: the columns of `right` follow those of `left`. */
export function joinColumns(left: SparseMatrix, right: SparseMatrix): SparseMatrix {
  const rows = Array.from({ length: left.rows }, (_, row) => {
    const inLeft = left.indices.subarray(left.offsets[row], left.offsets[row + 1]);
    const inRight = right.indices.subarray(right.offsets[row], right.offsets[row + 1]);
    const columns = new Int32Array(inLeft.length + inRight.length);
    columns.set(inLeft);
    inRight.forEach((column, i) => {
      columns[inLeft.length + i] = left.columns + column;
    });
    const values = new Float64Array(columns.length);
    values.set(left.values.subarray(left.offsets[row], left.offsets[row + 1]));
    values.set(right.values.subarray(right.offsets[row], right.offsets[row + 1]), inLeft.length);
    return { columns, values };
  });
  return buildSparse(rows, left.columns + right.columns);
}
