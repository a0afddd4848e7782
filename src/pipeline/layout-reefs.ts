/**
 * Sets the papers at sea (no evidence, no region) below the map in rows, so
 * that they are seen and mistaken for nothing.
 *
 * They stand in the order of their indices, eight paper radii apart when they
 * are few and never less than four, centred under the map. Without any map they
 * fill a block that is wider than high.
 * Cost: O(n).
 *
 *     map 100 wide, radius 1, 3 papers at sea   →   one row: x = 42, 50, 58
 */

import { findBox } from "../lib/bounding-box.ts";

/** Distance between neighbouring reefs, in paper radii. */
const WIDEST = 8;
const NARROWEST = 4;

/** Width to height of the block when nothing else is drawn. */
const LANDSCAPE = 1.5;

/**
 * @param positions x and y of each drawn paper in turn
 * @param radius of a paper's disc, in the same unit
 * @param drawn paper index of each position, ascending
 * @param papers number of all papers
 * @returns x and y of every paper in turn
 */
export function addReefs(
  positions: Float64Array,
  radius: number,
  drawn: Int32Array,
  papers: number,
): Float64Array {
  const all = new Float64Array(2 * papers);
  const isDrawn = new Uint8Array(papers);
  drawn.forEach((paper, node) => {
    isDrawn[paper] = 1;
    all[2 * paper] = positions[2 * node];
    all[2 * paper + 1] = positions[2 * node + 1];
  });
  const reefs: number[] = [];
  for (let paper = 0; paper < papers; paper++) if (isDrawn[paper] === 0) reefs.push(paper);
  if (reefs.length > 0) placeReefs(all, reefs, positions, radius);
  return all;
}

function placeReefs(all: Float64Array, reefs: number[], positions: Float64Array, radius: number): void {
  const box = findBox(positions);
  const width = box.right - box.left;
  const spacing = Math.min(Math.max(width / reefs.length, NARROWEST * radius), WIDEST * radius);
  const perRow = chooseRowLength(reefs.length, positions.length === 0 ? 0 : width / spacing);
  const middle = (box.left + box.right) / 2;
  reefs.forEach((paper, place) => {
    const row = Math.floor(place / perRow);
    const inRow = Math.min(perRow, reefs.length - row * perRow);
    all[2 * paper] = middle + spacing * ((place % perRow) - (inRow - 1) / 2);
    all[2 * paper + 1] = box.bottom + WIDEST * radius + spacing * row;
  });
}

/** As many as fit under the map, and no fewer than make a block that is wider than high. */
function chooseRowLength(count: number, fitting: number): number {
  const block = Math.ceil(Math.sqrt(LANDSCAPE * count));
  return Math.max(Math.floor(fitting) + 1, block);
}
