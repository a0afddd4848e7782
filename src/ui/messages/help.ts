/** Words of the help dialog and of the menu of commands. The keys come from the commands themselves. */

import type { HelpTopic } from "../session.ts";

interface Topic {
  readonly title: string;
  readonly text: string;
}

const topics: Readonly<Record<HelpTopic, Topic>> = {
  filter: {
    title: "Filters",
    text: "Filters grey papers out and take none away. A paper stands out when it fits every facet that is set; within a facet one of the ticked values is enough. Counts say what ticking a value would leave.",
  },
  pair: {
    title: "Why two papers are linked",
    text: "A link rests on what two papers share: their words, their concepts, a citation between them, references in common. Each kind is shown with its own evidence, so that you can check it in the texts. Where there is no link, the shortest way over other papers is shown instead.",
  },
  look: {
    title: "Look of the map",
    text: "Colour and size can stand for the region, the year, citations and more. Papers for which the list does not say it are drawn hollow, not as nought. Where papers lie does not change with the look.",
  },
  structure: {
    title: "Is there structure?",
    text: "The regions are compared with what chance would give: the same links, dealt out at random. That tells whether there are groups at all, not where exactly they end. How often runs agreed on them is said beside it.",
  },
  selection: {
    title: "Selections",
    text: "A selection is a list of papers of your own. Draw round papers on the map, add a region or what stands out, and leave single ones out again. It can be exported, and it is kept in the address of the page.",
  },
  hidden: {
    title: "What is not shown",
    text: "A map leaves things out so that it can be read: weak links, names that have no room, papers that filters grey out, records that were put together. All of it is listed there, with a way to see it.",
  },
};

export const helpText = {
  topics,
  topicsTitle: "Panels",
  about: (topic: string) => `Help: ${topic}`,
  keysTitle: "Keys",
  /** What keys do that are no commands: those of a field or a list. */
  onTheMap: "on the map",
  otherKeys: [["Enter, ↓", "in the search box: open the best match; go into the list of results"]],
  pointerTitle: "Pointer and touch",
  pointer: [
    ["Click or tap", "a paper reads it, an island opens its region, the sea goes back"],
    ["Drag", "moves the map"],
    ["Wheel or pinch", "zooms"],
    ["Double click", "zooms in"],
    ["Drop or paste", "lists of papers become a map, an .atlas file opens"],
  ],
} as const;

export const menuText = {
  label: "Find a command",
  placeholder: "Type what you want to do",
  list: "Commands",
  none: "No command is called that.",
  found: (count: number) => (count === 1 ? "1 command" : `${count} commands`),
} as const;

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowRight: "→",
  ArrowDown: "↓",
  Escape: "Esc",
  "-": "−",
  " ": "Space",
};

/** A key as it is printed on the keyboard: "Mod+Shift+z" is Ctrl+Shift+Z, or ⇧⌘Z on a Mac. */
export function keyName(key: string, isMac: boolean): string {
  const parts = key === "+" ? ["+"] : key.split("+");
  const last = parts[parts.length - 1];
  const name = NAMES[last] ?? (last.length === 1 ? last.toUpperCase() : last);
  const held = parts.slice(0, -1);
  if (isMac) return `${held.includes("Shift") ? "⇧" : ""}${held.includes("Mod") ? "⌘" : ""}${name}`;
  return [...held.map((part) => (part === "Mod" ? "Ctrl" : part)), name].join("+");
}
