/**
 * Reads a large atlas from a server in parts: its end, where the directory is, then what the
 * map needs, and abstracts when the map is there. The bytes of what has not come yet are
 * zeros in the same array.
 */

import { type ByteSpan, planReading } from "../atlas/plan-reading.ts";
import { readZipDirectory } from "../lib/zip-directory.ts";
import type { OwnAtlas } from "./home.ts";

/** As much of the end as holds the directory of thousands of entries. */
const TAIL = 65_536;

/**
 * @param size of the file
 * @throws when the server answers with anything but the bytes that were asked for
 */
export async function readByRanges(address: string, size: number): Promise<OwnAtlas> {
  const bytes = new Uint8Array(size);
  const fetchSpan = async ({ start, end }: ByteSpan): Promise<void> => {
    const response = await fetch(address, { headers: { range: `bytes=${start}-${end - 1}` } });
    const answered = response.headers.get("content-range");
    if (response.status !== 206 || answered !== `bytes ${start}-${end - 1}/${size}`) {
      throw new Error(`${address}: ${response.status} ${answered}`);
    }
    bytes.set(new Uint8Array(await response.arrayBuffer()), start);
  };
  const tail = { start: Math.max(0, size - TAIL), end: size };
  await fetchSpan(tail);
  const directory = readZipDirectory(bytes);
  if (typeof directory === "string") throw new Error(directory);
  const { first, later } = planReading(directory, tail.start);
  await Promise.all(first.map(fetchSpan));
  let rest: Promise<unknown> | null = null;
  const fetchRest = (): Promise<unknown> => {
    rest ??= Promise.all(later.map(fetchSpan)).catch((error: unknown) => {
      // Whoever asks next tries again.
      rest = null;
      throw error;
    });
    return rest;
  };
  return { status: 200, bytes, fetchRest };
}
