/**
 * Where the four arrow keys lead from every paper, so that they lead to all of
 * them. `stepDirection` alone leaves now and then a paper that is nobody's best
 * (1 of the 233 seeds): such a paper gets the arrow that points to it at the
 * least cost among those that no other paper depends on. Found by walking from
 * paper 0: an arrow by which a paper was first reached stays as it is, all
 * others may be turned without losing anything.
 * Cost O(n²), once; from LARGEST papers on the plain steps are used.
 *
 *     arrows right of 0 and of 1 both lead to 2, none to 3  →  1's leads to 3
 */

import { DIRECTIONS, type Direction, type Positions, stepCost, stepDirection } from "./step-direction.ts";

/** Leads from a paper in a direction; `null` when nothing lies further. */
export type Steps = (paper: number, direction: Direction) => number | null;

/** A quarter of a second's work. */
const LARGEST = 5000;

export function planSteps(positions: Positions): Steps {
  const count = positions.x.length;
  if (count > LARGEST) return (paper, direction) => stepDirection(positions, paper, direction);
  const arrows = new Int32Array(count * DIRECTIONS.length);
  for (let paper = 0; paper < count; paper++) {
    DIRECTIONS.forEach((direction, at) => {
      arrows[paper * DIRECTIONS.length + at] = stepDirection(positions, paper, direction) ?? -1;
    });
  }
  turnArrows(positions, arrows);
  return (paper, direction) => {
    const next = arrows[paper * DIRECTIONS.length + DIRECTIONS.indexOf(direction)];
    return next < 0 ? null : next;
  };
}

/** Turns arrows until all papers are reached from paper 0, as far as any arrow can be turned. */
function turnArrows(positions: Positions, arrows: Int32Array): void {
  const count = positions.x.length;
  if (count === 0) return;
  const reached = new Uint8Array(count);
  /** Arrows that some paper depends on. */
  const needed = new Uint8Array(arrows.length);
  walkFrom(0, { arrows, reached, needed });
  for (let lost = 0; lost < count; lost++) {
    if (reached[lost] === 1) continue;
    const arrow = cheapestArrow(positions, lost, { arrows, reached, needed });
    if (arrow < 0) continue;
    arrows[arrow] = lost;
    needed[arrow] = 1;
    walkFrom(lost, { arrows, reached, needed });
  }
}

interface Walk {
  readonly arrows: Int32Array;
  readonly reached: Uint8Array;
  readonly needed: Uint8Array;
}

function walkFrom(start: number, { arrows, reached, needed }: Walk): void {
  const queue = [start];
  reached[start] = 1;
  for (const paper of queue) {
    for (let at = 0; at < DIRECTIONS.length; at++) {
      const arrow = paper * DIRECTIONS.length + at;
      const next = arrows[arrow];
      if (next < 0 || reached[next] === 1) continue;
      reached[next] = 1;
      needed[arrow] = 1;
      queue.push(next);
    }
  }
}

/** The arrow of a reached paper that may be turned and points to `lost` at the least cost; −1: there is none. */
function cheapestArrow(positions: Positions, lost: number, { reached, needed }: Walk): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let paper = 0; paper < reached.length; paper++) {
    if (reached[paper] === 0) continue;
    for (let at = 0; at < DIRECTIONS.length; at++) {
      const arrow = paper * DIRECTIONS.length + at;
      const cost = needed[arrow] === 1 ? null : stepCost(positions, [paper, lost], DIRECTIONS[at]);
      if (cost === null || cost >= bestCost) continue;
      best = arrow;
      bestCost = cost;
    }
  }
  return best;
}
