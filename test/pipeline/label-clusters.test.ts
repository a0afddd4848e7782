import { describe, expect, test } from "vitest";
import type { Cluster, LinkTable } from "../../src/model/index.ts";
import type { Clustering } from "../../src/pipeline/clustering.ts";
import { labelClusters } from "../../src/pipeline/label-clusters.ts";
import { buildConceptSpace, type SaidBy } from "../support/concept-space.ts";
import { makePaper } from "../support/papers.ts";

const THEMES = ["debate", "calibration", "knowledge conflict", "model merging"];

/** Five papers a theme, all in a chain of links that grow heavier; everybody says "noise". */
function makeInput(said: readonly SaidBy[], perRegion: number, fields: object = {}) {
  const region = Int32Array.from(said, (_, paper) => Math.floor(paper / perRegion));
  return {
    papers: said.map(({ title }, paper) =>
      makePaper({ id: `p${paper}`, title: title.join(" on "), ...fields }),
    ),
    concepts: buildConceptSpace(said),
    links: chain(said.length),
    clustering: cluster(region, said.length / perRegion),
  };
}

function cluster(region: Int32Array, regionCount: number): Clustering {
  return {
    region,
    subregion: new Int32Array(region.length).fill(-1),
    regionCount,
    subregionCount: 0,
    subregionParent: new Int32Array(0),
    stability: Float32Array.from(region, (_, paper) => (paper % 2 === 0 ? 1 : 0.5)),
    resolution: 1,
    margin: null,
    modularity: 0.5,
  };
}

function chain(papers: number): LinkTable {
  const links = Math.max(0, papers - 1);
  return {
    offsets: Int32Array.from({ length: papers + 1 }, (_, paper) => Math.min(paper, links)),
    targets: Int32Array.from({ length: links }, (_, paper) => paper + 1),
    parts: Float32Array.from({ length: 5 * links }, (_, part) => (part % 5 === 0 ? part + 5 : 0)),
    rankAtSource: new Uint8Array(links).fill(1),
    rankAtTarget: new Uint8Array(links).fill(1),
  };
}

const themed = THEMES.flatMap((theme) =>
  Array.from({ length: 5 }, (_, paper) => ({
    title: paper < 3 ? [theme] : ["noise"],
    abstract: [theme, "noise"],
  })),
);

describe("labelClusters", () => {
  const clusters = labelClusters(makeInput(themed, 5, { year: 2020 }));

  test("names every region by its theme, with the papers that speak for it", () => {
    expect(clusters.map(({ label }) => label)).toEqual([
      "Debate",
      "Calibration",
      "Knowledge Conflict",
      "Model Merging",
    ]);
    expect(clusters[0].evidence).toHaveLength(1);
    expect(clusters[0].evidence[0]).toMatchObject({ label: "Debate", inside: 5, outside: 0, titles: 3 });
  });

  test("numbers regions from 1 and describes them", () => {
    expect(clusters.map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
    expect(clusters[1]).toMatchObject({ level: 1, parent: null, size: 5 });
    expect(clusters[0].stability).toBeCloseTo(0.8);
    expect(clusters[0].coverage).toEqual({ abstracts: 0, references: 0, years: 1 });
  });

  test("representatives are the papers with the most weight inside, none from elsewhere", () => {
    expect(clusters[0].representatives).toEqual([3, 2, 4, 1, 0]);
    expect([...clusters[1].representatives].sort((a, b) => a - b)).toEqual([5, 6, 7, 8, 9]);
  });

  test("sub-regions are named against their region, not by its label, and counted against the whole list", () => {
    const said = [
      ...Array.from({ length: 6 }, () => ({ title: ["graph", "tree"], abstract: [] })),
      ...Array.from({ length: 6 }, () => ({ title: ["graph", "map"], abstract: [] })),
      ...Array.from({ length: 120 }, (_, paper) => ({
        title: ["poem"],
        abstract: paper === 0 ? ["tree"] : [],
      })),
    ];
    const input = makeInput(said, 132);
    const region = Int32Array.from(said, (_, paper) => (paper < 12 ? 1 : 0));
    const subregion = Int32Array.from(said, (_, paper) => (paper < 12 ? Math.floor(paper / 6) : -1));
    const clustering = {
      ...cluster(region, 2),
      subregion,
      subregionCount: 2,
      subregionParent: Int32Array.of(1, 1),
    };
    const named = labelClusters({ ...input, clustering });
    expect(named.map(({ id, label, level, parent }) => [id, label, level, parent])).toEqual([
      ["1", "Poem", 1, null],
      ["2", "Graph", 1, null],
      ["2.1", "Tree", 2, 1],
      ["2.2", "Map", 2, 1],
    ]);
    expect(named[2].evidence[0]).toMatchObject({ inside: 6, outside: 1, titles: 6 });
  });

  test("a sub-region of few papers is named by a concept only where half of them and two titles have it", () => {
    const named = (titles: number): string => {
      const said = [
        ...Array.from({ length: 6 }, (_, paper) => ({
          title: paper < titles ? ["tree"] : [`leaf ${paper}`],
          abstract: ["tree"],
        })),
        ...Array.from({ length: 120 }, () => ({ title: ["map"], abstract: [] })),
      ];
      const input = makeInput(said, 126);
      const subregion = Int32Array.from(said, (_, paper) => (paper < 6 ? 1 : 0));
      const parts = { subregion, subregionCount: 2, subregionParent: Int32Array.of(0, 0) };
      return labelClusters({ ...input, clustering: { ...input.clustering, ...parts } })[2].label;
    };
    expect(named(2)).toBe("Tree");
    expect(named(1)).toBe("leaf 4");
  });

  test("a region that no concept names is called by its most typical paper's title, shortened", () => {
    const input = makeInput(
      Array.from({ length: 3 }, () => ({ title: [], abstract: [] })),
      3,
    );
    const titled = (title: string): Cluster =>
      labelClusters({ ...input, papers: input.papers.map((paper) => ({ ...paper, title })) })[0];
    expect(titled("A short one").label).toBe("A short one");
    expect(titled("On the unreasonable length of the titles of papers").label).toBe(
      "On the unreasonable length of the titles…",
    );
    expect(titled("").label).toBe("Cluster 1");
    expect(titled("A short one").evidence).toEqual([]);
  });

  test("a title that another region has already as its name gets a number", () => {
    const input = makeInput(
      Array.from({ length: 9 }, () => ({ title: [], abstract: [] })),
      3,
    );
    const called = (titles: readonly string[]) =>
      labelClusters({
        ...input,
        papers: input.papers.map((paper, index) => ({ ...paper, title: titles[Math.floor(index / 3)] })),
      }).map(({ label }) => label);
    expect(called(["Preface", "Preface", "Preface"])).toEqual(["Preface", "Preface (2)", "Preface (3)"]);
    expect(called(["Preface (2)", "Preface", "Preface"])).toEqual(["Preface (2)", "Preface", "Preface (3)"]);
  });

  test("no papers, no clusters", () => {
    expect(labelClusters(makeInput([], 1))).toEqual([]);
  });
});
