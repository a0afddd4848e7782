/**
 * The view of one atlas on another one of the same papers, as after a rebuild:
 * what was searched, filtered, gathered, read and chosen stays, as far as the
 * other atlas has it. Papers are found by id, also where they have become one;
 * clusters by id, concepts by key; what is not there is left out. The camera is
 * not carried: the other map has other places. O(papers + concepts + clusters).
 *
 *     selection [3, 4], both one paper now, index 2   →   selection [2]
 */

import type { OpenedAtlas } from "../model/index.ts";
import type { Filters } from "./filters.ts";
import { paperIndex } from "./state-url.ts";
import { isNarrowed, type Place, type ViewState } from "./view-state.ts";

type Known = Pick<OpenedAtlas, "content">;
/** Index in the one → index in the other; `null`: not there. */
type Find = (index: number | null) => number | null;

export function carryView(state: ViewState, before: Known, after: Known): ViewState {
  const papers = paperIndex(after);
  const { id } = before.content.papers;
  const find: Find = (paper) => (paper === null ? null : (papers.get(id[paper]) ?? null));
  const cluster = findBy(before.content.clusters, after.content.clusters);
  const focus = find(state.focus);
  const pair = focus === null ? null : find(state.pair);
  const selection = findAll(state.selection ?? [], find).sort((a, b) => a - b);
  const carried: ViewState = {
    ...state,
    camera: null,
    focus,
    pair: pair === focus ? null : pair,
    cluster: cluster(state.cluster),
    filters: carryFilters(state.filters, { before, after, cluster }),
    selection: selection.length === 0 ? null : selection,
    ...carryPlace(state.before, find, cluster),
  };
  // A list of what is left, of which nothing is asked any more, is all papers.
  return carried.panel === "results" && !isNarrowed(carried) ? { ...carried, panel: "regions" } : carried;
}

function carryPlace(place: Place | undefined, paper: Find, cluster: Find): { readonly before?: Place } {
  if (place === undefined) return {};
  return { before: { focus: paper(place.focus), cluster: cluster(place.cluster) } };
}

interface Atlases {
  readonly before: Known;
  readonly after: Known;
  readonly cluster: Find;
}

function carryFilters(filters: Filters, { before, after, cluster }: Atlases): Filters {
  const { concepts, clusters } = filters;
  if (concepts.length === 0 && clusters.length === 0) return filters;
  const keys = new Map(after.content.concepts.key.map((key, concept) => [key, concept]));
  const concept: Find = (old) => keys.get(before.content.concepts.key[old ?? -1]) ?? null;
  return {
    ...filters,
    concepts: findAll(concepts, concept),
    clusters: findAll(clusters, (old) => (old === -1 ? -1 : cluster(old))),
  };
}

function findBy(before: Known["content"]["clusters"], after: Known["content"]["clusters"]): Find {
  const places = new Map(after.map(({ id }, cluster) => [id, cluster]));
  return (cluster) => (cluster === null ? null : (places.get(before[cluster].id) ?? null));
}

/** Each once. */
const findAll = (indices: readonly number[], find: Find): number[] => [
  ...new Set(indices.flatMap((index) => find(index) ?? [])),
];
