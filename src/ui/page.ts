/** What the parts of the page with an atlas share, made once an atlas. */

import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Drawing } from "../view/drawing.ts";
import type { SeenMap } from "./follow-look.ts";
import type { Loader, Opened } from "./load-atlas.ts";
import type { MapController } from "./map-controller.ts";
import type { Capture, RegionColours } from "./panels/index.ts";
import type { Session } from "./session.ts";
import type { ShownTheme } from "./theme.ts";

export interface Page {
  readonly session: Session;
  readonly loader: Loader;
  /** The atlas as a file, and what it can be built again from. */
  readonly opened: Opened;
  readonly theme: ReadonlySignal<ShownTheme>;
  /** `null` while it is being prepared. */
  readonly drawing: Signal<Drawing | null>;
  /** The drawing as the chosen look has it. */
  readonly seen: ReadonlySignal<SeenMap | null>;
  /** `null` while it is not mounted. */
  readonly map: Signal<MapController | null>;
  readonly listOpen: Signal<boolean>;
  readonly helpOpen: Signal<boolean>;
  /** The menu of all commands. */
  readonly menuOpen: Signal<boolean>;
  /** Runs a change that is a step over the map, which Back shall not undo one by one. */
  readonly walk: (change: () => void) => void;
  /** Colours of a region; `undefined` while there is no drawing, or while colours say something else. */
  readonly swatch: () => ((region: number) => RegionColours) | undefined;
  /** The map as it stands, for pictures. */
  readonly capture: Capture;
  /** Where the whole page has this very view. */
  readonly address: () => string;
  /** Starts listening; the returned function ends it. */
  readonly start: () => () => void;
}
