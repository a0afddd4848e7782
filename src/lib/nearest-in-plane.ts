/**
 * The nearest points of every point in the plane, exactly.
 *
 * A grid of square cells, about two points each if they were spread evenly. From
 * a point's own cell outwards, ring after ring of cells, until the k-th nearest
 * found is nearer than anything outside the rings can be. Cost: about O(n k)
 * where points are spread, O(n²) at worst, when nearly all lie in one cell.
 *
 *     x 0 1 3, y 0 0 0, k 1   →   1 0 1
 */

import type { Points } from "./nearest-points.ts";

/** Points that a cell holds on average. */
const PER_CELL = 2;
/** Of a cell's side: how far rounding may put a point over its cell's border. */
const ROUNDING = 1e-6;

interface Grid {
  readonly minX: number;
  readonly minY: number;
  /** Side of a cell. */
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
  /** The points of cell `c`: `offsets[c] … offsets[c + 1] - 1` of `points`. */
  readonly offsets: Int32Array;
  readonly points: Int32Array;
}

/** The nearest of one point so far, nearest first. */
interface Found {
  readonly points: Int32Array;
  readonly distances: Float64Array;
  count: number;
}

/** Points × k, nearest first, ties to the smaller index, the point itself left out; −1 where there are fewer others. */
export function listNearestInPlane(points: Points, k: number): Int32Array {
  const count = points.x.length;
  const nearest = new Int32Array(count * k).fill(-1);
  if (count < 2 || k < 1) return nearest;
  const grid = fillGrid(points);
  const found: Found = { points: new Int32Array(k), distances: new Float64Array(k), count: 0 };
  for (let point = 0; point < count; point++) {
    found.count = 0;
    searchAround(grid, points, point, found);
    nearest.set(found.points.subarray(0, found.count), point * k);
  }
  return nearest;
}

function fillGrid(points: Points): Grid {
  const [minX, maxX] = rangeOf(points.x);
  const [minY, maxY] = rangeOf(points.y);
  const count = points.x.length;
  const width = maxX - minX;
  const height = maxY - minY;
  const cells = Math.max(1, count / PER_CELL);
  // A line of points has no area: then its length decides.
  const side = Math.max(Math.sqrt((width * height) / cells), Math.max(width, height) / cells) || 1;
  const columns = Math.floor(width / side) + 1;
  const rows = Math.floor(height / side) + 1;
  const cellOf = (point: number): number =>
    Math.floor((points.y[point] - minY) / side) * columns + Math.floor((points.x[point] - minX) / side);
  const offsets = new Int32Array(columns * rows + 1);
  for (let point = 0; point < count; point++) offsets[cellOf(point) + 1]++;
  for (let cell = 0; cell < columns * rows; cell++) offsets[cell + 1] += offsets[cell];
  const next = offsets.slice();
  const members = new Int32Array(count);
  for (let point = 0; point < count; point++) members[next[cellOf(point)]++] = point;
  return { minX, minY, side, columns, rows, offsets, points: members };
}

function rangeOf(values: Float32Array): [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

function searchAround(grid: Grid, points: Points, point: number, found: Found): void {
  const { minX, minY, side, columns, rows } = grid;
  const x = (points.x[point] - minX) / side;
  const y = (points.y[point] - minY) / side;
  const column = Math.floor(x);
  const row = Math.floor(y);
  const k = found.points.length;
  const last = Math.max(column, columns - 1 - column, row, rows - 1 - row);
  for (let ring = 0; ring <= last; ring++) {
    for (let r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
      // Inside the ring only its first and last column are new.
      const step = Math.abs(r - row) === ring ? 1 : Math.max(1, 2 * ring);
      for (let c = column - ring; c <= column + ring; c += step) {
        if (c >= 0 && c < columns) lookInto(grid, r * columns + c, { points, point, found });
      }
    }
    const inset = Math.min(x - column, column + 1 - x, y - row, row + 1 - y);
    const beyond = (ring + inset - ROUNDING) * side;
    // An equal distance outside could still belong to a smaller index.
    if (found.count === k && beyond > 0 && found.distances[k - 1] < beyond * beyond) return;
  }
}

interface Asking {
  readonly points: Points;
  readonly point: number;
  readonly found: Found;
}

function lookInto(grid: Grid, cell: number, { points, point, found }: Asking): void {
  for (let at = grid.offsets[cell]; at < grid.offsets[cell + 1]; at++) {
    const other = grid.points[at];
    if (other === point) continue;
    const dx = points.x[other] - points.x[point];
    const dy = points.y[other] - points.y[point];
    keep(found, other, dx * dx + dy * dy);
  }
}

function keep(found: Found, other: number, distance: number): void {
  const { points, distances } = found;
  const k = points.length;
  const isBefore = (place: number): boolean =>
    distance < distances[place] || (distance === distances[place] && other < points[place]);
  if (found.count === k && !isBefore(k - 1)) return;
  let place = found.count < k ? found.count++ : k - 1;
  while (place > 0 && isBefore(place - 1)) {
    points[place] = points[place - 1];
    distances[place] = distances[place - 1];
    place--;
  }
  points[place] = other;
  distances[place] = distance;
}
