/**
 * Writes papers as JSON Lines: one a line, with all that is known of it, fields
 * of its source that were not understood under their own names, and its region.
 * Where sources have a region of their own, Littoral's stands under `littoral_region`
 * in all lines; another field whose name is taken stands under `source_` and that.
 * What is not known has no key. Linear.
 *
 *     {"id":"10.1/a","title":"Kelp","authors":[{"family":"Lund","given":"B"}],"year":2019,"region":"Tides","volume":"3"}
 */

import { freeIds } from "./free-ids.ts";
import type { ListedPaper } from "./listed-papers.ts";

export function writePapersJsonl(papers: readonly ListedPaper[]): string {
  const isTaken = (name: string): boolean => papers.some(({ extra }) => Object.hasOwn(extra, name));
  const [region, subregion] = ["region", "subregion"].map((name) =>
    isTaken(name) ? `littoral_${name}` : name,
  );
  const names = { region, subregion };
  const ids = freeIds(papers.map((paper) => paper.ids["own"] ?? paper.id));
  return papers
    .map((paper, index) => `${JSON.stringify(describePaper(paper, ids[index], names))}\n`)
    .join("");
}

/** What Littoral's region and sub-region are called in a list. */
interface ClusterNames {
  readonly region: string;
  readonly subregion: string;
}

function describePaper(paper: ListedPaper, id: string, names: ClusterNames): Record<string, unknown> {
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
    [names.region, paper.region],
    [names.subregion, paper.subregion],
  ];
  const said = known.filter(([, value]) => !isEmpty(value));
  const taken = new Set(said.map(([name]) => name));
  const all = new Set([...taken, ...Object.keys(paper.extra)]);
  const others = Object.entries(paper.extra).map(
    ([name, value]) => [taken.has(name) ? otherName(name, all) : name, value] as const,
  );
  return Object.fromEntries([...said, ...others]);
}

function otherName(name: string, taken: ReadonlySet<string>): string {
  const other = `source_${name}`;
  return taken.has(other) ? otherName(other, taken) : other;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
