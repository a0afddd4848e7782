import { matchPapers } from "../../src/atlas/match-papers.ts";
import { computeModularity } from "../../src/lib/modularity.ts";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { squareLinks } from "../../src/pipeline/find-clusters.ts";
import { comparePlaces } from "../../src/view/compare-places.ts";
import { countStrays } from "../../src/view/count-strays.ts";

/** What a map made with or without an earlier one keeps of it. */
export interface KeptFigures {
  /** Share of the papers of both that are in their region, regions paired as well as can be. */
  readonly region: number;
  /** On the graph of all papers, at the resolution of the earlier map. */
  readonly modularity: number;
  readonly silhouette: number;
  readonly trustworthiness: number;
  /** Median over the papers of both, share of the longer side; as drawn, or after the best alignment. */
  readonly moved: number;
}

export function measureKept(before: OpenedAtlas, after: OpenedAtlas, align: boolean): KeptFigures {
  const side = ({ content, readAbstract }: OpenedAtlas) => ({ papers: content.papers, readAbstract });
  const match = matchPapers(side(before), side(after));
  const { shared, strays } = countStrays(before.content, after.content, match);
  const { resolution } = before.manifest.quality;
  const { silhouette, map } = after.manifest.quality;
  return {
    region: 1 - strays / shared,
    modularity: computeModularity(squareLinks(after.content.links), after.content.map.region, resolution),
    silhouette,
    trustworthiness: map.trustworthiness,
    moved: comparePlaces(before.content.map, after.content.map, { match, align }).median,
  };
}

export function tellKept(name: string, figures: KeptFigures): string {
  const told = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(4)}`);
  return `${name}: ${told.join(", ")}`;
}
