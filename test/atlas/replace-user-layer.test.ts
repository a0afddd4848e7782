import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { replaceUserLayer } from "../../src/atlas/replace-user-layer.ts";
import type { UserLayer } from "../../src/model/index.ts";
import { alterFile, openSound } from "../support/alter-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const atlas = makeSyntheticAtlas(3, 5);
const encode = (user: UserLayer = atlas.user) => new Uint8Array(encodeAtlas({ ...atlas, user }));

const layers: fc.Arbitrary<UserLayer> = fc.record({
  decisions: fc.record({ stopWords: fc.array(fc.string()) }, { requiredKeys: [] }),
  notes: fc.record(
    {
      renames: fc.array(
        fc.record({
          level: fc.constantFrom(1 as const, 2 as const),
          name: fc.string({ unit: "grapheme" }),
          papers: fc.array(fc.string()),
        }),
      ),
      stars: fc.array(fc.string()),
    },
    { requiredKeys: [] },
  ),
});

describe("replaceUserLayer", () => {
  test("gives the bytes that encoding the atlas with the other layer gives", () => {
    fc.assert(
      fc.property(layers, layers, (before, after) => {
        expect(replaceUserLayer(encode(before), after)).toEqual(encode(after));
      }),
      { numRuns: 60 },
    );
  });

  test("copies every other entry of any unzip tool's file, and opens", () => {
    const user: UserLayer = { decisions: {}, notes: { renames: [{ level: 1, name: "Shore", papers: [] }] } };
    // Another writer: the user layer stands last, and is longer packed than it was.
    const other = new Uint8Array(alterFile(encode(), {}));
    const before = unzipSync(other);
    const after = unzipSync(replaceUserLayer(other, user));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, bytes] of Object.entries(before)) {
      if (name !== "user.json") expect(after[name]).toEqual(bytes);
    }
    const opened = openSound(replaceUserLayer(other, user));
    expect(opened.user).toEqual(user);
    expect(opened.manifest.contentHash).toBe(openSound(other).manifest.contentHash);
  });

  test("refuses what is no atlas", () => {
    expect(() => replaceUserLayer(new Uint8Array(40), atlas.user)).toThrow("no user layer");
  });
});
