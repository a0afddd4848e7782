/**
 * Hands the bytes of a file on in pieces, gzip unpacked on the way, so that a
 * large file never has to be held unpacked as a whole. Linear in the bytes.
 */

import { Gunzip } from "fflate";
import { isGzip } from "./unzip-bytes.ts";

const PIECE = 4_000_000;
const PACKED_PIECE = 262_144;

/** Gives the pieces to `take` until it returns false; a sentence about damage inside gzip, else ''. */
export function eachChunk(bytes: Uint8Array, take: (chunk: Uint8Array) => boolean): string {
  if (isGzip(bytes)) return eachUnpacked(bytes, take);
  for (let start = 0; start < bytes.length; start += PIECE) {
    if (!take(bytes.subarray(start, start + PIECE))) break;
  }
  return "";
}

/** The first bytes of a file, unpacked: as many as a piece has. */
export function firstBytes(bytes: Uint8Array): Uint8Array {
  let first = new Uint8Array(0);
  eachChunk(bytes, (chunk) => {
    first = chunk.slice();
    return chunk.length === 0;
  });
  return first;
}

function eachUnpacked(bytes: Uint8Array, take: (chunk: Uint8Array) => boolean): string {
  let isWanted = true;
  let isComplete = false;
  const gunzip = new Gunzip((chunk, isLast) => {
    isWanted = isWanted && take(chunk);
    if (isLast) isComplete = true;
  });
  try {
    for (let start = 0; start < bytes.length && isWanted; start += PACKED_PIECE) {
      gunzip.push(bytes.subarray(start, start + PACKED_PIECE), start + PACKED_PIECE >= bytes.length);
    }
  } catch {
    return "It is damaged or ends in the middle: what comes after the damage is missing.";
  }
  return isComplete || !isWanted ? "" : "It ends in the middle: what comes after is missing.";
}
