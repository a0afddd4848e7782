import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PaperFields } from "../../src/model/index.ts";
import { mergeRecords } from "../../src/pipeline/merge-records.ts";
import { makeFields as paper, makeResult as asResult, mergeFiles as merge } from "../support/make-records.ts";

const lund = [
  { family: "Lund", given: "Anna" },
  { family: "Roe", given: "Bo" },
];
const forests = (more: Partial<PaperFields>) =>
  paper({ title: "Kelp forests in cold water", authors: lund, year: 2020, ...more });

describe("likeness joins", () => {
  test("a chain of years only as far as its ends may be apart", () => {
    const titles = [
      "Kelp forests in cold water",
      "Kelp foresst in cold water",
      "Kelp forrests in cold water",
    ];
    const years = [2018, 2019, 2020, 2021].map((year, i) => forests({ year, title: titles[i % 3] }));
    expect(merge(years.slice(0, 3)).papers).toHaveLength(1);
    expect(merge(years).papers).toHaveLength(2);
  });

  test("no title that comes back every year", () => {
    const years = [2018, 2019, 2020, 2021].map((year) => forests({ year }));
    expect(merge(years).papers).toHaveLength(4);
    expect(merge([...years, forests({ year: 2021, venue: "Kelp Days" })]).papers).toHaveLength(4);
  });

  test("no two papers through a third that is like both", () => {
    const { papers } = merge([
      forests({ title: "Kelp forests in cold water: food for urchins" }),
      forests({}),
      forests({ title: "Kelp forests in cold water: homes for otters" }),
    ]);
    expect(papers).toHaveLength(2);
  });

  test("no two DOIs of publishers, arXiv numbers or PubMed ids, but a DOI and that of its preprint", () => {
    expect(merge([forests({ doi: "10.1/a" }), forests({ doi: "10.1/b" })]).papers).toHaveLength(2);
    for (const kind of ["arxiv", "pubmed"]) {
      const records = ["1", "2"].map((id) =>
        forests({ ids: { [kind]: id }, venue: "Kelp Days", year: 2018 + Number(id) }),
      );
      expect(merge(records).papers, kind).toHaveLength(2);
    }
    const preprint = forests({ doi: "10.48550/arxiv.1701.00001", year: 2017 });
    expect(merge([forests({ doi: "10.1/a" }), preprint]).papers).toMatchObject([
      { id: "10.1/a", year: 2020, aliases: ["10.48550/arxiv.1701.00001"] },
    ]);
    expect(merge([preprint, paper({ title: "Urchins", ids: { arxiv: "1701.00001" } })]).papers).toHaveLength(
      1,
    );
  });

  test("the same records whatever their order", () => {
    const some = <T>(...values: T[]) => fc.constantFrom(...values);
    const record = fc
      .record({
        title: some(
          "Kelp forests in cold water",
          "Kelp forrests in cold water",
          "KELP FORESTS IN COLD WATER: a survey",
          "Kelp forests in cold water: a critique",
          "Kelp forests in cold water, part II",
        ),
        authors: some([], lund, lund.slice(0, 1), lund.toReversed()),
        year: some(null, 2017, 2018, 2019, 2020, 2021),
        doi: some("", "", "", "10.1/a", "10.1/b", "10.48550/arxiv.1701.00001"),
        venue: some("", "arXiv", "Kelp Days"),
        ids: some<Record<string, string>>({}, { own: "1" }, { arxiv: "1701.00001" }, { arxiv: "2" }),
      })
      .map((fields) => paper(fields));
    const pair = fc.tuple(some("10.1/a", "1", "2", "1701.00001"), some("10.1/b", "1", "2"));
    const decisions = fc.record({
      merges: fc.array(pair, { maxLength: 2 }),
      splits: fc.array(pair, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 9 }),
        decisions,
        fc.infiniteStream(fc.nat()),
        (list, decided, keys) => {
          const shuffled = list
            .map((fields) => ({ fields, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ fields }) => fields);
          const flipped = {
            merges: decided.merges.toReversed().map(([a, b]): [string, string] => [b, a]),
            splits: decided.splits.toReversed().map(([a, b]): [string, string] => [b, a]),
          };
          const one = mergeRecords([asResult(list)], decided);
          const two = mergeRecords([asResult(shuffled)], flipped);
          expect(two.papers).toEqual(one.papers);
          expect(two.ledger.map(({ state }) => state).sort()).toEqual(
            one.ledger.map(({ state }) => state).sort(),
          );
        },
      ),
      { numRuns: 400, seed: 5 },
    );
  });
});
