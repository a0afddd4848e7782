/** Where the keyboard's focus can be sent. */

import { computed, effect } from "@preact/signals";
import type { Page } from "./page.ts";
import type { Session } from "./session.ts";

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

const PANEL_HEADING = ".side-body h2";

/** The name of what the panel shows, once it is there. */
export const panelHeading = (): Element | null => document.querySelector(PANEL_HEADING);

/** To the name of what the panel shows. */
export const enterPanel = (): void => focusOn(PANEL_HEADING);

export const enterMap = (): void => focusOn(".map-surface");

export const enterSearch = (): void => focusOn("#search");

export function toggleList({ listOpen }: Page): void {
  listOpen.value = !listOpen.peek();
}

/** Whether keys are letters there. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}

/** Opens the list of papers and goes where one stands in it. */
export function enterList(page: Page): void {
  page.listOpen.value = true;
  requestAnimationFrame(() => focusOn(".paper-tree [tabindex='0']"));
}

/**
 * Sends the keyboard's focus to the map when what had it goes with the panel it
 * stood in, so that it is never lost. Works until the returned function is called.
 */
export function keepFocus(session: Session): () => void {
  const shown = computed(() => {
    const { focus, cluster, panel } = session.state.value;
    return `${focus} ${cluster} ${panel}`;
  });
  let before: string | null = null;
  return effect(() => {
    const now = shown.value;
    const changed = before !== null && before !== now;
    before = now;
    const hadFocus = document.activeElement !== document.body;
    if (!changed || !hadFocus) return;
    // Twice: once for the panels to be shown, once for them to claim the focus themselves.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) enterMap();
      });
    });
  });
}
