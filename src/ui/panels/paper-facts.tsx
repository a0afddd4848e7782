/** Authors, year, venue and whatever else is known about a paper itself. */

import type { PaperTable } from "../../model/index.ts";
import { formatList } from "../messages/numbers.ts";
import { paperText } from "../messages/paper.ts";
import { authorName } from "./paper-names.ts";

interface PaperFactsProps {
  readonly papers: PaperTable;
  readonly paper: number;
}

export function PaperFacts({ papers, paper }: PaperFactsProps) {
  const authors = papers.authors[paper].map(authorName);
  const given = papers.given[paper];
  const published = publication(papers, paper);
  return (
    <div class="facts">
      {papers.retracted[paper] && (
        <p class="note note-strong" role="note">
          {paperText.retracted}
        </p>
      )}
      {authors.length > 0 ? (
        <p class="authors" dir="auto">
          {formatList(authors)}
        </p>
      ) : (
        <p class="hint">{paperText.authorsUnknown}</p>
      )}
      {published !== "" && (
        <p class="published" dir="auto">
          {published}
        </p>
      )}
      {given.title !== undefined && (
        <p class="hint">
          {paperText.titleAsGiven} <bdi class="as-given">{given.title}</bdi>
        </p>
      )}
      {given.abstract !== undefined && <p class="hint">{paperText.abstractChanged}</p>}
    </div>
  );
}

/** "Nature, 2021, cited 12 times"; empty when nothing is known. */
function publication(papers: PaperTable, paper: number): string {
  const year = papers.year[paper];
  const citations = papers.citationCount[paper];
  return [
    papers.venue[paper],
    year === null ? "" : String(year),
    citations === null ? "" : paperText.citedBy(citations),
  ]
    .filter((part) => part !== "")
    .join(", ");
}
