/**
 * Hands the bytes of a file on in pieces, gzip unpacked on the way, so that a
 * large file never has to be held as a whole, neither packed nor unpacked.
 * Linear in the bytes.
 */

import { Gunzip } from "fflate";
import type { SourceFile } from "../model/index.ts";
import { isGzip } from "./unzip-bytes.ts";

const PIECE = 4_000_000;
const PACKED_PIECE = 262_144;

/** How many bytes the file has, as they are on the disk. */
export function sizeOf(file: SourceFile): number {
  return file.pieces?.size ?? file.bytes.length;
}

/** The bytes as they are on the disk; each piece is good until the next one is asked for. */
export function piecesOf(file: SourceFile): Iterable<Uint8Array> {
  return file.pieces?.read() ?? cut(file.bytes, PIECE);
}

/** The bytes at the beginning of the file, as they are on the disk. */
export function beginningOf(file: SourceFile): Uint8Array {
  if (file.pieces === undefined) return file.bytes;
  for (const piece of file.pieces.read()) return piece;
  return new Uint8Array(0);
}

/** The same file with its bytes in the memory, read once. */
export function holdWhole(file: SourceFile): SourceFile {
  if (file.pieces === undefined) return file;
  const { name, bytes, columns } = file;
  return { name, bytes, ...(columns === undefined ? {} : { columns }) };
}

/** Gives the unpacked pieces to `take` until it returns false; a sentence about damage inside gzip, else ''. */
export function eachChunk(file: SourceFile, take: (chunk: Uint8Array) => boolean): string {
  if (isGzip(beginningOf(file))) return eachUnpacked(file, take);
  for (const piece of piecesOf(file)) {
    if (!take(piece)) break;
  }
  return "";
}

/** The first bytes of a file, unpacked: as many as a piece has. */
export function firstBytes(file: SourceFile): Uint8Array {
  let first = new Uint8Array(0);
  eachChunk(file, (chunk) => {
    first = chunk.slice();
    return chunk.length === 0;
  });
  return first;
}

function* cut(bytes: Uint8Array, size: number): Generator<Uint8Array, void> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

function eachUnpacked(file: SourceFile, take: (chunk: Uint8Array) => boolean): string {
  let isWanted = true;
  let isComplete = false;
  const gunzip = new Gunzip((chunk, isLast) => {
    isWanted = isWanted && take(chunk);
    if (isLast) isComplete = true;
  });
  let left = sizeOf(file);
  try {
    for (const piece of piecesOf(file)) {
      for (const packed of cut(piece, PACKED_PIECE)) {
        left -= packed.length;
        gunzip.push(packed, left <= 0);
        if (!isWanted) return "";
      }
    }
  } catch {
    return "It is damaged or ends in the middle: what comes after the damage is missing.";
  }
  return isComplete || !isWanted ? "" : "It ends in the middle: what comes after is missing.";
}
