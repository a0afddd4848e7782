/**
 * Which bytes of an atlas are needed for the map, and which can follow: abstracts are
 * nearly half of a file, and nothing but reading and searching needs them. The entries of a
 * ZIP stand one behind the other, so each ends where the next begins, and the last where the
 * directory does. O(entries × log entries).
 *
 * Papers, map, then abstracts 0 and 1, then sources: first [0, abstracts) and [sources, end), later what lies between.
 */

import type { ZipEntry } from "../lib/zip-directory.ts";

/** From the first byte to behind the last. */
export interface ByteSpan {
  readonly start: number;
  readonly end: number;
}

export interface ReadingPlan {
  /** In ascending order; neighbours are one span. */
  readonly first: readonly ByteSpan[];
  readonly later: readonly ByteSpan[];
}

/** @param end where the entries end: at the first byte of the tail that has been read already, or of the directory */
export function planReading(directory: ReadonlyMap<string, ZipEntry>, end: number): ReadingPlan {
  const first: ByteSpan[] = [];
  const later: ByteSpan[] = [];
  const entries = [...directory.values()].sort((a, b) => a.offset - b.offset);
  entries.forEach(({ name, offset }, index) => {
    const span = { start: offset, end: Math.min(end, entries[index + 1]?.offset ?? end) };
    if (span.start < span.end) append(name.startsWith("abstracts/") ? later : first, span);
  });
  return { first, later };
}

function append(spans: ByteSpan[], span: ByteSpan): void {
  const last = spans.at(-1);
  if (last !== undefined && last.end === span.start)
    spans[spans.length - 1] = { start: last.start, end: span.end };
  else spans.push(span);
}
