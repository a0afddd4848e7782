/** In the place of `home.ts` in a map in one file: the atlas is in an element of the file itself. */

import { ATLAS_ELEMENT } from "../../view/page-parts.ts";
import type { OwnAtlas } from "../home.ts";
import { bytesIn } from "./bytes-in.ts";

export type { OwnAtlas } from "../home.ts";

/** Whether this page carries its map inside, and makes no others. */
export const FINISHED: boolean = true;

/** @throws when what the file carries is not base64 */
export async function fetchOwnAtlas(): Promise<OwnAtlas> {
  const bytes = bytesIn(ATLAS_ELEMENT);
  return { status: bytes.length === 0 ? 404 : 200, bytes };
}
