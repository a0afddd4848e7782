/**
 * The paper that an arrow key leads to: among the papers inside a cone of 50°
 * to either side of the direction, the one with the least forward distance
 * + 2 × sideways distance; ties go to the smaller index. When the cone is empty
 * there is nothing further that way. Cost O(n) a key press.
 *
 *     from (0, 0) to the right: (3, 1) costs 5, (4, 0) costs 4, (0, 9) is outside the cone
 */

export const DIRECTIONS = ["left", "right", "up", "down"] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** Positions in map units, y downwards. */
export interface Positions {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** tan 50° */
const CONE = 1.19175;
const SIDEWAYS = 2;

const AHEAD = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;

/** What a step from one paper to another costs in a direction; `null` outside the cone. */
export function stepCost(
  { x, y }: Positions,
  [from, to]: readonly [number, number],
  direction: Direction,
): number | null {
  const ahead = AHEAD[direction];
  const dx = x[to] - x[from];
  const dy = y[to] - y[from];
  const forward = dx * ahead[0] + dy * ahead[1];
  const sideways = Math.abs(dx * ahead[1] - dy * ahead[0]);
  if (forward <= 0 || sideways > forward * CONE) return null;
  return forward + SIDEWAYS * sideways;
}

/** The nearest paper from `paper` in a direction, or `null` when there is none. */
export function stepDirection(positions: Positions, paper: number, direction: Direction): number | null {
  let best: number | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let other = 0; other < positions.x.length; other++) {
    const cost = stepCost(positions, [paper, other], direction);
    if (cost === null || cost >= bestCost) continue;
    best = other;
    bestCost = cost;
  }
  return best;
}

/** The paper nearest to a point of the map: where the arrows start. `null` without papers. */
export function nearestPaper(positions: Positions, x: number, y: number): number | null {
  let best: number | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let paper = 0; paper < positions.x.length; paper++) {
    const dx = positions.x[paper] - x;
    const dy = positions.y[paper] - y;
    const distance = dx * dx + dy * dy;
    if (distance >= bestDistance) continue;
    best = paper;
    bestDistance = distance;
  }
  return best;
}
