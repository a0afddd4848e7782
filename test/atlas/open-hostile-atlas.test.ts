import * as fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { DAMAGED_ABSTRACT as DAMAGED } from "../../src/atlas/read-abstracts.ts";
import { alterFile, openSound, problemsOf, readEntry } from "../support/alter-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const atlas = makeSyntheticAtlas(5, 30);
const bytes = encodeAtlas(atlas);

function alter(changes: Record<string, unknown>): Uint8Array {
  return alterFile(bytes, changes);
}

describe("a file that is no atlas", () => {
  test("is refused in words, whatever its bytes", () => {
    for (const file of [
      new Uint8Array(0),
      new Uint8Array(21),
      new Uint8Array(100_000),
      strToU8("@article{a}"),
    ]) {
      expect(problemsOf(file)).toContain("ZIP");
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (file) => problemsOf(file) !== ""));
  });

  test("is refused when it is another ZIP file", () => {
    expect(problemsOf(zipSync({ "a.txt": strToU8("hello") }))).toContain("manifest.json is missing");
    expect(problemsOf(zipSync({ "manifest.json": strToU8("{}") }))).toContain("does not say");
  });

  test("is refused in words when its version is unknown", () => {
    const manifest = readEntry(bytes, "manifest.json");
    expect(problemsOf(alter({ "manifest.json": { ...manifest, version: 2 } }))).toContain("newer Littoral");
    for (const version of [0, "1", null]) {
      expect(problemsOf(alter({ "manifest.json": { ...manifest, version } }))).toContain("format version");
    }
  });
});

describe("a damaged atlas", () => {
  test("is refused wherever it is cut off", () => {
    for (let length = 0; length < bytes.length; length += 97) problemsOf(bytes.subarray(0, length));
    problemsOf(bytes.subarray(0, bytes.length - 1));
  });

  test("is refused or reads the same, whichever byte is wrong; a wrong abstract says so", () => {
    const places = fc.integer({ min: 0, max: bytes.length - 1 });
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 255 }), (place, difference) => {
        const damaged = bytes.slice();
        damaged[place] ^= difference;
        const { value, problems } = openAtlas(damaged);
        expect(value === null).toBe(problems.length > 0);
        if (value === null) return;
        expect(value.content).toEqual(atlas.content);
        for (let paper = 0; paper < atlas.abstracts.length; paper++) {
          expect([atlas.abstracts[paper], DAMAGED]).toContain(value.readAbstract(paper));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("is refused when an entry is missing", () => {
    const names = Object.keys(unzipSync(bytes));
    expect(names).toHaveLength(5 + 3 + 3);
    for (const name of names)
      expect(problemsOf(alter({ [name]: undefined }))).toContain(`${name} is missing`);
  });

  test("is refused when an entry is no JSON or no UTF-8", () => {
    for (const name of [
      "papers.json",
      "clusters.json",
      "concepts.json",
      "sources.json",
      "user.json",
      "manifest.json",
    ]) {
      expect(problemsOf(alter({ [name]: strToU8("{") }))).toContain(`${name} is not valid JSON`);
      expect(problemsOf(alter({ [name]: new Uint8Array([34, 255, 34]) }))).toContain(name);
      for (const value of [null, [], {}, 3, "x", [[]], [null]]) {
        const file = alter({ [name]: value });
        if (name !== "clusters.json" || !Array.isArray(value)) expect(problemsOf(file)).toContain(name);
        else problemsOf(file);
      }
    }
  });

  test("says when a chunk of abstracts is damaged, and reads the others", () => {
    const opened = openSound(alter({ "abstracts/001.json": ["too few"] }));
    expect(opened.readAbstract(0)).toBe(atlas.abstracts[0]);
    expect(opened.readAbstract(64)).toBe(DAMAGED);
  });
});

describe("a hostile atlas", () => {
  const papers = readEntry(bytes, "papers.json") as Record<string, unknown[]>;

  test.each([
    ["url", "javascript:alert(1)", "http(s) address"],
    ["title", 3, "should be a text"],
    ["authors", "A. Author", "should be a list"],
    ["year", 2020.5, "should be an integer"],
    ["citationCount", -1, "should lie between"],
    ["ids", { doi: 3 }, "should be a text"],
    ["retracted", "no", "should be true or false"],
    ["id", "p-0001", "should ascend"],
  ])("is refused for %s %j", (column, value, reason) => {
    const changed = papers[column].with(0, value);
    const problem = problemsOf(alter({ "papers.json": { ...papers, [column]: changed } }));
    expect(problem).toContain(column);
    expect(problem).toContain(reason);
  });

  test("is refused when shapes do not fit", () => {
    expect(problemsOf(alter({ "papers.json": { ...papers, title: ["one"] } }))).toContain("150 entries");
    expect(problemsOf(alter({ "map.bin": new Uint8Array(17) }))).toContain("map.bin should have");
    const manifest = readEntry(bytes, "manifest.json");
    const counts = { ...(manifest.counts as object), papers: 2 ** 31 - 1 };
    expect(problemsOf(alter({ "manifest.json": { ...manifest, counts } }))).toContain("arrays listed");
    expect(problemsOf(alter({ "manifest.json": { ...manifest, arrays: {} } }))).toContain("arrays listed");
  });

  test.each([
    ["x", 0, Number.NaN],
    ["x", 3, Number.POSITIVE_INFINITY],
    ["y", 3, 1e9],
    ["region", 0, 5],
    ["region", 149, -2],
    ["subregion", 2, 1],
    ["degree", 2, 1],
    ["stability", 2, 1.5],
  ] as const)("is refused for %s[%i] = %d on the map", (name, paper, value) => {
    const map = unzipSync(bytes)["map.bin"];
    const view = new DataView(map.buffer, map.byteOffset);
    const arrays = ["x", "y", "region", "subregion", "degree", "stability"];
    const place = (arrays.indexOf(name) * 150 + paper) * 4;
    if (name === "x" || name === "y" || name === "stability") view.setFloat32(place, value, true);
    else view.setInt32(place, value, true);
    expect(problemsOf(alter({ "map.bin": map }))).toContain(`${name}[${paper}]`);
  });

  test.each([
    ["a target that is no paper", 151 + 0, 150, "targets[0]"],
    ["a target before its source", 151 + 3, 0, "out of order"],
    ["a link that stands twice", 151 + 1, 1, "out of order"],
    ["rows that fall", 7, 1, "offsets"],
    ["rows that end early", 150, 3, "offsets"],
  ])("is refused for %s", (_, place, value, reason) => {
    const links = unzipSync(bytes)["links.bin"];
    new DataView(links.buffer, links.byteOffset).setInt32(place * 4, value, true);
    expect(problemsOf(alter({ "links.bin": links }))).toContain(reason);
  });

  test("is refused when clusters or concepts name what is not there", () => {
    const clusters = JSON.parse(new TextDecoder().decode(unzipSync(bytes)["clusters.json"]));
    const change = (fields: object) =>
      problemsOf(alter({ "clusters.json": [{ ...clusters[0], ...fields }, ...clusters.slice(1)] }));
    expect(change({ representatives: [150] })).toContain("representatives[0]");
    expect(change({ parent: 3 })).toContain("parent");
    expect(change({ level: 2, parent: 1 })).toContain("sub-region");
    expect(change({ size: 31 })).toContain("papers");
    expect(change({ id: "2" })).toContain("same id");
    expect(change({ evidence: [{ ...clusters[0].evidence[0], concept: 5 }] })).toContain("concept");
    const concepts = readEntry(bytes, "concepts.json") as Record<string, unknown[]>;
    const changeConcepts = (fields: object) =>
      problemsOf(alter({ "concepts.json": { ...concepts, ...fields } }));
    expect(changeConcepts({ papers: concepts.papers.with(0, 150) })).toContain("papers[0]");
    expect(changeConcepts({ papers: concepts.papers.with(1, 0) })).toContain("ascend");
    expect(changeConcepts({ offsets: concepts.offsets.with(1, 2 ** 31) })).toContain("offsets");
    expect(changeConcepts({ offsets: concepts.offsets.with(1, 149) })).toContain("offsets");
    expect(changeConcepts({ key: concepts.key.with(1, "theme 0") })).toContain("unique");
  });

  test("cannot make its reader unpack without end", () => {
    const bomb = zipSync({ "manifest.json": new Uint8Array(4 * 2 ** 20) });
    expect(problemsOf(bomb)).toContain("not valid JSON");
    const lie = bytes.slice();
    const view = new DataView(lie.buffer);
    const directory = view.getUint32(lie.length - 22 + 16, true);
    let at = directory;
    for (let entry = 0; entry < view.getUint16(lie.length - 22 + 10, true); entry++) {
      view.setUint32(at + 24, 0xffffffff, true);
      at += 46 + view.getUint16(at + 28, true);
    }
    expect(problemsOf(lie)).toContain("claims to unpack to 4294967295 bytes");
  });

  test("cannot reach the prototype of anything", () => {
    const user = strToU8('{"decisions":{"__proto__":{"polluted":1}},"notes":{}}');
    openSound(alter({ "user.json": user }));
    problemsOf(alter({ "user.json": strToU8('{"__proto__":{"decisions":{},"notes":{}}}') }));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("may have entries that this version does not know", () => {
    expect(openSound(alter({ "later.json": {} })).content).toEqual(atlas.content);
  });
});
