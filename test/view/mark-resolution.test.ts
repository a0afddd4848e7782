import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { crc32 } from "../../src/lib/crc32.ts";
import { markResolution } from "../../src/view/mark-resolution.ts";

function chunk(type: string, data: readonly number[]): number[] {
  const body = [...new TextEncoder().encode(type), ...data];
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, data.length);
  view.setUint32(4, crc32(Uint8Array.from(body)));
  const bytes = Array.from(new Uint8Array(view.buffer));
  return [...bytes.slice(0, 4), ...body, ...bytes.slice(4)];
}

/** One grey dot. */
const png = Uint8Array.from([
  137,
  80,
  78,
  71,
  13,
  10,
  26,
  10,
  ...chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
  ...chunk("IDAT", [...deflateSync(Uint8Array.of(0, 128))]),
  ...chunk("IEND", []),
]);

/** Type, data and whether the CRC fits, chunk by chunk. */
function readChunks(bytes: Uint8Array): { type: string; data: Uint8Array; sound: boolean }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const chunks = [];
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    const type = new TextDecoder().decode(body.subarray(0, 4));
    chunks.push({ type, data: body.subarray(4), sound: crc32(body) === view.getUint32(at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

describe("markResolution", () => {
  test("puts the resolution behind the header, in dots per metre, and leaves the rest as it was", () => {
    const chunks = readChunks(markResolution(png, 300));
    expect(chunks.map((entry) => entry.type)).toEqual(["IHDR", "pHYs", "IDAT", "IEND"]);
    expect(chunks.every((entry) => entry.sound)).toBe(true);
    expect([...chunks[1].data]).toEqual([0, 0, 46, 35, 0, 0, 46, 35, 1]);
    expect(markResolution(png, 300).length).toBe(png.length + 21);
  });

  test("does not mark a picture twice", () => {
    const once = markResolution(png, 300);
    expect(markResolution(once, 96)).toEqual(once);
  });

  test("leaves bytes alone that are no PNG", () => {
    const text = new TextEncoder().encode("not a picture, but long enough to be taken for one by its length");
    expect(markResolution(text, 300)).toEqual(text);
    expect(markResolution(new Uint8Array(), 300)).toEqual(new Uint8Array());
  });
});
