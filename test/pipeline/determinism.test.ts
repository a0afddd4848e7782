import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { hashBytes } from "../../src/atlas/hash-content.ts";
import { DEFAULT_OPTIONS, type SourceFile } from "../../src/model/index.ts";
import { createRandom } from "../../src/lib/random.ts";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";

/** Builds with the compiled pipeline in a thread of its own. */
const WORKER = `
  import { parentPort, workerData } from "node:worker_threads";
  const { root, files, options } = workerData;
  const { runPipeline } = await import(root + "src/pipeline/run-pipeline.js");
  const { encodeAtlas } = await import(root + "src/atlas/encode-atlas.js");
  const { atlas } = runPipeline(files, options, { progress: () => {}, now: () => 0 });
  parentPort.postMessage(encodeAtlas(atlas));
`;

function buildInWorker(files: readonly SourceFile[]): Promise<Uint8Array> {
  const root = `${pathToFileURL(resolve("dist/node")).href}/`;
  const source = new URL(`data:text/javascript,${encodeURIComponent(WORKER)}`);
  const worker = new Worker(source, {
    workerData: { root, files, options: { ...DEFAULT_OPTIONS, title: "Test" } },
  });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

function buildBytes(files: readonly SourceFile[]): Uint8Array {
  const { atlas } = buildQuietly(files);
  if (atlas === null) throw new Error("no atlas");
  return encodeAtlas(atlas);
}

/**
 * The seed page with its entries, a title and an abstract each, in another order; `null`: in its own.
 * The word that is glued to its first title is taken away, as it would otherwise travel along.
 */
function shuffleSeeds(seed: number | null): SourceFile {
  const { name, bytes } = readSeeds();
  const [first, second, ...lines] = new TextDecoder().decode(bytes).trimEnd().split("\n");
  lines[0] = lines[0].replace(/^Subscribe/, "");
  const entries = Array.from({ length: lines.length / 2 }, (_, i) => `${lines[2 * i]}\n${lines[2 * i + 1]}`);
  const random = createRandom(seed ?? 0);
  for (let i = entries.length - 1; seed !== null && i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [entries[i], entries[j]] = [entries[j], entries[i]];
  }
  return { name, bytes: new TextEncoder().encode([first, second, ...entries].join("\n")) };
}

describe("the same papers and options", () => {
  test("give the same bytes when built twice, here and compiled in a worker thread", async () => {
    const files = [readSeeds()];
    const bytes = buildBytes(files);
    expect(hashBytes(buildBytes(files))).toBe(hashBytes(bytes));
    expect(hashBytes(await buildInWorker(files))).toBe(hashBytes(bytes));
  });

  test("give the same content whatever the order of the records", () => {
    const plain = buildQuietly([shuffleSeeds(null)]).atlas?.manifest;
    expect(plain?.counts.papers).toBe(233);
    for (const seed of [1, 2, 3]) {
      const shuffled = buildQuietly([shuffleSeeds(seed)]).atlas?.manifest;
      expect(shuffled?.counts.records).toEqual(plain?.counts.records);
      expect(shuffled?.contentHash).toBe(plain?.contentHash);
    }
  });
});
