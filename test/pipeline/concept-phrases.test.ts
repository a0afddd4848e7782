import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/lib/random.ts";
import { findPhrases } from "../../src/pipeline/concept-phrases.ts";
import { FIELDS, readTokens } from "../../src/pipeline/concept-tokens.ts";
import { readWords } from "../../src/pipeline/concept-words.ts";
import { makePapers } from "../support/papers.ts";

const WORDS = [
  "graph",
  "volume",
  "flow",
  "tensor",
  "agent",
  "debate",
  "of",
  "the",
  "large",
  "trained",
  "field",
];

/** Texts from few words, some of grammar, some weak, with full stops, so that phrases recur. */
function makeTexts(count: number, seed: number): string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 30 }, () => WORDS[Math.floor(random() * WORDS.length)]);
    return words.map((word) => (random() < 0.1 ? `${word}.` : word)).join(" ");
  });
}

/** All runs of one to four words between what ends phrases, by the words themselves. */
function findSlowly(texts: readonly string[], least: number): Map<string, { papers: number; count: number }> {
  const found = new Map<string, { papers: Set<number>; count: number }>();
  texts.forEach((text, paper) => {
    for (const segment of text.split(/\.|\bof\b|\bthe\b/)) {
      const words = segment.split(" ").filter((word) => word !== "");
      for (let from = 0; from < words.length; from++) {
        for (let to = from + 1; to <= Math.min(from + 4, words.length); to++) {
          const weak = words[from] === "large" || ["large", "trained"].includes(words[to - 1]);
          if (weak) continue;
          const key = words.slice(from, to).join(" ");
          const entry = found.get(key) ?? { papers: new Set(), count: 0 };
          entry.papers.add(paper);
          entry.count++;
          found.set(key, entry);
        }
      }
    }
  });
  const frequent = [...found].filter(([, entry]) => entry.papers.size >= least);
  return new Map(frequent.map(([key, entry]) => [key, { papers: entry.papers.size, count: entry.count }]));
}

describe("findPhrases", () => {
  test("finds exactly the phrases that listing every run finds, with all their places", () => {
    for (const seed of [1, 2, 3]) {
      const texts = makeTexts(25, seed);
      const stream = readWords(readTokens(makePapers(texts)));
      const phrases = findPhrases(stream, 3).map((phrase) => {
        const key = phrase.words.map((word) => stream.vocabulary[word]).join(" ");
        const papers = new Set(
          Array.from(phrase.places, (place) => Math.floor(stream.fields[place] / FIELDS)),
        );
        expect(papers.size).toBe(phrase.papers);
        return [key, { papers: phrase.papers, count: phrase.places.length }] as const;
      });
      expect(new Map(phrases)).toEqual(findSlowly(texts, 3));
      expect(phrases.length).toBeGreaterThan(20);
    }
  });

  test("finds nothing in no papers", () => {
    expect(findPhrases(readWords(readTokens([])), 2)).toEqual([]);
  });
});
