/** What the user says about words, as an option of the build and by click, in one. */

import type { BuildOptions, Decisions, Paper } from "../model/index.ts";
import { tokenise } from "../lib/tokenise.ts";

export type WordChoices = Pick<BuildOptions, "stopWords" | "synonyms">;

export const NO_CHOICES: WordChoices = { stopWords: [], synonyms: [] };

/** Both count, whichever way they were made. */
export function uniteChoices(options: WordChoices, decisions: Decisions): WordChoices {
  return {
    stopWords: [...options.stopWords, ...(decisions.stopWords ?? [])],
    synonyms: [...options.synonyms, ...(decisions.synonyms ?? [])],
  };
}

/** The papers as the evidence reads them: without abstracts of fewer words than `least`. */
export function dropShortAbstracts(papers: readonly Paper[], least: number): readonly Paper[] {
  if (least <= 0) return papers;
  return papers.map((paper) => (isShort(paper, least) ? { ...paper, abstract: "" } : paper));
}

function isShort({ abstract }: Paper, least: number): boolean {
  return abstract !== "" && tokenise(abstract).length < least;
}
