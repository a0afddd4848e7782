import { describe as suite, expect, test } from "vitest";
import type { LinkTable } from "../../src/model/index.ts";
import { layOutMap, type MapPositions } from "../../src/pipeline/lay-out-map.ts";
import { cosine, describe, type Planted, plantLinks } from "../support/planted-links.ts";

const SIZES = [30, 24, 20, 16, 12, 8, 3];

function layOut(planted: Planted, seed = 1): MapPositions {
  return layOutMap({ ...planted, seed });
}

/** The oracle: distance of the closest two papers, over all pairs. */
function closestPair(map: { x: Float32Array; y: Float32Array }): number {
  let closest = Number.POSITIVE_INFINITY;
  map.x.forEach((x, a) => {
    for (let b = 0; b < a; b++) closest = Math.min(closest, Math.hypot(x - map.x[b], map.y[a] - map.y[b]));
  });
  return closest;
}

function nearest(count: number, paper: number, nearness: (other: number) => number): number[] {
  return Array.from({ length: count }, (_, other) => other)
    .filter((other) => other !== paper)
    .sort((a, b) => nearness(b) - nearness(a))
    .slice(0, 10);
}

/** Mean share of the ten nearest by cosine that are among the ten nearest on the map. */
function preservation(planted: Planted, x: Float32Array, y: Float32Array): number {
  let kept = 0;
  x.forEach((_, paper) => {
    const truth = new Set(nearest(x.length, paper, (other) => cosine(planted.vectors, paper, other)));
    const drawn = nearest(x.length, paper, (other) => -Math.hypot(x[paper] - x[other], y[paper] - y[other]));
    kept += drawn.filter((other) => truth.has(other)).length;
  });
  return kept / (10 * x.length);
}

/** Share of papers whose nearest centroid on the map is their own region's. */
function atHome(map: MapPositions, region: Int32Array, regions: number): number {
  const centre = Array.from({ length: regions }, () => ({ x: 0, y: 0, size: 0 }));
  region.forEach((value, paper) => {
    centre[value].x += map.x[paper];
    centre[value].y += map.y[paper];
    centre[value].size++;
  });
  let home = 0;
  region.forEach((value, paper) => {
    const distances = centre.map((c) => Math.hypot(c.x / c.size - map.x[paper], c.y / c.size - map.y[paper]));
    if (distances.indexOf(Math.min(...distances)) === value) home++;
  });
  return home / region.length;
}

function noLinks(papers: number): LinkTable {
  return {
    offsets: new Int32Array(papers + 1),
    targets: new Int32Array(0),
    parts: new Float32Array(0),
    rankAtSource: new Uint8Array(0),
    rankAtTarget: new Uint8Array(0),
  };
}

suite("layOutMap on planted groups", () => {
  const planted = plantLinks(SIZES);
  const map = layOut(planted);

  test("draws every group as an island of its own", () => {
    expect(atHome(map, planted.clustering.region, SIZES.length)).toBeGreaterThan(0.97);
  });

  test("keeps the neighbours that the bare layout found", () => {
    const bare = preservation(planted, map.bareX, map.bareY);
    expect(bare).toBeGreaterThan(0.45);
    expect(preservation(planted, map.x, map.y)).toBeGreaterThan(bare - 0.03);
  });

  test("is centred, 1000 on its longer side, and wider than high", () => {
    for (const [x, y] of [
      [map.x, map.y],
      [map.bareX, map.bareY],
    ]) {
      const width = Math.max(...x) - Math.min(...x);
      const height = Math.max(...y) - Math.min(...y);
      expect(Math.max(width, height)).toBeCloseTo(1000, 2);
      expect(Math.max(...x) + Math.min(...x)).toBeCloseTo(0, 2);
      expect(Math.max(...y) + Math.min(...y)).toBeCloseTo(0, 2);
    }
    const height = Math.max(...map.y) - Math.min(...map.y);
    expect(height).toBeLessThan(900);
    expect(height).toBeGreaterThan(450);
  });

  test("no two papers overlap: any two are farther apart than 1 % of the map's side", () => {
    expect(closestPair(map)).toBeGreaterThan(10);
  });

  test("gives the same bits again, and others for another seed", () => {
    expect(layOut(planted)).toEqual(map);
    expect(layOut(planted, 2).x).not.toEqual(map.x);
  });
});

suite("layOutMap on lists that are hardly lists", () => {
  test("papers at sea stand in rows under the map, apart from each other and from the islands", () => {
    const planted = plantLinks([12, 9]);
    const region = Int32Array.from([...planted.clustering.region, -1, -1, -1]);
    const links = {
      ...planted.links,
      offsets: Int32Array.from([...planted.links.offsets, ...Array(3).fill(planted.links.targets.length)]),
    };
    const map = layOutMap({ links, clustering: describe(region, 2), seed: 1 });
    const lowest = Math.max(...map.y.subarray(0, 21));
    for (const paper of [21, 22, 23]) expect(map.y[paper]).toBeGreaterThan(lowest + 20);
    expect(map.x[21]).toBeLessThan(map.x[22]);
    expect(closestPair(map)).toBeGreaterThan(20);
  });

  test("without any link all papers are reefs in a block that is wider than high", () => {
    for (const papers of [0, 1, 2, 3, 10, 250]) {
      const clustering = describe(new Int32Array(papers).fill(-1), 0);
      const map = layOutMap({ links: noLinks(papers), clustering, seed: 1 });
      expect(map.x).toHaveLength(papers);
      expect([...map.x, ...map.y].every(Number.isFinite)).toBe(true);
      if (papers > 1) expect(closestPair(map)).toBeGreaterThan(500 / papers);
    }
  });

  test("one, two, three and ten linked papers in one region have a map", () => {
    for (const papers of [1, 2, 3, 10]) {
      const map = layOut(plantLinks([papers]));
      expect([...map.x, ...map.y].every(Number.isFinite)).toBe(true);
      if (papers > 1) expect(closestPair(map)).toBeGreaterThan(100);
    }
  });

  test("papers that are all the same have a map without overlaps", () => {
    const planted = plantLinks([40]);
    const parts = planted.links.parts.map((part) => (part > 0 ? 1 : 0));
    const map = layOut({ ...planted, links: { ...planted.links, parts } });
    expect(closestPair(map)).toBeGreaterThan(20);
  });

  test("regions of one paper each have a map", () => {
    const planted = plantLinks([1, 1, 1, 1, 1], 2);
    expect(closestPair(layOut(planted))).toBeGreaterThan(50);
  });
});
