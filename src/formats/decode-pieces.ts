/**
 * Decodes a file piece by piece and gives, joined, exactly the text of
 * `decode-bytes.ts`. UTF-8 is cut before a byte that begins a character, where
 * the decoder would start anew anyway; so each piece is a text of its own, of
 * one byte a character where it can be, and nothing is carried but a character
 * that is not complete. Linear in the bytes.
 *
 *     61 c3 | a4 62   →   "a", "äb"
 */

import type { SourceFile } from "../model/index.ts";
import { cutBytes, joinBytes, unpackedChunks } from "./byte-chunks.ts";
import { decodeWindows, type Encoding, swapPairs } from "./decode-bytes.ts";

const PIECE = 131_072;

/** How a file's bytes are to be read: `mark` bytes at the beginning only say so. */
export interface FoundEncoding {
  readonly encoding: Encoding;
  readonly mark: number;
}

/** The texts of a file in order; at the end a sentence about damage inside gzip, else ''. */
export function* decodePieces(file: SourceFile, found: FoundEncoding): Generator<string, string> {
  const decode = DECODERS[found.encoding]();
  const chunks = unpackedChunks(file);
  let mark = found.mark;
  for (let next = chunks.next(); ; next = chunks.next()) {
    if (next.done === true) {
      yield decode(null);
      return next.value;
    }
    const begins = Math.min(mark, next.value.length);
    mark -= begins;
    for (const part of cutBytes(next.value.subarray(begins), PIECE)) {
      const text = decode(part);
      if (text !== "") yield text;
    }
  }
}

/** The text that is certain with these bytes; with `null`, what is left. */
type Decode = (bytes: Uint8Array | null) => string;

const DECODERS: Readonly<Record<Encoding, () => Decode>> = {
  "utf-8": decodeUtf8,
  "utf-16le": () => decodeUtf16(false),
  "utf-16be": () => decodeUtf16(true),
  "windows-1252": () => (bytes) => (bytes === null ? "" : decodeWindows(bytes)),
};

function decodeUtf8(): Decode {
  // Only at the beginning of the file a mark is none of its characters.
  const first = new TextDecoder("utf-8");
  const later = new TextDecoder("utf-8", { ignoreBOM: true });
  let isFirst = true;
  let rest: Uint8Array = new Uint8Array(0);
  return (bytes) => {
    const all = bytes === null || rest.length === 0 ? (bytes ?? rest) : join(rest, bytes);
    const end = bytes === null ? all.length : findCut(all);
    rest = all.slice(end);
    if (end === 0) return "";
    const decoder = isFirst ? first : later;
    isFirst = false;
    return decoder.decode(all.subarray(0, end));
  };
}

// A character has four bytes at most: before one of the last three, or at the end.
function findCut(bytes: Uint8Array): number {
  if (bytes[bytes.length - 1] < 0x80) return bytes.length;
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at--) {
    if (bytes[at] >= 0xc0) return at;
  }
  return bytes.length;
}

function decodeUtf16(isBigEndian: boolean): Decode {
  const decoder = new TextDecoder("utf-16le");
  let rest: Uint8Array = new Uint8Array(0);
  return (bytes) => {
    if (bytes === null) return decoder.decode();
    const all = join(rest, bytes);
    const even = all.subarray(0, all.length & ~1);
    rest = all.slice(even.length);
    if (isBigEndian) swapPairs(even);
    return decoder.decode(even, { stream: true });
  };
}

// Always a copy.
function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  return joinBytes([a, b], a.length + b.length);
}
