/** Keeps an opened atlas in the browser for another day. */

import { papersText } from "../messages/papers.ts";
import type { Opened } from "../load-atlas.ts";
import { keepAtlas, MOST_BYTES } from "./keep-atlas.ts";

/** @returns a remark when it could not be kept, else '' */
export async function keepOpened({ session, file }: Opened): Promise<string> {
  if (file.length > MOST_BYTES) return papersText.tooLargeToKeep;
  const { title, contentHash, counts } = session.atlas.manifest;
  const about = { title, contentHash, papers: counts.papers, bytes: file.length };
  return (await keepAtlas(about, file)) ? "" : papersText.cannotKeep;
}
