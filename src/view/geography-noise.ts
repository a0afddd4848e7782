/**
 * Seeded value noise for coastlines: smooth random numbers that depend on the
 * place alone, in four octaves, looked up at a place that is itself displaced
 * by noise, so that bays and points come out and not waves. O(1) a point.
 */

/** A pseudo-random number in 0..1 for a lattice point; integer arithmetic only. */
function latticeValue(column: number, row: number): number {
  let mixed = Math.imul(column, 374761393) + Math.imul(row, 668265263);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1274126177);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 1911520717);
  return ((mixed ^ (mixed >>> 15)) >>> 8) / 0x1000000;
}

function smooth(t: number): number {
  return t * t * (3 - 2 * t);
}

/** One octave: 0..1, features as large as one lattice step. */
function valueNoise(x: number, y: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const u = smooth(x - column);
  const v = smooth(y - row);
  const top = latticeValue(column, row) * (1 - u) + latticeValue(column + 1, row) * u;
  const bottom = latticeValue(column, row + 1) * (1 - u) + latticeValue(column + 1, row + 1) * u;
  return top * (1 - v) + bottom * v;
}

const OCTAVES: readonly (readonly [step: number, weight: number])[] = [
  [1, 0.46],
  [0.48, 0.28],
  [0.23, 0.17],
  [0.11, 0.09],
];

function layeredNoise(x: number, y: number): number {
  let sum = 0;
  for (const [step, weight] of OCTAVES) sum += weight * valueNoise(x / step, y / step);
  return sum - 0.5;
}

/** About −.5..5; `x`, `y` in units of the largest feature. */
export function coastNoise(x: number, y: number): number {
  const driftX = layeredNoise(x * 0.6 + 91.3, y * 0.6 + 17.7);
  const driftY = layeredNoise(x * 0.6 + 7.1, y * 0.6 + 53.9);
  return layeredNoise(x + 0.45 * driftX, y + 0.45 * driftY);
}
