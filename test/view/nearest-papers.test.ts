import { describe, expect, test } from "vitest";
import { buildAdjacency } from "../../src/atlas/adjacency.ts";
import type { LinkTable } from "../../src/model/index.ts";
import { nearestPapers } from "../../src/view/nearest-papers.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

/** 0–1 .2, 0–2 .5, 1–2 .5; paper 3 has no link. */
const links: LinkTable = {
  offsets: Int32Array.of(0, 2, 3, 3, 3),
  targets: Int32Array.of(1, 2, 2),
  parts: Float32Array.of(0.125, 0.125, 0, 0, 0, 0.25, 0.25, 0, 0, 0, 0.25, 0, 0.25, 0, 0),
  rankAtSource: Uint8Array.of(2, 1, 1),
  rankAtTarget: Uint8Array.of(0, 1, 2),
};

describe("nearestPapers", () => {
  const adjacency = buildAdjacency(links);

  test("ranks by weight, ties to the smaller index", () => {
    expect(nearestPapers(links, adjacency, 2).map((near) => near.paper)).toEqual([0, 1]);
    expect(nearestPapers(links, adjacency, 0).map((near) => near.paper)).toEqual([2, 1]);
  });

  test("gives parts that sum to the weight, and both ranks seen from the paper", () => {
    const [, second] = nearestPapers(links, adjacency, 0);
    expect(second).toEqual({
      paper: 1,
      link: 0,
      weight: 0.25,
      parts: [0.125, 0.125, 0, 0, 0],
      rankHere: 2,
      rankThere: 0,
    });
    const [, fromThere] = nearestPapers(links, adjacency, 1);
    expect([fromThere.rankHere, fromThere.rankThere]).toEqual([0, 2]);
  });

  test("a paper without links has no nearest papers", () => {
    expect(nearestPapers(links, adjacency, 3)).toEqual([]);
  });

  test("every link is found from both of its papers", () => {
    const { links: many } = makeSyntheticAtlas(4, 9).content;
    const rows = buildAdjacency(many);
    const seen = new Map<number, number>();
    for (let paper = 0; paper < many.offsets.length - 1; paper++) {
      for (const near of nearestPapers(many, rows, paper)) {
        seen.set(near.link, (seen.get(near.link) ?? 0) + 1);
        expect(nearestPapers(many, rows, near.paper).map((back) => back.paper)).toContain(paper);
      }
    }
    expect([...seen.values()].every((count) => count === 2)).toBe(true);
    expect(seen.size).toBe(many.targets.length);
  });
});
