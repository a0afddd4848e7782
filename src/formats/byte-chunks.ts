/**
 * Hands the bytes of a file on in pieces, gzip unpacked on the way, so that a
 * large file never has to be held as a whole, neither packed nor unpacked.
 * Linear in the bytes.
 */

import { Gunzip } from "fflate";
import type { SourceFile } from "../model/index.ts";
import { isGzip, PACKED_BLOCK } from "./unzip-bytes.ts";

const PIECE = 4_000_000;
/** What unpacks to more is no list of papers. */
const MOST_UNPACKED = 8_000_000_000;

/** How many bytes the file has, as they are on the disk. */
export function sizeOf(file: SourceFile): number {
  return file.pieces?.size ?? file.bytes.length;
}

/** The bytes as they are on the disk; each piece is good until the next one is asked for. */
export function piecesOf(file: SourceFile): Iterable<Uint8Array> {
  return file.pieces?.read() ?? cutBytes(file.bytes, PIECE);
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

/** The unpacked bytes, each chunk good until the next one is asked for; at the end a sentence about damage inside gzip, else ''. */
export function* unpackedChunks(file: SourceFile): Generator<Uint8Array, string> {
  if (isGzip(beginningOf(file))) return yield* unpack(file);
  yield* piecesOf(file);
  return "";
}

/** Gives the unpacked chunks to `take` until it returns false; a sentence about damage inside gzip, else ''. */
export function eachChunk(file: SourceFile, take: (chunk: Uint8Array) => boolean): string {
  const chunks = unpackedChunks(file);
  for (let next = chunks.next(); ; next = chunks.next()) {
    if (next.done === true) return next.value;
    if (!take(next.value)) break;
  }
  chunks.return("");
  return "";
}

/** The first bytes of a file, unpacked: `least` of them, or all, and perhaps more. */
export function firstBytes(file: SourceFile, least = 1): Uint8Array {
  const found: Uint8Array[] = [];
  let size = 0;
  eachChunk(file, (chunk) => {
    found.push(chunk.slice());
    size += chunk.length;
    return size < least;
  });
  return joinBytes(found, size);
}

/** The bytes in pieces of one size. */
export function* cutBytes(bytes: Uint8Array, size: number): Generator<Uint8Array, void> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** All parts in one. */
export function joinBytes(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1) return parts[0];
  const joined = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

// Blocks of the size in which whole files are unpacked: of a damaged one just as much can be saved.
function* packedBlocks(file: SourceFile): Generator<Uint8Array, void> {
  let rest: Uint8Array = new Uint8Array(0);
  for (const piece of piecesOf(file)) {
    const missing = rest.length === 0 ? 0 : PACKED_BLOCK - rest.length;
    if (missing > piece.length) {
      rest = joinBytes([rest, piece], rest.length + piece.length);
      continue;
    }
    if (missing > 0) yield joinBytes([rest, piece.subarray(0, missing)], PACKED_BLOCK);
    const full = missing + Math.floor((piece.length - missing) / PACKED_BLOCK) * PACKED_BLOCK;
    yield* cutBytes(piece.subarray(missing, full), PACKED_BLOCK);
    rest = piece.slice(full);
  }
  if (rest.length > 0) yield rest;
}

function* unpack(file: SourceFile): Generator<Uint8Array, string> {
  let chunks: Uint8Array[] = [];
  let isComplete = false;
  const gunzip = new Gunzip((chunk, isLast) => {
    chunks.push(chunk);
    if (isLast) isComplete = true;
  });
  let left = sizeOf(file);
  let size = 0;
  for (const block of packedBlocks(file)) {
    left -= block.length;
    let isBroken = false;
    try {
      gunzip.push(block, left <= 0);
    } catch {
      isBroken = true;
    }
    for (const chunk of chunks) size += chunk.length;
    yield* chunks;
    chunks = [];
    if (isBroken) return "It is damaged or ends in the middle: what comes after the damage is missing.";
    if (size > MOST_UNPACKED) return `It unpacks to more than ${MOST_UNPACKED / 1e9} GB: split it.`;
  }
  return isComplete ? "" : "It ends in the middle: what comes after is missing.";
}
