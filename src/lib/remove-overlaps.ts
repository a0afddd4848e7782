/**
 * Moves points apart until no two discs of one size overlap, and otherwise
 * leaves them where they are.
 *
 * Method: sweeps over a grid of cells as wide as a disc; a pair that is too
 * close moves apart along its own line by a little less than half of what is
 * missing on each side, so that crowds relax outwards and neighbours stay
 * neighbours. When a crowd has not relaxed after 200 sweeps the discs are made
 * a tenth smaller and the sweeps go on, so it always ends, with a radius that
 * holds exactly.
 * Cost: O(n) a sweep; maps need 20 to 100 sweeps.
 *
 *     (0,0) (1,0) (9,0), radius 1   →   (−.5,0) (1.5,0) (9,0)
 */

/** Share of the missing distance that each of the two moves in one sweep. */
const STEP = 0.45;
const SWEEPS = 200;
const SHRINK = 0.9;

/** Cosine and sine of the golden angle: coincident points leave in well-spread directions. */
const TURN_X = -0.7373688780783197;
const TURN_Y = 0.6754902942615238;

/** What came of it: x and y of each point in turn, and the radius at which no two discs overlap. */
export interface Separated {
  readonly positions: Float64Array;
  readonly radius: number;
}

/**
 * @param points x and y of each point in turn, finite
 * @param radius wished for, > 0, in the unit of the points
 */
export function removeOverlaps(points: Float64Array, radius: number): Separated {
  const positions = points.slice();
  let current = radius;
  for (;;) {
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      if (!pushPairsApart(positions, 2 * current)) return { positions, radius: current };
    }
    current *= SHRINK;
  }
}

/** One sweep. Pairs are visited by the smaller point, then by cell, so the order is fixed. */
function pushPairsApart(positions: Float64Array, distance: number): boolean {
  const grid = fillGrid(positions, distance);
  let moved = false;
  for (let point = 0; point < positions.length / 2; point++) {
    const column = grid.columnOf[point];
    const row = grid.rowOf[point];
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        let other = grid.first.get(cellKey(column + dx, row + dy)) ?? -1;
        for (; other >= 0; other = grid.next[other]) {
          if (other > point && pushPair(positions, point, other, distance)) moved = true;
        }
      }
    }
  }
  return moved;
}

/** Returns whether the pair was too close. */
function pushPair(positions: Float64Array, a: number, b: number, distance: number): boolean {
  let dx = positions[2 * b] - positions[2 * a];
  let dy = positions[2 * b + 1] - positions[2 * a + 1];
  const squared = dx * dx + dy * dy;
  if (squared >= distance * distance) return false;
  let length = Math.sqrt(squared);
  if (length < distance * 1e-6) {
    [dx, dy] = spreadDirection(b);
    length = 1;
  }
  const missing = distance - Math.sqrt(squared);
  // A hair more than needed, or the last pairs would only ever approach the distance.
  const step = (STEP * missing + distance * 1e-4) / length;
  positions[2 * a] -= dx * step;
  positions[2 * a + 1] -= dy * step;
  positions[2 * b] += dx * step;
  positions[2 * b + 1] += dy * step;
  return true;
}

/** A unit vector that turns by the golden angle from index to index (taken modulo 97 to stay cheap). */
function spreadDirection(index: number): [number, number] {
  let x = 1;
  let y = 0;
  for (let turn = index % 97; turn > 0; turn--) {
    const turned = x * TURN_X - y * TURN_Y;
    y = x * TURN_Y + y * TURN_X;
    x = turned;
  }
  return [x, y];
}

interface Grid {
  readonly columnOf: Int32Array;
  readonly rowOf: Int32Array;
  /** First point of a cell. */
  readonly first: Map<number, number>;
  /** Next point of the same cell, or −1. */
  readonly next: Int32Array;
}

function fillGrid(positions: Float64Array, size: number): Grid {
  const count = positions.length / 2;
  const grid = {
    columnOf: new Int32Array(count),
    rowOf: new Int32Array(count),
    first: new Map<number, number>(),
    next: new Int32Array(count).fill(-1),
  };
  for (let point = count - 1; point >= 0; point--) {
    grid.columnOf[point] = Math.floor(positions[2 * point] / size);
    grid.rowOf[point] = Math.floor(positions[2 * point + 1] / size);
    const key = cellKey(grid.columnOf[point], grid.rowOf[point]);
    grid.next[point] = grid.first.get(key) ?? -1;
    grid.first.set(key, point);
  }
  return grid;
}

/** One number a cell; exact for coordinates within ± 2²⁵ cells. */
function cellKey(column: number, row: number): number {
  return column * 67108864 + row;
}
