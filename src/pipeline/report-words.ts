/**
 * Says what came of the user's choices about words: phrases that are in no paper,
 * which may be misspelt, and how many abstracts were too short to count.
 * Without choices it costs nothing, else it is linear in the texts.
 */

import { compareText } from "../lib/compare.ts";
import type { Paper, Problem } from "../model/index.ts";
import { createPhraseFinder, readPieces } from "./phrase-finder.ts";
import type { WordChoices } from "./word-choices.ts";

/** Notes on phrases that no paper has, by the phrase. @param file what to name as their place */
export function reportUnknownWords(
  papers: readonly Paper[],
  { stopWords, synonyms }: WordChoices,
  file: string,
): Problem[] {
  const phrases = [...new Set([...stopWords, ...synonyms.flat()])].sort(compareText);
  const unknown = new Set(phrases.keys());
  const find = createPhraseFinder(phrases);
  for (const { title, abstract, keywords } of papers) {
    if (unknown.size === 0) break;
    for (const text of [title, abstract, ...keywords]) {
      for (const { phrase } of find(readPieces(text))) unknown.delete(phrase);
    }
  }
  return [...unknown].map((phrase) => {
    const use = stopWords.includes(phrases[phrase]) ? "to ignore" : "to count as the same concept";
    const message = `No paper has “${phrases[phrase]}”, which you want ${use}.`;
    return { code: "words-unknown", severity: "warning", file, line: null, message };
  });
}

/** No problem, or one for the whole list. @param read the papers without the abstracts that are too short */
export function reportShortAbstracts(
  papers: readonly Paper[],
  read: readonly Paper[],
  { least, file }: { readonly least: number; readonly file: string },
): Problem[] {
  const count = papers.filter((paper, i) => paper.abstract !== read[i].abstract).length;
  if (count === 0) return [];
  const are = count === 1 ? "1 abstract has" : `${count} abstracts have`;
  const message = `${are} fewer than ${least} words: shown, but not used to compare papers.`;
  return [{ code: "abstracts-short", severity: "warning", file, line: null, message }];
}
