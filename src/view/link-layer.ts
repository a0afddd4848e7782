/** Which links are drawn beside those of the paper in focus. */

import type { AtlasContent } from "../model/index.ts";
import type { LinkLayer } from "./look.ts";

/**
 * @param backbone of the plain look
 * @param cluster the one being read, or `null`
 * @returns link indices, ascending
 */
export function linksOfLayer(
  { links, map }: Pick<AtlasContent, "links" | "map">,
  backbone: Int32Array,
  { layer, cluster }: { readonly layer: LinkLayer; readonly cluster: number | null },
): Int32Array {
  if (layer === "backbone") return backbone;
  if (layer === "focus" || cluster === null) return new Int32Array();
  const isInside = (paper: number): boolean =>
    map.region[paper] === cluster || map.subregion[paper] === cluster;
  const found: number[] = [];
  for (let source = 0; source + 1 < links.offsets.length; source++) {
    if (!isInside(source)) continue;
    for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
      if (isInside(links.targets[link])) found.push(link);
    }
  }
  return Int32Array.from(found);
}
