/**
 * What contours mean in papers: how many lie about a heavy contour, per area.
 *
 * Heights follow from density by a power, so even steps of height are no even
 * steps of density; this undoes the power. Straits and shores change heights
 * near the coast, hence "about". The densities are worked out again, which costs
 * a tenth of a second and only pictures with a legend need it; kept per geography.
 *
 *     contourScale(content, geography) → [.0004, .0011, .0019] papers per square map unit
 */

import type { AtlasContent } from "../model/index.ts";
import { computeDensities } from "./geography-density.ts";
import { densityOfHeight, usualDensity } from "./geography-field.ts";
import { kernelSize } from "./geography-grid.ts";
import type { Geography } from "./geography.ts";

const known = new WeakMap<Geography["contours"], readonly number[]>();

/** Papers per square map unit at each heavy contour, the outermost first. */
export function contourScale({ map }: AtlasContent, geography: Geography): readonly number[] {
  const remembered = known.get(geography.contours);
  if (remembered !== undefined) return remembered;
  const { grid, contours, regions } = geography;
  const densities = computeDensities(map, regions.length, grid, kernelSize(map));
  const usual = usualDensity(map, densities, grid);
  const scale = contours
    .filter((contour) => contour.heavy)
    .map((contour) => densityOfHeight(contour.level, usual) / (grid.cell * grid.cell));
  known.set(contours, scale);
  return scale;
}
