import { describe, expect, test } from "vitest";
import type { Decisions, LedgerEntry } from "../../src/model/index.ts";
import { mergeRecords } from "../../src/pipeline/merge-records.ts";
import {
  makeAuthor as author,
  makeFields as paper,
  makeResult as asResult,
} from "../support/make-records.ts";

const kelp = [
  paper({
    title: "Kelp forests in cold water",
    doi: "10.1/a",
    year: 2020,
    authors: [author("Lund")],
    venue: "Kelp Days",
    url: "https://a.org",
  }),
  paper({ title: "Kelp forests in cold water", year: 2020, authors: [author("Lund")], keywords: ["kelp"] }),
  paper({
    title: "KELP FORESTS in cold water",
    year: 2021,
    authors: [author("Lund")],
    abstract: "It grows.",
  }),
  paper({ title: "Urchins", ids: { own: "u" } }),
];

const decide = (decisions: Decisions, records = kelp) => mergeRecords([asResult(records)], decisions);
const nameOf = (entry: LedgerEntry) => (entry.state === "rejected" ? "" : (entry.record ?? ""));

describe("what the user decided", () => {
  test("undoes a merge by the names that the ledger gives to records, and again on the next build", () => {
    const before = decide({});
    expect(before.papers).toHaveLength(2);
    const names = before.ledger.map(nameOf);
    expect(names[3]).toBe("");
    const splits: [string, string][] = [
      [names[0], names[2]],
      [names[1], names[2]],
    ];
    const after = decide({ splits });
    expect(after.ledger.map(({ state }) => state)).toEqual(["imported", "merged", "imported", "imported"]);
    expect(after.papers).toHaveLength(3);
    expect(after.problems).toEqual([]);
    expect(decide({ splits }, kelp.toReversed()).papers).toEqual(after.papers);
  });

  test("adds a merge, by paper id, and says so in the ledger", () => {
    const { papers, ledger, problems } = decide({ merges: [["u", "10.1/a"]] });
    expect(papers).toHaveLength(1);
    expect(ledger[3]).toMatchObject({ state: "merged", why: "You said that they are one paper.", score: 1 });
    // Titles that differ are told, as for every certain match.
    expect(problems.map(({ code }) => code)).toEqual(["merged-titles-differ"]);
  });

  test("names papers as the atlas does, whose ids have the hash of a record behind them", () => {
    const prefaces = ["One", "Two"].map((abstract) => paper({ title: "Preface", abstract }));
    const ids = decide({}, prefaces).papers.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(decide({ merges: [[ids[0], ids[1]]] }, prefaces).papers).toHaveLength(1);
    // One of them has been corrected since: its id is enough, as long as it means one record.
    const other = [prefaces[0], paper({ title: "Preface", abstract: "Two!" })];
    expect(decide({ merges: [[ids[0], ids[1]]] }, other).papers).toHaveLength(1);
  });

  test("splits records even of one DOI, and gives them different ids", () => {
    const twins = [paper({ doi: "10.1/a", title: "Kelp" }), paper({ doi: "10.1/a", title: "Urchins" })];
    const names = decide({}, twins).ledger.map(nameOf);
    const { papers } = decide({ splits: [[names[0], names[1]]] }, twins);
    expect(papers.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^10\.1\/a-[0-9a-f]{8}$/),
      expect.stringMatching(/^10\.1\/a-[0-9a-f]{8}$/),
    ]);
  });

  test("is told where it cannot be carried out: unknown ids, one record, two decisions against each other", () => {
    const codes = (decisions: Decisions) => decide(decisions).problems.map(({ code }) => code);
    expect(codes({ merges: [["nope", "u"]] })).toEqual(["decision-unknown-id"]);
    expect(codes({ splits: [["u", "u"]] })).toEqual(["decision-impossible"]);
    expect(codes({ splits: [["u"] as unknown as [string, string]] })).toEqual(["decision-impossible"]);
    expect(codes({ merges: [["u", "10.1/a"]], splits: [["10.1/a", "u"]] })).toEqual(["decision-conflict"]);
    expect(decide({ merges: [["u", "10.1/a"]], splits: [["10.1/a", "u"]] }).papers).toHaveLength(2);
  });

  test("is told where a third record stood between two that were split", () => {
    const names = decide({}).ledger.map(nameOf);
    const { papers, problems } = decide({ splits: [[names[0], names[2]]] });
    expect(papers).toHaveLength(3);
    expect(problems.map(({ code }) => code)).toEqual(["decision-between"]);
  });
});
