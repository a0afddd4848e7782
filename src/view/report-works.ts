/** The part of a report about what is cited: papers of the list, and works that the list does not have. */

import type { AtlasContent, OpenedAtlas } from "../model/index.ts";
import { listMissingWorks } from "./missing-works.ts";
import { doiLink } from "./paper-links.ts";
import { type Block, heading, type Inlines, text } from "./report-blocks.ts";
import { writeCount } from "./report-numbers.ts";
import { namePaper } from "./report-papers.ts";

const MOST = 12;

/** By paper: papers of the list that cite it; `null` when none does. */
export function countCiting({
  papers,
  citations,
}: Pick<AtlasContent, "papers" | "citations">): Int32Array | null {
  if (citations === null) return null;
  const cited = new Int32Array(papers.id.length);
  for (let paper = 0; paper < cited.length; paper++) {
    for (const work of citations.works.subarray(citations.offsets[paper], citations.offsets[paper + 1])) {
      if (work < cited.length && work !== paper) cited[work]++;
    }
  }
  return cited.some((count) => count > 0) ? cited : null;
}

export function describeCited({ content }: OpenedAtlas, cited: Int32Array | null): Block[] {
  const { papers } = content;
  const title = heading(2, "Most cited papers");
  const given = papers.citationCount;
  const hasGiven = given.some((count) => count !== null);
  if (cited === null && !hasGiven) {
    return [
      title,
      text(
        "This cannot be said: no paper of the list cites another, and no source says how often papers are cited.",
      ),
    ];
  }
  const weigh = (paper: number): number => (cited === null ? (given[paper] ?? 0) : cited[paper]);
  const ranked = papers.id
    .map((_, paper) => paper)
    .filter((paper) => weigh(paper) > 0)
    .sort((a, b) => weigh(b) - weigh(a) || (given[b] ?? 0) - (given[a] ?? 0) || a - b)
    .slice(0, MOST);
  const rows = ranked.map((paper): Inlines[] => {
    const count = given[paper];
    return [
      namePaper(papers, paper),
      [nameRegion(content, paper)],
      ...(cited === null ? [] : [[writeCount(cited[paper])]]),
      ...(hasGiven ? [[count === null ? "–" : writeCount(count)]] : []),
    ];
  });
  return [
    title,
    {
      kind: "table",
      caption:
        cited === null ? "By the counts that the sources give" : "By citations from papers of the list",
      head: [
        "Paper",
        "Region",
        ...(cited === null ? [] : ["Cited in the list"]),
        ...(hasGiven ? ["Cited anywhere (source)"] : []),
      ],
      numeric: [false, false, ...(cited === null ? [] : [true]), ...(hasGiven ? [true] : [])],
      rows,
    },
  ];
}

const nameRegion = ({ map, clusters }: AtlasContent, paper: number): string =>
  map.region[paper] < 0 ? "none" : clusters[map.region[paper]].label;

export function describeMissing({ content }: OpenedAtlas): Block[] {
  const works = listMissingWorks(content, MOST);
  const title = heading(2, "Cited most, but not in the list");
  if (works.length === 0) {
    return [title, text("This cannot be said: no work outside the list is cited by two of its papers.")];
  }
  const rows = works.map(({ reference, citing }): Inlines[] => {
    const href = doiLink(reference)?.href ?? "";
    return [[href === "" ? reference : { kind: "link", text: reference, href }], [writeCount(citing)]];
  });
  return [
    title,
    text(
      "Whoever gathered the list may want to add these. They are named as one of the papers quotes them: where it has no title, by the identifier alone.",
    ),
    {
      kind: "table",
      caption: "Works outside the list",
      head: ["Work", "Cited by papers of the list"],
      numeric: [false, true],
      rows,
    },
  ];
}
