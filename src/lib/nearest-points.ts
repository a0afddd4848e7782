/** Nearest points in the plane, by looking at all of them. */

/** Points in the plane. */
export interface Points {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Squared distance of one point to every point. */
export function measureDistances(points: Points, point: number, into: Float64Array): void {
  const x = points.x[point];
  const y = points.y[point];
  for (let other = 0; other < into.length; other++) {
    const dx = points.x[other] - x;
    const dy = points.y[other] - y;
    into[other] = dx * dx + dy * dy;
  }
}

/**
 * Fills `into` with the points of smallest distance, nearest first, ties to the
 * smaller index, the point itself left out. There must be enough others.
 */
export function findNearestPoints(distances: Float64Array, point: number, into: Int32Array): void {
  const k = into.length;
  let found = 0;
  for (let other = 0; other < distances.length; other++) {
    if (other === point) continue;
    const distance = distances[other];
    // Points come by ascending index, so an equal distance never displaces one.
    if (found === k && !(distance < distances[into[k - 1]])) continue;
    let place = found < k ? found++ : k - 1;
    while (place > 0 && distance < distances[into[place - 1]]) {
      into[place] = into[place - 1];
      place--;
    }
    into[place] = other;
  }
}

/**
 * Mean share (0..1) of a point's listed neighbours that are among its k nearest
 * in the plane; points without any are left out, and without any point it is 0.
 *
 * @param neighbours points × k, −1 where a point has fewer
 * @param sample points to judge by; `null`: all
 */
export function measurePreservation(
  points: Points,
  neighbours: Int32Array,
  k: number,
  sample: Int32Array | null,
): number {
  const count = points.x.length;
  const distances = new Float64Array(count);
  const nearest = new Int32Array(Math.max(0, Math.min(k, count - 1)));
  let sum = 0;
  let judged = 0;
  for (const point of sample ?? Int32Array.from(distances.keys())) {
    const listed = neighbours.subarray(point * k, (point + 1) * k).filter((neighbour) => neighbour >= 0);
    if (listed.length === 0) continue;
    measureDistances(points, point, distances);
    findNearestPoints(distances, point, nearest);
    const kept = listed.filter((neighbour) => nearest.includes(neighbour)).length;
    sum += kept / listed.length;
    judged++;
  }
  return judged === 0 ? 0 : sum / judged;
}
