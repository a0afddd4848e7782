import type { Scene } from "./scene.ts";

/** Writes the scene as one self-contained SVG document. */
export function paintSvg(_scene: Scene): string {
  throw new Error("paintSvg is still being written");
}
