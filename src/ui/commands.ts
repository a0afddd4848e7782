/**
 * Everything that can be done on the page, as one list. Toolbar, menu, shortcuts
 * and help are drawn from it, so whoever adds a line here has added all four.
 * What a line runs may fetch its code when it is run; what a panel does inside
 * itself is not a command.
 */

import { NO_FILTERS } from "../view/filters.ts";
import { backOut, chooseTheme, setFilters, type ThemeChoice } from "../view/view-state.ts";
import { type Command, panelCommand } from "./command.ts";
import { enterMap, enterPanel, enterSearch, isTyping, toggleList } from "./focus-on.ts";
import { FINISHED } from "./home.ts";
import { commandText, themeText } from "./messages/commands.ts";
import { shellText } from "./messages/shell.ts";
import type { Page } from "./page.ts";
import { UNDO_COMMANDS } from "./undo-commands.ts";
import { SELECT_COMMANDS } from "./select-commands.ts";
import { walkOverMap } from "./walk.ts";
import { WHY_COMMANDS } from "./why-commands.ts";

const KEY_ZOOM = 1.5;
const NEXT_THEME: Readonly<Record<ThemeChoice, ThemeChoice>> = { auto: "light", light: "dark", dark: "auto" };

const hasMap = ({ map }: Page): boolean => map.value !== null;
const themeOf = ({ session }: Page): ThemeChoice => session.state.value.theme;

/** A map in one file makes no others. */
const OPENING: readonly Command[] = FINISHED
  ? []
  : [
      {
        id: "open",
        label: () => commandText.open,
        icon: "open",
        place: "tools",
        group: "atlas",
        run: ({ loader }) => loader.builds.ask({ kind: "papers", text: "" }),
      },
    ];

/** In the order of the toolbar, and of the menu within each group. */
export const COMMANDS: readonly Command[] = [
  {
    id: "search",
    label: () => commandText.search,
    keys: ["/"],
    group: "find",
    run: enterSearch,
  },
  panelCommand("filter", {
    group: "find",
    icon: "filter",
    place: "tools",
    short: commandText.filter,
    keys: ["f"],
  }),
  {
    id: "clear",
    label: () => commandText.clear,
    group: "find",
    when: ({ session }) => session.fitting.value !== null,
    run: ({ session }) => session.update(setFilters(NO_FILTERS)),
  },
  {
    id: "searchHelp",
    label: () => commandText.searchHelp,
    group: "find",
    run: ({ session }) => {
      session.queryHelp.value = true;
    },
  },
  panelCommand("export", { group: "atlas", icon: "download", place: "tools", short: commandText.export }),
  {
    id: "list",
    label: () => commandText.list,
    short: commandText.listShort,
    icon: "list",
    place: "tools",
    group: "read",
    pressed: ({ listOpen }) => listOpen.value,
    run: toggleList,
  },
  ...OPENING,
  panelCommand("look", { group: "see", icon: "look", place: "tools", short: commandText.lookShort }),
  ...SELECT_COMMANDS,
  ...(FINISHED ? [] : [panelCommand("options", { group: "atlas", icon: "options" })]),
  panelCommand("ledger", { group: "atlas" }),
  panelCommand("structure", { group: "atlas" }),
  panelCommand("hidden", { group: "atlas" }),
  panelCommand("compared", { group: "atlas" }),
  panelCommand("about", { group: "atlas", icon: "info" }),
  ...WHY_COMMANDS,
  {
    id: "enter",
    label: () => commandText.enter,
    keys: ["Enter"],
    scope: "map",
    group: "read",
    run: enterPanel,
  },
  {
    id: "back",
    label: () => commandText.back,
    keys: ["Escape"],
    scope: "always",
    group: "read",
    run: ({ session }) => {
      if (isTyping(document.activeElement)) enterMap();
      session.update(backOut);
    },
  },
  ...(["left", "up", "down", "right"] as const).map(
    (direction): Command => ({
      id: direction,
      label: () => commandText[direction],
      keys: [`Arrow${direction[0].toUpperCase()}${direction.slice(1)}`],
      scope: "map",
      group: "move",
      when: hasMap,
      run: (page) => walkOverMap(page, direction),
    }),
  ),
  {
    id: "zoomIn",
    label: () => commandText.zoomIn,
    keys: ["+", "="],
    scope: "map",
    icon: "plus",
    place: "zoom",
    group: "move",
    when: hasMap,
    run: ({ map }) => map.peek()?.zoomBy(KEY_ZOOM),
  },
  {
    id: "zoomOut",
    label: () => commandText.zoomOut,
    keys: ["-", "−", "_"],
    scope: "map",
    icon: "minus",
    place: "zoom",
    group: "move",
    when: hasMap,
    run: ({ map }) => map.peek()?.zoomBy(1 / KEY_ZOOM),
  },
  {
    id: "whole",
    label: () => commandText.whole,
    keys: ["0"],
    scope: "map",
    icon: "whole",
    place: "zoom",
    group: "move",
    when: hasMap,
    run: ({ map, session }) => {
      // Behind a sheet that is drawn all the way up nobody would see it.
      if (session.sheet.peek() === "full") session.sheet.value = "half";
      map.peek()?.camera.fly(null);
      session.announcement.value = shellText.wholeMapShown;
    },
  },
  ...UNDO_COMMANDS,
  {
    id: "theme",
    label: (page) => themeText[themeOf(page)],
    group: "page",
    run: (page) => page.session.update(chooseTheme(NEXT_THEME[themeOf(page)])),
  },
  {
    id: "help",
    label: () => commandText.help,
    keys: ["?"],
    icon: "help",
    place: "tools",
    spare: true,
    group: "page",
    run: ({ helpOpen }) => {
      helpOpen.value = true;
    },
  },
  {
    id: "menu",
    label: () => commandText.menu,
    short: commandText.menuShort,
    keys: ["Mod+k", "."],
    scope: "always",
    icon: "menu",
    place: "tools",
    group: "page",
    run: ({ menuOpen }) => {
      menuOpen.value = true;
    },
  },
];
