import { expect, test } from "vitest";
import { DEFAULT_OPTIONS, type BuildOptions, type Decisions } from "../../src/model/index.ts";
import { rebuildText } from "../../src/ui/messages/rebuild.ts";
import { nameRebuild, type Told } from "../../src/view/name-rebuild.ts";

const told = (options: Partial<BuildOptions> = {}, decisions: Decisions = {}): Told => ({
  options: { ...DEFAULT_OPTIONS, ...options },
  decisions,
});
const words = (before: Told, after: Told): string => rebuildText(nameRebuild(before, after));
const usual = told();

test("a rebuild is called after the one thing that was changed", () => {
  const cases: [Told, Told, string][] = [
    [usual, told({ regions: 20 }), "making the map again with 20 regions"],
    [usual, told({ regions: 1 }), "making the map again with 1 region"],
    [told({ regions: 20 }), usual, "making the map again with the usual number of regions"],
    [told({ regions: 20 }), told({ resolution: 1.5 }), "making the map again with resolution 1.50"],
    [told({ resolution: 1.5 }), told({ regions: 3 }), "making the map again with 3 regions"],
    [told({ resolution: 1.5 }), usual, "making the map again with the usual resolution"],
    [usual, told({ stopWords: ["coral"] }), "ignoring “coral”"],
    [told({ stopWords: ["a"] }), told({ stopWords: ["a", "b", "c"] }), "ignoring 2 words"],
    [told({ stopWords: ["a"] }), usual, "no longer ignoring “a”"],
    [usual, told({ synonyms: [["a", "b"]] }), "making the map again with other words that mean the same"],
    [usual, told({ seed: 7 }), "making the map again with another seed"],
    [usual, told({ neighbours: 7 }), "making the map again with another number of nearest papers"],
    [usual, told({ minimumAbstract: 7 }), "making the map again with another shortest abstract"],
    [
      usual,
      told({ weights: { ...DEFAULT_OPTIONS.weights, text: 1 } }),
      "making the map again with other weights",
    ],
    [usual, told({ weights: { ...DEFAULT_OPTIONS.weights } }), "making the map again"],
  ];
  for (const [before, after, called] of cases) expect(words(before, after)).toBe(called);
});

test("decisions about papers have names of their own, also where one takes back another", () => {
  const merges = { merges: [["a", "b"]] } as const;
  const splits = { splits: [["a", "b"]] } as const;
  expect(words(usual, told({}, merges))).toBe("joining two papers");
  expect(words(told({}, splits), told({}, merges))).toBe("joining two papers");
  expect(words(told({}, merges), usual)).toBe("taking back that two papers are one");
  expect(words(usual, told({}, splits))).toBe("taking two papers apart");
  expect(words(told({}, splits), usual)).toBe("taking back that two papers are two");
});

test("several things at once are not named one by one", () => {
  const several = "making the map again with several changes";
  expect(words(usual, told({ regions: 2, seed: 4 }))).toBe(several);
  expect(words(told({ stopWords: ["a"] }), told({ stopWords: ["b"] }))).toBe(several);
  expect(words(usual, told({ seed: 2 }, { merges: [["a", "b"]] }))).toBe(several);
});
