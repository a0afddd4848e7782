/** Two papers of the example that browser tests compare, and what is known about them. */

import type { Page } from "playwright-core";
import { buildAdjacency } from "../../../src/atlas/adjacency.ts";
import type { OpenedAtlas } from "../../../src/model/index.ts";
import { findPath } from "../../../src/view/find-path.ts";
import { invertConcepts } from "../../../src/view/invert-concepts.ts";
import { nearestPapers } from "../../../src/view/nearest-papers.ts";
import { type PairSpace, preparePairs } from "../../../src/view/pair-space.ts";
import { openSound } from "../../support/alter-atlas.ts";
import { readExample } from "./visit.ts";

export function spaceOf({ content, manifest }: Pick<OpenedAtlas, "content" | "manifest">): PairSpace {
  const paperConcepts = invertConcepts(content.concepts, content.papers.id.length);
  const adjacency = buildAdjacency(content.links);
  return preparePairs({ content, options: manifest.options, paperConcepts }, adjacency);
}

export const example = openSound(readExample());
export const exampleSpace = spaceOf(example);

export const titleOf = (paper: number): string => example.content.papers.title[paper];
export const idOf = (paper: number): string => encodeURIComponent(example.content.papers.id[paper]);
/** The address of two papers of the example, compared. */
export const pairHash = (first: number, second: number): string =>
  `#paper=${idOf(first)}&with=${idOf(second)}`;
export const nearestTo = (paper: number) =>
  nearestPapers(example.content.links, exampleSpace.adjacency, paper);

export const FIRST = 20;
/** A paper that three links lead to from the first. */
export const FAR = Array.from(example.content.map.x.keys()).find((paper) => {
  const path = findPath(example.content.links, exampleSpace.adjacency, FIRST, paper);
  return path !== null && path.links.length === 3;
})!;

export const comparison = (page: Page) => page.locator(".pair-panel");
/** Titles of both papers that are compared. */
export const compared = (page: Page) => page.locator(".pair-papers .paper-item-title").allTextContents();
