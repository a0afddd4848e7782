/**
 * Takes a file as the page gives it: small ones are held, of large ones slices
 * are read when they are needed, which a worker may do without waiting. So a
 * list of any size can be dropped on the page, and its memory is that of its papers.
 */

import { makeLargeFile } from "../formats/large-file.ts";
import type { GivenFile, SourceFile } from "../model/index.ts";

/** Reads a slice of a file at once. */
export type ReadSlice = (slice: Blob) => ArrayBuffer;

const LARGE = 64_000_000;
const PIECE = 4_000_000;

/** The file as a source; rejects when the browser cannot read it. `readSlice` is `null` where there are no slices. */
export async function takeFile(
  { content, ...about }: GivenFile,
  readSlice: ReadSlice | null = findReader(),
  large: number = LARGE,
): Promise<SourceFile> {
  if (readSlice === null || !isBlob(content) || content.size < large) {
    return { ...about, bytes: new Uint8Array(await content.arrayBuffer()) };
  }
  // What cannot be read fails here, where it is one file's problem.
  await content.slice(0, 1).arrayBuffer();
  const { size } = content;
  return makeLargeFile(about, { size, read: () => readSlices(content, readSlice) });
}

function* readSlices(content: Blob, readSlice: ReadSlice): Generator<Uint8Array, void> {
  for (let at = 0; at < content.size; at += PIECE) {
    yield new Uint8Array(readSlice(content.slice(at, at + PIECE)));
  }
}

function isBlob(content: GivenFile["content"]): content is Blob {
  return "slice" in content && "size" in content;
}

function findReader(): ReadSlice | null {
  if (typeof FileReaderSync === "undefined") return null;
  const reader = new FileReaderSync();
  return (slice) => reader.readAsArrayBuffer(slice);
}
