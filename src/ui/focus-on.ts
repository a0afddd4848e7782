/** Where the keyboard's focus can be sent. */

import type { Page } from "./page.ts";

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
