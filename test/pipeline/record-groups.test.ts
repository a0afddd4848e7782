import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDisjointSets } from "../../src/lib/disjoint-sets.ts";
import type { Author, PaperFields } from "../../src/model/index.ts";
import { mergeRecords } from "../../src/pipeline/merge-records.ts";
import { matchCertain } from "../../src/pipeline/record-matches.ts";
import {
  makeAuthor as author,
  makeFields as paper,
  makeResult as asResult,
  mergeFiles as merge,
} from "../support/make-records.ts";

describe("whatever the input", () => {
  const some = <T>(...values: T[]) => fc.constantFrom(...values);
  const record = fc.record({
    title: some("Kelp", "kelp", "Crabs", "Preface"),
    abstract: some("", "It grows.", "It grows and grows."),
    year: some(null, 2000),
    authors: some<Author[]>([], [author("Lund")], [author("Lund"), author("Roe")]),
    doi: some("", "", "10.1/a", "10.1/b"),
    ids: some<Record<string, string>>(
      {},
      {},
      { own: "1" },
      { own: "2" },
      { arxiv: "1" },
      { arxiv: "2", own: "1" },
    ),
    references: some<string[]>([], ["10.1/a", "x"], ["y"]),
    keywords: some<string[]>([], ["kelp"], ["Kelp", "crab"]),
    citationCount: some(null, 0, 5),
    extra: some<Record<string, unknown>>({}, { b: 1, a: [1] }, { a: [1], b: 1 }),
  });
  const records = fc.array(record, { maxLength: 12 }).map((list) => list.map((fields) => paper(fields)));

  test("the order of records and the files' order make no difference to the papers", () => {
    fc.assert(
      fc.property(
        records,
        records,
        fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
        (one, two, keys) => {
          const shuffle = (list: readonly PaperFields[], from: number) =>
            list
              .map((fields, index) => ({ fields, key: keys[from + index] }))
              .sort((a, b) => a.key - b.key)
              .map(({ fields }) => fields);
          expect(merge(shuffle(two, 12), shuffle(one, 0)).papers).toEqual(merge(one, two).papers);
        },
      ),
      { numRuns: 1000, seed: 9 },
    );
  });

  test("records in = imported + merged + rejected, ids differ, papers are sorted, every paper is imported once", () => {
    fc.assert(
      fc.property(records, records, (one, two) => {
        const rejected = [{ line: 3, reason: "No title.", original: "x" }];
        const { papers, ledger } = mergeRecords([asResult(one), { ...asResult(two, "b.json"), rejected }]);
        expect(ledger).toHaveLength(one.length + two.length + 1);
        const imported = ledger.flatMap((entry) => (entry.state === "imported" ? [entry.paper] : []));
        expect(imported.sort((a, b) => a - b)).toEqual(papers.map((_, index) => index));
        const ids = papers.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort());
        const places = ledger.map(({ source, line }) => source * 1000 + line);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 500, seed: 10 },
    );
  });

  test("what is certain is that of a slow comparison of all pairs", () => {
    fc.assert(
      fc.property(records, (list) => {
        const undecided = list.filter(({ doi }) => doi === "");
        const placed = undecided.map((fields, line) => ({ fields, source: 0, line }));
        const sets = createDisjointSets(placed.length);
        for (const { a, b } of matchCertain(placed, (one, two) => one - two)) sets.join(a, b);
        const found = new Set(placed.map((_, index) => sets.find(index)));
        expect(found.size).toBe(countGroupsSlowly(undecided));
      }),
      { numRuns: 500, seed: 12 },
    );
  });
});

// Within one file and without DOIs: the rule of the header, pair by pair, until nothing changes.
function countGroupsSlowly(list: readonly PaperFields[]): number {
  const group = list.map((_, index) => index);
  const text = ({ title, abstract, year, authors }: PaperFields) =>
    JSON.stringify([title.toLowerCase(), abstract.toLowerCase(), year, authors]);
  const areOne = (a: PaperFields, b: PaperFields) =>
    text(a) === text(b) || Object.keys(a.ids).some((kind) => a.ids[kind] === b.ids[kind]);
  for (let changed = true; changed; ) {
    changed = false;
    for (let a = 0; a < list.length; a++) {
      for (let b = 0; b < list.length; b++) {
        if (group[a] > group[b] && areOne(list[a], list[b])) {
          group[a] = group[b];
          changed = true;
        }
      }
    }
  }
  return new Set(group).size;
}
