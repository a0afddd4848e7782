/** Walking over the map with the arrow keys, from paper to paper. */

import type { MapTable } from "../model/index.ts";
import { planSteps, type Steps } from "../view/plan-steps.ts";
import { type Direction, nearestPaper } from "../view/step-direction.ts";
import { focusPaper } from "../view/view-state.ts";
import { shellText } from "./messages/shell.ts";
import type { Page } from "./page.ts";

/** Reads the nearest paper in a direction; to begin with, the one nearest to the middle of what is shown. */
export function walkOverMap({ session, map: shown, walk }: Page, direction: Direction): void {
  const controller = shown.peek();
  if (controller === null) return;
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
