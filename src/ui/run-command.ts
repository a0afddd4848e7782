/** Runs commands, and sends the keyboard's focus after what they open. */

import { isTool } from "../view/view-state.ts";
import type { Command } from "./command.ts";
import { enterPanel, panelHeading } from "./focus-on.ts";
import type { Page } from "./page.ts";

/** Frames in which the code of a panel that is opened for the first time may arrive. */
const PATIENCE = 120;

/**
 * @param byKey run from the keyboard or the menu: a panel that it opens gets the focus, since who cannot
 *   point would have to look for it
 */
export function runCommand(command: Command, page: Page, byKey: boolean): void {
  const { session } = page;
  const { panel: before } = session.state.peek();
  const old = panelHeading();
  command.run(page);
  const { panel } = session.state.peek();
  if (byKey && panel !== before && isTool(panel)) follow(page, { panel, old, patience: PATIENCE });
}

interface Opening {
  readonly panel: string;
  /** Name of the panel that was there before. */
  readonly old: Element | null;
  readonly patience: number;
}

/** Goes to the name of the panel once it is there, unless the user has gone elsewhere meanwhile. */
function follow(page: Page, opening: Opening): void {
  const { panel, old, patience } = opening;
  const from = document.activeElement;
  requestAnimationFrame(() => {
    const isCurrent = page.session.state.peek().panel === panel;
    const isElsewhere = document.activeElement !== from && document.activeElement !== document.body;
    if (!isCurrent || isElsewhere) return;
    const heading = panelHeading();
    if (heading !== null && heading !== old) enterPanel();
    else if (patience > 0) follow(page, { panel, old, patience: patience - 1 });
  });
}
