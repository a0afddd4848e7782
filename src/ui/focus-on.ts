/** Where the keyboard's focus can be sent. */

import { computed, effect } from "@preact/signals";
import type { Page } from "./page.ts";
import type { Session } from "./session.ts";

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** To the name of what the panel shows. */
export const enterPanel = (): void => focusOn(".side-body h2");

export const enterMap = (): void => focusOn(".map-surface");

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
