import { describe, expect, test } from "vitest";
import { reduceDimensions } from "../../src/pipeline/reduce-dimensions.ts";
import { makeSparse } from "../support/random-matrices.ts";

describe("reduceDimensions", () => {
  test("gives 24 dimensions to short lists, rows of length 1", () => {
    const vectors = reduceDimensions(makeSparse(60, 80, 0.1, 1), makeSparse(60, 50, 0.1, 2), 1);
    expect(vectors).toMatchObject({ rows: 60, columns: 24 });
    for (let row = 0; row < 60; row++) {
      const line = vectors.values.subarray(row * 24, (row + 1) * 24);
      expect(line.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 12);
    }
  });

  test("puts papers of one vocabulary in one direction and those of another across it", () => {
    const blocks = makeSparse(40, 40, 0.3, 3);
    const terms = { ...blocks, columns: 80, indices: blocks.indices.slice() };
    for (let row = 20; row < 40; row++) {
      for (let entry = terms.offsets[row]; entry < terms.offsets[row + 1]; entry++)
        terms.indices[entry] += 40;
    }
    const { columns, values } = reduceDimensions(terms, makeSparse(40, 0, 0, 1), 1);
    const cosine = (a: number, b: number) => {
      let sum = 0;
      for (let i = 0; i < columns; i++) sum += values[a * columns + i] * values[b * columns + i];
      return sum;
    };
    expect(cosine(0, 5)).toBeGreaterThan(0.1);
    expect(Math.abs(cosine(0, 30))).toBeLessThan(1e-3);
  });

  test("gives a paper without terms and concepts the zero vector, and an empty list nothing", () => {
    const terms = makeSparse(5, 10, 0.5, 4);
    const offsets = Int32Array.from([...terms.offsets, terms.indices.length]);
    const vectors = reduceDimensions({ ...terms, rows: 6, offsets }, makeSparse(6, 0, 0, 1), 1);
    expect([...vectors.values.subarray(5 * vectors.columns)].every((value) => value === 0)).toBe(true);
    expect(reduceDimensions(makeSparse(0, 0, 0, 1), makeSparse(0, 0, 0, 1), 1).values).toHaveLength(0);
    expect(reduceDimensions(makeSparse(3, 0, 0, 1), makeSparse(3, 0, 0, 1), 1).values).toHaveLength(0);
  });
});
