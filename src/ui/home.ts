/**
 * Where the page's own atlas is: beside it, on the server that it came from. A map in
 * one file has `finished/home.ts` in the place of this file.
 */

/** Whether this page carries its map inside, and makes no others. */
export const FINISHED: boolean = false;

const ADDRESS = "./atlas.atlas";

/** From so many bytes on an atlas is read in parts, where the server can. */
const LARGE = 8_000_000;

/** What came of asking for the atlas. */
export interface OwnAtlas {
  /** As HTTP has it. */
  readonly status: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Brings what `bytes` does not have yet; absent when it has everything. */
  readonly fetchRest?: () => Promise<unknown>;
}

/** @throws when nothing answers */
export async function fetchOwnAtlas(): Promise<OwnAtlas> {
  const stop = new AbortController();
  const response = await fetch(ADDRESS, { signal: stop.signal });
  const said = (name: string): string | null => response.headers.get(name);
  const size = Number(said("content-length"));
  if (response.ok && size > LARGE && said("accept-ranges") === "bytes" && said("content-encoding") === null) {
    try {
      const { readByRanges } = await import("./read-by-ranges.ts");
      stop.abort();
      return await readByRanges(ADDRESS, size);
    } catch {
      return readWhole(await fetch(ADDRESS));
    }
  }
  return readWhole(response);
}

const readWhole = async (response: Response): Promise<OwnAtlas> => ({
  status: response.status,
  bytes: new Uint8Array(await response.arrayBuffer()),
});
