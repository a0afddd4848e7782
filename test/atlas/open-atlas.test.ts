import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { hashContent } from "../../src/atlas/hash-content.ts";
import type { Atlas } from "../../src/model/index.ts";
import { openSound } from "../support/alter-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const atlas = makeSyntheticAtlas(5, 30);
const bytes = encodeAtlas(atlas);

describe("an atlas that was written and opened", () => {
  test("has every field it had", () => {
    const opened = openSound(bytes);
    expect(opened.content).toEqual(atlas.content);
    expect(opened.sources).toEqual(atlas.sources);
    expect(opened.user).toEqual(atlas.user);
    const contentHash = hashContent(atlas.content, atlas.abstracts);
    expect(opened.manifest).toEqual({ ...atlas.manifest, contentHash });
    expect(atlas.abstracts.map((_, paper) => opened.readAbstract(paper))).toEqual(atlas.abstracts);
  });

  test("gives no abstract for papers that are not there", () => {
    const opened = openSound(bytes);
    for (const paper of [-1, 150, 0.5, Number.NaN, 1e12]) expect(opened.readAbstract(paper) ?? "").toBe("");
  });

  test("survives with any text in it", () => {
    const textual = fc.string({ unit: "binary", maxLength: 300 });
    fc.assert(
      fc.property(fc.array(textual, { minLength: 6, maxLength: 6 }), (texts) => {
        const small = makeSyntheticAtlas(1, 6);
        const papers = {
          ...small.content.papers,
          title: texts,
          extra: texts.map((text) => ({ [text]: text })),
        };
        const changed: Atlas = { ...small, abstracts: texts, content: { ...small.content, papers } };
        const opened = openSound(encodeAtlas(changed));
        expect(opened.content.papers).toEqual(papers);
        expect(texts.map((_, paper) => opened.readAbstract(paper))).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  });

  test.each([0, 1, 2, 63, 64, 65, 129])("survives with %i papers", (count) => {
    const small = withoutLinks(makeSyntheticAtlas(count === 0 ? 0 : 1, count));
    const opened = openSound(encodeAtlas(small));
    expect(opened.content).toEqual(small.content);
    expect(small.abstracts.map((_, paper) => opened.readAbstract(paper))).toEqual(small.abstracts);
  });

  test("is read at any offset of a larger buffer", () => {
    const buffer = new Uint8Array(bytes.length + 3);
    buffer.set(bytes, 3);
    expect(openSound(buffer.subarray(3)).content).toEqual(atlas.content);
  });
});

/** The ring of a synthetic region is none with fewer than three papers. */
function withoutLinks(atlas: Atlas): Atlas {
  const papers = atlas.content.papers.id.length;
  const links = {
    offsets: new Int32Array(papers + 1),
    targets: new Int32Array(0),
    parts: new Float32Array(0),
    rankAtSource: new Uint8Array(0),
    rankAtTarget: new Uint8Array(0),
  };
  const map = { ...atlas.content.map, degree: new Int32Array(papers) };
  const clusters = atlas.content.clusters.map((cluster) => ({ ...cluster, representatives: [0] }));
  const counts = { ...atlas.manifest.counts, links: 0 };
  const content = { ...atlas.content, links, map, clusters };
  return { ...atlas, content, manifest: { ...atlas.manifest, counts } };
}
