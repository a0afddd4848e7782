import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { DenseMatrix } from "../../src/lib/matrix.ts";
import type { Points } from "../../src/lib/nearest-points.ts";
import { createRandom } from "../../src/lib/random.ts";
import { measureTrust } from "../../src/lib/trustworthiness.ts";

/** Venna and Kaski as written: full sorts, every rank looked up. */
function trustByDefinition(truth: number[][], picture: number[][], k: number): number {
  const n = truth.length;
  const sortOthers = (distances: number[], i: number) =>
    Array.from(distances.keys())
      .filter((j) => j !== i)
      .sort((a, b) => distances[a] - distances[b] || a - b);
  let penalty = 0;
  for (let i = 0; i < n; i++) {
    const trueOrder = sortOthers(truth[i], i);
    for (const j of sortOthers(picture[i], i).slice(0, k)) {
      const rank = trueOrder.indexOf(j) + 1;
      if (rank > k) penalty += rank - k;
    }
  }
  return 1 - (2 / (n * k * (2 * n - 3 * k - 1))) * penalty;
}

function dot(vectors: DenseMatrix, a: number, b: number): number {
  let sum = 0;
  for (let c = 0; c < vectors.columns; c++) {
    sum += vectors.values[a * vectors.columns + c] * vectors.values[b * vectors.columns + c];
  }
  return sum;
}

function distanceTables(vectors: DenseMatrix, layout: Points): { truth: number[][]; picture: number[][] } {
  const all = Array.from({ length: vectors.rows }, (_, i) => i);
  return {
    truth: all.map((a) => all.map((b) => -dot(vectors, a, b))),
    picture: all.map((a) =>
      all.map((b) => (layout.x[a] - layout.x[b]) ** 2 + (layout.y[a] - layout.y[b]) ** 2),
    ),
  };
}

/** Small integers, so that ties happen and sums are exact in any order. */
function makeVectors(rows: number, columns: number, seed: number): DenseMatrix {
  const random = createRandom(seed);
  const values = Float64Array.from({ length: rows * columns }, () => Math.floor(random() * 4) - 1);
  return { rows, columns, values };
}

function makePoints(count: number, seed: number): Points {
  const random = createRandom(seed);
  const draw = () => Float32Array.from({ length: count }, () => Math.floor(random() * 12));
  return { x: draw(), y: draw() };
}

describe("measureTrust", () => {
  test("equals the definition with full sorts, ties included, for several layouts at once", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const rows = 5 + seed * 3;
      const vectors = makeVectors(rows, 7, seed);
      const layouts = [makePoints(rows, seed + 50), makePoints(rows, seed + 90)];
      const k = Math.min(10, Math.floor((rows - 1) / 2));
      const found = measureTrust({ vectors, layouts, k: 10, sample: null });
      layouts.forEach((layout, l) => {
        const { truth, picture } = distanceTables(vectors, layout);
        expect(found[l].trustworthiness).toBeCloseTo(trustByDefinition(truth, picture, k), 12);
        expect(found[l].continuity).toBeCloseTo(trustByDefinition(picture, truth, k), 12);
      });
    }
  });

  test("gives scikit-learn's values", () => {
    // From scikit-learn 1.9.1: trustworthiness(X, Y, n_neighbors=k, metric="cosine"), and with X and Y exchanged.
    const vectors = { rows: 40, columns: 6, values: new Float64Array(240) };
    for (let i = 0; i < 40; i++) {
      const row = Array.from({ length: 6 }, (_, c) => ((i * 37 + c * 53 + i * i * c) % 101) / 50 - 1);
      const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
      vectors.values.set(
        row.map((value) => value / length),
        i * 6,
      );
    }
    const of = (value: (i: number) => number) => Float32Array.from({ length: 40 }, (_, i) => value(i));
    const layout = {
      x: of((i) => ((i * 29 + i * i * 3) % 97) / 10 + vectors.values[i * 6] * 4),
      y: of((i) => ((i * 17 + i * i * 5) % 89) / 10 + vectors.values[i * 6 + 1] * 4),
    };
    const at3 = measureTrust({ vectors, layouts: [layout], k: 3, sample: null })[0];
    expect(at3.trustworthiness).toBeCloseTo(0.5547619047619048, 12);
    expect(at3.continuity).toBeCloseTo(0.5992857142857143, 12);
    const at10 = measureTrust({ vectors, layouts: [layout], k: 10, sample: null })[0];
    expect(at10.trustworthiness).toBeCloseTo(0.5842857142857143, 12);
    expect(at10.continuity).toBeCloseTo(0.6086734693877551, 12);
  });

  test("a picture that is the truth has 1 in both", () => {
    // Points on a quarter circle: cosine and distance order alike.
    const layout = {
      x: Float32Array.from({ length: 30 }, (_, i) => Math.cos((i * i) / 700)),
      y: Float32Array.from({ length: 30 }, (_, i) => Math.sin((i * i) / 700)),
    };
    const values = Float64Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? layout.x : layout.y)[i >> 1]);
    const [found] = measureTrust({
      vectors: { rows: 30, columns: 2, values },
      layouts: [layout],
      k: 10,
      sample: null,
    });
    expect(found).toEqual({ trustworthiness: 1, continuity: 1 });
  });

  test("a sample of all points gives what all points give; fewer than three points give 1", () => {
    const vectors = makeVectors(25, 5, 3);
    const layouts = [makePoints(25, 4)];
    const sample = Int32Array.from({ length: 25 }, (_, i) => 24 - i);
    expect(measureTrust({ vectors, layouts, k: 5, sample })[0].trustworthiness).toBeCloseTo(
      measureTrust({ vectors, layouts, k: 5, sample: null })[0].trustworthiness,
      12,
    );
    for (const rows of [0, 1, 2]) {
      const few = { vectors: makeVectors(rows, 3, 1), layouts: [makePoints(rows, 1)], k: 10, sample: null };
      expect(measureTrust(few)).toEqual([{ trustworthiness: 1, continuity: 1 }]);
    }
  });
});

/*
 * The fixture was made with scikit-learn (pip install scikit-learn) by
 *
 *    import json, numpy, sklearn
 *    from sklearn.manifold import trustworthiness
 *    random = numpy.random.default_rng(2026)
 *    cases = []
 *    for points, columns, noise, k in [(30, 3, 0.2, 5), (60, 5, 0.6, 10), (60, 5, 3.0, 1), (80, 8, 1.2, 12)]:
 *        vectors = numpy.round(random.normal(size=(points, columns)), 4)
 *        layout = numpy.round(vectors[:, :2] + noise * random.normal(size=(points, 2)), 4)
 *        unit = vectors / numpy.linalg.norm(vectors, axis=1, keepdims=True)
 *        cases.append({
 *            "k": k,
 *            "vectors": vectors.tolist(),
 *            "layout": layout.tolist(),
 *            "trustworthiness": float(trustworthiness(vectors, layout, n_neighbors=k, metric="cosine")),
 *            "continuity": float(trustworthiness(layout, unit, n_neighbors=k)),
 *        })
 *    print(json.dumps({"scikit-learn": sklearn.__version__, "cases": cases}, separators=(",", ":")).replace('{"k"', '\n{"k"'))
 */
describe("scikit-learn's trustworthiness", () => {
  interface Case {
    readonly k: number;
    readonly vectors: readonly (readonly number[])[];
    readonly layout: readonly (readonly [number, number])[];
    readonly trustworthiness: number;
    readonly continuity: number;
  }
  const { cases } = JSON.parse(readFileSync("test/support/trustworthiness.json", "utf8")) as {
    cases: Case[];
  };

  test.each(cases.map((each, index) => [index, each] as const))("is ours to 1e-12: case %i", (_, each) => {
    const columns = each.vectors[0].length;
    const values = Float64Array.from(
      each.vectors.flatMap((row) => {
        const length = Math.hypot(...row);
        return row.map((value) => value / length);
      }),
    );
    const layout = {
      x: Float32Array.from(each.layout, ([x]) => x),
      y: Float32Array.from(each.layout, ([, y]) => y),
    };
    const vectors = { rows: each.vectors.length, columns, values };
    const [trust] = measureTrust({ vectors, layouts: [layout], k: each.k, sample: null });
    expect(Math.abs(trust.trustworthiness - each.trustworthiness)).toBeLessThan(1e-12);
    expect(Math.abs(trust.continuity - each.continuity)).toBeLessThan(1e-12);
  });

  test("differs enough between the cases to tell right from wrong", () => {
    expect(cases.length).toBe(4);
    expect(new Set(cases.map((each) => each.trustworthiness)).size).toBe(4);
    for (const each of cases) expect(Math.abs(each.trustworthiness - each.continuity)).toBeGreaterThan(1e-4);
  });
});
