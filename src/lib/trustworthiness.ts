/**
 * How far a picture of points keeps who is near whom.
 *
 * Venna and Kaski (2001), with scikit-learn's formula. Trustworthiness asks
 * whether a point's k nearest in the picture are near in truth: each one that is
 * not among its true k nearest costs as many points as its true rank is beyond
 * k, scaled so that 1 is perfect. Continuity asks the same with picture and
 * truth exchanged. Truth is the cosine of the vectors; ties go to the smaller
 * index. Ranks are counted, not sorted. Several pictures share the expensive
 * part, n² products of vectors.
 *
 *     measureTrust({ vectors, layouts: [map], k: 10, sample: null })
 *     // [{ trustworthiness: .95, continuity: .93 }]
 */

import type { DenseMatrix } from "./matrix.ts";
import type { Points } from "./nearest-points.ts";
import { findNearestPoints, measureDistances } from "./nearest-points.ts";

/** What is compared. */
export interface TrustInput {
  /** Rows of length 1, or zero. */
  readonly vectors: DenseMatrix;
  /** Pictures of the same points. */
  readonly layouts: readonly Points[];
  /** Neighbours looked at; lowered where there are not more than 2 k points. */
  readonly k: number;
  /** Points to judge by, each against all others; `null`: all. */
  readonly sample: Int32Array | null;
}

/** The two figures of one picture, 0..1. */
export interface Trust {
  readonly trustworthiness: number;
  readonly continuity: number;
}

/** One result a layout. With fewer than three points everything is kept: 1. */
export function measureTrust(input: TrustInput): Trust[] {
  const points = input.vectors.rows;
  const k = Math.min(input.k, Math.floor((points - 1) / 2));
  const sample = input.sample ?? Int32Array.from({ length: points }, (_, point) => point);
  if (k < 1 || sample.length === 0) return input.layouts.map(() => ({ trustworthiness: 1, continuity: 1 }));
  const intruders = new Float64Array(input.layouts.length);
  const missing = new Float64Array(input.layouts.length);
  const truth = new Float64Array(points);
  const picture = new Float64Array(points);
  const trueNearest = new Int32Array(k);
  const drawnNearest = new Int32Array(k);
  for (const point of sample) {
    measureUnlikeness(input.vectors, point, truth);
    findNearestPoints(truth, point, trueNearest);
    input.layouts.forEach((layout, l) => {
      measureDistances(layout, point, picture);
      findNearestPoints(picture, point, drawnNearest);
      intruders[l] += sumRanksBeyond(truth, point, drawnNearest);
      missing[l] += sumRanksBeyond(picture, point, trueNearest);
    });
  }
  const scale = 2 / (sample.length * k * (2 * points - 3 * k - 1));
  return input.layouts.map((_, l) => ({
    trustworthiness: 1 - scale * intruders[l],
    continuity: 1 - scale * missing[l],
  }));
}

/** Sum over `chosen` of how far each one's rank from `point` is beyond their number. */
function sumRanksBeyond(distances: Float64Array, point: number, chosen: Int32Array): number {
  const k = chosen.length;
  const order = chosen.toSorted((a, b) => distances[a] - distances[b] || a - b);
  const limits = Float64Array.from(order, (other) => distances[other]);
  // How many points come before each of them, but not before the one ahead of it.
  const before = new Int32Array(k);
  for (let candidate = 0; candidate < distances.length; candidate++) {
    const distance = distances[candidate];
    let place = k;
    while (place > 0 && distance <= limits[place - 1]) {
      if (distance === limits[place - 1] && candidate >= order[place - 1]) break;
      place--;
    }
    if (place < k && candidate !== point) before[place]++;
  }
  let sum = 0;
  let rank = 1;
  for (let place = 0; place < k; place++) {
    rank += before[place];
    sum += Math.max(0, rank - k);
  }
  return sum;
}

/** Minus the cosine of one row with every row: orders as the cosine distance does. */
function measureUnlikeness(vectors: DenseMatrix, row: number, into: Float64Array): void {
  const { rows, columns, values } = vectors;
  const own = values.slice(row * columns, (row + 1) * columns);
  const even = columns - (columns % 4);
  for (let other = 0, start = 0; other < rows; other++, start += columns) {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let column = 0; column < even; column += 4) {
      sum0 += own[column] * values[start + column];
      sum1 += own[column + 1] * values[start + column + 1];
      sum2 += own[column + 2] * values[start + column + 2];
      sum3 += own[column + 3] * values[start + column + 3];
    }
    for (let column = even; column < columns; column++) sum0 += own[column] * values[start + column];
    into[other] = -(sum0 + sum1 + (sum2 + sum3));
  }
}
