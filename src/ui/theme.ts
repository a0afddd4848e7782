/** Which theme is shown: the choice, or what the system asks for. Written to the root element for the styles. */

import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { ThemeChoice } from "../view/view-state.ts";

export type ShownTheme = "light" | "dark";

const darkQuery = matchMedia("(prefers-color-scheme: dark)");
const systemIsDark = signal(darkQuery.matches);
darkQuery.addEventListener("change", (event) => {
  systemIsDark.value = event.matches;
});

/** Paper is light, whatever the screen is. */
const isPrinting = signal(false);
window.addEventListener("beforeprint", () => {
  isPrinting.value = true;
});
window.addEventListener("afterprint", () => {
  isPrinting.value = false;
});

/** The choice as a theme; follows the system while the choice is `auto`. */
export function resolveTheme(choice: ThemeChoice): ShownTheme {
  if (choice !== "auto") return choice;
  return systemIsDark.value ? "dark" : "light";
}

/** The theme as a signal; keeps `data-theme` of the root element in step until `stop` is called. */
export function followTheme(choice: () => ThemeChoice): {
  readonly theme: ReadonlySignal<ShownTheme>;
  readonly stop: () => void;
} {
  const theme = computed(() => resolveTheme(choice()));
  const stop = effect(() => {
    document.documentElement.dataset["theme"] = isPrinting.value ? "light" : theme.value;
  });
  return { theme, stop };
}

const stillQuery = matchMedia("(prefers-reduced-motion: reduce)");

/** Whether the system asks for as little motion as possible. */
export const wantsStillness = (): boolean => stillQuery.matches;
