import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import { foldText } from "../../src/lib/fold-text.ts";
import type { OpenedAtlas, Paper, PaperTable } from "../../src/model/index.ts";
import { mergeRecords } from "../../src/pipeline/merge-records.ts";
import { compareAtlases } from "../../src/view/compare-atlases.ts";
import { type Compared, comparePapers } from "../../src/view/compare-papers.ts";
import { buildQuietly } from "../support/build-seeds.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { PAPERS } from "../support/run-littoral.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

type Line = Readonly<Record<string, unknown>>;

/** A field that holds text in all lists here. */
const textOf = (line: Line, field: string): string => {
  const value = line[field];
  return typeof value === "string" ? value : "";
};

function build(lines: readonly Line[]): OpenedAtlas {
  const bytes = new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join("\n"));
  const { atlas } = buildQuietly([{ name: "papers.jsonl", bytes }]);
  if (atlas === null) throw new Error("no atlas");
  return openInMemory(atlas);
}

/** Every seventh paper goes, every ninth gets another year and one letter more; three are new. */
function edit(lines: readonly Line[], isStruck: (line: Line) => boolean) {
  const removed = lines.filter((line, i) => i % 7 === 3 && isStruck(line));
  const changed = lines.filter((line, i) => i % 9 === 5 && !removed.includes(line) && isStruck(line));
  const kept = lines.filter((line) => !removed.includes(line));
  const edited = kept.map((line) =>
    changed.includes(line) ? { ...line, year: 1066, abstract: `${textOf(line, "abstract")}x` } : line,
  );
  const added = [1, 2, 3].map((i) => ({
    id: `new-${i}`,
    title: `A new paper about number ${i} and nothing else`,
    abstract: `It says ${i} things that were never said before by anybody.`,
    year: 2030,
  }));
  return { removed, changed, added, lines: [...added, ...edited].reverse() };
}

function expectEdits(before: Compared, after: Compared, edits: ReturnType<typeof edit>) {
  const papers = comparePapers(before, after);
  const titles = (atlas: Compared, indices: readonly number[]) =>
    indices.map((index) => foldText(atlas.content.papers.title[index])).sort();
  const wanted = (lines: readonly Line[]) => lines.map((line) => foldText(textOf(line, "title"))).sort();
  expect(titles(after, papers.added)).toEqual(wanted(edits.added));
  expect(titles(before, papers.removed)).toEqual(wanted(edits.removed));
  expect(
    titles(
      before,
      papers.changed.map((change) => change.before),
    ),
  ).toEqual(wanted(edits.changed));
  for (const { fields } of papers.changed) {
    expect(fields.map(({ field }) => field)).toEqual(["abstract", "year"]);
    expect(fields[0].after).toBe(`${String(fields[0].before)}x`);
    expect(fields[1].after).toBe(1066);
  }
}

test("papers that were added, removed and changed come back exactly", () => {
  const edits = edit(PAPERS, () => true);
  expect([edits.removed.length, edits.changed.length]).toEqual([3, 3]);
  expectEdits(build(PAPERS), build(edits.lines), edits);
});

test("nothing differs between an atlas and itself", () => {
  const atlas = openInMemory(makeSyntheticAtlas());
  const found = compareAtlases(atlas, atlas);
  expect(found.papers).toMatchObject({ shared: 60, added: [], removed: [], changed: [] });
  expect(found.regions.changes.map(({ fate }) => fate)).toEqual(Array(5).fill("kept"));
  expect([found.renamed, found.moved, found.crossed]).toEqual([[], [], 0]);
  expect(found.places.median).toBeLessThan(1e-6);
});

describe("places are compared as maps are read", () => {
  const atlas = makeSyntheticAtlas();
  const before = openInMemory(atlas);
  const changeMap = (change: (map: typeof atlas.content.map) => Partial<typeof atlas.content.map>) =>
    openInMemory({
      ...atlas,
      content: { ...atlas.content, map: { ...atlas.content.map, ...change(atlas.content.map) } },
    });

  test("a map that was only turned and mirrored has not moved", () => {
    const turned = changeMap(({ x, y }) => ({ x: y, y: x }));
    expect(compareAtlases(before, turned).places.median).toBeLessThan(1e-6);
  });

  test("a paper that was carried off is the one that moved, and the one that crossed", () => {
    const carried = changeMap(({ x, y, region }) => ({
      x: x.with(0, x[59]),
      y: y.with(0, y[59]),
      region: region.with(0, 4),
    }));
    const { moved, crossed } = compareAtlases(before, carried);
    expect(moved.map(({ after }) => after)).toEqual([0]);
    expect(moved[0].distance).toBeGreaterThan(0.3);
    expect(crossed).toBe(1);
  });
});

test("a region that is called otherwise is named with both names", () => {
  const atlas = makeSyntheticAtlas();
  const clusters = atlas.content.clusters.map((cluster, i) =>
    i === 2 ? { ...cluster, label: "Kelp" } : cluster,
  );
  const after = openInMemory({ ...atlas, content: { ...atlas.content, clusters } });
  expect(compareAtlases(openInMemory(atlas), after).renamed).toEqual([{ before: 2, after: 2 }]);
});

const VIS = join(process.env.LITTORAL_CORPORA ?? "", "ieee-vis.jsonl.gz");
const present = process.env.LITTORAL_CORPORA !== undefined && existsSync(VIS);
if (!present) console.warn("SKIPPED: edits of a real collection. Set LITTORAL_CORPORA (docs/benchmarks.md).");

/** The papers alone: no map has to be made to compare what is written about them. */
function readPapers(lines: readonly Line[]): Compared {
  const bytes = new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join("\n"));
  const { papers } = mergeRecords([readSource({ name: "papers.jsonl", bytes })], {});
  const columns = Object.keys(papers[0]).map((field) => [
    field,
    papers.map((paper) => paper[field as keyof Paper]),
  ]);
  const { content } = makeSyntheticAtlas(1, 1);
  return {
    content: { ...content, papers: Object.fromEntries(columns) as PaperTable },
    readAbstract: (paper) => papers[paper].abstract,
  };
}

test.runIf(present)("edits of IEEE VIS come back exactly", { timeout: 60_000 }, () => {
  const text = gunzipSync(readFileSync(VIS)).toString();
  const lines: Line[] = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const edits = edit(lines, (line) => textOf(line, "abstract").length > 100);
  expect(edits.changed.length).toBeGreaterThan(300);
  expectEdits(readPapers(lines), readPapers(edits.lines), edits);
});
