import { describe, expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import type { Atlas, CitationTable } from "../../src/model/index.ts";
import { alterFile, openSound, problemsOf, readEntry } from "../support/alter-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

/** Three papers: 0 cites 2 and a work outside, 1 the same work outside and another one. */
const TABLE: CitationTable = {
  offsets: Int32Array.of(0, 2, 3, 3),
  works: Int32Array.of(2, 3, 3),
  sizes: Int32Array.of(2, 2, 0),
  quotedBy: Int32Array.of(1),
  quotedAt: Int32Array.of(1),
};

function withCitations(changes: Partial<CitationTable> = {}): Atlas {
  const atlas = makeSyntheticAtlas(1, 3);
  const citations = { ...TABLE, ...changes };
  const papers = { ...atlas.content.papers, references: [["p-0002", "x"], ["y", "x"], []] };
  const references = { given: 4, inside: 1, outside: 3, works: 2, shared: 1, citations: 3 };
  return {
    ...atlas,
    content: { ...atlas.content, papers, citations },
    manifest: { ...atlas.manifest, counts: { ...atlas.manifest.counts, references } },
  };
}

describe("the citations of an atlas", () => {
  const bytes = encodeAtlas(withCitations());

  test("come back as they were written", () => {
    expect(openSound(bytes).content.citations).toEqual(TABLE);
    expect(openSound(bytes).manifest.counts.references?.outside).toBe(3);
  });

  test("may be missing, in a list without references and in a file of before", () => {
    const atlas = makeSyntheticAtlas(1, 3);
    expect(atlas.content.citations).toBeNull();
    const opened = openSound(encodeAtlas(atlas));
    expect(opened.content.citations).toBeNull();
    expect(opened.manifest.counts).not.toHaveProperty("references");
  });

  test.each([
    ["rows that fall", { offsets: Int32Array.of(0, 3, 2, 3) }, "offsets"],
    ["a paper that cites itself", { works: Int32Array.of(0, 3, 3) }, "works[0]"],
    ["a work that stands twice", { works: Int32Array.of(3, 3, 3) }, "works[1]"],
    ["a work that is not there", { works: Int32Array.of(2, 4, 3) }, "works[1]"],
    ["fewer works than are cited", { sizes: Int32Array.of(1, 2, 0) }, "sizes[0]"],
    ["a quotation by nobody", { quotedBy: Int32Array.of(3) }, "quotedBy[0]"],
    ["a quotation that is not there", { quotedAt: Int32Array.of(2) }, "quotedAt[0]"],
  ])("are refused for %s", (_, changes, reason) => {
    expect(() => encodeAtlas(withCitations(changes))).toThrow(reason);
  });

  test("are refused when the file has other arrays than it says", () => {
    const manifest = readEntry(bytes, "manifest.json");
    const { "citations.bin": none, ...arrays } = manifest.arrays as Record<string, unknown>;
    expect(none).toHaveLength(5);
    expect(problemsOf(alterFile(bytes, { "manifest.json": { ...manifest, arrays } }))).toContain(
      "citations.bin",
    );
    expect(problemsOf(alterFile(bytes, { "citations.bin": undefined }))).toContain(
      "citations.bin is missing",
    );
    expect(problemsOf(alterFile(bytes, { "citations.bin": new Uint8Array(8) }))).toContain("citations.bin");
  });
});
