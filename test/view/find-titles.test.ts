import { expect, test } from "vitest";
import { findTitles } from "../../src/view/find-titles.ts";
import { atlasOf } from "../support/opened-atlas.ts";

const { papers } = atlasOf([
  { title: "Forests of kelp", authors: ["Bo Lund"] },
  { title: "Kelp forests in the cold", authors: ["Ada Orr"] },
  { title: "Über Tang" },
  { title: "海藻的森林" },
]).content;

test("every word must be in title, authors or year, the last may be begun; the text as it stands comes first", () => {
  expect(findTitles(papers, "kelp forest")).toEqual([1, 0]);
  expect(findTitles(papers, "KELP lun")).toEqual([0]);
  expect(findTitles(papers, "kelp lunds")).toEqual([]);
  expect(findTitles(papers, `kelp ${papers.year[1]}`)).toContain(1);
});

test("accents and scripts without spaces make no difficulty, and signs alone find nothing", () => {
  expect(findTitles(papers, "uber")).toEqual([2]);
  expect(findTitles(papers, "森林")).toEqual([3]);
  expect(findTitles(papers, " ?! ")).toEqual([]);
});
