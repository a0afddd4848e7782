/** The obvious way to answer a query: read every paper again for every part. */

import { editDistance } from "../../src/lib/edit-distance.ts";
import { foldText } from "../../src/lib/fold-text.ts";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { type Asked, CONCEPTS } from "./any-query.ts";

const mistakes = (word: string): number => (word.length > 3 ? Math.min(2, Math.round(word.length * 0.2)) : 0);

/** The oracle: sets of papers, found by reading everything, and nothing remembered. */
export function findNaively(asked: Asked, atlas: OpenedAtlas, strict = false): Set<number> {
  const { papers, concepts, clusters, map } = atlas.content;
  const all = papers.id.map((_, paper) => paper);
  const where = (test: (paper: number) => boolean) => new Set(all.filter(test));
  const ownConcepts = (paper: number) =>
    CONCEPTS.map((_, index) => index).filter((index) =>
      concepts.papers.slice(concepts.offsets[index], concepts.offsets[index + 1]).includes(paper),
    );
  const rawTextsOf = (paper: number): Record<string, string> => ({
    title: papers.title[paper],
    abstract: atlas.readAbstract(paper),
    authors: papers.authors[paper].map(({ given, family }) => `${given} ${family}`).join(" "),
    concepts: [...ownConcepts(paper).map((c) => CONCEPTS[c].label), ...papers.keywords[paper]].join(" "),
  });
  const textsOf = (paper: number): Record<string, string> =>
    Object.fromEntries(Object.entries(rawTextsOf(paper)).map(([field, text]) => [field, foldText(text)]));
  /** A word with a hyphen is itself and its halves. */
  const wordsOf = (paper: number, field: string): string =>
    rawTextsOf(paper)
      [field].split(" ")
      .flatMap((word) => [foldText(word), foldText(word.replaceAll("-", ""))])
      .join(" ");
  /** The words of a text meet a word that is asked for. */
  const meets = (word: string, texts: readonly string[], isWholeWord: boolean) =>
    texts
      .flatMap((text) => text.split(" "))
      .some(
        (own) =>
          own === word ||
          (!strict &&
            ((own.startsWith(word) && (word.length > 2 || (word.length === 2 && !isWholeWord))) ||
              (mistakes(word) > 0 && levenshtein(own, word) <= mistakes(word)))),
      );
  const findWord = (word: string, fields: readonly string[]) => {
    const texts = (paper: number) => fields.map((field) => wordsOf(paper, field));
    const isWholeWord = all.some((paper) => texts(paper).some((text) => text.split(" ").includes(word)));
    const found = where((paper) => meets(word, texts(paper), isWholeWord));
    if (found.size > 0 || strict) return found;
    const swapped = where((paper) =>
      texts(paper).some((text) => text.split(" ").some((own) => word.length > 4 && isSwapped(own, word))),
    );
    if (swapped.size > 0) return swapped;
    return where((paper) => fields.some((field) => textsOf(paper)[field].includes(word)));
  };
  switch (asked.kind) {
    case "word":
      return findWord(asked.word, ["title", "abstract", "authors", "concepts"]);
    case "phrase": {
      const concept = CONCEPTS.findIndex(
        ({ label, forms }) => foldText(label) === asked.words || forms.includes(asked.words),
      );
      if (concept >= 0) return where((paper) => ownConcepts(paper).includes(concept));
      return where((paper) =>
        Object.values(textsOf(paper)).some((text) => ` ${text} `.includes(` ${asked.words} `)),
      );
    }
    case "years":
      return where((paper) => {
        const year = papers.year[paper];
        const ends = [asked.from ?? 0, asked.to ?? 9999];
        return year !== null && year >= Math.min(...ends) && year <= Math.max(...ends);
      });
    case "and":
    case "or": {
      const left = findNaively(asked.left, atlas, strict);
      const right = findNaively(asked.right, atlas, strict);
      return where((paper) =>
        asked.kind === "and" ? left.has(paper) && right.has(paper) : left.has(paper) || right.has(paper),
      );
    }
    case "not": {
      const part = findNaively(asked.part, atlas, true);
      return where((paper) => !part.has(paper));
    }
    case "field": {
      const { field, value, quoted } = asked;
      if (field === "title" || field === "abstract") {
        if (!quoted) return findWord(value, [field]);
        return where((paper) => ` ${textsOf(paper)[field]} `.includes(` ${value} `));
      }
      if (field === "cluster") {
        const numbered = clusters.findIndex(({ id }) => id === value);
        if (numbered >= 0) return where((paper) => map.region[paper] === numbered);
      }
      const namesOf = (paper: number): readonly (readonly string[])[] => {
        if (field === "author") {
          return papers.authors[paper].map(({ given, family }) => [
            `${given} ${family}`,
            `${family} ${given}`,
          ]);
        }
        if (field === "venue") return papers.venue[paper] === "" ? [] : [[papers.venue[paper]]];
        if (field === "keyword") return papers.keywords[paper].map((keyword) => [keyword]);
        if (field === "cluster") return [[clusters[map.region[paper]].label]];
        return ownConcepts(paper).map((concept) => [CONCEPTS[concept].label, ...CONCEPTS[concept].forms]);
      };
      // Concepts that no paper has are values all the same.
      const others = field === "concept" ? CONCEPTS.map(({ label, forms }) => [label, ...forms]) : [];
      const having = (test: (name: string) => boolean) => (paper: number) =>
        namesOf(paper).some((names) => names.some((name) => test(foldText(name))));
      const tiers: ((name: string) => boolean)[] = quoted
        ? [
            ...(field === "concept" || field === "cluster" ? [(name: string) => name === value] : []),
            (name) => ` ${name} `.includes(` ${value} `),
          ]
        : [
            (name) => name.split(" ").includes(value),
            (name) => !strict && name.split(" ").some((own) => own.startsWith(value)),
            (name) =>
              !strict &&
              name
                .split(" ")
                .some((own) => mistakes(value) > 0 && editDistance(own, value, 9) <= mistakes(value)),
          ];
      for (const tier of tiers) {
        const found = where(having(tier));
        if (found.size > 0 || others.some((names) => names.some((name) => tier(foldText(name)))))
          return found;
      }
      return new Set();
    }
  }
}

/** MiniSearch counts a swap of two letters as two mistakes. */
function levenshtein(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const rest = levenshtein(a.slice(1), b.slice(1));
  if (a[0] === b[0]) return rest;
  return 1 + Math.min(rest, levenshtein(a.slice(1), b), levenshtein(a, b.slice(1)));
}

/** Two neighbouring letters changed places: one mistake where that counts as one, and no other single one. */
const isSwapped = (a: string, b: string): boolean =>
  a.length === b.length && editDistance(a, b, 9) === 1 && levenshtein(a, b) === 2;

/** Words side by side are looked for together, and found by their letters only together: keep to what has words. */
export const joinsWords = (asked: Asked): boolean =>
  asked.kind === "and"
    ? [asked.left, asked.right].some(joinsWords) || (holdsWord(asked.left) && holdsWord(asked.right))
    : asked.kind === "or"
      ? joinsWords(asked.left) || joinsWords(asked.right)
      : asked.kind === "not" && joinsWords(asked.part);
const holdsWord = (asked: Asked): boolean =>
  asked.kind === "word" || (asked.kind === "and" && (holdsWord(asked.left) || holdsWord(asked.right)));
