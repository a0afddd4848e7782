import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSearch } from "../../src/view/search-papers.ts";
import { atlasOf } from "../support/opened-atlas.ts";

/** Whether two neighbouring letters of one word stand in the other order in the other, letter by letter. */
function isSwapped(a: string, b: string): boolean {
  const different = Array.from(a, (letter, at) => (letter === b[at] ? -1 : at)).filter((at) => at >= 0);
  if (a.length !== b.length || different.length !== 2) return false;
  const [first, second] = different;
  return second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/** Letters put in, left out or changed (Levenshtein 1966), by the whole table. */
function mistakesBetween(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => i + j),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      table[i][j] = Math.min(
        table[i - 1][j] + 1,
        table[i][j - 1] + 1,
        table[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
  return table[a.length][b.length];
}

/** The papers by looking at every word of every one, in the order in which ways of finding are tried. */
function lookAtAll(titles: readonly string[], asked: string): number[] {
  const mistakes = Math.min(2, Math.round(0.2 * asked.length));
  const ways: ((word: string) => boolean)[] = [
    (word) => word.startsWith(asked) || mistakesBetween(word, asked) <= mistakes,
    (word) => isSwapped(word, asked),
    (word) => word.includes(asked),
  ];
  for (const fits of ways) {
    const found = titles.flatMap((title, paper) => (title.split(" ").some(fits) ? [paper] : []));
    if (found.length > 0) return found;
  }
  return [];
}

describe("a word of which two letters changed places", () => {
  test("is found where it is a word of five letters or more and nothing else is found", () => {
    const search = createSearch(atlasOf([{ title: "Volume Rendering" }, { title: "Flow maps" }]));
    expect(search("vloume rendering")).toEqual([0]);
    expect(search("title:vloume")).toEqual([0]);
    expect(search("rendering -vloume")).toEqual([0]);
    expect(search("folw")).toEqual([]);
    expect(search.missing("vloume").words).toEqual([]);
  });

  test("finds what looking at every word finds", () => {
    const word = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 5, maxLength: 7 });
    const text = word.map((letters) => letters.join(""));
    const titles = fc.array(
      fc.array(text, { minLength: 1, maxLength: 3 }).map((words) => words.join(" ")),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    // What is asked for is often a word of a title with two letters swapped.
    const asked = fc.tuple(titles, text, fc.nat(), fc.nat(5)).map(([all, other, pick, at]) => {
      const words = all.join(" ").split(" ");
      const one = pick % 4 === 0 ? other : words[pick % words.length];
      const first = at % (one.length - 1);
      return { all, word: one.slice(0, first) + one[first + 1] + one[first] + one.slice(first + 2) };
    });
    let swapped = 0;
    fc.assert(
      fc.property(asked, ({ all, word: query }) => {
        const search = createSearch(atlasOf(all.map((title) => ({ title }))));
        const expected = lookAtAll(all, query);
        expect([...search(query)].sort((a, b) => a - b)).toEqual(expected);
        const isMet = all
          .join(" ")
          .split(" ")
          .some((one) => one === query || mistakesBetween(one, query) <= 1);
        if (!isMet && expected.length > 0) swapped++;
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(swapped).toBeGreaterThan(50);
  });
});
