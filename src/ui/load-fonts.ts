import type { AtlasContent } from "../model/index.ts";
import type { FontName } from "../view/scene.ts";
import { cssFont } from "../view/text-width.ts";

const FONTS: readonly FontName[] = ["serif-semibold", "serif-italic", "sans", "sans-medium", "sans-semibold"];

/**
 * Fetches the fonts that the map's labels need: a canvas, unlike an element, does
 * not ask for them by itself. What cannot be fetched is left to the fallback.
 */
export async function loadFonts({ papers, clusters }: AtlasContent): Promise<void> {
  const texts = [...papers.title, ...clusters.map((cluster) => cluster.label)];
  // Each letter once: fonts come in parts for ranges of letters.
  const letters = [...new Set(texts.join("") + "0123456789")].join("");
  await Promise.allSettled(FONTS.map((font) => document.fonts.load(cssFont(font, 16), letters)));
}
