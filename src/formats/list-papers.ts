/** Papers of an atlas as the writers of lists want them: all fields, and the names of their clusters. */

import type { OpenedAtlas, PaperFields } from "../model/index.ts";

export interface ListedPaper
  extends Pick<
    PaperFields,
    | "title"
    | "abstract"
    | "authors"
    | "year"
    | "venue"
    | "keywords"
    | "doi"
    | "url"
    | "type"
    | "citationCount"
    | "language"
    | "ids"
  > {
  readonly id: string;
  /** '' at sea. */
  readonly region: string;
  readonly subregion: string;
}

/** @param papers indices; the list has their order */
export function listPapers(atlas: OpenedAtlas, papers: readonly number[]): ListedPaper[] {
  const { papers: table, map, clusters } = atlas.content;
  return papers.map((paper) => ({
    id: table.id[paper],
    title: table.title[paper],
    abstract: atlas.readAbstract(paper),
    authors: table.authors[paper],
    year: table.year[paper],
    venue: table.venue[paper],
    keywords: table.keywords[paper],
    doi: table.doi[paper],
    url: table.url[paper],
    type: table.type[paper],
    citationCount: table.citationCount[paper],
    language: table.language[paper],
    ids: table.ids[paper],
    region: clusters[map.region[paper]]?.label ?? "",
    subregion: clusters[map.subregion[paper]]?.label ?? "",
  }));
}
