import type { CanvasHost, ContextLike, PathLike, Pixels } from "../../src/view/paint-canvas.ts";

/** A path that counts its pieces. */
export class RecordedPath implements PathLike {
  pieces = 0;
  moveTo(): void {
    this.pieces++;
  }
  lineTo(): void {
    this.pieces++;
  }
  quadraticCurveTo(): void {
    this.pieces++;
  }
  closePath(): void {
    this.pieces++;
  }
}

export interface Recording {
  readonly context: ContextLike<RecordedPath, Pixels>;
  readonly host: CanvasHost<RecordedPath, Pixels>;
  /** Names of the context's functions in order of use, texts with what they say. */
  readonly calls: string[];
  readonly counts: { paths: number; pictures: number; depth: number };
}

/** A context that paints nothing and remembers what it was asked. */
export function recordCanvas(): Recording {
  const calls: string[] = [];
  const counts = { paths: 0, pictures: 0, depth: 0 };
  const names = [
    "setTransform",
    "clearRect",
    "fillRect",
    "beginPath",
    "moveTo",
    "lineTo",
    "quadraticCurveTo",
  ];
  const more = ["arc", "closePath", "fill", "stroke", "clip", "setLineDash", "drawImage"];
  const methods = Object.fromEntries([...names, ...more].map((name) => [name, () => calls.push(name)]));
  const context = {
    ...methods,
    save: () => counts.depth++,
    restore: () => counts.depth--,
    fillText: (text: string) => calls.push(`fillText ${text}`),
    strokeText: (text: string) => calls.push(`strokeText ${text}`),
    createRadialGradient: () => ({ addColorStop: () => undefined }),
  } as unknown as ContextLike<RecordedPath, Pixels>;
  const host = {
    createPath: () => {
      counts.paths++;
      return new RecordedPath();
    },
    createPicture: (pixels: Pixels) => {
      counts.pictures++;
      return pixels;
    },
  };
  return { context, host, calls, counts };
}
