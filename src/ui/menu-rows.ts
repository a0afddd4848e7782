/** The menu of commands as rows: which, in which order, and where a key leads. Pure. */

import { foldText } from "../lib/fold-text.ts";
import type { Command } from "./command.ts";
import { COMMAND_GROUPS } from "./messages/commands.ts";

const GROUPS = Object.keys(COMMAND_GROUPS);

/** Group by group, in the order in which they are shown. */
export function groupCommands(commands: readonly Command[]): Command[] {
  return GROUPS.flatMap((group) => commands.filter((command) => command.group === group));
}

/** Those whose words, or those of their group, begin with every word of the query. */
export function findCommands(
  commands: readonly Command[],
  query: string,
  labelOf: (command: Command) => string,
): Command[] {
  const wanted = foldText(query).split(" ");
  return commands.filter((command) => {
    const words = foldText(`${labelOf(command)} ${COMMAND_GROUPS[command.group]}`).split(" ");
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** Where a key leads among `count` entries; `null` when it is not one of the menu's. */
export function moveInMenu(at: number, count: number, key: string): number | null {
  if (count === 0) return null;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at - 1 + count) % count;
  if (key === "PageDown") return count - 1;
  if (key === "PageUp") return 0;
  return null;
}
