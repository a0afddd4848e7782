import type { AtlasContent } from "../model/index.ts";
import type { Geography } from "../view/geography.ts";
import type { Bounds } from "../view/scene.ts";

/** Room around the papers of a sub-region, in map units. */
const ROOM = 12;

/** Where a cluster lies, in map units: a region's land, or the papers of a sub-region. */
export function boundsOfCluster(content: AtlasContent, geography: Geography, cluster: number): Bounds {
  const land = geography.regions.find((region) => region.cluster === cluster);
  if (land !== undefined) return land.bounds;
  const { x, y, subregion, region } = content.map;
  const bounds = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (let paper = 0; paper < x.length; paper++) {
    if (subregion[paper] !== cluster && region[paper] !== cluster) continue;
    bounds.minX = Math.min(bounds.minX, x[paper] - ROOM);
    bounds.minY = Math.min(bounds.minY, y[paper] - ROOM);
    bounds.maxX = Math.max(bounds.maxX, x[paper] + ROOM);
    bounds.maxY = Math.max(bounds.maxY, y[paper] + ROOM);
  }
  return bounds.minX <= bounds.maxX ? bounds : geography.bounds;
}

/** A paper's place, map units. */
export function boundsOfPaper({ map }: AtlasContent, paper: number): Bounds {
  return { minX: map.x[paper], minY: map.y[paper], maxX: map.x[paper], maxY: map.y[paper] };
}

/** Where papers lie, map units, with some room for their titles. */
export function boundsOfPapers({ map }: AtlasContent, papers: readonly number[]): Bounds {
  const bounds = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const paper of papers) {
    bounds.minX = Math.min(bounds.minX, map.x[paper] - ROOM);
    bounds.minY = Math.min(bounds.minY, map.y[paper] - ROOM);
    bounds.maxX = Math.max(bounds.maxX, map.x[paper] + ROOM);
    bounds.maxY = Math.max(bounds.maxY, map.y[paper] + ROOM);
  }
  return bounds;
}
