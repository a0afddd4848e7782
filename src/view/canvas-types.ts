/** What a canvas painter needs of its host, so that it can be handed a page's canvas, a worker's or Node's. */

/** The part of `Path2D` that is used. */
export interface PathLike {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  closePath(): void;
}

/** The part of `CanvasRenderingContext2D` that is used; `Picture` is what its `drawImage` takes. */
export interface ContextLike<Path, Picture> {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  lineJoin: string;
  lineCap: string;
  letterSpacing?: string;
  direction?: string;
  imageSmoothingEnabled: boolean;
  save(): void;
  restore(): void;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  clearRect(x: number, y: number, width: number, height: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number): void;
  closePath(): void;
  fill(): void;
  fill(path: Path, rule: "evenodd"): void;
  stroke(): void;
  stroke(path: Path): void;
  clip(path: Path, rule: "evenodd"): void;
  setLineDash(dash: number[]): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  drawImage(picture: Picture, x: number, y: number, width: number, height: number): void;
  createRadialGradient(
    x0: number,
    y0: number,
    r0: number,
    x1: number,
    y1: number,
    r1: number,
  ): { addColorStop(offset: number, colour: string): void };
}

/** RGBA bytes, not premultiplied, row by row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/**
 * What only the painter's host has. Make one and keep it: paths and pictures
 * that were built for it are cached as long as it lives.
 */
export interface CanvasHost<Path extends PathLike, Picture> {
  /** In a page: `() => new Path2D()`. */
  readonly createPath: () => Path;
  /** Turns pixels into something `drawImage` takes (in a page: a canvas after `putImageData`). */
  readonly createPicture: (pixels: Pixels) => Picture;
}
