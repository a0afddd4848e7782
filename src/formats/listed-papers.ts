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

/** Names of meetings; "Proc. ... 1995" is one as well. */
const MEETING =
  /\b(conference|symposium|workshop|congress|colloquium|meeting)\b|\bproc(eedings|\.).*\b(19|20)\d\d\b/i;
/** Journals that are called after meetings ("Conference Series", "Proceedings of the ACM on …"). */
const SERIES =
  /\b(journal|transactions|letters|magazine|annals|review|reviews|series)\b|^proc\S* of the acm on\b/i;

/** By the type that the source gave; without one, by what the venue is called: a meeting, or a journal. */
export function entryKind({ type, venue }: Pick<Paper, "type" | "venue">): EntryKind {
  if (type === "") return venueKind(venue);
  return KINDS.find(([, pattern]) => pattern.test(type))?.[0] ?? "other";
}

function venueKind(venue: string): EntryKind {
  if (venue === "") return "other";
  return MEETING.test(venue) && !SERIES.test(venue) ? "conference" : "article";
}
