import type { OpenedAtlas, Paper } from "../model/index.ts";
import { abstractAsData } from "./read-abstracts.ts";

/** One paper of an opened atlas, put together from its columns; unpacks its abstract ('' when that is damaged: `countDamaged`). */
export function paperAt(atlas: OpenedAtlas, paper: number): Paper {
  const { papers } = atlas.content;
  return {
    id: papers.id[paper],
    aliases: papers.aliases[paper],
    title: papers.title[paper],
    abstract: abstractAsData(atlas, paper),
    authors: papers.authors[paper],
    year: papers.year[paper],
    venue: papers.venue[paper],
    keywords: papers.keywords[paper],
    doi: papers.doi[paper],
    url: papers.url[paper],
    ids: papers.ids[paper],
    references: papers.references[paper],
    citationCount: papers.citationCount[paper],
    language: papers.language[paper],
    type: papers.type[paper],
    retracted: papers.retracted[paper],
    extra: papers.extra[paper],
    given: papers.given[paper],
  };
}
