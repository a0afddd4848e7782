import { describe, expect, test } from "vitest";
import { measureAgreement } from "../../src/lib/ami.ts";
import { countMembers } from "../../src/lib/communities.ts";
import { DEFAULT_OPTIONS } from "../../src/model/index.ts";
import { findRegions } from "../../src/pipeline/find-regions.ts";
import { listEdges, plantGraph } from "../support/planted-graph.ts";

const sizes = [30, 27, 27, 23, 22, 20, 20, 18, 16, 15, 11, 4];
const seedLike = plantGraph(sizes, { inside: 0.4, between: 0.012 }, 5);

describe("findRegions", () => {
  test("233 papers with twelve planted regions give them back", () => {
    const found = findRegions(seedLike.edges, DEFAULT_OPTIONS);
    expect(found.count).toBeGreaterThanOrEqual(10);
    expect(found.count).toBeLessThanOrEqual(13);
    expect(measureAgreement(found.communities, seedLike.planted)).toBeGreaterThan(0.9);
  });

  test("the user's number of regions comes out, within one", () => {
    for (const regions of [5, 8, 12, 16, 20]) {
      const found = findRegions(seedLike.edges, { ...DEFAULT_OPTIONS, regions });
      expect(Math.abs(found.count - regions)).toBeLessThanOrEqual(1);
    }
    expect(findRegions(seedLike.edges, { ...DEFAULT_OPTIONS, regions: 1 }).count).toBe(1);
  });

  test("the user's resolution is used and goes before the number", () => {
    const found = findRegions(seedLike.edges, { ...DEFAULT_OPTIONS, resolution: 0.7, regions: 40 });
    expect(found.resolution).toBe(0.7);
    expect(found.count).toBeLessThan(20);
  });

  test("every region has three papers or more", () => {
    for (const options of [DEFAULT_OPTIONS, { ...DEFAULT_OPTIONS, resolution: 20 }]) {
      const found = findRegions(seedLike.edges, options);
      expect(Math.min(...countMembers(found.communities))).toBeGreaterThanOrEqual(3);
    }
  });

  test("ten papers that hang together are not torn into more than two regions", () => {
    const ten = plantGraph([10], { inside: 0.9, between: 0 }, 1).edges;
    const found = findRegions(ten, DEFAULT_OPTIONS);
    expect(found.count).toBeGreaterThanOrEqual(1);
    expect(found.count).toBeLessThanOrEqual(2);
    expect(found.communities.every((region) => region >= 0)).toBe(true);
  });

  test("two or three linked papers are one region; none, one, or unlinked ones are at sea", () => {
    expect(Array.from(findRegions(listEdges(2, [[0, 1, 0.3]]), DEFAULT_OPTIONS).communities)).toEqual([0, 0]);
    const three = listEdges(3, [
      [0, 1, 1],
      [1, 2, 1],
      [0, 2, 1],
    ]);
    expect(Array.from(findRegions(three, DEFAULT_OPTIONS).communities)).toEqual([0, 0, 0]);
    for (const papers of [0, 1, 5]) {
      const found = findRegions(listEdges(papers, []), DEFAULT_OPTIONS);
      expect(Array.from(found.communities)).toEqual(new Array(papers).fill(-1));
    }
  });

  test("thirty copies of a text are one region, unless more are asked for", () => {
    const list: [number, number, number][] = [];
    for (let paper = 0; paper < 30; paper++) {
      for (let other = 0; other < Math.min(paper, 10); other++) list.push([other, paper, 1]);
    }
    const edges = listEdges(31, list);
    const found = findRegions(edges, DEFAULT_OPTIONS);
    expect(found.count).toBe(1);
    expect(Array.from(found.communities)).toEqual([...new Array(30).fill(0), -1]);
    expect(findRegions(edges, { ...DEFAULT_OPTIONS, regions: 4 }).count).toBeGreaterThan(1);
  });

  test("sixty identical papers are in regions, all of them", () => {
    // The nearest of each are those with the smallest indices: everybody points at the first ten.
    const list: [number, number, number][] = [];
    for (let paper = 0; paper < 60; paper++) {
      for (let other = 0; other < Math.min(paper, 10); other++) list.push([other, paper, 1]);
    }
    const found = findRegions(listEdges(60, list), DEFAULT_OPTIONS);
    expect(found.communities.every((region) => region >= 0)).toBe(true);
    expect(Math.min(...countMembers(found.communities))).toBeGreaterThanOrEqual(3);
  });
});
