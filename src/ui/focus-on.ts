/** Where the keyboard's focus can be sent. */

import type { Page } from "./page.ts";

/** Frames in which something whose code is fetched first may arrive. */
const PATIENCE = 120;

/** To the first element that fits, as soon as there is one, unless the user goes elsewhere before. */
function focusOn(selector: string, patience = PATIENCE): void {
  const from = document.activeElement;
  const found = document.querySelector<HTMLElement>(selector);
  if (found !== null) return found.focus();
  requestAnimationFrame(() => {
    const stayed = document.activeElement === from || document.activeElement === document.body;
    if (stayed && patience > 0) focusOn(selector, patience - 1);
  });
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

/** Boxes and handles that are ticked, dragged or pressed: letters mean nothing in them. */
const UNTYPED = ["checkbox", "radio", "range", "button", "submit", "color", "file"];

/** Whether keys are letters there. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !UNTYPED.includes(target.type);
  return target instanceof HTMLElement && target.matches("textarea, select, [contenteditable]");
}

/** Opens the list of papers and goes where one stands in it. */
export function enterList(page: Page): void {
  page.listOpen.value = true;
  requestAnimationFrame(() => focusOn(".paper-tree [tabindex='0']"));
}
