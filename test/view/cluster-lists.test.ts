import { describe, expect, test } from "vitest";
import { linkSources, linkWeight } from "../../src/atlas/adjacency.ts";
import { clusterMembers } from "../../src/view/cluster-members.ts";
import { neighbouringClusters } from "../../src/view/neighbouring-clusters.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const { content } = makeSyntheticAtlas(4, 8);
const sources = linkSources(content.links);

describe("clusterMembers", () => {
  test("gives every paper of the region once, the one with most weight inside first", () => {
    const members = clusterMembers(content, 2);
    expect([...members].sort((a, b) => a - b)).toEqual([16, 17, 18, 19, 20, 21, 22, 23]);
    const inside = members.map((member) =>
      Array.from(sources, (source, link) => {
        const target = content.links.targets[link];
        const own = source === member || target === member;
        const together = content.map.region[source] === 2 && content.map.region[target] === 2;
        return own && together ? linkWeight(content.links, link) : 0;
      }).reduce((a, b) => a + b),
    );
    for (let k = 1; k < inside.length; k++) expect(inside[k]).toBeLessThanOrEqual(inside[k - 1]);
  });
});

describe("neighbouringClusters", () => {
  test("counts exactly the links that lead out, by region", () => {
    // The synthetic regions hang together like a chain: 0–1–2–3.
    expect(neighbouringClusters(content, 0).map((near) => near.cluster)).toEqual([1]);
    expect(
      neighbouringClusters(content, 1)
        .map((near) => near.cluster)
        .sort((a, b) => a - b),
    ).toEqual([0, 2]);
    for (const near of neighbouringClusters(content, 1)) expect(near.links).toBe(1);
  });

  test("is symmetric", () => {
    const weightBetween = (a: number, b: number) =>
      neighbouringClusters(content, a).find((near) => near.cluster === b)!.weight;
    expect(weightBetween(2, 3)).toBe(weightBetween(3, 2));
  });
});
