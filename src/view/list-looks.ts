/**
 * The colours and sizes that an atlas has something to show for, in the order of
 * a form: what every atlas may have, then the columns of its file by name.
 */

import { compareText } from "../lib/compare.ts";
import { type AtlasContent, isTooFewToJudge } from "../model/index.ts";
import { listColumnNames, readColumn } from "./look-columns.ts";
import { COLOURS, type ColourBy, SIZES, type SizeBy } from "./look.ts";

export interface LookList {
  readonly colours: readonly ColourOption[];
  readonly sizes: readonly SizeBy[];
}

export interface ColourOption {
  readonly colour: ColourBy;
  /** How it is drawn: hues of regions, a scale, or kinds. */
  readonly kind: "hues" | "scale" | "kinds";
}

export function listLooks(content: AtlasContent): LookList {
  const { papers } = content;
  const columns = listColumnNames(papers).flatMap((name): ColourOption[] => {
    const column = readColumn(papers, name);
    if (column === null) return [];
    return [{ colour: `field:${name}`, kind: column.kind === "kinds" ? "kinds" : "scale" }];
  });
  return {
    colours: [
      ...COLOURS.filter((colour) => hasData(content, colour)).map((colour) => ({
        colour,
        kind: KINDS[colour],
      })),
      ...columns.sort((a, b) => compareText(a.colour, b.colour)),
    ],
    sizes: SIZES.filter((size) => {
      if (size === "citations") return papers.citationCount.some((count) => count !== null && count > 0);
      return size === "equal" || content.links.targets.length > 0;
    }),
  };
}

const KINDS: Readonly<Record<(typeof COLOURS)[number], ColourOption["kind"]>> = {
  cluster: "hues",
  subregion: "hues",
  year: "scale",
  citations: "scale",
  trust: "scale",
  stability: "scale",
  missing: "kinds",
};

function hasData({ papers, map, links }: AtlasContent, colour: (typeof COLOURS)[number]): boolean {
  switch (colour) {
    case "cluster":
    case "missing":
      return true;
    case "subregion":
      return map.subregion.some((one) => one >= 0);
    case "year":
      return differ(papers.year);
    case "citations":
      return differ(papers.citationCount);
    case "trust":
      return links.targets.length > 0 && !isTooFewToJudge(map.x.length);
    case "stability":
      return map.region.some((region) => region >= 0);
  }
}

/** Whether at least two different values are known. */
function differ(values: readonly (number | null)[]): boolean {
  return new Set(values.filter((value) => value !== null)).size > 1;
}
