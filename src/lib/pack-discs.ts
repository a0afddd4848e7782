/**
 * Pushes discs of different sizes apart until a strip of free plane lies
 * between any two, and otherwise keeps their arrangement.
 *
 * Method: sweeps over all pairs; a pair that is too close moves apart along the
 * line of its centres, the smaller disc farther than the larger. Should pairs
 * still be too close after 200 sweeps, all centres are spread by the factor
 * that the closest pair needs, so the gap always holds.
 * Cost: O(R²) a sweep for R discs; a map has tens.
 *
 *     radii 1 and 1, centres 1 apart, gap 1.3   →   centres 2.6 apart
 */

const SWEEPS = 200;

/** Centres at the very same place leave along the diagonal of their indices. */
const TINY = 1e-9;

/**
 * @param centres x and y of each disc in turn
 * @param radii of the discs, > 0
 * @param gap centres end at least gap × (sum of the two radii) apart, ≥ 1
 * @returns new centres
 */
export function packDiscs(centres: Float64Array, radii: Float64Array, gap: number): Float64Array {
  const packed = centres.slice();
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    if (!pushAll(packed, radii, gap)) return packed;
  }
  return spread(packed, radii, gap);
}

function pushAll(centres: Float64Array, radii: Float64Array, gap: number): boolean {
  let moved = false;
  for (let a = 0; a < radii.length; a++) {
    for (let b = a + 1; b < radii.length; b++) {
      if (pushPair(centres, radii, [a, b], gap)) moved = true;
    }
  }
  return moved;
}

function pushPair(centres: Float64Array, radii: Float64Array, pair: [number, number], gap: number): boolean {
  const [a, b] = pair;
  const wanted = gap * (radii[a] + radii[b]);
  let dx = centres[2 * b] - centres[2 * a];
  let dy = centres[2 * b + 1] - centres[2 * a + 1];
  let length = Math.sqrt(dx * dx + dy * dy);
  if (length >= wanted) return false;
  const missing = wanted - length;
  if (length < TINY) {
    dx = a + 1;
    dy = b + 1;
    length = Math.sqrt(dx * dx + dy * dy);
  }
  const step = (missing * 1.001) / length;
  const shareOfA = radii[b] / (radii[a] + radii[b]);
  centres[2 * a] -= dx * step * shareOfA;
  centres[2 * a + 1] -= dy * step * shareOfA;
  centres[2 * b] += dx * step * (1 - shareOfA);
  centres[2 * b + 1] += dy * step * (1 - shareOfA);
  return true;
}

/** Scales all centres about the origin so that the tightest pair just fits. */
function spread(centres: Float64Array, radii: Float64Array, gap: number): Float64Array {
  let factor = 1;
  for (let a = 0; a < radii.length; a++) {
    for (let b = a + 1; b < radii.length; b++) {
      const dx = centres[2 * b] - centres[2 * a];
      const dy = centres[2 * b + 1] - centres[2 * a + 1];
      const length = Math.sqrt(dx * dx + dy * dy);
      const needed = (gap * (radii[a] + radii[b])) / (length > TINY ? length : TINY);
      if (needed > factor) factor = needed;
    }
  }
  return centres.map((value) => value * factor);
}
