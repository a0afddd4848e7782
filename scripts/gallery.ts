/**
 * Draws the gallery: every scene as an SVG and one page with all of them, in
 * dist/gallery. With --accept also takes the scenes as they are now for what the
 * tests compare with (test/gallery/scenes.json).
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { escapeXml } from "../src/lib/escape-xml.ts";
import { paintSvg } from "../src/view/paint-svg.ts";
import type { Scene } from "../src/view/scene.ts";
import { type GalleryScene, SCENES } from "./gallery-scenes.ts";
import { createWorlds, hasVis } from "./gallery-worlds.ts";
import { ROOT } from "./locate.ts";
import { summariseScene } from "./summarise-scene.ts";

const FOLDER = join(ROOT, "dist/gallery");
const ACCEPTED = join(ROOT, "test/gallery/scenes.json");

const worlds = createWorlds();
const scenes = SCENES.filter((scene) => scene.needsVis !== true || hasVis());
const drawn = scenes.map((scene): [GalleryScene, Scene] => [scene, scene.compose(worlds)]);

mkdirSync(FOLDER, { recursive: true });
for (const [{ name }, scene] of drawn) writeFileSync(join(FOLDER, fileOf(name)), paintSvg(scene));
writeFileSync(join(FOLDER, "index.html"), writePage(drawn));
process.stdout.write(`${drawn.length} scenes: ${join(FOLDER, "index.html")}\n`);
if (drawn.length < SCENES.length) {
  process.stdout.write("Without those of IEEE VIS: LITTORAL_CORPORA names no folder that has it.\n");
}
if (process.argv.includes("--accept")) accept();

/** What is not drawn here stays as it was accepted before. */
function accept(): void {
  const before = existsSync(ACCEPTED) ? JSON.parse(readFileSync(ACCEPTED, "utf8")) : {};
  const now = Object.fromEntries(drawn.map(([{ name }, scene]) => [name, summariseScene(scene)]));
  const known = { ...before, ...now };
  const kept = SCENES.flatMap(({ name }) => (name in known ? [[name, known[name]]] : []));
  writeFileSync(ACCEPTED, `${JSON.stringify(Object.fromEntries(kept), null, 1)}\n`);
  process.stdout.write(`Accepted: ${ACCEPTED}\n`);
}

function fileOf(name: string): string {
  return `${name.replaceAll(/[^a-zA-Z0-9]+/g, "-").toLowerCase()}.svg`;
}

function writePage(pictures: readonly [GalleryScene, Scene][]): string {
  const figures = pictures.map(([{ name }, { width, height }]) => {
    const source = `src="${fileOf(name)}" alt="" width="${width}" height="${height}" loading="lazy"`;
    return `<figure><img ${source}><figcaption>${escapeXml(name)}</figcaption></figure>`;
  });
  const style =
    "body{margin:2rem;font:16px/1.4 system-ui;background:#777;color:#fff}figure{display:inline-block;margin:0 1rem 2rem 0;vertical-align:top}img{max-width:46rem;height:auto;display:block}";
  return `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Gallery of scenes</title><style>${style}</style>\n${figures.join("\n")}\n</html>\n`;
}
