import { describe, expect, test } from "vitest";
import { chooseTarget, reachOf, type TargetContext } from "../../src/view/choose-target.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const { content } = makeSyntheticAtlas(3, 10, 1);
const PAPER = 15;
const OWN = content.map.region[PAPER];
const FINGER: TargetContext = {
  content,
  byFinger: true,
  closeness: 1,
  cluster: null,
  focus: null,
  highlighted: null,
};
const choose = (changes: Partial<TargetContext>) =>
  chooseTarget({ kind: "paper", paper: PAPER }, { ...FINGER, ...changes });

describe("chooseTarget", () => {
  test("on the whole map a finger opens the region of the paper it meets", () => {
    expect(choose({})).toEqual({ kind: "cluster", cluster: OWN });
    expect(choose({ cluster: OWN + 1 })).toEqual({ kind: "cluster", cluster: OWN });
  });

  test("it opens the paper of a region that is being read, a match, and any paper closer in", () => {
    const paper = { kind: "paper", paper: PAPER };
    expect(choose({ cluster: OWN })).toEqual(paper);
    expect(choose({ focus: PAPER - 1 })).toEqual(paper);
    expect(choose({ highlighted: new Set([PAPER]) })).toEqual(paper);
    expect(choose({ closeness: 3 })).toEqual(paper);
  });

  test("a mouse opens what it hits, and has to hit it more exactly on the whole map", () => {
    expect(choose({ byFinger: false })).toEqual({ kind: "paper", paper: PAPER });
    expect(reachOf(false, 1)).toBe(2);
    expect(reachOf(false, 3)).toBeGreaterThan(2);
    expect(reachOf(true, 1)).toBeGreaterThan(10);
  });

  test("land, names and the sea stay what they are", () => {
    for (const picked of [{ kind: "sea" }, { kind: "cluster", cluster: 1 }] as const) {
      expect(chooseTarget(picked, FINGER)).toEqual(picked);
    }
  });
});
