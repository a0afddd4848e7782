import { expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { type ByteSpan, planReading } from "../../src/atlas/plan-reading.ts";
import { readZipDirectory, type ZipEntry } from "../../src/lib/zip-directory.ts";
import { openSound } from "../support/alter-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const BYTES = encodeAtlas(makeSyntheticAtlas(4, 50, 3));
const DIRECTORY = readZipDirectory(BYTES) as ReadonlyMap<string, ZipEntry>;

/** The file as it is when only some spans, and everything from a byte on, have been read. */
function readOnly(spans: readonly ByteSpan[], from: number): Uint8Array {
  const read = new Uint8Array(BYTES.length);
  for (const { start, end } of [...spans, { start: from, end: BYTES.length }])
    read.set(BYTES.subarray(start, end), start);
  return read;
}

const startOf = (name: string): number => DIRECTORY.get(name)!.offset;

test.each([startOf("sources.json"), startOf("abstracts/001.json"), startOf("links.bin"), 0])(
  "what is read first is enough for the map, and with the rest the file is whole (tail from %i)",
  (end) => {
    const { first, later } = planReading(DIRECTORY, end);
    const whole = openSound(BYTES);
    const opened = openAtlas(readOnly(first, end)).value!;
    expect(opened.content).toEqual(whole.content);
    expect(readOnly([...first, ...later], end)).toEqual(BYTES);
    const spans = [...first, ...later].sort((a, b) => a.start - b.start);
    spans.forEach((span, index) => expect(span.end).toBeLessThanOrEqual(spans[index + 1]?.start ?? end));
    expect(first.length).toBeLessThanOrEqual(2);
    expect(later).toHaveLength(end > startOf("abstracts/000.json") ? 1 : 0);
  },
);
