/**
 * Unpacks gzip. A damaged or cut file gives what could be unpacked before the
 * damage, together with a sentence about it; the size is bounded, so a small
 * file that unpacks to gigabytes is refused instead of filling the memory.
 * Linear in the unpacked size.
 */

import { Gunzip } from "fflate";

/** Text is held as one string, and engines end those at half a gigabyte. */
const MAXIMUM_BYTES = 400_000_000;
/** So many bytes are unpacked at a time. */
export const PACKED_BLOCK = 65_536;

/** What could be unpacked; `problem` is '' when everything could. */
export interface UnzippedBytes {
  readonly bytes: Uint8Array;
  readonly problem: string;
}

/** Whether the bytes begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Unpacks gzip bytes, all members of them; never throws. */
export function unzipBytes(bytes: Uint8Array): UnzippedBytes {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isComplete = false;
  const gunzip = new Gunzip((chunk, isLast) => {
    chunks.push(chunk);
    size += chunk.length;
    if (isLast) isComplete = true;
  });
  let problem = "";
  try {
    for (let start = 0; start < bytes.length && problem === ""; start += PACKED_BLOCK) {
      gunzip.push(bytes.subarray(start, start + PACKED_BLOCK), start + PACKED_BLOCK >= bytes.length);
      if (size > MAXIMUM_BYTES) problem = `It unpacks to more than ${MAXIMUM_BYTES / 1e6} MB: split it.`;
    }
    if (problem === "" && !isComplete) problem = "It ends in the middle: what comes after is missing.";
  } catch {
    problem = "It is damaged or ends in the middle: what comes after the damage is missing.";
  }
  return { bytes: join(chunks, size), problem };
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const joined = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
