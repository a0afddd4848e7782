import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { hashContent } from "../../src/atlas/hash-content.ts";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const CONTENT = [
  "papers.json",
  "map.bin",
  "links.bin",
  "clusters.json",
  "concepts.json",
  "abstracts/000.json",
];

describe("the bytes of an atlas", () => {
  test("are the same whenever it is written", () => {
    expect(encodeAtlas(makeSyntheticAtlas())).toEqual(encodeAtlas(makeSyntheticAtlas()));
  });

  test("have the entries in their fixed order, dated 1980", () => {
    const bytes = encodeAtlas(makeSyntheticAtlas());
    expect(Object.keys(unzipSync(bytes))).toEqual([...CONTENT, "sources.json", "user.json", "manifest.json"]);
    const dosDate = new DataView(bytes.buffer).getUint32(10, true);
    expect(dosDate).toBe(((0 << 25) | (1 << 21) | (1 << 16)) >>> 0);
  });

  test("do not depend on the order in which objects got their fields", () => {
    const atlas = makeSyntheticAtlas();
    const papers = Object.fromEntries(
      Object.entries(atlas.content.papers).reverse(),
    ) as typeof atlas.content.papers;
    expect(encodeAtlas({ ...atlas, content: { ...atlas.content, papers } })).toEqual(encodeAtlas(atlas));
  });

  test("are refused for an atlas that contradicts itself", () => {
    const atlas = makeSyntheticAtlas();
    const map = { ...atlas.content.map, x: atlas.content.map.x.with(3, Number.NaN) };
    expect(() => encodeAtlas({ ...atlas, content: { ...atlas.content, map } })).toThrow("x[3]");
  });
});

describe("the content hash", () => {
  test("can be computed again from the unzipped entries with any SHA-256", () => {
    const atlas = makeSyntheticAtlas();
    const entries = unzipSync(encodeAtlas(atlas));
    const hash = createHash("sha256");
    for (const name of CONTENT) hash.update(`${name}\n${entries[name].length}\n`).update(entries[name]);
    const { contentHash } = JSON.parse(new TextDecoder().decode(entries["manifest.json"]));
    expect(contentHash).toBe(hash.digest("hex"));
    expect(contentHash).toBe(hashContent(atlas.content, atlas.abstracts));
  });

  test("changes with the content and not with sources, notes or title", () => {
    const atlas = makeSyntheticAtlas();
    const hashOf = (changed: typeof atlas) =>
      JSON.parse(new TextDecoder().decode(unzipSync(encodeAtlas(changed))["manifest.json"])).contentHash;
    const user = { decisions: {}, notes: { star: 1 } };
    expect(hashOf({ ...atlas, user, manifest: { ...atlas.manifest, title: "Other" } })).toBe(hashOf(atlas));
    expect(hashOf({ ...atlas, abstracts: atlas.abstracts.with(0, "Other") })).not.toBe(hashOf(atlas));
  });
});

describe("the papers without an abstract", () => {
  test("are kept as they are, and refused when they are no papers", () => {
    const atlas = makeSyntheticAtlas();
    const holding = (withoutAbstract: number[]) => ({
      ...atlas,
      content: { ...atlas.content, papers: { ...atlas.content.papers, withoutAbstract } },
    });
    const opened = openAtlas(encodeAtlas(holding([2, 5]))).value;
    expect(opened?.content.papers.withoutAbstract).toEqual([2, 5]);
    expect(() => encodeAtlas(holding([60]))).toThrow("withoutAbstract");
  });

  test("are unknown to an atlas made before they were kept", () => {
    expect(
      openAtlas(encodeAtlas(makeSyntheticAtlas())).value?.content.papers.withoutAbstract,
    ).toBeUndefined();
  });
});
