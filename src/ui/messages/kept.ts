/** Words about the map that is kept in the browser for another day. Needed on every visit: few. */

import { fileSize } from "./file-size.ts";
import { papersOf } from "./numbers.ts";

export const keptText = {
  kept: "Kept in this browser",
  keptAtlas: (title: string, papers: number, bytes: number) =>
    `${title}: ${papersOf(papers)}, ${fileSize(bytes)}`,
  goOn: "Go on with it",
  goOnTitle: (title: string) => `Go on with “${title}”?`,
  goOnDetail: (papers: number) =>
    `Your last map, ${papersOf(papers)}, was kept in this browser, on this machine.`,
  remove: "Remove it",
  removed: "The kept map was removed from this browser.",
  keptGone: "The kept map is not there any more.",
  notKept: "Not kept for another day",
  cannotKeep:
    "This browser would not keep the map for another day: save it as an .atlas file (Export) if you want it again.",
  tooLargeToKeep:
    "Maps of more than 50 MB are not kept in the browser: save it as an .atlas file (Export) if you want it again.",
};
