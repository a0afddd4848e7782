/** Takes a PNG apart by the specification, without any of our own code. */

export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** The CRC as it stands there. */
  readonly sum: number;
}

export function readChunks(png: Uint8Array): PngChunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: PngChunk[] = [];
  let at = 8;
  while (at < png.length) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({
      type,
      data: new Uint8Array(png.subarray(at + 8, at + 8 + length)),
      sum: view.getUint32(at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

/** Texts of its iTXt chunks that are not compressed, by keyword. */
export function readTexts(png: Uint8Array): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { type, data } of readChunks(png)) {
    if (type !== "iTXt") continue;
    const keyword = data.subarray(0, data.indexOf(0));
    const language = keyword.length + 3;
    const translated = data.indexOf(0, language) + 1;
    const text = data.indexOf(0, translated) + 1;
    texts[new TextDecoder().decode(keyword)] = new TextDecoder().decode(data.subarray(text));
  }
  return texts;
}

/** Dots per inch of its pHYs chunk; `null` when it has none. */
export function readDotsPerInch(png: Uint8Array): number | null {
  const chunk = readChunks(png).find(({ type }) => type === "pHYs");
  return chunk === undefined ? null : new DataView(chunk.data.buffer).getUint32(0) * 0.0254;
}
