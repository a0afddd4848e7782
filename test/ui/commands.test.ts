import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { COMMAND_GROUPS, commandText } from "../../src/ui/messages/commands.ts";
import { keyName } from "../../src/ui/messages/help.ts";
import { findCommands, groupCommands, moveInMenu } from "../../src/ui/menu-rows.ts";

// Parts of the page that commands lead to ask the browser for its theme as soon as they are loaded.
vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => {} }));
const { COMMANDS } = await import("../../src/ui/commands.ts");
const { keyOf } = await import("../../src/ui/keyboard.ts");

const UI = join(import.meta.dirname, "../../src/ui");

describe("the commands", () => {
  test("have each an id of its own", () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(15);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("have each words, and belong to a group that the menu shows", () => {
    for (const { id, group } of COMMANDS) {
      expect(commandText[id], id).not.toBe("");
      expect(COMMAND_GROUPS[group], id).toBeDefined();
    }
  });

  test("share no key: what works on the whole page works on the map, too", () => {
    const keys = COMMANDS.flatMap(({ keys: own }) => own ?? []);
    expect(keys.length).toBeGreaterThan(10);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("that stand in the toolbar have an icon", () => {
    const placed = COMMANDS.filter(({ place }) => place !== undefined);
    expect(placed.length).toBeGreaterThan(5);
    expect(placed.filter(({ icon }) => icon === undefined)).toEqual([]);
  });

  test("fill no wall of buttons: at most nine at the top, and redo while there is something to redo; seven on the narrowest screens", () => {
    const tools = COMMANDS.filter(({ place }) => place === "tools");
    expect(tools.length).toBeLessThanOrEqual(10);
    expect(tools.filter(({ spare }) => spare !== true).length).toBeLessThanOrEqual(7);
  });

  test("name their keys as the keyboard reports them", () => {
    for (const key of COMMANDS.flatMap(({ keys }) => keys ?? [])) {
      const parts = key === "+" ? ["+"] : key.split("+");
      const name = parts.at(-1)!;
      const event = {
        key: parts.includes("Shift") ? name.toUpperCase() : name,
        ctrlKey: parts.includes("Mod"),
        metaKey: false,
        altKey: false,
        shiftKey: parts.includes("Shift"),
      };
      expect(keyOf(event)).toBe(key);
    }
  });
});

/**
 * Files that may listen to keys, and why: the commands' own two places, and
 * widgets that work with keys inside themselves as their role has it.
 */
const LISTENERS: Readonly<Record<string, string>> = {
  "create-page.ts": "commands of the page",
  "map-view.tsx": "commands of the map",
  "first-use.ts": "only notes that the page is used",
  "keyboard-ring.ts": "only notes that keys are used",
  "command-menu.tsx": "combobox",
  "paper-tree.tsx": "tree",
  "lasso.ts": "Escape ends tracing, only while one traces",
  "panels/compare-hint.tsx": "Escape ends choosing, only while one chooses",
  "panels/paper-item.tsx": "steps through a list of results",
  "panels/results-panel.tsx": "steps through the list of results",
  "panels/timeline-handle.tsx": "slider",
  "panels/search-box.tsx": "steps from the box into the list of results",
};

test("nothing but the commands and widgets with a role of their own handles keys", () => {
  const files = readdirSync(UI, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const listening = files.filter((name) =>
    /onKey(Down|Up|Press)|["']key(down|up|press)["']/.test(readFileSync(join(UI, name), "utf8")),
  );
  expect(listening).toContain("map-view.tsx");
  expect(listening.filter((name) => !(name in LISTENERS))).toEqual([]);
});

describe("the menu", () => {
  const all = groupCommands(COMMANDS);
  const labelOf = ({ id }: { readonly id: keyof typeof commandText }) => commandText[id];

  test("holds every command, group by group", () => {
    expect(new Set(all)).toEqual(new Set(COMMANDS));
    expect(all.length).toBe(COMMANDS.length);
    const changes = all.filter(({ group }, at) => group !== all[at - 1]?.group).map(({ group }) => group);
    expect(new Set(changes).size).toBe(changes.length);
  });

  test("finds by the beginnings of words, of the command or its group, whatever their order and accents", () => {
    const ids = (query: string) => findCommands(all, query, labelOf).map(({ id }) => id);
    expect(ids("")).toEqual(all.map(({ id }) => id));
    expect(ids("zoo")).toEqual(["zoomIn", "zoomOut"]);
    expect(ids("IN  Zóom")).toEqual(["zoomIn"]);
    expect(ids("atlas exp")).toEqual(["export"]);
    expect(ids("oom")).toEqual([]);
  });

  test("is walked through round and round", () => {
    expect([moveInMenu(0, 3, "ArrowDown"), moveInMenu(2, 3, "ArrowDown")]).toEqual([1, 0]);
    expect([moveInMenu(0, 3, "ArrowUp"), moveInMenu(2, 3, "ArrowUp")]).toEqual([2, 1]);
    expect([moveInMenu(1, 3, "PageUp"), moveInMenu(1, 3, "PageDown")]).toEqual([0, 2]);
    expect([moveInMenu(0, 0, "ArrowDown"), moveInMenu(0, 3, "x"), moveInMenu(0, 3, "Home")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

test("keys are named as they are printed", () => {
  const names = (key: string) => [keyName(key, false), keyName(key, true)];
  expect(names("Mod+Shift+z")).toEqual(["Ctrl+Shift+Z", "⇧⌘Z"]);
  expect(names("+")).toEqual(["+", "+"]);
  expect(names("ArrowLeft")).toEqual(["←", "←"]);
  expect(names("Escape")).toEqual(["Esc", "Esc"]);
});
