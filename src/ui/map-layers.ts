/**
 * The sheets the map is drawn on: geography below, papers and links between,
 * names above. Papers and links are Sigma's when there is WebGL, else the 2-D
 * painter draws them on the lower sheet; the picture is the same either way,
 * because both are handed the same scene.
 */

import type { OpenedAtlas } from "../model/index.ts";
import { radiusAt } from "../view/appearance.ts";
import type { Camera, Padding, Point } from "../view/camera.ts";
import { composeScene, type SceneInput } from "../view/compose-scene.ts";
import type { Drawing } from "../view/drawing.ts";
import { fitPaper } from "../view/fit-paper.ts";
import { type CanvasHost, paintCanvas } from "../view/paint-canvas.ts";
import type { LayerName, OverShape } from "../view/scene.ts";
import type { MapAdapter } from "./map-adapter.ts";

export type Painter = "webgl" | "canvas";

/** What a frame depends on. */
export type FrameInput = Omit<SceneInput, "legend" | "layers">;

export interface MapLayersOptions {
  readonly container: HTMLElement;
  readonly atlas: OpenedAtlas;
  readonly drawing: Drawing;
  /** What panels cover of the map, in pixels. */
  readonly padding: () => Padding;
  /** Something changed that asks for a new frame. */
  readonly onChange: () => void;
}

/** In the page paths are the browser's and pictures are canvases. */
export const pageHost: CanvasHost<Path2D, HTMLCanvasElement> = {
  createPath: () => new Path2D(),
  createPicture: ({ width, height, data }) => {
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    canvas.getContext("2d")?.putImageData(new ImageData(data, width, height), 0, 0);
    return canvas;
  },
};

/** Paper shows finer dots than most screens. */
const PAPER_RATIO = 2;

export class MapLayers {
  readonly #under: HTMLCanvasElement;
  readonly #middle: HTMLElement;
  readonly #over: HTMLCanvasElement;
  readonly #options: MapLayersOptions;
  #adapter: MapAdapter | null = null;
  #settled = false;
  /** What the adapter was last handed, and at which scale. */
  #loaded: FrameInput | null = null;
  /** What the lower sheet shows. */
  #painted: FrameInput | null = null;
  #last: FrameInput | null = null;
  readonly #stopListening = new AbortController();

  constructor(options: MapLayersOptions) {
    this.#options = options;
    this.#under = addSheet(options.container, "canvas", "map-sheet");
    this.#middle = addSheet(options.container, "div", "map-sheet");
    this.#over = addSheet(options.container, "canvas", "map-sheet");
    const { signal } = this.#stopListening;
    window.addEventListener("beforeprint", () => this.#flatten(), { signal });
    window.addEventListener("afterprint", () => options.onChange(), { signal });
    void this.#mountSigma();
  }

  /** Which painter draws papers and links; `null` until that is settled. */
  get painter(): Painter | null {
    if (!this.#settled) return null;
    return this.#adapter === null ? "canvas" : "webgl";
  }

  /** Where Sigma puts a map point; `null` without Sigma. */
  place(point: Point): Point | null {
    return this.#adapter?.place(point) ?? null;
  }

  /**
   * Draws a frame at once; gives the labels that it drew. In a hurry, what only
   * the camera has changed on the lower sheet is moved instead of painted.
   */
  draw(input: FrameInput, hurried: boolean): readonly OverShape[] {
    this.#last = input;
    const adapter = this.#adapter;
    const painted = this.#painted;
    const moved = hurried && painted !== null && looksAlike(painted, input);
    const below: readonly LayerName[] = adapter === null ? ["under", "links", "papers"] : ["under"];
    const layers: readonly LayerName[] = moved ? ["over"] : [...below, "over"];
    const scene = composeScene({ ...input, legend: false, layers });
    if (!moved) {
      this.#paint(this.#under, scene, below);
      this.#painted = input;
    }
    this.#under.style.transform = moved ? moveTo(painted.camera, input.camera) : "";
    this.#paint(this.#over, scene, ["over"]);
    if (adapter !== null) this.#drawSigma(adapter, input);
    return scene.over;
  }

  /**
   * Paints all of the map onto the lower sheet, for paper: that is light, has no
   * panels over it, shows nothing that WebGL drew, and where browsers print a
   * sheet as shapes, the one above it would hide it.
   */
  #flatten(): void {
    if (this.#last === null) return;
    const { drawing, padding } = this.#options;
    const paper = fitPaper(this.#last, padding(), drawing.geography.bounds);
    const layers: readonly LayerName[] = ["under", "links", "papers", "over"];
    const scene = composeScene({ ...this.#last, ...paper, theme: "light", legend: false, layers });
    this.#under.style.transform = "";
    this.#paint(this.#under, scene, layers, PAPER_RATIO);
    this.#over.width = 0;
    this.#painted = null;
  }

  dispose(): void {
    this.#stopListening.abort();
    this.#adapter?.dispose();
    this.#adapter = null;
    for (const sheet of [this.#under, this.#middle, this.#over]) sheet.remove();
  }

  #paint(
    canvas: HTMLCanvasElement,
    scene: ReturnType<typeof composeScene>,
    layers: readonly LayerName[],
    pixelRatio = window.devicePixelRatio || 1,
  ): void {
    const width = Math.round(scene.width * pixelRatio);
    const height = Math.round(scene.height * pixelRatio);
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const context = canvas.getContext("2d");
    if (context !== null)
      paintCanvas<Path2D, HTMLCanvasElement>(context, scene, { pixelRatio, layers, host: pageHost });
  }

  #drawSigma(adapter: MapAdapter, input: FrameInput): void {
    const { drawing } = this.#options;
    if (this.#loaded === null || !looksAlike(this.#loaded, input)) {
      adapter.load(composeScene({ ...seeingAll(input), legend: false, layers: ["links", "papers"] }));
      this.#loaded = input;
    }
    const grow = radiusAt(drawing, 0, input.camera.scale) / radiusAt(drawing, 0, this.#loaded.camera.scale);
    adapter.draw(input.camera, input.viewport, Number.isFinite(grow) ? grow : 1);
  }

  /** Sigma comes when it has been fetched; until then, and without WebGL, the 2-D painter draws everything. */
  async #mountSigma(): Promise<void> {
    const { atlas, onChange } = this.#options;
    try {
      if (!hasWebgl()) return;
      const { createMapAdapter } = await import("./map-adapter.ts");
      if (!this.#middle.isConnected) return;
      const targets = atlas.content.links.targets;
      const sources = sourcesOf(atlas.content.links.offsets, targets.length);
      this.#adapter = createMapAdapter(
        this.#middle,
        (link) => [sources[link], targets[link]],
        () => this.#loseSigma(),
      );
    } catch {
      // No shader, no memory, no script: the 2-D painter stays.
      this.#adapter = null;
      this.#middle.replaceChildren();
    } finally {
      this.#settled = true;
      this.#painted = null;
      onChange();
    }
  }

  #loseSigma(): void {
    this.#adapter?.dispose();
    this.#adapter = null;
    this.#loaded = null;
    this.#painted = null;
    this.#options.onChange();
  }
}

function addSheet<Tag extends "canvas" | "div">(
  container: HTMLElement,
  tag: Tag,
  name: string,
): HTMLElementTagNameMap[Tag] {
  const sheet = document.createElement(tag);
  sheet.className = name;
  sheet.setAttribute("aria-hidden", "true");
  container.append(sheet);
  return sheet;
}

/** The CSS transform that brings a picture painted for one camera to where another would have it. */
function moveTo(painted: Camera, camera: Camera): string {
  const x = (painted.x - camera.x) * camera.scale;
  const y = (painted.y - camera.y) * camera.scale;
  return `translate(${x}px, ${y}px) scale(${camera.scale / painted.scale})`;
}

/** Whether papers and links look the same but for the camera. */
function looksAlike(a: FrameInput, b: FrameInput): boolean {
  return (
    a.theme === b.theme &&
    a.drawing === b.drawing &&
    a.look === b.look &&
    a.viewport === b.viewport &&
    a.focus === b.focus &&
    a.hover === b.hover &&
    a.selectedCluster === b.selectedCluster &&
    a.highlighted === b.highlighted &&
    a.selected === b.selected &&
    a.path === b.path
  );
}

/** The same view through a window that holds the whole map: scenes leave out what is not in view. */
function seeingAll(input: FrameInput): FrameInput {
  const { minX, minY, maxX, maxY } = input.drawing.geography.bounds;
  const { scale } = input.camera;
  return {
    ...input,
    camera: { x: (minX + maxX) / 2, y: (minY + maxY) / 2, scale },
    viewport: { width: (maxX - minX) * scale, height: (maxY - minY) * scale },
  };
}

function hasWebgl(): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

/** Source of every link. */
function sourcesOf(offsets: Int32Array, count: number): Int32Array {
  const sources = new Int32Array(count);
  for (let source = 0; source + 1 < offsets.length; source++) {
    sources.fill(source, offsets[source], offsets[source + 1]);
  }
  return sources;
}
