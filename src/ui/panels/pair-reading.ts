/** What comparing needs and an atlas does not store: worked out once a table of links, when first asked for. */

import type { LinkTable, OpenedAtlas } from "../../model/index.ts";
import { findPath, type Path } from "../../view/find-path.ts";
import { type PairSpace, preparePairs } from "../../view/pair-space.ts";
import { readingOf } from "./reading.ts";

const spaces = new WeakMap<LinkTable, PairSpace>();

export function pairSpaceOf(atlas: OpenedAtlas): PairSpace {
  const { content, manifest } = atlas;
  const known = spaces.get(content.links);
  if (known !== undefined) return known;
  const { adjacency, paperConcepts } = readingOf(atlas);
  const space = preparePairs({ content, options: manifest.options, paperConcepts }, adjacency);
  spaces.set(content.links, space);
  return space;
}

/** The way from one paper to another over links. */
export function pathBetween(atlas: OpenedAtlas, first: number, second: number): Path | null {
  return findPath(atlas.content.links, readingOf(atlas).adjacency, first, second);
}
