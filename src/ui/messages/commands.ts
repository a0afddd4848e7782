/** Words of the commands: toolbar, menu, shortcuts and help are drawn from them. */

import type { ThemeChoice } from "../../view/view-state.ts";

/** Groups of the menu and the help, in the order in which they are shown. */
export const COMMAND_GROUPS = {
  find: "Find and narrow",
  select: "Select papers",
  read: "Read",
  see: "See",
  move: "Move over the map",
  atlas: "The atlas",
  page: "This page",
} as const;
export type CommandGroup = keyof typeof COMMAND_GROUPS;

export const commandText = {
  search: "Search",
  searchHelp: "How to search",
  list: "List of papers",
  listShort: "List",
  enter: "Go into the panel to read on",
  back: "One step back: out of the panel, the paper, the region, the search",
  left: "Go to the nearest paper on the left",
  up: "Go to the nearest paper above",
  down: "Go to the nearest paper below",
  right: "Go to the nearest paper on the right",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  whole: "Show the whole map",
  export: "Export",
  open: "Open papers or an atlas",
  options: "Change how it was made",
  ledger: "All records that were read",
  about: "About this atlas",
  filter: "Filter",
  selection: "Selection",
  selectionShort: "Selection",
  look: "Colours and layers",
  lookShort: "Colours",
  structure: "Is there structure?",
  hidden: "What is not shown",
  compare: "Compare with another paper",
  compared: "Compare with another atlas…",
  around1: "Select the papers linked with this one",
  around2: "Select the papers up to two links away",
  around3: "Select the papers up to three links away",
  lasso: "Select with a lasso",
  rectangle: "Select with a rectangle",
  invert: "Select all other papers instead",
  gather: "Select the paper being read, or leave it out",
  gatherShown: "Add what stands out to the selection",
  clearSelection: "Select nothing",
  clear: "Clear all filters",
  undo: "Undo",
  redo: "Redo",
  theme: "Theme",
  help: "Keys and help",
  menu: "Menu of all commands",
  menuShort: "Menu",
} as const;

/** Every command that there is words for; also those of the short labels, which are no commands. */
export type CommandId = Exclude<keyof typeof commandText, `${string}Short`>;

export const themeText: Readonly<Record<ThemeChoice, string>> = {
  auto: "Change the theme: now as the system",
  light: "Change the theme: now light",
  dark: "Change the theme: now dark",
};
