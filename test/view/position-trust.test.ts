import { describe, expect, test } from "vitest";
import { buildAdjacency } from "../../src/atlas/adjacency.ts";
import { nearestPapers } from "../../src/view/nearest-papers.ts";
import { listTrueNeighbours, measurePositionTrust } from "../../src/view/position-trust.ts";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const ten = buildQuietly([readSeeds()], { neighbours: 10 }).atlas!;
const { content } = ten;
const { map } = content;

/** The k nearest on the map by sorting all. */
function nearestOnMap(paper: number, k: number): number[] {
  const distance = (other: number) => (map.x[other] - map.x[paper]) ** 2 + (map.y[other] - map.y[paper]) ** 2;
  return Array.from(map.x.keys())
    .filter((other) => other !== paper)
    .sort((a, b) => distance(a) - distance(b) || a - b)
    .slice(0, k);
}

describe("position trust", () => {
  test("counts of every paper those of its nearest by weight that are nearest on the map", () => {
    const adjacency = buildAdjacency(content.links);
    const trust = measurePositionTrust(content);
    expect(trust.k).toBe(10);
    for (let paper = 0; paper < map.x.length; paper++) {
      const nearest = nearestPapers(content.links, adjacency, paper).slice(0, 10);
      const drawn = nearestOnMap(paper, 10);
      const kept = nearest.filter((near) => drawn.includes(near.paper)).length;
      expect([trust.listed[paper], trust.kept[paper]]).toEqual([nearest.length, kept]);
      if (nearest.length > 0) expect(trust.share[paper]).toBeCloseTo(kept / nearest.length, 6);
    }
  });

  test("its mean is the neighbour preservation of the atlas", () => {
    const shares = Array.from(measurePositionTrust(content).share).filter((share) => !Number.isNaN(share));
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeCloseTo(ten.manifest.quality.map.neighbourPreservation, 6);
  });

  test("of one paper names which are near and which are not, as of all at once", () => {
    const adjacency = buildAdjacency(content.links);
    const trust = measurePositionTrust(content);
    for (let paper = 0; paper < map.x.length; paper++) {
      const listed = listTrueNeighbours(content, adjacency, paper);
      expect(listed.map(({ rank }) => rank)).toEqual(listed.map((_, place) => place + 1));
      expect(listed.filter(({ near }) => near).length).toBe(trust.kept[paper]);
      expect(listed.length).toBe(trust.listed[paper]);
      const drawn = nearestOnMap(paper, 10);
      for (const { paper: other, near } of listed) expect(near).toBe(drawn.includes(other));
    }
  });

  test("looks at eight where the build kept eight", () => {
    expect(measurePositionTrust(buildQuietly([readSeeds()]).atlas!.content).k).toBe(8);
  });

  test("knows nothing of a paper without links", () => {
    const lonely = makeSyntheticAtlas(1, 4).content;
    const links = {
      offsets: new Int32Array(5),
      targets: new Int32Array(0),
      parts: new Float32Array(0),
      rankAtSource: new Uint8Array(0),
      rankAtTarget: new Uint8Array(0),
    };
    const trust = measurePositionTrust({ ...lonely, links });
    expect(Array.from(trust.listed)).toEqual([0, 0, 0, 0]);
    expect(trust.share.every(Number.isNaN)).toBe(true);
    expect(listTrueNeighbours({ ...lonely, links }, buildAdjacency(links), 0)).toEqual([]);
  });
});
