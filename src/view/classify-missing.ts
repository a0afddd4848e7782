/**
 * Which of abstract, year, authors and references every paper lacks. Each
 * combination is a kind of its own, the most frequent first. What no paper of
 * the list has tells none from another and is left out, but named. O(papers).
 */

import { compareText } from "../lib/compare.ts";
import type { PaperTable } from "../model/index.ts";
import { MOST_KINDS } from "./colour-scale.ts";
import { LOOK_WORDS } from "./look-words.ts";
import { countClasses, type PaperClasses } from "./paper-classes.ts";

type Field = keyof typeof LOOK_WORDS.fields;

const FIELDS: readonly Field[] = ["abstract", "year", "authors", "references"];

/** Whether a paper lacks a field, for each of them. */
function lacksOf(papers: PaperTable): Readonly<Record<Field, (paper: number) => boolean>> {
  const withoutAbstract = new Set(papers.withoutAbstract);
  return {
    abstract: (paper) => withoutAbstract.has(paper),
    year: (paper) => papers.year[paper] === null,
    authors: (paper) => papers.authors[paper].length === 0,
    references: (paper) => papers.references[paper].length === 0,
  };
}

/** The first class is of papers that lack nothing. */
export function classifyMissing(papers: PaperTable): PaperClasses {
  const lacks = lacksOf(papers);
  const all = papers.id.map((_, paper) => paper);
  const counted = FIELDS.filter((field) => !all.every(lacks[field]));
  const ignored = FIELDS.filter((field) => !counted.includes(field));
  const lacking = all.map((paper) => counted.filter((field) => lacks[field](paper)).join(" "));
  const counts = new Map<string, number>();
  for (const key of lacking) if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(a, b),
  );
  const shown = keys.length < MOST_KINDS ? keys : keys.slice(0, MOST_KINDS - 1);
  const rest = keys.length > shown.length ? shown.length + 1 : -1;
  const of = Int16Array.from(lacking, (key) => {
    if (key === "") return 0;
    const at = shown.indexOf(key);
    return at < 0 ? rest : at + 1;
  });
  const labels = [LOOK_WORDS.complete, ...shown.map((key) => LOOK_WORDS.no(nameFields(key)))];
  if (rest > 0) labels.push(LOOK_WORDS.rest);
  return {
    kind: "kinds",
    of,
    labels,
    ...countClasses(of, labels.length),
    unknownLabel: LOOK_WORDS.unknown,
    rest,
    quiet: 0,
    reading: () => LOOK_WORDS.missing(ignored.map((field) => LOOK_WORDS.anyField[field])),
  };
}

const nameFields = (key: string): string[] =>
  key.split(" ").map((field) => LOOK_WORDS.fields[field as Field]);
