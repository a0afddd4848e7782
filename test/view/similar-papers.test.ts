import { expect, test } from "vitest";
import { buildAdjacency } from "../../src/atlas/adjacency.ts";
import { nearestPapers } from "../../src/view/nearest-papers.ts";
import { similarPapers } from "../../src/view/similar-papers.ts";
import { atlasOf } from "../support/opened-atlas.ts";

const TITLES = [
  "Kelp forests in cold water",
  "Urchins and sand",
  "KELP FORESTS in cold waters",
  "Kelp forests in warm water of the south",
  "",
  "Dunes",
];
const { content } = atlasOf(TITLES.map((title) => ({ title })));
const adjacency = buildAdjacency(content.links);

test("papers with most words of the title in common come first, then those near by, never the paper itself", () => {
  const found = similarPapers(content, adjacency, 0, 20);
  const near = nearestPapers(content.links, adjacency, 0).map(({ paper }) => paper);
  expect(found.slice(0, 2)).toEqual([2, 3]);
  expect(found.slice(2)).toEqual(near.filter((paper) => paper !== 2 && paper !== 3));
});

test("a paper without a title has its near ones, and no more than asked for are given", () => {
  const near = nearestPapers(content.links, adjacency, 4).map(({ paper }) => paper);
  expect(similarPapers(content, adjacency, 4, 20)).toEqual(near);
  expect(similarPapers(content, adjacency, 0, 1)).toEqual([2]);
});
