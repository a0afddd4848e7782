/**
 * Writes into a PNG how large it is meant to be printed.
 *
 * Browsers write PNGs without a resolution, and programs then place them at 72
 * or 96 dots an inch, whatever they were painted for. A `pHYs` chunk (PNG
 * specification 11.3.4.3: dots per metre, twice, and unit 1) behind the header
 * says it. A `pHYs` that is there already is left alone, as are bytes that are
 * no PNG.
 *
 *     signature · IHDR · pHYs(11811, 11811, 1) · … for 300 dots an inch
 */

import { crc32 } from "../lib/crc32.ts";

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Signature, then length, type, 13 bytes and CRC of IHDR. */
const BEHIND_HEADER = 8 + 4 + 4 + 13 + 4;
const INCHES_PER_METRE = 1 / 0.0254;

/** @param dotsPerInch > 0 */
export function markResolution(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const isPng = png.length >= BEHIND_HEADER + 8 && SIGNATURE.every((byte, at) => png[at] === byte);
  if (!isPng || chunkType(png, BEHIND_HEADER) === "pHYs") return Uint8Array.from(png);
  const chunk = physicalSize(Math.round(dotsPerInch * INCHES_PER_METRE));
  const marked = new Uint8Array(png.length + chunk.length);
  marked.set(png.subarray(0, BEHIND_HEADER), 0);
  marked.set(chunk, BEHIND_HEADER);
  marked.set(png.subarray(BEHIND_HEADER), BEHIND_HEADER + chunk.length);
  return marked;
}

function chunkType(png: Uint8Array, at: number): string {
  return String.fromCharCode(...png.subarray(at + 4, at + 8));
}

function physicalSize(dotsPerMetre: number): Uint8Array {
  const chunk = new Uint8Array(4 + 4 + 9 + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([112, 72, 89, 115], 4);
  view.setUint32(8, dotsPerMetre);
  view.setUint32(12, dotsPerMetre);
  chunk[16] = 1;
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}
