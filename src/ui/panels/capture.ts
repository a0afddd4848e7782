/** What the export menu asks of the page: the map as it stands. */

import type { Camera, Viewport } from "../../view/camera.ts";
import type { Drawing } from "../../view/drawing.ts";
import type { SceneInput } from "../../view/scene-input.ts";
import type { SceneLook } from "../../view/scene-look.ts";

/** What is being read, compared and gathered, as the map shows it. */
type Read = Pick<SceneInput, "focus" | "path" | "selectedCluster" | "selected">;

export interface CapturedView extends Read {
  /** Of the map on the screen; the whole map when the user has not moved it. */
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly theme: "light" | "dark";
  /** With sizes and links as the look has them. */
  readonly drawing: Drawing;
  /** `null`: the plain one. */
  readonly look: SceneLook | null;
}

/** `null` while the map has not been drawn. */
export type Capture = () => CapturedView | null;
