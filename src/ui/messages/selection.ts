/** Words of selecting papers. */

import { formatCount, papersOf } from "./numbers.ts";

export const selectionText = {
  kind: "Selection",
  title: (papers: number) => (papers === 0 ? "Nothing selected yet" : `${papersOf(papers)} selected`),
  close: "Close the selection",
  how: "Draw around papers on the map, or take them from the lists below. A selection stays while you search, filter and read, and the exports can be of the selection alone.",
  howMouse:
    "With a finger, choose one of these, draw, and press Done. With a mouse, drag with Shift held for a rectangle, with Alt for a lasso, or click a paper with Shift. With keys, Space takes the paper that the map shows, or leaves it.",
  draw: "Draw on the map",
  lasso: "Lasso",
  rectangle: "Rectangle",
  drawing: {
    lasso: "Draw around papers",
    rectangle: "Drag from corner to corner",
  },
  tapping: "Tap a paper to take it, or to leave it.",
  combine: "What is drawn",
  combines: { replace: "Replaces", add: "Adds", remove: "Removes", keep: "Keeps only" },
  combineMeaning: {
    replace: "The papers inside take the place of the selection",
    add: "The papers inside are added to the selection",
    remove: "The papers inside leave the selection",
    keep: "Only the papers inside stay in the selection",
  },
  done: "Done",
  from: "Combine with",
  shown: (papers: number) => `What stands out (${formatCount(papers)})`,
  pending: "The search is not ready yet. What stands out can be taken once it is.",
  around: (depth: number, papers: number) =>
    `${depth === 1 ? "Linked with the paper read" : `Up to ${formatCount(depth)} links from it`} (${formatCount(papers)})`,
  cluster: (name: string, papers: number) => `${name} (${formatCount(papers)})`,
  atSea: (papers: number) => `At sea (${formatCount(papers)})`,
  groups: { now: "As things stand", regions: "Regions", subregions: "Sub-regions" },
  combineButtons: {
    add: "Add",
    remove: "Remove",
    keep: "Keep only common",
    replace: "Select only these",
  },
  invert: "Invert",
  invertMeaning: "Select all other papers instead",
  clear: "Clear",
  clearMeaning: "Select nothing",
  export: "Export",
  exportMeaning: "Take the selected papers away as a list, as data or as a picture",
  list: "Selected papers",
  leave: (title: string) => `Remove “${title}” from the selection`,
  showMore: (papers: number) => `Show ${formatCount(papers)} more`,
  changed: (papers: number, { came, went }: { readonly came: number; readonly went: number }) => {
    const now = papers === 0 ? "No paper selected" : `${papersOf(papers)} selected`;
    const parts = [
      ...(came > 0 ? [`${formatCount(came)} added`] : []),
      ...(went > 0 ? [`${formatCount(went)} removed`] : []),
    ];
    return parts.length === 0 ? `${now}, as before.` : `${now}: ${parts.join(", ")}.`;
  },
};
