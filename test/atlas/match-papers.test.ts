import { expect, test } from "vitest";
import { type MatchSide, matchPapers } from "../../src/atlas/match-papers.ts";

interface Given {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly doi?: string;
  readonly title?: string;
  readonly year?: number;
  readonly abstract?: string;
}

function sideOf(papers: readonly Given[]): MatchSide {
  return {
    papers: {
      id: papers.map(({ id }) => id),
      aliases: papers.map(({ aliases = [] }) => aliases),
      doi: papers.map(({ doi = "" }) => doi),
      title: papers.map(({ title = "" }) => title),
      year: papers.map(({ year = null }) => year),
    },
    readAbstract: (paper) => papers[paper].abstract ?? "",
  };
}

const pair = (before: readonly Given[], after: readonly Given[]) => {
  const match = matchPapers(sideOf(before), sideOf(after));
  // Both directions say the same.
  match.after.forEach((partner, paper) => partner >= 0 && expect(match.before[partner]).toBe(paper));
  return [...match.after];
};

const LONG = "What happens to reefs when the water stays warm for longer than a summer.";

test("a paper is known again by its id, in whatever place it stands", () => {
  expect(pair([{ id: "a" }, { id: "b" }, { id: "c" }], [{ id: "0" }, { id: "c" }, { id: "a" }])).toEqual([
    2, -1, 1,
  ]);
});

test("a paper that has a better id now is known by the old one", () => {
  const after = [{ id: "10.1/x", aliases: ["W1"] }, { id: "10.1/y" }];
  expect(pair([{ id: "W1" }, { id: "W2", doi: "10.1/y" }], after)).toEqual([0, 1]);
});

test("without ids it is known by its abstract, or by title and year", () => {
  const before = [
    { id: "t-1", title: "Reefs", abstract: LONG },
    { id: "t-2", title: "Bees and gardens", year: 2001 },
  ];
  const after = [
    { id: "t-3", title: "Bees & gardens; and", year: 2001 },
    { id: "t-4", title: "Reefs!", abstract: LONG },
    { id: "t-5", title: "Bees, and gardens.", year: 2001 },
  ];
  expect(pair(before, after)).toEqual([1, 2]);
});

test("what two papers of a side share tells neither from the other", () => {
  const twins = [
    { id: "t-1", abstract: LONG },
    { id: "t-2", abstract: LONG },
  ];
  expect(pair(twins, [{ id: "t-3", abstract: LONG }])).toEqual([-1, -1]);
  expect(pair([{ id: "t-3", abstract: LONG }], twins)).toEqual([-1]);
  const short = [{ id: "t-1", abstract: "No abstract." }];
  expect(pair(short, [{ id: "t-2", abstract: "No abstract." }])).toEqual([-1]);
});
