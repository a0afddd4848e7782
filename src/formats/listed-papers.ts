/** Papers of an atlas as lists take them away: complete, in the order they are asked for, each with its region's name. */

import { paperAt } from "../atlas/paper-at.ts";
import type { OpenedAtlas, Paper } from "../model/index.ts";

/** What a list says of a paper. */
export interface ListedPaper extends Paper {
  /** Names of region and sub-region; empty when it lies in none. */
  readonly region: string;
  readonly subregion: string;
}

/** What kind of publication a paper is; the kinds that BibTeX and RIS tell apart. */
export type EntryKind = "article" | "conference" | "book" | "chapter" | "thesis" | "report" | "other";

/** @param papers indices */
export function listPapers(atlas: OpenedAtlas, papers: readonly number[]): ListedPaper[] {
  const { map, clusters } = atlas.content;
  return papers.map((paper) => ({
    ...paperAt(atlas, paper),
    region: clusters[map.region[paper]]?.label ?? "",
    subregion: clusters[map.subregion[paper]]?.label ?? "",
  }));
}

const KINDS: readonly (readonly [EntryKind, RegExp])[] = [
  ["conference", /proceedings|conference|^conf$|^cpaper$/i],
  ["chapter", /chapter|incollection|inbook|^chap$/i],
  ["thesis", /thesis|dissertation|^thes$/i],
  ["report", /report|^rprt$/i],
  ["book", /book|monograph/i],
  ["article", /article|journal|^jour$|review|letter|editorial/i],
];

/** By the type that the source gave; without one, something in a journal or series is an article. */
export function entryKind({ type, venue }: Pick<Paper, "type" | "venue">): EntryKind {
  const found = KINDS.find(([, pattern]) => pattern.test(type));
  return found?.[0] ?? (type === "" && venue !== "" ? "article" : "other");
}
