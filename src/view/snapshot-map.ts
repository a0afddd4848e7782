/**
 * The network of papers as graph formats write it, looking as the map does:
 * every paper has the colour (for light ground) and the size that it has there,
 * also when only some papers are taken.
 *
 *     writeGexf(snapshotMap(atlas, null))        everything
 *     writeGexf(snapshotMap(atlas, [3, 5, 8]))   three papers and the links among them
 */

import { keepPapers } from "../atlas/keep-papers.ts";
import { type GraphSnapshot, takeSnapshot } from "../formats/graph-snapshot.ts";
import type { OpenedAtlas } from "../model/index.ts";
import { colourPapers, measurePapers } from "./appearance.ts";
import { type Drawing, prepareDrawing } from "./drawing.ts";

/**
 * @param papers indices, each once; `null` for all
 * @param drawn the drawing of the atlas, where there is one already
 */
export function snapshotMap(
  atlas: OpenedAtlas,
  papers: readonly number[] | null,
  drawn: Drawing | null = null,
): GraphSnapshot {
  const { map } = atlas.content;
  const colours = colourPapers(drawn ?? prepareDrawing(atlas.content), map.region, "light");
  const sizes = measurePapers(map.degree);
  if (papers === null) return takeSnapshot(atlas, { colours, sizes });
  // In the order in which `keepPapers` leaves them.
  const kept = [...papers].sort((a, b) => a - b);
  return takeSnapshot(keepPapers(atlas, kept), {
    colours: kept.map((paper) => colours[paper]),
    sizes: kept.map((paper) => sizes[paper]),
  });
}
