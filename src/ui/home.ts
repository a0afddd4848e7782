/**
 * Where the page's own atlas is: beside it, on the server that it came from. A map in
 * one file has `finished/home.ts` in the place of this file.
 */

/** Whether this page carries its map inside, and makes no others. */
export const FINISHED: boolean = false;

/** What came of asking for the atlas. */
export interface OwnAtlas {
  /** As HTTP has it. */
  readonly status: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** @throws when nothing answers */
export async function fetchOwnAtlas(): Promise<OwnAtlas> {
  const response = await fetch("./atlas.atlas");
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
}
