/** Reads the atlas whose map is kept (`--since`): as it was built, or not at all. */

import { hashFile } from "../src/atlas/compare-files.ts";
import type { OpenedAtlas } from "../src/model/index.ts";
import { printErrors } from "./console.ts";
import { loadAtlas } from "./load-atlas.ts";

/**
 * What is kept is named in the new atlas by its content, so that the content has to be the one that is claimed.
 *
 * @returns `null` when it cannot be had; why has been said then
 */
export function loadEarlier(path: string): OpenedAtlas | null {
  const loaded = loadAtlas(path);
  if (loaded === null) return null;
  const { plain, bytes } = loaded;
  const { hash, problem } = hashFile(bytes);
  if (problem === "" && hash === plain.manifest.contentHash) return plain;
  const why = problem || "Its content is not what its own manifest says: it was changed after it was built.";
  printErrors([`${path}: ${why} Its map cannot be kept.`]);
  return null;
}
