/**
 * The land of each region, the lines where two regions touch, and who is whose
 * neighbour.
 *
 * A region's land is where its density is the largest: the zero line of "own
 * minus the best other". Borders are the parts of these lines that lie on land.
 * Neighbours are regions whose nearest-land cells touch, over land or water, so
 * each region's nearest other region is always among them. O(Σ windows + cells).
 */

import type { Field } from "./geography-blur.ts";
import type { Densities, RegionDensity } from "./geography-density.ts";
import type { Grid } from "./geography-grid.ts";
import { outlineAt } from "./geography-outlines.ts";
import type { Outline } from "./scene.ts";

/** A density this small is nothing: papers per cell. */
const NOTHING = 1e-6;

/** Where the region is denser than every other one; reaches into the water. */
export function traceRegion(densities: Densities, density: RegionDensity, grid: Grid): Outline {
  const { columns, rows, values } = density.field;
  const lead = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = (density.row + row) * grid.columns + density.column + column;
      const isBest = densities.bestRegion[cell] === density.region;
      const other = isBest ? densities.second[cell] : densities.best[cell];
      const own = values[row * columns + column];
      lead[row * columns + column] = own - other;
    }
  }
  const field: Field = { columns, rows, values: lead };
  return outlineAt(field, NOTHING, grid, { offset: density });
}

interface BorderTest {
  readonly densities: Densities;
  readonly grid: Grid;
  readonly isLand: Uint8Array;
}

/** Lines where two regions touch on land; each once, ends reaching over the coast. */
export function traceBorders(outlines: readonly Outline[], test: BorderTest): Outline {
  const rings: Float32Array[] = [];
  outlines.forEach((outline, region) => {
    for (const ring of outline.rings) rings.push(...borderRuns(ring, region, test));
  });
  return { rings, closed: false };
}

function borderRuns(ring: Float32Array, region: number, test: BorderTest): Float32Array[] {
  const count = ring.length / 2;
  const others = Array.from({ length: count }, (_, k) => regionAcross(ring, k, region, test));
  const runs: Float32Array[] = [];
  for (let k = 0; k < count; k++) {
    const other = others[k];
    const begins = other > region && others[(k + count - 1) % count] !== other;
    if (!begins) continue;
    const points: number[] = [];
    let length = 0;
    while (length < count && others[(k + length) % count] === other) length++;
    for (let step = -1; step <= length; step++) {
      const at = (k + step + count) % count;
      points.push(ring[2 * at], ring[2 * at + 1]);
    }
    if (length >= 2) runs.push(Float32Array.from(points));
  }
  return runs;
}

/** The region on the other side of a ring's point; −1 in water or where there is none. */
function regionAcross(ring: Float32Array, k: number, region: number, test: BorderTest): number {
  const { grid, densities, isLand } = test;
  const column = Math.floor((ring[2 * k] - grid.x) / grid.cell);
  const row = Math.floor((ring[2 * k + 1] - grid.y) / grid.cell);
  if (column < 0 || row < 0 || column >= grid.columns || row >= grid.rows) return -1;
  const cell = row * grid.columns + column;
  if (isLand[cell] === 0) return -1;
  if (densities.bestRegion[cell] !== region) return densities.bestRegion[cell];
  return densities.second[cell] > NOTHING ? densities.secondRegion[cell] : -1;
}

/**
 * For each region, the regions that touch it or that only water lies between.
 *
 * @param nearestRegion region of the land nearest to every cell; negative: none
 */
export function findNeighbours(nearestRegion: Int16Array, grid: Grid, regionCount: number): Set<number>[] {
  const neighbours: Set<number>[] = Array.from({ length: regionCount }, () => new Set<number>());
  const join = (a: number, b: number) => {
    if (a < 0 || b < 0 || a === b) return;
    neighbours[a].add(b);
    neighbours[b].add(a);
  };
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const cell = row * grid.columns + column;
      if (column + 1 < grid.columns) join(nearestRegion[cell], nearestRegion[cell + 1]);
      if (row + 1 < grid.rows) join(nearestRegion[cell], nearestRegion[cell + grid.columns]);
    }
  }
  return neighbours;
}
