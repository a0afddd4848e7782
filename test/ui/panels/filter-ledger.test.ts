import { expect, test } from "vitest";
import type { LedgerEntry } from "../../../src/model/index.ts";
import { filterLedger } from "../../../src/ui/panels/filter-ledger.ts";
import { atlasOf } from "../../support/opened-atlas.ts";

const atlas = atlasOf([{ title: "Kelp" }, { title: "Crabs" }, { title: "Ünder the Sea" }]);
const ledger: readonly LedgerEntry[] = [
  { state: "imported", source: 0, line: 1, paper: 0 },
  { state: "merged", source: 0, line: 2, paper: 0, why: "Same DOI.", score: 1 },
  { state: "rejected", source: 0, line: 3, reason: "No title.", original: "@misc{}" },
  { state: "imported", source: 0, line: 4, paper: 1 },
  { state: "imported", source: 0, line: 5, paper: 2 },
];
const known = {
  content: {
    ...atlas.content,
    papers: {
      ...atlas.content.papers,
      year: [null, 2001, null],
      references: [["10.1234/a"], [], ["10.1234/b"]],
      withoutAbstract: [1],
    },
  },
  sources: { ...atlas.sources, ledger },
};

test("records are found by state, by words anywhere in them, and papers by what they lack", () => {
  expect(filterLedger(known, "all", "")).toEqual([0, 1, 2, 3, 4]);
  expect(filterLedger(known, "merged", "")).toEqual([1]);
  expect(filterLedger(known, "all", "UNDER the")).toEqual([4]);
  expect(filterLedger(known, "all", "no title")).toEqual([2]);
  expect(filterLedger(known, "noYear", "")).toEqual([0, 4]);
  expect(filterLedger(known, "noYear", "kelp")).toEqual([0]);
  expect(filterLedger(known, "noAbstract", "")).toEqual([3]);
  expect(filterLedger(known, "noReferences", "")).toEqual([3]);
});
