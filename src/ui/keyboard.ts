/**
 * From keys to commands. Those of the whole page work wherever the focus is,
 * those of the map only when the map has it; no command has keys of its own
 * handled anywhere else.
 */

import { canRun, type Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { isTyping } from "./focus-on.ts";
import type { Page } from "./page.ts";
import { runCommand } from "./run-command.ts";

/** Keys of the whole page. */
export function handlePageKey(event: KeyboardEvent, page: Page): void {
  // What is in a dialog has the keys to itself.
  if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
  const key = keyOf(event);
  const typing = isTyping(event.target);
  run(event, page, (command) => {
    if (command.scope === "map") return false;
    return (
      command.keys?.includes(key) === true && (!typing || (command.scope === "always" && key.length > 1))
    );
  });
}

/** Keys of the map. */
export function handleMapKey(event: KeyboardEvent, page: Page): void {
  const key = keyOf(event);
  run(event, page, (command) => command.scope === "map" && command.keys?.includes(key) === true);
}

function run(event: KeyboardEvent, page: Page, fits: (command: Command) => boolean): void {
  const command = COMMANDS.find(fits);
  if (command === undefined) return;
  event.preventDefault();
  if (canRun(command, page)) runCommand(command, page, true);
}

/** The key as commands name it; Shift counts only beside Ctrl or ⌘, for "?" and "+" need it on many keyboards. */
export function keyOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
): string {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (ctrlKey || metaKey) return `${altKey ? "Alt+" : ""}Mod+${shiftKey ? "Shift+" : ""}${name}`;
  return altKey ? `Alt+${name}` : name;
}
