/** Opens files that were dropped or chosen: an atlas as it is, anything else as papers to make a map of. */

import { openAtlas } from "../../atlas/open-atlas.ts";
import { isZip } from "../../formats/open-archives.ts";
import { type Desk, keepShown, openBytes } from "../load-atlas.ts";

export async function openFiles(desk: Desk, files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  const isLatest = desk.begin();
  const atlas = await findAtlas(files);
  if (!isLatest()) return;
  if (atlas === null) return desk.builds.add(files.map((file) => ({ name: file.name, content: file })));
  if (openBytes(desk, atlas, files[0].name)) await keepShown(desk);
}

/** The bytes of the one file when it is an atlas, or at least is called one. */
async function findAtlas(files: readonly File[]): Promise<Uint8Array<ArrayBuffer> | null> {
  const [file] = files;
  if (files.length !== 1) return null;
  const isNamed = /\.atlas$/i.test(file.name);
  try {
    const isPacked = isZip(new Uint8Array(await file.slice(0, 4).arrayBuffer()));
    if (!isNamed && !isPacked) return null;
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isNamed || openAtlas(bytes).value !== null ? bytes : null;
  } catch {
    return null;
  }
}
