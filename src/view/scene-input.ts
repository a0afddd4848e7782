/** What a scene is composed from. */

import type { OpenedAtlas } from "../model/index.ts";
import type { Camera, Viewport } from "./camera.ts";
import type { Drawing } from "./drawing.ts";
import type { Bounds, LayerName, OverShape } from "./scene.ts";
import type { SceneLook } from "./scene-look.ts";
import type { ThemeName } from "./theme.ts";

/** What may be left out of a picture. */
export const FIGURE_PARTS = ["contours", "links", "names", "titles"] as const;
export type FigurePart = (typeof FIGURE_PARTS)[number];

/** What is laid over a picture, and the boxes that labels must leave free for it. */
export interface Furniture {
  readonly shapes: readonly OverShape[];
  readonly taken: readonly Bounds[];
}

export interface SceneInput {
  readonly atlas: OpenedAtlas;
  /** Of `prepareDrawing(atlas.content)`; keep it, it is the same for every frame. */
  readonly drawing: Drawing;
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly theme: ThemeName;
  /** Paper being read: ringed, its title shown, its links loud. */
  readonly focus: number | null;
  /** Paper under the pointer: its title shown, its links loud. */
  readonly hover: number | null;
  /** Cluster being read: its papers stand out. */
  readonly selectedCluster: number | null;
  /** Papers that stand out; the others are greyed. `null`: all alike. */
  readonly highlighted: ReadonlySet<number> | null;
  /** Papers that the user has gathered: rimmed in ink. `null`: none. */
  readonly selected: ReadonlySet<number> | null;
  /**
   * Papers that lead from one to another, each linked to the next, while two are compared:
   * ringed, titled, the links between them loud, and no others. `null`: nothing is compared.
   */
  readonly path?: readonly number[] | null;
  /** Colours, layers and legend of the look (its sizes and links are in the drawing). Absent: the plain look. */
  readonly look?: SceneLook | null;
  /** What is left out, whatever the look says. Absent: nothing. */
  readonly hide?: ReadonlySet<FigurePart>;
  /** Figure furniture: title, legend, captions. Also draws labels without fading. */
  readonly legend: boolean;
  /** Composes that furniture (`composeFurniture`). Handed in, so that a page that draws none need not fetch it. */
  readonly furniture?: (input: SceneInput) => Furniture;
  /** Layers to compose; the others stay empty. Over Sigma, ask for `under` and `over` only. */
  readonly layers: readonly LayerName[];
}

/** Every layer, in order of painting. */
export const ALL_LAYERS: readonly LayerName[] = ["under", "links", "papers", "over"];
