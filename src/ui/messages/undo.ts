/** What was done, as words that follow "Undo:" and "Redo:". */

import type { Deed } from "../../view/undo.ts";

const FACET_NAMES = {
  years: "filtering by year",
  citations: "filtering by citations",
  degree: "filtering by links",
  venues: "filtering by venue",
  authors: "filtering by author",
  concepts: "filtering by concept",
  keywords: "filtering by keyword",
  clusters: "filtering by region",
  missing: "filtering by what is missing",
} as const;

const DEEDS: Readonly<Record<Exclude<Deed["kind"], "filter" | "build">, string>> = {
  note: "naming a region",
  clear: "clearing the filters",
  selection: "selecting papers",
  look: "changing colours and layers",
  query: "searching",
  sort: "sorting the list",
  read: "opening a paper",
  walk: "walking over the map",
  compare: "comparing two papers",
  cluster: "opening a region",
  leave: "going back",
  panel: "changing the panel",
  theme: "changing the theme",
  camera: "moving the map",
};

function wordsFor(deed: Deed): string {
  if (deed.kind === "build") return deed.called;
  if (deed.kind !== "filter") return DEEDS[deed.kind];
  return (FACET_NAMES as Readonly<Record<string, string>>)[deed.facet] ?? "filtering";
}

export const undoText = {
  undo: (deed: Deed | undefined) => (deed === undefined ? "Undo" : `Undo: ${wordsFor(deed)}`),
  redo: (deed: Deed | undefined) =>
    deed === undefined ? "Redo: nothing was undone" : `Redo: ${wordsFor(deed)}`,
  undone: (deed: Deed | null) => (deed === null ? "Nothing to undo." : `Undone: ${wordsFor(deed)}.`),
  redone: (deed: Deed | null) => (deed === null ? "Nothing to redo." : `Done again: ${wordsFor(deed)}.`),
} as const;
