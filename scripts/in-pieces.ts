import type { SourceFile } from "../src/model/index.ts";

/** A file as a host hands on what is too large to be held: in pieces that share one buffer, good until the next is asked for. */
export function inPieces(name: string, bytes: Uint8Array, size: number): SourceFile {
  function* read() {
    const buffer = new Uint8Array(size);
    for (let at = 0; at < bytes.length; at += size) {
      const piece = bytes.subarray(at, at + size);
      buffer.set(piece);
      yield buffer.subarray(0, piece.length);
      buffer.fill(0);
    }
  }
  return {
    name,
    get bytes(): Uint8Array {
      throw new Error("the whole file was asked for");
    },
    pieces: { size: bytes.length, read },
  };
}
