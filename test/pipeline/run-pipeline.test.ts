import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { DEFAULT_OPTIONS, type SourceFile } from "../../src/model/index.ts";
import { LITTORAL_VERSION } from "../../src/pipeline/assemble-atlas.ts";
import { runPipeline } from "../../src/pipeline/run-pipeline.ts";

type Fields = Record<string, unknown>;

const QUIET = { progress: () => {}, now: () => 0 };

function jsonLines(records: readonly Fields[], name = "papers.jsonl"): SourceFile {
  return {
    name,
    bytes: new TextEncoder().encode(records.map((record) => JSON.stringify(record)).join("\n")),
  };
}

function build(files: readonly SourceFile[]) {
  return runPipeline(files, { ...DEFAULT_OPTIONS, title: "Test" }, QUIET);
}

const THEMES = [
  [
    "Coral reefs under heat stress",
    "Coral bleaching follows heat stress on tropical reefs, and reef fish decline.",
  ],
  [
    "Glacier melt and sea level",
    "Glacier melt raises the sea level, and ice sheets lose mass to warm ocean water.",
  ],
  [
    "Bee foraging in cities",
    "Urban bees forage on garden flowers, and pollination depends on flower diversity.",
  ],
  ["Steel fatigue in bridges", "Fatigue cracks grow in steel bridges, and load cycles shorten bridge life."],
  [
    "Market crashes and herding",
    "Herding investors deepen market crashes, and price bubbles burst in panic selling.",
  ],
] as const;

/** `count` papers on five themes. */
function makePapers(count: number): Fields[] {
  return Array.from({ length: count }, (_, i) => {
    const [title, abstract] = THEMES[i % 5];
    return {
      id: `p${i}`,
      title: `${title}, part ${i}`,
      abstract: `${abstract} Site ${i} was observed.`,
      year: 2000 + i,
    };
  });
}

/** Every build has to give this: an atlas that can be written and opened, or an error in words. */
function expectMapOrSentence(files: readonly SourceFile[]) {
  const { atlas, problems } = build(files);
  if (atlas === null) {
    expect(problems.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
    for (const { message } of problems) expect(message).toMatch(/[.!?]$/);
    return null;
  }
  const opened = openAtlas(encodeAtlas(atlas));
  expect(opened.problems).toEqual([]);
  const { in: read, imported, merged, rejected } = atlas.manifest.counts.records;
  expect(imported + merged + rejected).toBe(read);
  expect(atlas.sources.ledger).toHaveLength(read);
  expect(imported).toBe(atlas.content.papers.id.length);
  return atlas;
}

describe("a list of papers, however small or odd, becomes a map or a sentence", () => {
  test.each([1, 2, 3, 10, 40])("%i papers", (count) => {
    const atlas = expectMapOrSentence([jsonLines(makePapers(count))]);
    expect(atlas?.content.papers.id).toHaveLength(count);
    for (const axis of [atlas?.content.map.x ?? [], atlas?.content.map.y ?? []]) {
      for (const value of axis) expect(Number.isFinite(value)).toBe(true);
    }
  });

  test("no papers, no files, an empty file", () => {
    expect(expectMapOrSentence([])).toBeNull();
    expect(expectMapOrSentence([jsonLines([])])).toBeNull();
    expect(expectMapOrSentence([{ name: "empty.txt", bytes: new Uint8Array(0) }])).toBeNull();
  });

  test("papers that are all alike but for their years", () => {
    const alike = Array.from({ length: 12 }, (_, i) => ({
      year: 2000 + i,
      title: THEMES[0][0],
      abstract: THEMES[0][1],
    }));
    expect(expectMapOrSentence([jsonLines(alike)])?.content.papers.id).toHaveLength(12);
  });

  test("papers that are all the same paper", () => {
    const same = Array.from({ length: 12 }, () => ({ title: THEMES[0][0], abstract: THEMES[0][1] }));
    const atlas = expectMapOrSentence([jsonLines(same)]);
    expect(atlas?.manifest.counts.records).toEqual({ in: 12, imported: 1, merged: 11, rejected: 0 });
  });

  test("papers without abstracts", () => {
    const bare = makePapers(30).map((paper) => ({ ...paper, abstract: "" }));
    const atlas = expectMapOrSentence([jsonLines(bare)]);
    expect(atlas?.content.papers.id).toHaveLength(30);
    expect(atlas?.manifest.quality.coverage.abstracts).toBe(0);
    expect(atlas?.content.papers.withoutAbstract).toEqual(Array.from({ length: 30 }, (_, paper) => paper));
  });

  test("papers that have nothing to do with each other", () => {
    const words = "alder birch cedar daisy ebony fern gorse hazel iris juniper".split(" ");
    const strangers = words.map((word) => ({ id: word, title: `${word}${word} ${word}ish` }));
    const atlas = expectMapOrSentence([jsonLines(strangers)]);
    expect(atlas?.manifest.counts.atSea).toBe(10);
    expect(atlas?.manifest.counts.links).toBe(0);
  });

  test("hostile bytes, alone or beside good records", { timeout: 120_000 }, () => {
    const good = jsonLines(makePapers(3), "good.jsonl");
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expectMapOrSentence([{ name: "bad", bytes }]);
        const atlas = expectMapOrSentence([{ name: "bad", bytes }, good]);
        expect(atlas?.content.papers.id.length).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });

  test("records of any JSON", { timeout: 120_000 }, () => {
    const record = fc.record(
      {
        id: fc.json(),
        title: fc.string({ unit: "binary" }),
        abstract: fc.string(),
        year: fc.anything(),
        authors: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const records = fc.array(fc.oneof(record, fc.jsonValue()), { maxLength: 6 });
    fc.assert(
      fc.property(records, (values) => {
        const lines = values.flatMap((value) => stringify(value));
        expectMapOrSentence([{ name: "any.jsonl", bytes: new TextEncoder().encode(lines.join("\n")) }]);
      }),
      { numRuns: 60 },
    );
  });
});

/** JSON of a value that may be none (functions, big integers, circles). */
function stringify(value: unknown): string[] {
  try {
    const text: string | undefined = JSON.stringify(value);
    return text === undefined ? [] : [text];
  } catch {
    return [];
  }
}

describe("a build", () => {
  test("gives the same content whatever the order of its records, and their files", () => {
    const papers = makePapers(40);
    const [atlas] = [build([jsonLines(papers)]).atlas];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(papers, { minLength: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (shuffled, cut) => {
          const parts = [shuffled.slice(0, cut), shuffled.slice(cut)].map((part, i) =>
            jsonLines(part, `${i}.jsonl`),
          );
          expect(build(parts).atlas?.manifest.contentHash).toBe(atlas?.manifest.contentHash);
        },
      ),
      { numRuns: 10 },
    );
  });

  test("gives another content with another seed or other weights, and writes down its options", () => {
    const files = [jsonLines(makePapers(40))];
    const build = (options: Partial<typeof DEFAULT_OPTIONS>) =>
      runPipeline(files, { ...DEFAULT_OPTIONS, ...options, title: "Test" }, QUIET).atlas?.manifest;
    const plain = build({});
    expect(plain?.options).toEqual(DEFAULT_OPTIONS);
    expect(build({ seed: 2 })?.contentHash).not.toBe(plain?.contentHash);
    const weights = { ...DEFAULT_OPTIONS.weights, concepts: 0 };
    const other = build({ weights });
    expect(other?.options.weights).toEqual(weights);
    expect(other?.contentHash).not.toBe(plain?.contentHash);
  });

  test("tells its progress as shares that never fall and end at 1, and the time of every stage", () => {
    const told: [string, number][] = [];
    let clock = 0;
    const host = {
      progress: (stage: string, share: number) => told.push([stage, share]),
      now: () => clock++,
    };
    const { times } = runPipeline([jsonLines(makePapers(10))], { ...DEFAULT_OPTIONS, title: "" }, host);
    const shares = told.map(([, share]) => share);
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(times.map(({ stage }) => stage)).toEqual([...new Set(told.map(([stage]) => stage))]);
    for (const { milliseconds } of times) expect(milliseconds).toBe(1);
  });

  test("links papers that cite each other though they share no word", () => {
    const papers = [
      ...makePapers(12),
      { id: "x", title: "Quark confinement", references: ["y"] },
      { id: "y", title: "Baroque lute tablature" },
    ];
    const { atlas } = build([jsonLines(papers)]);
    const { papers: table, links } = atlas?.content ?? expect.unreachable("no atlas");
    const [x, y] = ["x", "y"].map((id) => table.id.indexOf(id));
    expect([...links.targets.subarray(links.offsets[x], links.offsets[x + 1])]).toContain(y);
    expect(atlas?.manifest.quality.citations?.pairs).toBe(1);
  });

  test("remembers its sources and where every record stands", () => {
    const { atlas } = build([jsonLines(makePapers(3), "a.jsonl"), jsonLines(makePapers(4), "b.jsonl")]);
    expect(atlas?.sources.files.map(({ name, format }) => [name, format])).toEqual([
      ["a.jsonl", "jsonl"],
      ["b.jsonl", "jsonl"],
    ]);
    expect(atlas?.sources.ledger.map(({ source, line, state }) => [source, line, state])).toEqual([
      [0, 1, "imported"],
      [0, 2, "imported"],
      [0, 3, "imported"],
      [1, 1, "merged"],
      [1, 2, "merged"],
      [1, 3, "merged"],
      [1, 4, "imported"],
    ]);
  });

  test("is signed with the version in package.json", () => {
    expect(LITTORAL_VERSION).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  });
});
