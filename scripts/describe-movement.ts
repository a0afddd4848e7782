/** What a build says that kept an earlier map: how far its papers moved. */

import { matchPapers } from "../src/atlas/match-papers.ts";
import type { Atlas, OpenedAtlas } from "../src/model/index.ts";
import { MOVED } from "../src/view/compare-atlases.ts";
import { comparePlaces } from "../src/view/compare-places.ts";
import { countThings } from "./console.ts";

export function describeMovement(earlier: OpenedAtlas, { content, abstracts }: Atlas): string {
  const match = matchPapers(
    { papers: earlier.content.papers, readAbstract: earlier.readAbstract },
    { papers: content.papers, readAbstract: (paper) => abstracts[paper] },
  );
  const { movements, median } = comparePlaces(earlier.content.map, content.map, { match, align: false });
  if (movements.length === 0)
    return "No paper of the earlier map is in these files, so its map could not be kept.";
  const nine = movements[Math.floor(movements.length / 10)].distance;
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const kept = median < MOVED ? "was kept" : "could hardly be kept, so much is new";
  return (
    `The earlier map ${kept}: ${countThings(movements.length, "paper")} of it on the map again; half of them moved by ` +
    `${percent(median)} of its longer side or less, nine of ten by ${percent(nine)} or less.`
  );
}
