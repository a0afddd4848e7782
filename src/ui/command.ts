/**
 * What a command is: something that can be done on the page, with its words, its
 * keys and its place. Everything that offers it (toolbar, menu, shortcuts, help)
 * is drawn from the one list in `commands.ts`.
 */

import { closeTool, openPanel, type Panel } from "../view/view-state.ts";
import type { IconName } from "./icons.tsx";
import { type CommandGroup, type CommandId, commandText } from "./messages/commands.ts";
import type { Page } from "./page.ts";

export interface Command {
  readonly id: CommandId;
  /** What it does, as things stand. */
  readonly label: (page: Page) => string;
  /** Beside the icon in the toolbar, where there is room. */
  readonly short?: string;
  /**
   * Keys that run it, the first of which is shown: `KeyboardEvent.key`, letters in
   * lower case, with "Mod+" for Ctrl (⌘ on a Mac) and "Mod+Shift+" before it.
   */
  readonly keys?: readonly string[];
  /**
   * Where the keys work: on the whole page while nobody types (default), there and
   * while somebody types (but for keys that are letters then), or while the map has the focus.
   */
  readonly scope?: "page" | "always" | "map";
  readonly icon?: IconName;
  /** A button in the toolbar at the top, or beside the map; the menu holds every command. */
  readonly place?: "tools" | "zoom";
  /** Left out of the toolbar where the window is very narrow. */
  readonly spare?: boolean;
  /** In the menu even while it cannot be run; its label says why. */
  readonly listed?: boolean;
  readonly group: CommandGroup;
  /** Whether it can be run as things stand; always, when it is not given. */
  readonly when?: (page: Page) => boolean;
  /** For what is on or off. */
  readonly pressed?: (page: Page) => boolean;
  readonly run: (page: Page) => void;
}

/** A command that opens a panel, and closes it again. */
export function panelCommand(
  id: Panel & CommandId,
  rest: Pick<Command, "group"> & Partial<Command>,
): Command {
  const isOpen = ({ session }: Page): boolean => session.state.value.panel === id;
  return {
    id,
    label: () => commandText[id],
    pressed: isOpen,
    run: (page) => page.session.update(isOpen(page) ? closeTool : openPanel(id)),
    ...rest,
  };
}

export const canRun = (command: Command, page: Page): boolean => command.when?.(page) ?? true;
