/** What a selection can be combined with: lists of papers that are there anyway, with a name for each. */

import { buildAdjacency } from "../../atlas/adjacency.ts";
import type { OpenedAtlas } from "../../model/index.ts";
import { findNeighbourhood } from "../../view/neighbourhood.ts";
import { selectionText } from "../messages/selection.ts";
import type { Session } from "../session.ts";

export interface Source {
  readonly key: string;
  readonly name: string;
  readonly group: keyof typeof selectionText.groups;
  readonly papers: readonly number[];
}

const DEPTHS = [1, 2, 3] as const;

/** What stands out and what lies around the paper being read, then every cluster. Reads signals. */
export function listSources(session: Session): Source[] {
  const { focus } = session.state.value;
  // What the filters leave is not what stands out as long as the search is not ready.
  const shown = session.waiting.value ? null : session.shown.value;
  const now: Source[] = [];
  if (shown !== null) {
    now.push({ key: "shown", group: "now", name: selectionText.shown(shown.length), papers: shown });
  }
  if (focus !== null) now.push(...around(session.atlas, focus));
  return [...now, ...clustersOf(session.atlas)];
}

function around(atlas: OpenedAtlas, paper: number): Source[] {
  const adjacency = buildAdjacency(atlas.content.links);
  const found = findNeighbourhood(adjacency, paper, DEPTHS[DEPTHS.length - 1]);
  return DEPTHS.map((depth) => {
    const papers = [paper, ...found.filter(({ steps }) => steps <= depth).map((near) => near.paper)];
    const name = selectionText.around(depth, papers.length);
    return { key: `around-${depth}`, group: "now", name, papers };
  });
}

function clustersOf(atlas: OpenedAtlas): Source[] {
  const { clusters, map } = atlas.content;
  const members: number[][] = clusters.map(() => []);
  const atSea: number[] = [];
  map.region.forEach((region, paper) => {
    if (region < 0) atSea.push(paper);
    else members[region].push(paper);
    if (map.subregion[paper] >= 0) members[map.subregion[paper]].push(paper);
  });
  const sources = clusters.map(({ id, label, level }, index): Source => {
    const papers = members[index];
    const group = level === 1 ? "regions" : "subregions";
    return { key: id, group, name: selectionText.cluster(label, papers.length), papers };
  });
  if (atSea.length === 0) return sources;
  return [
    ...sources,
    { key: "sea", group: "regions", name: selectionText.atSea(atSea.length), papers: atSea },
  ];
}
