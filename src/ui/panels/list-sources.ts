/** Which papers a list can be of: what the user has gathered or narrowed to, what is being read, or all. */

import { exportListText } from "../messages/export-list.ts";
import type { Session } from "../session.ts";

export interface ListSource {
  readonly key: "selection" | "shown" | "region" | "all";
  readonly name: string;
  readonly papers: readonly number[];
}

/** Those that are not empty; what somebody most likely wants stands first. Reads signals. */
export function listedSources(session: Session): ListSource[] {
  const { selection, cluster } = session.state.value;
  // What the filters leave is not what stands out as long as the search is not ready.
  const shown = session.waiting.value ? null : session.shown.value;
  const { papers, clusters } = session.atlas.content;
  const { sources } = exportListText;
  const found: ListSource[] = [];
  if (selection !== null) {
    found.push({ key: "selection", name: sources.selection(selection.length), papers: selection });
  }
  if (shown !== null) found.push({ key: "shown", name: sources.shown(shown.length), papers: shown });
  if (cluster !== null) {
    const members = membersOf(session, cluster);
    const name = sources.region(clusters[cluster].label, members.length);
    found.push({ key: "region", name, papers: members });
  }
  const all = Array.from(papers.id.keys());
  found.push({ key: "all", name: sources.all(all.length), papers: all });
  return found.filter((source) => source.papers.length > 0);
}

function membersOf({ atlas }: Session, cluster: number): number[] {
  const { map, clusters } = atlas.content;
  const place = clusters[cluster].level === 1 ? map.region : map.subregion;
  return Array.from(map.x.keys()).filter((paper) => place[paper] === cluster);
}
