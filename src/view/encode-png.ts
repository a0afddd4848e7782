/**
 * Writes a picture of at most 256 colours as a PNG file: one byte a pixel and a
 * palette with alpha, no filter, compressed by fflate, so that the same pixels
 * give the same bytes everywhere. O(pixels). (PNG specification, third edition.)
 *
 *     encodePng({ width: 2, height: 1, indices: Uint8Array.of(0, 1), palette: Uint8Array.of(255, 0, 0, 255, 0, 0, 0, 0) })
 */

import { zlibSync } from "fflate";
import { crc32 } from "../lib/crc32.ts";

export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  /** One a pixel, row by row from the top. */
  readonly indices: Uint8Array;
  /** Four bytes a colour: red, green, blue, alpha; not premultiplied. At most 256 colours. */
  readonly palette: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const BIT_DEPTH = 8;
const INDEXED = 3;

/** The bytes of the PNG file. */
export function encodePng(picture: IndexedPicture): Uint8Array {
  const { width, height, palette } = picture;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header[8] = BIT_DEPTH;
  header[9] = INDEXED;
  const colours = palette.filter((_, at) => at % 4 !== 3);
  const alphas = palette.filter((_, at) => at % 4 === 3);
  return joinBytes([
    Uint8Array.from(SIGNATURE),
    makeChunk("IHDR", header),
    makeChunk("PLTE", colours),
    makeChunk("tRNS", alphas),
    makeChunk("IDAT", zlibSync(filterRows(picture), { level: 9 })),
    makeChunk("IEND", new Uint8Array(0)),
  ]);
}

/** Whether bytes begin as a PNG does, header and all. */
export function isPng(bytes: Uint8Array): boolean {
  return bytes.length >= 41 && SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** Every row led by the number of its filter: 0, none, which suits palettes best. */
function filterRows(picture: IndexedPicture): Uint8Array {
  const { width, height, indices } = picture;
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row++) {
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return rows;
}

/** A chunk with its length and CRC. */
export function makeChunk(name: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(data.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  for (let k = 0; k < 4; k++) chunk[4 + k] = name.charCodeAt(k);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
