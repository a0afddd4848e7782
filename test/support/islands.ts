import { createRandom } from "../../src/lib/random.ts";
import { computeGeography, type Geography } from "../../src/view/geography.ts";
import type { Outline } from "../../src/view/scene.ts";
import { mapOf, regionsOf } from "./map-of.ts";

/** x, y, region; −1 is at sea. */
export type Point = readonly [number, number, number];

/** Round heaps of papers, one a region, around the given middles. */
export function heaps(
  middles: readonly (readonly [number, number])[],
  papers: number,
  radius: number,
): Point[] {
  const random = createRandom(7);
  return middles.flatMap(([x, y], region) =>
    Array.from({ length: papers }, () => {
      const angle = random() * 2 * Math.PI;
      const far = radius * Math.sqrt(random());
      return [x + far * Math.cos(angle), y + far * Math.sin(angle), region] as const;
    }),
  );
}

export function makeGeography(points: readonly Point[]): Geography {
  const map = mapOf(points);
  return computeGeography(map, regionsOf(map));
}

/** Even-odd rule over all rings. */
export function isInside(outline: Outline, x: number, y: number): boolean {
  let inside = false;
  for (const ring of outline.rings) {
    for (let k = 0, j = ring.length - 2; k < ring.length; j = k, k += 2) {
      const crosses = ring[k + 1] > y !== ring[j + 1] > y;
      if (!crosses) continue;
      const at = ring[k] + ((y - ring[k + 1]) / (ring[j + 1] - ring[k + 1])) * (ring[j] - ring[k]);
      if (x < at) inside = !inside;
    }
  }
  return inside;
}
