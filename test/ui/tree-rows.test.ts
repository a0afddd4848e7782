import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupPapers, listRows, moveInTree, type TreeRow, windowRows } from "../../src/ui/tree-rows.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const { content } = makeSyntheticAtlas(3, 4);

describe("the tree twin of the map", () => {
  test("holds every paper once, under its region", () => {
    const groups = groupPapers(content);
    expect(groups.map((group) => group.region)).toEqual([0, 1, 2]);
    for (const group of groups) {
      for (const paper of group.papers) expect(content.map.region[paper]).toBe(group.region);
    }
    expect(groups.flatMap((group) => group.papers).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, paper) => paper),
    );
  });

  test("puts papers without a region last", () => {
    const region = Int32Array.from(content.map.region);
    region[5] = -1;
    const groups = groupPapers({ ...content, map: { ...content.map, region } });
    expect(groups.at(-1)).toEqual({ region: -1, papers: [5] });
  });

  test("lists papers by title", () => {
    const papers = { ...content.papers, title: content.papers.title.map((_, i) => `${"zyxwvutsrqpo"[i]}`) };
    expect(groupPapers({ ...content, papers })[0].papers).toEqual([3, 2, 1, 0]);
  });

  test("shows papers of open regions only", () => {
    const rows = listRows(groupPapers(content), new Set([1]));
    expect(rows.map((row) => row.kind)).toEqual(["region", "region", ...Array(4).fill("paper"), "region"]);
  });
});

describe("a key in the tree", () => {
  const rows = listRows(groupPapers(content), new Set([0]));
  const go = (row: TreeRow) => ({ kind: "go", row });

  test("moves down and up over the visible rows", () => {
    expect(moveInTree(rows, 0, "ArrowDown")).toEqual(go(rows[1]));
    expect(moveInTree(rows, 5, "ArrowUp")).toEqual(go(rows[4]));
    expect(moveInTree(rows, 0, "ArrowUp")).toBeNull();
    expect(moveInTree(rows, rows.length - 1, "ArrowDown")).toBeNull();
  });

  test("opens a closed region, then enters it", () => {
    expect(moveInTree(rows, 5, "ArrowRight")).toEqual({ kind: "open", region: 1 });
    expect(moveInTree(rows, 0, "ArrowRight")).toEqual(go(rows[1]));
  });

  test("leads from a paper to its region, then closes that", () => {
    expect(moveInTree(rows, 3, "ArrowLeft")).toEqual(go(rows[0]));
    expect(moveInTree(rows, 0, "ArrowLeft")).toEqual({ kind: "close", region: 0 });
    expect(moveInTree(rows, 6, "ArrowLeft")).toBeNull();
  });

  test("jumps to both ends", () => {
    expect(moveInTree(rows, 3, "Home")).toEqual(go(rows[0]));
    expect(moveInTree(rows, 3, "End")).toEqual(go(rows[rows.length - 1]));
  });

  test("that means nothing does nothing", () => {
    expect(moveInTree(rows, 3, "x")).toBeNull();
    expect(moveInTree(rows, -1, "ArrowDown")).toBeNull();
  });
});

describe("the rows that are made of a long list", () => {
  test("are those in view and the one with the focus, each once and in order", () => {
    fc.assert(
      fc.property(
        fc.record({
          first: fc.nat(300),
          height: fc.nat(40),
          count: fc.nat(300),
          here: fc.integer({ min: -1, max: 300 }),
        }),
        ({ first, height, count, here }) => {
          const made = windowRows({ first, last: first + height }, count, here);
          expect(made).toEqual([...new Set(made)].sort((a, b) => a - b));
          for (let row = 0; row < count; row++) {
            if ((row >= first && row <= first + height) || row === here) expect(made).toContain(row);
          }
          expect(made.every((row) => row >= 0 && row < count)).toBe(true);
          expect(made.length).toBeLessThanOrEqual(height + 26);
        },
      ),
    );
  });
});
