/**
 * The map as a whole: what the pointer does, what is drawn, where the camera
 * goes. It reads the session and changes it only through `session.update`.
 */

import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import { type Padding, type Point, toScreen } from "../view/camera.ts";
import type { SceneInput } from "../view/compose-scene.ts";
import type { Drawing } from "../view/drawing.ts";
import { closeSpacing } from "../view/close-spacing.ts";
import { keepSet } from "../view/keep-set.ts";
import type { Picked } from "../view/pick-at.ts";
import type { OverShape } from "../view/scene.ts";
import { putAway } from "../view/put-away.ts";
import { selectCluster } from "../view/view-state.ts";
import { boundsOfCluster } from "./cluster-bounds.ts";
import { afterPanels } from "./covered-sides.ts";
import { followSize, sizeOf } from "./element-size.ts";
import type { SeenMap } from "./follow-look.ts";
import { loadFonts } from "./load-fonts.ts";
import { Lasso } from "./lasso.ts";
import { LiveCamera } from "./map-camera.ts";
import { type GestureHandlers, listenToGestures } from "./map-gestures.ts";
import { type FrameInput, MapLayers, type Painter } from "./map-layers.ts";
import { bringIntoView, type FlightFrom, flyToTarget } from "./map-flights.ts";
import { findNameless, pickTarget } from "./map-pick.ts";
import { Pace } from "./pace.ts";
import { choosePaper, openLink } from "./panels/actions.ts";
import type { Session } from "./session.ts";
import type { ShownTheme } from "./theme.ts";

/** Where the pointer is and what it points at. */
export interface Pointed {
  readonly at: Point;
  readonly what: Picked;
}

export interface MapControllerOptions {
  /** The sheets are put in here. */
  readonly sheets: HTMLElement;
  /** Listened to for gestures; as large as the sheets. */
  readonly surface: HTMLElement;
  readonly session: Session;
  readonly drawing: Drawing;
  /** The same as the chosen look has it. */
  readonly seen: ReadonlySignal<SeenMap | null>;
  readonly theme: ReadonlySignal<ShownTheme>;
  readonly padding: () => Padding;
}

export class MapController {
  readonly camera: LiveCamera;
  readonly lasso: Lasso;
  readonly pointed: Signal<Pointed | null> = signal(null);
  /** A drag or pinch is going on. */
  readonly held: Signal<boolean> = signal(false);
  /** `null` until the map has been drawn by the painter that stays. */
  readonly painter: Signal<Painter | null> = signal(null);
  /** The region that is looked at so closely that no name is in view; else `null`. */
  readonly nameless: Signal<number | null> = signal(null);
  readonly #options: MapControllerOptions;
  readonly #layers: MapLayers;
  readonly #pace = new Pace(() => this.#requestFrame());
  readonly #disposers: (() => void)[] = [];
  #labels: readonly OverShape[] = [];
  #frame = 0;
  readonly #focus: ReadonlySignal<number | null>;
  /** The papers that stand out, and those that are selected, as sets that stay the same objects while they do. */
  readonly #matching = keepSet();
  readonly #selected = keepSet();

  constructor(options: MapControllerOptions) {
    this.#options = options;
    const { session, drawing, sheets, surface, padding } = options;
    const bounds = drawing.geography.bounds;
    this.#focus = computed(() => session.state.value.focus);
    const { x, y } = session.atlas.content.map;
    const spacing = closeSpacing(x, y);
    this.camera = new LiveCamera({ session, bounds, spacing, padding }, sizeOf(surface));
    this.lasso = new Lasso(session, this.camera);
    const redraw = (): void => this.#requestFrame();
    this.#layers = new MapLayers({
      container: sheets,
      atlas: session.atlas,
      drawing,
      padding,
      onChange: redraw,
    });
    this.#disposers.push(
      () => this.#layers.dispose(),
      () => this.#pace.dispose(),
      () => this.camera.dispose(),
      () => this.lasso.dispose(),
      listenToGestures(surface, this.#gestures()),
      followSize(surface, () => this.camera.resize(sizeOf(surface))),
      effect(() => this.#follow()),
      effect(() => this.#followFlights()),
      effect(() => this.#followFocus()),
    );
    void loadFonts(session.atlas.content).then(redraw);
  }

  /** The view as it stands, for a picture of it. */
  capture(): Omit<SceneInput, "layers" | "legend"> {
    return untracked(() => this.#input());
  }

  /** Where a paper is on the screen, and where Sigma has put it (`null` without Sigma). */
  locate(paper: number): { readonly camera: Point; readonly sigma: Point | null } {
    const { x, y } = this.#options.session.atlas.content.map;
    const point = { x: x[paper], y: y[paper] };
    const camera = toScreen(this.camera.camera.peek(), this.camera.viewport.peek(), point);
    return { camera, sigma: this.#layers.place(point) };
  }

  /** Zooms about the middle of what is visible. */
  zoomBy(factor: number): void {
    const { minX, minY, maxX, maxY } = this.camera.free();
    this.camera.glide({ x: (minX + maxX) / 2, y: (minY + maxY) / 2 }, factor);
  }

  /** What covers the map has changed its size. */
  refit(): void {
    this.camera.resize(this.camera.viewport.peek());
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    for (const dispose of this.#disposers) dispose();
  }

  #input(): FrameInput {
    const { session, theme } = this.#options;
    const { focus, cluster, selection } = session.state.value;
    return {
      atlas: session.atlas,
      drawing: this.#drawing(),
      look: this.#options.seen.value?.look ?? null,
      camera: this.camera.camera.value,
      viewport: this.camera.viewport.value,
      theme: theme.value,
      focus,
      hover: session.hover.value,
      selectedCluster: focus === null ? cluster : null,
      highlighted: this.#matching(session.shown.value),
      selected: this.#selected(selection),
      path: session.path.value,
    };
  }

  /** With sizes and links as the look has them. */
  #drawing(): Drawing {
    return this.#options.seen.value?.drawing ?? this.#options.drawing;
  }

  /** Asks for a frame whenever anything changes that a frame depends on. */
  #follow(): void {
    this.#input();
    this.#requestFrame();
  }

  #requestFrame(): void {
    const { drawing } = this.#options;
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame((now) => {
      this.#frame = 0;
      untracked(() => {
        this.#labels = this.#layers.draw(this.#input(), this.#pace.isHurried(now));
        this.painter.value = this.#layers.painter;
        // Names that were put away are not to be told in another place.
        const hasNames = this.#options.seen.peek()?.look?.names ?? true;
        this.nameless.value = hasNames ? findNameless(this.camera, this.#labels, drawing.geography) : null;
      });
    });
  }

  #followFlights(): void {
    const { session } = this.#options;
    const target = session.flyTo.value;
    if (target === null) return;
    untracked(() => {
      session.flyTo.value = null;
      // After the panel that the same click opens has taken its place.
      afterPanels(() => flyToTarget(this.#flights(), target));
    });
  }

  #flights(): FlightFrom {
    const { session, drawing } = this.#options;
    const locate = (paper: number): Point => this.locate(paper).camera;
    return { session, geography: drawing.geography, camera: this.camera, locate };
  }

  /** Brings the paper being read into view, when it is not. */
  #followFocus(): void {
    const focus = this.#focus.value;
    if (focus === null) return;
    afterPanels(() => bringIntoView(this.#flights(), focus));
  }

  #pick(at: Point, byFinger: boolean, passing = false): Picked {
    const { session } = this.#options;
    const frame = this.#input();
    const { drawing, highlighted } = frame;
    const over = this.#labels;
    return pickTarget(
      { session, drawing, camera: this.camera, over, highlighted, frame, passing },
      at,
      byFinger,
    );
  }

  #gestures(): GestureHandlers {
    return {
      pan: (dx, dy) => this.camera.pan(dx, dy),
      zoom: (at, factor) => this.camera.zoom(at, factor),
      glide: (at, factor) => this.camera.glide(at, factor),
      tap: (at, byFinger) => this.#tap(this.#pick(at, byFinger)),
      hover: (at) => this.#point(at === null ? null : { at, what: this.#pick(at, false, true) }),
      hold: (held) => {
        this.held.value = held;
        if (held) this.#point(null);
      },
      trace: this.lasso.handlers((at, byFinger) => this.#pick(at, byFinger)),
    };
  }

  #point(pointed: Pointed | null): void {
    const paper = pointed?.what.kind === "paper" ? pointed.what.paper : null;
    this.pointed.value = pointed;
    this.#options.session.hover.value = paper;
  }

  #tap(what: Picked): void {
    const { session, drawing } = this.#options;
    if (what.kind === "paper") return void choosePaper(session, what.paper);
    if (what.kind === "link") return openLink(session, what.link);
    if (what.kind === "sea") return session.update(putAway);
    session.update(selectCluster(what.cluster));
    const area = boundsOfCluster(session.atlas.content, drawing.geography, what.cluster);
    // Only ever closer: who has already zoomed in does not want to be pulled back.
    const fitted = this.camera.fit(area, Number.POSITIVE_INFINITY);
    if (fitted.scale > this.camera.camera.peek().scale) session.flyTo.value = { cluster: what.cluster };
  }
}
