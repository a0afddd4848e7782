import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { createRandom } from "../../src/lib/random.ts";
import {
  type BuildOptions,
  DEFAULT_OPTIONS,
  type OpenedAtlas,
  type SourceFile,
} from "../../src/model/index.ts";
import { type Evaluation, evaluateAtlas } from "../../src/pipeline/evaluate-atlas.ts";
import { runPipeline } from "../../src/pipeline/run-pipeline.ts";
import { buildQuietly } from "../support/build-seeds.ts";
import { measureKept, tellKept } from "../support/kept-figures.ts";
import { openInMemory } from "../support/opened-atlas.ts";

const FOLDER = process.env.LITTORAL_CORPORA ?? "";
const VIS = join(FOLDER, "ieee-vis.jsonl.gz");
const CONFERENCES = join(FOLDER, "ai-conferences.jsonl.gz");
const present = FOLDER !== "" && existsSync(VIS) && existsSync(CONFERENCES);

if (!present) {
  console.warn(
    "SKIPPED: the floors on real collections. Set LITTORAL_CORPORA to the folder of docs/benchmarks.md.",
  );
}

function evaluate(
  file: SourceFile,
  options: Partial<BuildOptions>,
  labels: ReadonlyMap<string, string> | null,
): Evaluation {
  const { atlas } = buildQuietly([file], options);
  const opened = atlas === null ? null : openAtlas(encodeAtlas(atlas)).value;
  if (opened === null) throw new Error(`no atlas of ${file.name}`);
  return evaluateAtlas(opened, labels);
}

describe.runIf(present)("on real collections the map beats the naive one", () => {
  test.each([
    ["all that rests on references", { citation: 0, coupling: 0, cocitation: 0 }],
    ["who cites whom, while shared references and shared citers count", { citation: 0 }],
  ])(
    "IEEE VIS, held out: %s; citing papers are linked and share a region",
    { timeout: 300_000 },
    (_, held) => {
      const file = { name: "ieee-vis.jsonl.gz", bytes: new Uint8Array(readFileSync(VIS)) };
      const weights = { ...DEFAULT_OPTIONS.weights, ...held };
      const { papers, regions, citations } = evaluate(file, { weights, regions: 20 }, null);
      expect(papers).toBe(3683);
      expect(regions).toBeGreaterThanOrEqual(19);
      expect(regions).toBeLessThanOrEqual(21);
      if (citations === null) return expect.unreachable("no citations");
      expect(citations.pairs).toBe(18_357);
      expect(citations.linked).toBeGreaterThanOrEqual(0.23);
      expect(citations.lift).toBeGreaterThanOrEqual(7);
      expect(citations.lift / citations.naive.lift).toBeGreaterThanOrEqual(1.4);
    },
  );

  test("IEEE VIS with a tenth new: 19 of 20 old papers keep their region, at hardly less modularity than afresh", {
    timeout: 400_000,
  }, () => {
    const lines = gunzipSync(readFileSync(VIS)).toString().trimEnd().split("\n");
    const random = createRandom(4);
    const old = lines.filter(() => random() >= 0.1);
    const build = (kept: readonly string[], earlier?: OpenedAtlas): OpenedAtlas => {
      const file = { name: "vis.jsonl", bytes: new TextEncoder().encode(kept.join("\n")) };
      const given = { ...DEFAULT_OPTIONS, title: "Test", ...(earlier === undefined ? {} : { earlier }) };
      const { atlas } = runPipeline([file], given, { progress: () => {}, now: () => 0 });
      if (atlas === null) throw new Error("no atlas");
      return openInMemory(atlas);
    };
    const before = build(old);
    const now = measureKept(before, build(lines, before), false);
    const afresh = measureKept(before, build(lines), true);
    console.info(tellKept("kept", now));
    console.info(tellKept("afresh", afresh));
    expect(now.region).toBeGreaterThanOrEqual(0.95);
    expect(now.modularity).toBeGreaterThan(afresh.modularity - 0.01);
    expect(now.trustworthiness).toBeGreaterThan(afresh.trustworthiness - 0.01);
    expect(now.silhouette).toBeGreaterThan(0.4);
  });

  test("AAAI 2022: nearest papers are of the same area", { timeout: 300_000 }, () => {
    const { file, labels } = readAreas();
    const evaluation = evaluate(file, {}, labels);
    if (evaluation.labels === null) return expect.unreachable("no labels");
    expect(evaluation.labels.papers).toBe(1319);
    expect(evaluation.labels.precisionAt10).toBeGreaterThanOrEqual(0.54);
    expect(evaluation.labels.precisionAt10).toBeGreaterThan(evaluation.labels.naivePrecisionAt10 + 0.04);
  });
});

/** The papers with an area, and the area without its Roman numeral ("Machine Learning II"). */
function readAreas(): { file: SourceFile; labels: Map<string, string> } {
  const lines = gunzipSync(readFileSync(CONFERENCES)).toString().trimEnd().split("\n");
  const kept = lines.filter((line) => line.includes('"area":'));
  const labels = new Map<string, string>();
  for (const line of kept) {
    const { id, doi, area }: { id: string; doi?: string; area: string } = JSON.parse(line);
    labels.set((doi || id).toLowerCase(), area.replace(/\s+[IVX]+$/, ""));
  }
  return { file: { name: "aaai.jsonl", bytes: new TextEncoder().encode(kept.join("\n")) }, labels };
}
