/**
 * Which of two papers cites the other.
 *
 * A link remembers that there is a citation, not its direction; the direction
 * stands in the citation table. Atlases made before there was one are asked for
 * their references, which are DOIs or ids as given: a reference means a paper
 * when it equals the paper's DOI, id, an alias or another identifier, after the
 * usual prefixes are taken off and in lower case.
 *
 *     "https://doi.org/10.1000/A" and a paper with DOI "10.1000/a": the same
 */

import type { AtlasContent, PaperTable } from "../model/index.ts";
import { cites, worksOf } from "./shared-citations.ts";

/** Seen from the first paper. */
export type CitationDirection = "none" | "cites" | "cited" | "both";

/** Whether paper `a` cites paper `b`, the other way round, both or neither. */
export function findCitation(
  { papers, citations }: Pick<AtlasContent, "papers" | "citations">,
  a: number,
  b: number,
): CitationDirection {
  const isCited = (citing: number, cited: number): boolean =>
    citations === null ? namesPaper(papers, citing, cited) : cites(worksOf(citations, citing), cited);
  const there = isCited(a, b);
  const back = isCited(b, a);
  if (there && back) return "both";
  if (there) return "cites";
  return back ? "cited" : "none";
}

/** Whether a reference is one of the paper's names. */
function namesPaper(papers: PaperTable, citing: number, cited: number): boolean {
  if (papers.references[citing].length === 0) return false;
  const names = new Set(
    [papers.id[cited], papers.doi[cited], ...papers.aliases[cited], ...Object.values(papers.ids[cited])].map(
      plainId,
    ),
  );
  names.delete("");
  return papers.references[citing].some((reference) => names.has(plainId(reference)));
}

const PREFIX =
  /^(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/|(?:www\.)?arxiv\.org\/abs\/|openalex\.org\/|doi:\s*|arxiv:\s*|pmid:\s*)/;

function plainId(id: string): string {
  return id.trim().toLowerCase().replace(PREFIX, "");
}
