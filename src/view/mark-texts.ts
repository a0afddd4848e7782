/**
 * Writes texts into a PNG: `iTXt` chunks (PNG specification 11.3.3.4: keyword,
 * no compression, no language, UTF-8) behind the header. Bytes that are no PNG
 * are left alone. O(bytes).
 *
 *     markTexts(png, { Title: "Shellfish", Software: "Littoral 0.1.0" })
 */

import { isPng, makeChunk } from "./encode-png.ts";

/** Signature, then length, type, 13 bytes and CRC of IHDR. */
const BEHIND_HEADER = 8 + 4 + 4 + 13 + 4;

/** @param texts by keyword: 1 to 79 Latin letters; empty texts are left out */
export function markTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  if (!isPng(png)) return Uint8Array.from(png);
  const chunks = Object.entries(texts)
    .filter(([, text]) => text !== "")
    .map(([keyword, text]) =>
      // Keyword, its end, not compressed (two zeros), no language, no translated keyword.
      makeChunk("iTXt", new TextEncoder().encode(`${keyword}\u0000\u0000\u0000\u0000\u0000${text}`)),
    );
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const marked = new Uint8Array(png.length + length);
  marked.set(png.subarray(0, BEHIND_HEADER), 0);
  let at = BEHIND_HEADER;
  for (const chunk of chunks) {
    marked.set(chunk, at);
    at += chunk.length;
  }
  marked.set(png.subarray(BEHIND_HEADER), at);
  return marked;
}
