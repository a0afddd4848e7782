import { describe, expect, test } from "vitest";
import type { SparseMatrix } from "../../src/lib/matrix.ts";
import {
  buildSparse,
  joinColumns,
  normaliseRows,
  selectRows,
  sparseDot,
  transpose,
} from "../../src/lib/sparse.ts";

const toDense = (matrix: SparseMatrix) =>
  Array.from({ length: matrix.rows }, (_, row) => {
    const line = new Array(matrix.columns).fill(0);
    for (let entry = matrix.offsets[row]; entry < matrix.offsets[row + 1]; entry++) {
      line[matrix.indices[entry]] = matrix.values[entry];
    }
    return line;
  });

const example = () =>
  buildSparse(
    [
      { columns: [0, 2], values: [3, 4] },
      { columns: [], values: [] },
      { columns: [1, 2], values: [1, 2] },
    ],
    3,
  );

describe("sparse rows", () => {
  test("are joined into a matrix", () => {
    expect(toDense(example())).toEqual([
      [3, 0, 4],
      [0, 0, 0],
      [0, 1, 2],
    ]);
  });

  test("have length 1 when normalised, and empty rows stay empty", () => {
    expect(toDense(normaliseRows(example())).slice(0, 2)).toEqual([
      [0.6, 0, 0.8],
      [0, 0, 0],
    ]);
  });

  test("are multiplied where both have a value", () => {
    expect(sparseDot(example(), 0, 2)).toBe(8);
    expect(sparseDot(example(), 0, 1)).toBe(0);
  });

  test("are selected in the order asked for", () => {
    expect(toDense(selectRows(example(), Int32Array.of(2, 0)))).toEqual([
      [0, 1, 2],
      [3, 0, 4],
    ]);
  });

  test("become columns when transposed", () => {
    expect(toDense(transpose(example()))).toEqual([
      [3, 0, 0],
      [0, 0, 1],
      [4, 0, 2],
    ]);
  });

  test("stand side by side when matrices are joined", () => {
    const right = buildSparse(
      [
        { columns: [0], values: [7] },
        { columns: [0], values: [8] },
        { columns: [], values: [] },
      ],
      1,
    );
    expect(toDense(joinColumns(example(), right))).toEqual([
      [3, 0, 4, 7],
      [0, 0, 0, 8],
      [0, 1, 2, 0],
    ]);
  });
});
