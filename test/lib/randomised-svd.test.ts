import { describe, expect, test } from "vitest";
import type { DenseMatrix, SparseMatrix } from "../../src/lib/matrix.ts";
import { decomposeSparse } from "../../src/lib/randomised-svd.ts";
import { decomposeSymmetric } from "../../src/lib/symmetric-eigen.ts";
import { makeSparse } from "../support/random-matrices.ts";

/** A × Aᵀ by definition. */
function multiplyByItself(matrix: SparseMatrix): DenseMatrix {
  const lines = Array.from({ length: matrix.rows }, (_, row) => {
    const line = new Float64Array(matrix.columns);
    for (let entry = matrix.offsets[row]; entry < matrix.offsets[row + 1]; entry++) {
      line[matrix.indices[entry]] = matrix.values[entry];
    }
    return line;
  });
  const values = lines.flatMap((a) => lines.map((b) => a.reduce((sum, value, i) => sum + value * b[i], 0)));
  return { rows: matrix.rows, columns: matrix.rows, values: Float64Array.from(values) };
}

const at = (matrix: DenseMatrix, row: number, column: number) => matrix.values[row * matrix.columns + column];

describe("decomposeSymmetric", () => {
  test("gives vectors that the matrix only stretches, orthonormal, values descending", () => {
    const matrix = multiplyByItself(makeSparse(12, 9, 0.4, 1));
    const { values, vectors } = decomposeSymmetric(matrix);
    for (let c = 0; c < 12; c++) {
      if (c > 0) expect(values[c]).toBeLessThanOrEqual(values[c - 1]);
      for (let row = 0; row < 12; row++) {
        let stretched = 0;
        for (let i = 0; i < 12; i++) stretched += at(matrix, row, i) * at(vectors, i, c);
        expect(stretched).toBeCloseTo(values[c] * at(vectors, row, c), 10);
      }
      for (let d = 0; d < 12; d++) {
        let product = 0;
        for (let i = 0; i < 12; i++) product += at(vectors, i, c) * at(vectors, i, d);
        expect(product).toBeCloseTo(c === d ? 1 : 0, 10);
      }
    }
  });

  test("solves the example by hand", () => {
    const { values, vectors } = decomposeSymmetric({
      rows: 2,
      columns: 2,
      values: Float64Array.of(2, 1, 1, 2),
    });
    expect(values[0]).toBeCloseTo(3, 12);
    expect(values[1]).toBeCloseTo(1, 12);
    expect(Math.abs(at(vectors, 0, 0))).toBeCloseTo(Math.SQRT1_2, 12);
  });
});

describe("decomposeSparse", () => {
  test("finds U·S of the full decomposition, up to the sign that it fixes", () => {
    for (const seed of [1, 2, 3]) {
      const matrix = makeSparse(30, 22, 0.25, seed);
      const { values, vectors } = decomposeSymmetric(multiplyByItself(matrix));
      const scores = decomposeSparse(matrix, { rank: 5, iterations: 30, seed });
      for (let column = 0; column < 5; column++) {
        const truth = Array.from(
          { length: 30 },
          (_, row) => at(vectors, row, column) * Math.sqrt(values[column]),
        );
        const largest = truth.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
        truth.forEach((value, row) => {
          expect(at(scores, row, column)).toBeCloseTo(value * Math.sign(largest), 6);
        });
      }
    }
  });

  test("keeps all products of rows when the rank is full", () => {
    const matrix = makeSparse(10, 40, 0.2, 4);
    const products = multiplyByItself(matrix);
    const scores = decomposeSparse(matrix, { rank: 10, iterations: 2, seed: 7 });
    for (let a = 0; a < 10; a++) {
      for (let b = 0; b < 10; b++) {
        let sum = 0;
        for (let column = 0; column < scores.columns; column++)
          sum += at(scores, a, column) * at(scores, b, column);
        expect(sum).toBeCloseTo(at(products, a, b), 9);
      }
    }
  });

  test("copes with equal rows, empty rows, one row and none", () => {
    const equal = makeSparse(1, 8, 1, 5);
    const many: SparseMatrix = {
      rows: 4,
      columns: 8,
      offsets: Int32Array.of(0, 8, 16, 24, 24),
      indices: Int32Array.from([...equal.indices, ...equal.indices, ...equal.indices]),
      values: Float64Array.from([...equal.values, ...equal.values, ...equal.values]),
    };
    const scores = decomposeSparse(many, { rank: 3, iterations: 3, seed: 1 });
    expect(at(scores, 0, 0)).toBeCloseTo(1, 12);
    expect(at(scores, 2, 0)).toBeCloseTo(1, 12);
    expect(at(scores, 3, 0)).toBe(0);
    expect(at(scores, 1, 1)).toBeCloseTo(0, 6);
    expect(decomposeSparse(equal, { rank: 3, iterations: 3, seed: 1 }).columns).toBe(1);
    expect(decomposeSparse(makeSparse(0, 0, 1, 1), { rank: 3, iterations: 3, seed: 1 }).values).toHaveLength(
      0,
    );
    expect(decomposeSparse(makeSparse(3, 0, 1, 1), { rank: 3, iterations: 3, seed: 1 }).values).toHaveLength(
      0,
    );
  });

  test("is the same for the same seed, and its signs do not depend on the seed", () => {
    const matrix = makeSparse(25, 30, 0.2, 6);
    const first = decomposeSparse(matrix, { rank: 4, iterations: 40, seed: 1 });
    expect(decomposeSparse(matrix, { rank: 4, iterations: 40, seed: 1 }).values).toEqual(first.values);
    const other = decomposeSparse(matrix, { rank: 4, iterations: 40, seed: 2 });
    first.values.forEach((value, i) => {
      expect(other.values[i]).toBeCloseTo(value, 6);
    });
  });
});
