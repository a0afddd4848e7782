/**
 * Writes papers as JSON Lines: one a line, with all that is known of it, fields
 * of its source that were not understood under their own names, and its region.
 * What is not known has no key. Linear.
 *
 *     {"id":"10.1/a","title":"Kelp","authors":[{"family":"Lund","given":"B"}],"year":2019,"region":"Tides","volume":"3"}
 */

import { freeIds } from "./free-ids.ts";
import type { ListedPaper } from "./listed-papers.ts";

export function writePapersJsonl(papers: readonly ListedPaper[]): string {
  const ids = freeIds(papers.map((paper) => paper.ids["own"] ?? paper.id));
  return papers.map((paper, index) => `${JSON.stringify(describePaper(paper, ids[index]))}\n`).join("");
}

function describePaper(paper: ListedPaper, id: string): Record<string, unknown> {
  const { own: _, ...ids } = paper.ids;
  const known: readonly (readonly [string, unknown])[] = [
    ["id", id],
    ["title", paper.title],
    ["authors", paper.authors],
    ["year", paper.year],
    ["venue", paper.venue],
    ["keywords", paper.keywords],
    ["doi", paper.doi],
    ["url", paper.url],
    ["ids", ids],
    ["type", paper.type],
    ["language", paper.language],
    ["citationCount", paper.citationCount],
    ["retracted", paper.retracted || null],
    ["references", paper.references],
    ["abstract", paper.abstract],
    ["region", paper.region],
    ["subregion", paper.subregion],
  ];
  const said = known.filter(([, value]) => !isEmpty(value));
  const names = new Set(known.map(([name]) => name));
  const others = Object.entries(paper.extra).filter(([name]) => !names.has(name));
  return Object.fromEntries([...said, ...others]);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
