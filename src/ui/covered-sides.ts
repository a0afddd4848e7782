import type { Padding } from "../view/camera.ts";

/** Room to leave at every side, in pixels. */
const ROOM = 24;
/** The same at the sides of a phone, whose width is what limits the map. */
const NARROW_ROOM = 4;
/** At most this share of the height counts as covered: something of the map must stay. */
const MOST_COVERED = 0.62;

/**
 * What the panels cover of the map, with some room: a side of a wide window, the
 * bottom of a phone. Measured, so that styles alone decide the layout.
 */
export function coveredSides(): Padding {
  const even = { top: ROOM, right: ROOM, bottom: ROOM, left: ROOM };
  const pane = document.querySelector(".side")?.getBoundingClientRect();
  const bar = document.querySelector(".embed-card")?.clientHeight ?? 0;
  if (pane === undefined || pane.height === 0) return { ...even, bottom: bar + ROOM };
  const beside = pane.width < window.innerWidth * 0.7;
  if (beside) return besidePane(pane.right);
  const covered = Math.min(window.innerHeight - pane.top, window.innerHeight * MOST_COVERED);
  return { top: ROOM * 2.5, right: NARROW_ROOM, bottom: covered + ROOM / 2, left: NARROW_ROOM };
}

/** Beside the pane: what the list covers, and tools that reach over most of a small map. */
function besidePane(left: number): Padding {
  const free = window.innerWidth - left;
  const room = Math.min(ROOM, free / 25);
  const list = document.querySelector(".list-pane")?.getBoundingClientRect();
  const tools = document.querySelector(".tools-top")?.getBoundingClientRect();
  const isUnderTools = tools !== undefined && tools.width > free * 0.66;
  // A list over all of a small map hides it, and is put away again.
  const isBesideList = list !== undefined && list.left - left > free / 4;
  return {
    top: isUnderTools ? tools.bottom + room : room,
    right: isBesideList ? window.innerWidth - list.left + room : room,
    bottom: room,
    left: left + room,
  };
}

/** Frames after which a panel that a click opens has taken its place: its height is an effect of its content. */
const SETTLING = 3;

/** Runs something that asks what is covered after panels have taken their places. */
export function afterPanels(run: () => void, frames = SETTLING): void {
  requestAnimationFrame(() => (frames <= 1 ? run() : afterPanels(run, frames - 1)));
}
