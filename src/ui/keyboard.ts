/**
 * Keys. Those of the whole page (/ ? Escape) work wherever the focus is, but
 * not while somebody types; those of the map only when the map has the focus.
 */

import type { MapTable } from "../model/index.ts";
import { planSteps, type Steps } from "../view/plan-steps.ts";
import { type Direction, nearestPaper } from "../view/step-direction.ts";
import { backOut, focusPaper } from "../view/view-state.ts";
import { enterPanel } from "./focus-on.ts";
import type { MapController } from "./map-controller.ts";
import { shellText } from "./messages/shell.ts";
import type { Page } from "./page.ts";

const ZOOM_STEP = 1.5;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** Keys of the whole page. */
export function handlePageKey(event: KeyboardEvent, page: Page): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.querySelector("dialog[open]") !== null) return;
  const typing = isTyping(event.target);
  if (event.key === "Escape") {
    if (typing) (event.target as HTMLElement).blur();
    page.session.update(backOut);
    event.preventDefault();
    return;
  }
  if (typing) return;
  if (event.key === "/") {
    document.getElementById("search")?.focus();
    event.preventDefault();
  } else if (event.key === "?") {
    page.helpOpen.value = true;
    event.preventDefault();
  }
}

/** Keys of the map. */
export function handleMapKey(event: KeyboardEvent, page: Page): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { session } = page;
  const controller = page.map.peek();
  if (controller === null) return;
  const direction = DIRECTIONS[event.key];
  if (direction !== undefined) step(direction, controller, page);
  else if (event.key === "+" || event.key === "=") controller.zoomBy(ZOOM_STEP);
  else if (event.key === "-" || event.key === "−" || event.key === "_") controller.zoomBy(1 / ZOOM_STEP);
  else if (event.key === "0") {
    controller.camera.fly(null);
    session.announcement.value = shellText.wholeMapShown;
  } else if (event.key === "Enter") enterPanel();
  else return;
  event.preventDefault();
}

function step(direction: Direction, controller: MapController, { session, walk }: Page): void {
  const { map } = session.atlas.content;
  const { focus } = session.state.peek();
  const camera = controller.camera.camera.peek();
  const next = focus === null ? nearestPaper(map, camera.x, camera.y) : stepsOf(map)(focus, direction);
  if (next === null) {
    session.announcement.value = shellText.nothingThere;
    return;
  }
  walk(() => session.update(focusPaper(next)));
}

const plans = new WeakMap<object, Steps>();

/** The steps of a map, planned at the first arrow key. */
function stepsOf(map: MapTable): Steps {
  const steps = plans.get(map) ?? planSteps(map);
  plans.set(map, steps);
  return steps;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}
