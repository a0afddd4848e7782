import { describe, expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import {
  type Decisions,
  DEFAULT_OPTIONS,
  type LedgerEntry,
  type OpenedAtlas,
  type SourceFile,
} from "../../src/model/index.ts";
import { runPipeline } from "../../src/pipeline/run-pipeline.ts";
import { decideMerge, decideSplit, listDecided, takeBack } from "../../src/view/decided-papers.ts";

const LIST = JSON.stringify([
  { title: "Kelp forests in cold water", doi: "10.1234/a", year: 2020, abstract: "Kelp grows in the cold." },
  { title: "Kelp forests in cold water", doi: "10.1234/a", year: 2021, authors: ["Bo Lund"] },
  { title: "Urchins eat what there is", year: 2019 },
  { title: "Dunes move with the wind", id: "dunes", year: 2001, abstract: "Sand is moved." },
  { title: "How the wind moves dunes", doi: "10.1234/d", year: 2003 },
]);
const file: SourceFile = { name: "list.json", bytes: new TextEncoder().encode(LIST) };

function build(decisions: Decisions = {}): OpenedAtlas {
  const user = { decisions, notes: {} };
  const host = { progress: () => {}, now: () => 0 };
  const { atlas } = runPipeline([file], { ...DEFAULT_OPTIONS, title: "List", user }, host);
  return openAtlas(encodeAtlas(atlas!)).value!;
}

const titles = (atlas: OpenedAtlas) => [...atlas.content.papers.title].sort();
const paperOf = (atlas: OpenedAtlas, beginning: string) =>
  atlas.content.papers.title.findIndex((title) => title.startsWith(beginning));
const entriesOf = (atlas: OpenedAtlas, paper: number) =>
  atlas.sources.ledger.filter(
    (entry): entry is Exclude<LedgerEntry, { state: "rejected" }> =>
      entry.state !== "rejected" && entry.paper === paper,
  );
const merged = (atlas: OpenedAtlas, beginning: string, other: string) =>
  build(decideMerge(atlas, paperOf(atlas, beginning), paperOf(atlas, other)));

describe("deciding about papers", () => {
  test("joins two papers in the next build, and names both by their own titles", () => {
    const before = build();
    const after = merged(before, "Dunes", "How the wind");
    expect(after.content.papers.id).toHaveLength(before.content.papers.id.length - 1);
    const [decided] = listDecided(after);
    expect(decided).toMatchObject({ kind: "merges", areRecords: true });
    expect(decided.papers[0]).toBe(decided.papers[1]);
    expect([...decided.titles].sort()).toEqual(["Dunes move with the wind", "How the wind moves dunes"]);
  });

  test("joins a paper of several records, and can take that back", () => {
    const before = build();
    const after = merged(before, "Kelp", "Urchins");
    expect(entriesOf(after, paperOf(after, "Kelp"))).toHaveLength(3);
    const [decided] = listDecided(after);
    expect(decided.areRecords).toBe(true);
    const decisions = takeBack(after.user.decisions, decided);
    expect(decisions).toEqual({});
    expect(titles(build(decisions))).toEqual(titles(before));
  });

  test("keeps a record apart from all others of its paper", () => {
    const before = build();
    const entry = entriesOf(before, paperOf(before, "Kelp")).find(({ state }) => state === "merged")!;
    const after = build(decideSplit(before, entry));
    expect(after.content.papers.id).toHaveLength(before.content.papers.id.length + 1);
    expect(listDecided(after)).toMatchObject([{ kind: "splits" }]);
    const [first, second] = listDecided(after)[0].papers;
    expect(first).not.toBe(second);
    expect(Math.min(first, second)).toBeGreaterThanOrEqual(0);
  });

  test("a merge takes back what kept just these two apart", () => {
    const before = build();
    const entry = entriesOf(before, paperOf(before, "Kelp")).find(({ state }) => state === "merged")!;
    const apart = build(decideSplit(before, entry));
    const [first, second] = listDecided(apart)[0].papers;
    const decisions = decideMerge(apart, first, second);
    expect(decisions.splits).toBeUndefined();
    expect(titles(build(decisions))).toEqual(titles(before));
  });

  test("a split takes back the word of the user that joined just this record", () => {
    const joined = merged(build(), "Dunes", "How the wind");
    const entry = entriesOf(joined, paperOf(joined, "Dunes")).find(({ state }) => state === "merged")!;
    expect(decideSplit(joined, entry)).toEqual({});
  });

  test("leaves other decisions as they are, and names by their ids what nothing has", () => {
    const decisions: Decisions = { stopWords: ["sand"], merges: [["10.1234/gone", "10.1234/d"]] };
    const atlas = build(decisions);
    expect(listDecided(atlas)).toMatchObject([
      { titles: ["10.1234/gone", "How the wind moves dunes"], areRecords: false },
    ]);
    expect(decideMerge(atlas, 0, 1).stopWords).toEqual(["sand"]);
    expect(takeBack(decisions, { kind: "merges", pair: ["10.1234/gone", "10.1234/d"] })).toEqual({
      stopWords: ["sand"],
    });
  });
});
