import fc from "fast-check";
import { expect, test } from "vitest";
import { crc32 } from "../../src/lib/crc32.ts";
import { encodePng } from "../../src/view/encode-png.ts";
import { markResolution } from "../../src/view/mark-resolution.ts";
import { markTexts } from "../../src/view/mark-texts.ts";
import { readChunks, readTexts } from "../support/png-chunks.ts";

const PNG = encodePng({
  width: 2,
  height: 1,
  indices: Uint8Array.of(0, 1),
  palette: Uint8Array.of(255, 0, 0, 255, 0, 0, 0, 0),
});

/** As UTF-8 can hold it: lone surrogates are replaced. */
function wellFormed(text: string): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

test("texts come back as they were, whatever letters they have, and the picture is as it was", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.string({ minLength: 1 }),
      (first, second) => {
        fc.pre(!`${first}${second}`.includes("\u0000"));
        const marked = markTexts(PNG, { Title: first, Description: second, Comment: "" });
        expect(readTexts(marked)).toEqual({
          Title: wellFormed(first),
          Description: wellFormed(second),
        });
        const kept = readChunks(marked).filter(({ type }) => type !== "iTXt");
        expect(kept).toEqual(readChunks(PNG));
      },
    ),
  );
});

test("every chunk has its length and its sum, and the resolution still comes first", () => {
  const marked = markResolution(markTexts(PNG, { Software: "Littoral" }), 300);
  const chunks = readChunks(marked);
  expect(chunks.map(({ type }) => type)).toEqual(["IHDR", "pHYs", "iTXt", "PLTE", "tRNS", "IDAT", "IEND"]);
  for (const { type, data, sum } of chunks) {
    const named = new Uint8Array([...new TextEncoder().encode(type), ...data]);
    expect(sum).toBe(crc32(named));
  }
});

test("what is no PNG is left alone", () => {
  const bytes = Uint8Array.of(1, 2, 3);
  expect(markTexts(bytes, { Title: "x" })).toEqual(bytes);
});
