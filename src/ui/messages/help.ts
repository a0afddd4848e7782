/** Words of the help dialog and of the menu of commands. The keys come from the commands themselves. */

export const helpText = {
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
