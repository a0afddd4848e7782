import { describe, expect, test } from "vitest";
import {
  chooseRepresentatives,
  listMembers,
  meanStability,
  measureCoverage,
  sumInnerWeights,
} from "../../src/pipeline/cluster-facts.ts";
import { makePaper } from "../support/papers.ts";
import { plantLinks } from "../support/planted-links.ts";

describe("facts of a cluster", () => {
  test("members are listed in order, papers in no cluster nowhere", () => {
    expect(listMembers(Int32Array.of(1, 0, -1, 1), 2)).toEqual([[1], [0, 3]]);
  });

  test("inner weights count links inside the cluster only, checked link by link", () => {
    const { links, clustering } = plantLinks([9, 7], 4);
    const sums = sumInnerWeights(links, clustering.region);
    for (let paper = 0; paper < 16; paper++) {
      let expected = 0;
      for (let source = 0; source < 16; source++) {
        for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
          const target = links.targets[link];
          const inside = clustering.region[source] === clustering.region[target];
          if (inside && (source === paper || target === paper)) expected += links.parts[5 * link];
        }
      }
      expect(sums[paper]).toBeCloseTo(expected, 6);
    }
  });

  test("representatives are the five heaviest, ties to the smaller index", () => {
    expect(chooseRepresentatives([0, 1, 2, 3, 4, 5], Float64Array.of(1, 2, 2, 0, 5, 1))).toEqual([
      4, 1, 2, 0, 5,
    ]);
  });

  test("stability is the members' mean, coverage their share with the field", () => {
    expect(meanStability([0, 2], Float32Array.of(1, 0, 0.5))).toBe(0.75);
    const papers = [makePaper({ abstract: "a", year: 2020 }), makePaper({ references: ["10.1/x"] })];
    expect(measureCoverage([0, 1], papers)).toEqual({ abstracts: 0.5, references: 0.5, years: 0.5 });
    expect(measureCoverage([], papers)).toEqual({ abstracts: 0, references: 0, years: 0 });
  });
});
