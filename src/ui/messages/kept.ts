/** Words about the map that is kept in the browser for another day. Needed on every visit: few. */

import { fileSize } from "./file-size.ts";
import { papersOf, pluralise } from "./numbers.ts";

export const keptText = {
  kept: "Kept in this browser",
  keptAtlas: (title: string, papers: number, bytes: number) =>
    `${title}: ${papersOf(papers)}, ${fileSize(bytes)}`,
  goOn: "Go on with it",
  goOnTitle: (title: string) => `Go on with “${title}”?`,
  goOnDetail: (papers: number) =>
    `Your last map, ${papersOf(papers)}, was kept in this browser, on this machine.`,
  /** @param clusters those whose names have changed, with the names they have now */
  takenOver: (clusters: readonly { readonly level: number; readonly label: string }[]) => {
    if (clusters.length === 1)
      return `Your name for a ${kindOf(clusters[0])} was taken over: “${clusters[0].label}”`;
    if (clusters.length === 0) return "Your notes on this map were taken over";
    const regions = clusters.filter(({ level }) => level === 1).length;
    const parts = clusters.length - regions;
    const counts = [
      ...(regions > 0 ? [pluralise(regions, "region")] : []),
      ...(parts > 0 ? [pluralise(parts, "sub-region")] : []),
    ];
    return `Your names for ${counts.join(" and ")} were taken over`;
  },
  asSent: "Use the map as it was sent",
  keptUnnamed: "Regions of this map have names that somebody gave. You had kept it without them.",
  useFoundNames: "Use the names that were found",
  remove: "Remove it",
  removed: "The kept map was removed from this browser.",
  keptGone: "The kept map is not there any more.",
  notKept: "Not kept for another day",
  cannotKeep:
    "This browser would not keep the map for another day: save it as an .atlas file (Export) if you want it again.",
  tooLargeToKeep:
    "Maps of more than 50 MB are not kept in the browser: save it as an .atlas file (Export) if you want it again.",
};

const kindOf = ({ level }: { readonly level: number }): string => (level === 1 ? "region" : "sub-region");
