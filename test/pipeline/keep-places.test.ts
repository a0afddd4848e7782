import { beforeAll, describe, expect, test } from "vitest";
import { createRandom } from "../../src/lib/random.ts";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import type { Atlas, OpenedAtlas } from "../../src/model/index.ts";
import { DEFAULT_OPTIONS } from "../../src/model/index.ts";
import { KEPT_PASSES, keepPlaces, measureRadius, startAtPlaces } from "../../src/pipeline/keep-places.ts";
import { MARGIN } from "../../src/pipeline/keep-regions.ts";
import { runPipeline } from "../../src/pipeline/run-pipeline.ts";
import { readSeeds } from "../support/build-seeds.ts";
import { measureKept, tellKept } from "../support/kept-figures.ts";

const QUIET = { progress: () => {}, now: () => 0 };

/** Two rows of four papers, each linked to the next; from the last of the first row a chain of new ones leads on. */
function twoRows(added = 1) {
  const nodes = 8 + added;
  const edges = [
    [0, 1],
    [1, 2],
    [2, 3],
    [4, 5],
    [5, 6],
    [6, 7],
    [3, 8],
    ...Array.from({ length: added - 1 }, (_, i) => [8 + i, 9 + i]),
  ];
  const rows = Array.from({ length: nodes }, (_, node) =>
    edges.flatMap(([a, b]) => (a === node ? [b] : b === node ? [a] : [])).sort((a, b) => a - b),
  );
  const offsets = Int32Array.from([0, ...rows.keys()].map((_, node) => rows.slice(0, node).flat().length));
  const neighbours = Int32Array.from(rows.flat());
  const graph = { nodes, offsets, neighbours, weights: new Float64Array(neighbours.length).fill(1) };
  const unplaced = Array.from({ length: added }, () => Number.NaN);
  const x = Float64Array.from([0, 10, 20, 30, 0, 10, 20, 30, ...unplaced]);
  const y = Float64Array.from([0, 0, 0, 0, 100, 100, 100, 100, ...unplaced]);
  return {
    graph,
    places: { x, y },
    region: Int32Array.from([0, 0, 0, 0, 1, 1, 1, 1, ...unplaced.map(() => 0)]),
    seed: 1,
  };
}

test("papers with a place stay near it, and a new one comes beside what it is linked to", () => {
  const input = twoRows();
  const laid = keepPlaces(input);
  for (let node = 0; node < 8; node++) {
    const off = Math.hypot(laid[2 * node] - input.places.x[node], laid[2 * node + 1] - input.places.y[node]);
    expect(off).toBeLessThan(5);
  }
  const away = (node: number) => Math.hypot(laid[16] - input.places.x[node], laid[17] - input.places.y[node]);
  expect(away(3)).toBeLessThan(40);
  expect(away(3)).toBeLessThan(away(7));
  expect(measureRadius(input.places)).toBe(5);
});

test("a new paper that is linked to nothing placed starts in the middle of its region, and all numbers are finite", () => {
  const input = twoRows();
  const alone = { ...input, region: Int32Array.from([0, 0, 0, 0, 1, 1, 1, 1, 2]) };
  const graph = { ...input.graph, weights: input.graph.weights.map(() => 0) };
  // Its own region's middle; that of all, where its region has no other.
  for (const [given, x, y] of [
    [{ ...input, graph }, 15, 0],
    [{ ...alone, graph }, 15, 50],
  ] as const) {
    const start = startAtPlaces(graph, given.places, given.region, 1);
    expect(Math.abs(start[16] - x)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(start[17] - y)).toBeLessThanOrEqual(0.5);
    expect(keepPlaces(given).every(Number.isFinite)).toBe(true);
  }
});

test("however long a chain of new papers is, its end starts where the chain begins, not in the region's middle", () => {
  const { graph, places, region } = twoRows(60);
  const start = startAtPlaces(graph, places, region, 1);
  for (let node = 8; node < 68; node++) {
    expect(Math.abs(start[2 * node] - 30)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(start[2 * node + 1])).toBeLessThanOrEqual(0.5);
  }
});

function open(atlas: Atlas): OpenedAtlas {
  const { value } = openAtlas(encodeAtlas(atlas));
  if (value === null) throw new Error("the atlas opens");
  return value;
}

/** Listings hold a paper as its title and abstract behind it. */
function cutSeeds(keep: (pair: number) => boolean) {
  const { name, bytes } = readSeeds();
  const lines = new TextDecoder()
    .decode(bytes)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const body = lines.slice(2);
  const kept = body.filter((_, i) => keep(i >> 1));
  return { name, bytes: new TextEncoder().encode([...lines.slice(0, 2), ...kept].join("\n")) };
}

function buildSeeds(isKept: (pair: number) => boolean, earlier?: OpenedAtlas, options = {}): OpenedAtlas {
  const kept = earlier === undefined ? {} : { earlier };
  const given = { ...DEFAULT_OPTIONS, title: "Seeds", ...options, ...kept };
  const { atlas } = runPipeline([cutSeeds(isKept)], given, QUIET);
  if (atlas === null) throw new Error("no atlas");
  return open(atlas);
}

describe("with a tenth of the seeds new", () => {
  let before: OpenedAtlas;
  let fresh: OpenedAtlas;
  let kept: OpenedAtlas;

  beforeAll(() => {
    const random = createRandom(4);
    const isNew = Array.from({ length: 400 }, () => random() < 0.1);
    before = buildSeeds((pair) => !isNew[pair]);
    fresh = buildSeeds(() => true);
    kept = buildSeeds(() => true, before);
  }, 120_000);

  test("old papers move far less than on a map laid out afresh, and it is as true", () => {
    expect(before.content.papers.id.length).toBeLessThan(fresh.content.papers.id.length - 10);
    // As drawn against the best that a fresh map can be laid over the old one.
    const [now, afresh] = [measureKept(before, kept, false), measureKept(before, fresh, true)];
    expect(now.moved).toBeLessThan(0.02);
    expect(afresh.moved).toBeGreaterThan(5 * now.moved);
    expect(now.trustworthiness).toBeGreaterThan(afresh.trustworthiness - 0.01);
    // What was kept is an option of the build; the evidence is the same.
    expect(kept.manifest.options.since).toBe(before.manifest.contentHash);
    expect(fresh.manifest.options.since).toBeUndefined();
    // The recipe says how often the links were passed over, which is not as for a fresh map.
    expect(kept.manifest.recipe?.passes).toBe(KEPT_PASSES);
    expect(fresh.manifest.recipe?.passes).toBeGreaterThan(KEPT_PASSES);
    expect(kept.content.links).toEqual(fresh.content.links);
    expect(buildSeeds(() => true, before).manifest.contentHash).toBe(kept.manifest.contentHash);
  });

  test("nine of ten old papers keep their region, which fewer do on a map made afresh, at hardly less modularity", () => {
    const [now, afresh] = [measureKept(before, kept, false), measureKept(before, fresh, true)];
    console.info(tellKept("kept", now));
    console.info(tellKept("afresh", afresh));
    expect(now.region).toBeGreaterThanOrEqual(0.9);
    expect(afresh.region).toBeLessThan(now.region - 0.1);
    expect(now.modularity).toBeGreaterThan(afresh.modularity - 0.03);
    expect(now.silhouette).toBeGreaterThan(afresh.silhouette - 0.15);
    expect(kept.manifest.quality.resolution).toBe(before.manifest.quality.resolution);
    expect(kept.manifest.recipe?.keptMargin).toBe(MARGIN);
    expect(fresh.manifest.recipe?.keptMargin).toBeUndefined();
  });

  test("what is asked for goes before what was: another number of regions is found anew", () => {
    const asked = buildSeeds(() => true, before, { regions: 6 });
    expect(asked.manifest.counts.regions).toBeGreaterThanOrEqual(6);
    expect(asked.manifest.counts.regions).toBeLessThanOrEqual(8);
    expect(asked.content.map.region).toEqual(
      buildSeeds(() => true, undefined, { regions: 6 }).content.map.region,
    );
  });
});

test("an earlier map of which no paper is left is not said to be kept", () => {
  const build = (first: number, earlier?: OpenedAtlas) =>
    buildSeeds((pair) => pair >= first && pair < first + 40, earlier);
  const before = build(0);
  expect(build(20, before).manifest.options.since).toBe(before.manifest.contentHash);
  expect(build(60, before).manifest.options.since).toBeUndefined();
});
