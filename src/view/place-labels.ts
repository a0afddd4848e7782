/**
 * Plans every label once: place, lines and the range of scales at which it is
 * shown, so that no two labels ever overlap and none flickers while zooming.
 *
 * Priority: names of regions (largest first), names of sub-regions, titles of
 * papers (most linked first). See place-names.ts, place-subnames.ts,
 * place-titles.ts for places and label-ranges.ts for ranges. O(papers) and
 * O(names²); about .1 s for 3,700 papers.
 */

import type { AtlasContent } from "../model/index.ts";
import type { LabelPlan, PlannedLabel } from "./label-plan.ts";
import { clearFrom } from "./label-ranges.ts";
import type { NameGround } from "./name-ground.ts";
import { DESK, type NameWindow, placeNames, referenceScale } from "./place-names.ts";
import { placeSubnames } from "./place-subnames.ts";
import { firstTitles, placeTitles } from "./place-titles.ts";

const NAME_GAP = 4;
/** A region's name goes when its land is about this wide on the screen, in pixels. */
const REGION_GOES = 1900;

/**
 * @param radii of the papers, in pixels before growth
 * @param window that the names of regions are planned for
 */
export function placeLabels(
  content: AtlasContent,
  ground: NameGround,
  radii: Float32Array,
  window: NameWindow,
): LabelPlan {
  const { map, clusters } = content;
  const { geography } = ground;
  const names: PlannedLabel[] = [];
  for (const name of placeNames(ground, clusters, window)) {
    const { shape, leader, cluster, x, y, minScale } = name;
    const maxScale = REGION_GOES / Math.max(1, Math.sqrt(geography.regions[cluster].area));
    addName(names, { ...shape, role: "region", owner: cluster, x, y, minScale, maxScale, leader });
  }
  for (const name of placeSubnames(map, clusters, geography)) {
    const { shape, cluster, x, y, minScale, maxScale } = name;
    addName(names, { ...shape, role: "subregion", owner: cluster, x, y, minScale, maxScale, leader: null });
  }
  const fullSizeFrom = referenceScale(geography, window);
  // Titles begin at one scale whatever the window: on a phone that is further in, where they have room.
  const titlesAt = referenceScale(geography, DESK);
  const titles = placeTitles(content, radii, names, titlesAt);
  const titlesFrom = firstTitles(map.x.length, titlesAt);
  return { labels: [...names, ...titles], fullSizeFrom, titlesFrom };
}

/** Adds a name from the scale on at which it is clear of all before it, unless that is beyond its range. */
function addName(names: PlannedLabel[], name: PlannedLabel): void {
  let { minScale } = name;
  for (const other of names) minScale = clearFrom(minScale, name, other, NAME_GAP);
  if (minScale < name.maxScale) names.push({ ...name, minScale });
}
