/**
 * Regions without colour: which of five greys each region's land has in print,
 * so that regions that touch, or that only water lies between, are told apart by
 * lightness. The region with the most greys around it is next (DSATUR, Brélaz
 * 1979); it takes a grey that no neighbour has, two steps from theirs where there
 * is one, the rarer first. Maps of regions hardly ever need a sixth; where one
 * does, two neighbours share a grey and the dashed border between them is left.
 * O(regions²).
 *
 *     regions 0–1–2 in a row → lands 0, 2, 0
 */

import type { Cluster } from "../model/index.ts";
import type { Drawing } from "./drawing.ts";
import { PRINT_LANDS } from "./palette.ts";

/** Further apart than so many steps of lightness is not better. */
const FAR_ENOUGH = 2;

/** The same drawing with greys in place of hues. */
export function greyDrawing(drawing: Drawing, clusters: readonly Cluster[]): Drawing {
  const { geography } = drawing;
  const greys = assignGreys(geography.neighbours);
  const hues = Uint8Array.from(clusters, (cluster, index) => greys[cluster.parent ?? index]);
  return { ...drawing, geography: { ...geography, hues } };
}

/**
 * @param neighbours for each region, the regions that touch it or are nearest to it
 * @returns index into `PRINT_LANDS` for each region
 */
export function assignGreys(neighbours: readonly ReadonlySet<number>[]): Uint8Array {
  const greys = new Int16Array(neighbours.length).fill(-1);
  const used = PRINT_LANDS.map(() => 0);
  for (let step = 0; step < neighbours.length; step++) {
    const region = nextRegion(neighbours, greys);
    const around = [...neighbours[region]].map((other) => greys[other]).filter((grey) => grey >= 0);
    const scores = used.map((times, grey) => scoreOf(grey, around, times));
    const best = scores.indexOf(Math.max(...scores));
    greys[region] = best;
    used[best]++;
  }
  return Uint8Array.from(greys);
}

function scoreOf(grey: number, around: readonly number[], times: number): number {
  const nearest = Math.min(FAR_ENOUGH, ...around.map((other) => Math.abs(other - grey)));
  return (nearest === 0 ? -1e6 : 0) + 1000 * nearest - times;
}

/** Of those without a grey the one with the most greys around it; ties to more neighbours, then the smaller index. */
function nextRegion(neighbours: readonly ReadonlySet<number>[], greys: Int16Array): number {
  const scores = neighbours.map((around, region) => {
    if (greys[region] >= 0) return -1;
    const seen = new Set([...around].map((other) => greys[other]).filter((grey) => grey >= 0));
    return seen.size * 1000 + around.size;
  });
  return scores.indexOf(Math.max(...scores));
}
