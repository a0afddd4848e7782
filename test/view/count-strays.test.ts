import { expect, test } from "vitest";
import { matchPapers } from "../../src/atlas/match-papers.ts";
import { type AtlasContent, type Cluster } from "../../src/model/index.ts";
import { countStrays } from "../../src/view/count-strays.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

/** Papers by name, one text a cluster; those of the second text are at sea. */
function contentOf(clusters: readonly string[], atSea = ""): AtlasContent {
  const { content } = makeSyntheticAtlas(1, 1);
  const ids = Array.from(clusters.join("") + atSea);
  const region = ids.map((id) => clusters.findIndex((members) => members.includes(id)));
  const blank = ids.map(() => "");
  const papers = { ...content.papers, id: ids, doi: blank, title: blank };
  return {
    ...content,
    papers: { ...papers, aliases: ids.map(() => []), year: ids.map(() => null) },
    map: { ...content.map, region: Int32Array.from(region) },
    clusters: clusters.map((members): Cluster => ({ ...content.clusters[0], size: members.length })),
  };
}

function count(before: AtlasContent, after: AtlasContent) {
  const side = ({ papers }: AtlasContent) => ({ papers, readAbstract: () => "" });
  return countStrays(before, after, matchPapers(side(before), side(after)));
}

test("papers that are in another region than their old one's partner are counted, whatever the regions' numbers", () => {
  const before = contentOf(["abcdef", "ghij"], "k");
  expect(count(before, contentOf(["ghijxyz", "abcdef"], "k"))).toEqual({ shared: 11, strays: 0 });
  // f has gone over, k has come from the sea, j has gone there; x is new.
  expect(count(before, contentOf(["abcdek", "fghix"], "j"))).toEqual({ shared: 11, strays: 3 });
});

test("all papers of a region that is gone are counted, and none where nothing is shared", () => {
  expect(count(contentOf(["abcdefgh", "ij"]), contentOf(["abcdefghij"]))).toEqual({ shared: 10, strays: 2 });
  expect(count(contentOf(["abc"]), contentOf(["xyz"]))).toEqual({ shared: 0, strays: 0 });
});
