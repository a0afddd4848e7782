import fc from "fast-check";
import { expect, test } from "vitest";
import { matchPapers } from "../../src/atlas/match-papers.ts";
import type { AtlasContent, Cluster } from "../../src/model/index.ts";
import { compareClusters } from "../../src/view/compare-clusters.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

/** Papers by name, one text a cluster; those after the bar are at sea. */
function contentOf(clusters: readonly string[], atSea = ""): AtlasContent {
  const { content } = makeSyntheticAtlas(1, 1);
  const ids = Array.from(clusters.join("") + atSea);
  const region = [
    ...clusters.flatMap((members, cluster) => Array.from(members, () => cluster)),
    ...Array.from(atSea, () => -1),
  ];
  const papers = { ...content.papers, id: ids };
  for (const field of ["doi", "title"] as const) papers[field] = ids.map(() => "");
  papers.aliases = ids.map(() => []);
  papers.year = ids.map(() => null);
  return {
    ...content,
    papers,
    map: { ...content.map, region: Int32Array.from(region) },
    clusters: clusters.map((members): Cluster => ({ ...content.clusters[0], size: members.length })),
  };
}

function compare(before: AtlasContent, after: AtlasContent) {
  const side = ({ papers }: AtlasContent) => ({ papers, readAbstract: () => "" });
  return compareClusters(before, after, { match: matchPapers(side(before), side(after)), level: 1 });
}

const tell = (before: readonly string[], after: readonly string[]) =>
  compare(contentOf(before), contentOf(after)).changes.map((change) => [
    change.fate,
    [...change.before],
    [...change.after],
  ]);

test("the papers that clusters share say what became of them", () => {
  expect(tell(["abcdef"], ["abcdef"])).toEqual([["kept", [0], [0]]]);
  expect(tell(["abcdef"], ["abcdefxy"])).toEqual([["grown", [0], [0]]]);
  expect(tell(["abcdef"], ["abcd"])).toEqual([["shrunk", [0], [0]]]);
  expect(tell(["abcdef"], ["abc", "def"])).toEqual([["split", [0], [0, 1]]]);
  expect(tell(["abc", "def"], ["abcdef"])).toEqual([["merged", [0, 1], [0]]]);
  expect(tell(["abcdef"], ["abcdef", "xyz"])).toEqual([
    ["kept", [0], [0]],
    ["born", [], [1]],
  ]);
  expect(tell(["abcdef", "xyz"], ["abcdef"])).toEqual([
    ["kept", [0], [0]],
    ["died", [1], []],
  ]);
  expect(tell(["abcd", "efgh"], ["efgh", "abcd"])).toEqual([
    ["kept", [0], [1]],
    ["kept", [1], [0]],
  ]);
});

test("partners are those that share most together, not those that share most one by one", () => {
  // The first is most like the first, but only when it takes the second do both have a partner.
  const { partners } = compare(contentOf(["abcdefghij", "klmn"]), contentOf(["abcdefklmn", "ghij"]));
  expect(partners.map((pair) => [...pair])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test("papers at sea, and papers of one atlas only, found no change", () => {
  const found = compare(contentOf(["abcd"], "xy"), contentOf(["abcd", "nopq"], "xy"));
  expect(found.changes.map(({ fate }) => fate)).toEqual(["kept", "born"]);
  expect(found.flows).toEqual([
    { before: -1, after: -1, papers: 2 },
    { before: 0, after: 0, papers: 4 },
  ]);
});

const partition = fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 12, maxLength: 24 });

test("every cluster stands in exactly one change, and no paper is lost in the flows", () => {
  fc.assert(
    fc.property(partition, partition, (left, right) => {
      const make = (regions: readonly number[]) => {
        const letters = regions.map((region, i) => ({ region, letter: String.fromCharCode(97 + i) }));
        const members = [0, 1, 2, 3, 4].map((region) =>
          letters
            .filter((each) => each.region === region)
            .map(({ letter }) => letter)
            .join(""),
        );
        return contentOf(
          members,
          letters
            .filter(({ region }) => region < 0)
            .map(({ letter }) => letter)
            .join(""),
        );
      };
      const { changes, flows, partners } = compare(make(left), make(right));
      for (const side of ["before", "after"] as const) {
        expect(changes.flatMap((change) => [...change[side]]).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
      }
      expect(flows.reduce((sum, { papers }) => sum + papers, 0)).toBe(Math.min(left.length, right.length));
      expect(new Set(partners.map(([, after]) => after)).size).toBe(partners.length);
    }),
  );
});
