import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { invertConcepts, weightiestConcepts } from "../../src/view/invert-concepts.ts";
import { conceptTable } from "../support/opened-atlas.ts";

const PAPERS = 5;
/** Random tables: each concept has distinct papers, ascending, with counts of at least 1. */
const tables = fc
  .array(fc.dictionary(fc.integer({ min: 0, max: PAPERS - 1 }).map(String), fc.integer({ min: 1, max: 9 })), {
    maxLength: 8,
  })
  .map((rows) =>
    conceptTable(
      rows.map((row, concept) => ({
        label: `C${concept}`,
        forms: [`c${concept}`],
        postings: Object.entries(row)
          .map(([paper, count]) => [Number(paper), count] as const)
          .sort((a, b) => a[0] - b[0]),
      })),
    ),
  );

describe("invertConcepts", () => {
  test("holds every posting once, concepts ascending within a paper", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { offsets, concepts } = invertConcepts(table, PAPERS);
        for (let paper = 0; paper < PAPERS; paper++) {
          const row = Array.from(concepts.slice(offsets[paper], offsets[paper + 1]));
          const expected = table.key
            .map((_, concept) => concept)
            .filter((concept) => {
              const postings = table.papers.slice(table.offsets[concept], table.offsets[concept + 1]);
              return postings.includes(paper);
            });
          expect(row).toEqual(expected);
        }
      }),
    );
  });

  test("weights are √count × idf by their definition, in rows of length 1", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { offsets, concepts, weights } = invertConcepts(table, PAPERS);
        for (let paper = 0; paper < PAPERS; paper++) {
          const raw: number[] = [];
          for (let place = offsets[paper]; place < offsets[paper + 1]; place++) {
            const concept = concepts[place];
            const start = table.offsets[concept];
            const having = table.offsets[concept + 1] - start;
            const posting = start + table.papers.slice(start, start + having).indexOf(paper);
            raw.push(Math.sqrt(table.counts[posting]) * (Math.log((1 + PAPERS) / (1 + having)) + 1));
          }
          const length = Math.hypot(...raw);
          raw.forEach((value, k) => expect(weights[offsets[paper] + k]).toBeCloseTo(value / length, 12));
        }
      }),
    );
  });

  test("weightiest concepts come first, ties to the smaller index", () => {
    const table = conceptTable([
      { label: "A", forms: ["a"], postings: [[0, 1]] },
      { label: "B", forms: ["b"], postings: [[0, 4]] },
      { label: "C", forms: ["c"], postings: [[0, 1]] },
    ]);
    expect(weightiestConcepts(invertConcepts(table, 2), 0)).toEqual([1, 0, 2]);
    expect(weightiestConcepts(invertConcepts(table, 2), 1)).toEqual([]);
  });
});
