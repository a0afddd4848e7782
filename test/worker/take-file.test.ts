import { describe, expect, test } from "vitest";
import { piecesOf } from "../../src/formats/byte-chunks.ts";
import { readSource } from "../../src/formats/read-source.ts";
import { takeFile } from "../../src/worker/take-file.ts";

const ENTRY = `@article{k, title = {Kelp in Winter}, abstract = {${"We study kelp. ".repeat(70)}}}\n`;
const bytes = new TextEncoder().encode(ENTRY.repeat(8200));
// A browser's file, of which slices can be read at once.
const slices = new WeakMap<Blob, ArrayBuffer>();
class DroppedFile extends Blob {
  override slice(start: number, end: number): Blob {
    const slice = super.slice(start, end);
    slices.set(slice, bytes.slice(start, end).buffer);
    return slice;
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new Error("the whole file was asked for"));
  }
}
const readSlice = (slice: Blob): ArrayBuffer => slices.get(slice) ?? new ArrayBuffer(0);

describe("a file that was dropped on the page", () => {
  test("is held when it is small, or where no slices can be read", async () => {
    const content = new Blob([bytes]);
    expect((await takeFile({ name: "a.bib", content }, readSlice)).pieces).toBeUndefined();
    const held = await takeFile({ name: "a.bib", content }, null, 1000);
    expect(Buffer.compare(held.bytes, bytes)).toBe(0);
  });

  test("is read slice by slice when it is large, and gives what it gives as a whole", async () => {
    const file = await takeFile({ name: "a.bib", content: new DroppedFile([bytes]) }, readSlice, 1000);
    expect([...piecesOf(file)].map(({ length }) => length)).toEqual([
      4_000_000,
      4_000_000,
      bytes.length - 8_000_000,
    ]);
    const { records, problems } = readSource(file);
    expect([records.length, problems]).toEqual([8200, []]);
    expect(records[8199]).toEqual({ ...records[0], line: 8200 });
    expect(Buffer.compare(file.bytes, bytes)).toBe(0);
  });

  test("that the browser cannot read is refused before anything else is read", async () => {
    const content = { size: 2000, slice: () => new DroppedFile([]), arrayBuffer: () => Promise.reject() };
    await expect(takeFile({ name: "a", content }, readSlice, 1000)).rejects.toThrow();
  });
});
