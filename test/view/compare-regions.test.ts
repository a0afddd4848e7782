import { describe, expect, test } from "vitest";
import type { AtlasContent } from "../../src/model/index.ts";
import { compareRegions } from "../../src/view/compare-regions.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

/** Regions in letters of papers: `{ reefs: "abc" }`; papers in `sea` are in none. */
function contentOf(regions: Readonly<Record<string, string>>, sea = ""): AtlasContent {
  const { content } = makeSyntheticAtlas();
  const labels = Object.keys(regions);
  const ids = Array.from(`${labels.map((label) => regions[label]).join("")}${sea}`).sort();
  const region = ids.map((id) => labels.findIndex((label) => regions[label].includes(id)));
  const clusters = labels.map((label) => ({ ...content.clusters[0], level: 1 as const, label }));
  return {
    ...content,
    clusters,
    papers: { ...content.papers, id: ids },
    map: { ...content.map, region: Int32Array.from(region) },
  };
}

describe("compareRegions", () => {
  test("finds nothing changed in the same regions, in whatever order", () => {
    const change = compareRegions(
      contentOf({ reefs: "abc", dunes: "de" }, "f"),
      contentOf({ dunes: "de", reefs: "abc" }, "f"),
    );
    expect(change).toEqual({
      regionsBefore: 2,
      regionsAfter: 2,
      papersBefore: 6,
      papersAfter: 6,
      papers: 6,
      moved: 0,
      atSeaBefore: 1,
      atSeaAfter: 1,
      gone: [],
      added: [],
      renamed: [],
    });
  });

  test("counts papers that are not in the partner of their region", () => {
    const change = compareRegions(
      contentOf({ reefs: "abc", dunes: "de" }),
      contentOf({ reefs: "ab", dunes: "cde" }),
    );
    expect(change.moved).toBe(1);
  });

  test("names what was split off, what is gone and what has another name", () => {
    const change = compareRegions(
      contentOf({ reefs: "abcdef", dunes: "gh", marshes: "i" }),
      contentOf({ corals: "abcd", lagoons: "ef", dunes: "ghi" }),
    );
    expect(change).toMatchObject({
      added: ["lagoons"],
      gone: ["marshes"],
      renamed: [["reefs", "corals"]],
      moved: 3,
    });
  });

  test("takes the sea for no region: papers that are washed ashore have moved", () => {
    const change = compareRegions(contentOf({ reefs: "ab" }, "cd"), contentOf({ reefs: "ab", dunes: "cd" }));
    expect(change).toMatchObject({ moved: 2, added: ["dunes"], atSeaBefore: 2, atSeaAfter: 0 });
  });

  test("leaves out papers that are in one atlas only", () => {
    const change = compareRegions(contentOf({ reefs: "abx" }), contentOf({ reefs: "aby" }));
    expect(change).toMatchObject({ papers: 2, moved: 0 });
  });
});
