/**
 * `npm run bench`: what a build costs, stage by stage, in CPU seconds and peak memory.
 *
 * Every list is built in a process of its own, so that one list's memory does
 * not stand in another's figure. CPU time is user + system of that process: on
 * shared machines it says more than wall time. The example list is always
 * built; the public collections when LITTORAL_CORPORA names their folder.
 * Writes its tables between the markers in docs/benchmarks.md.
 */

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { basename, join } from "node:path";
import { encodeAtlas } from "../src/atlas/encode-atlas.ts";
import { DEFAULT_OPTIONS } from "../src/model/index.ts";
import { runPipeline } from "../src/pipeline/run-pipeline.ts";

interface StageCost {
  readonly stage: string;
  readonly seconds: number;
  /** Highest resident memory so far, in MB. */
  readonly peak: number;
}

interface BuildCost {
  readonly papers: number;
  readonly links: number;
  readonly stages: readonly StageCost[];
}

const ROOT = join(import.meta.dirname, "../../..");
const DOCUMENT = join(ROOT, "docs/benchmarks.md");
const START = "<!-- bench:start -->";
const END = "<!-- bench:end -->";

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const peakMegabytes = () => process.resourceUsage().maxRSS / 1024;

/** Builds one list in this process and prints its cost as JSON. */
function measureBuild(path: string): void {
  const startUp = cpuSeconds();
  const peaks = new Map<string, number>();
  const host = {
    progress: (stage: string) => peaks.set(stage, peakMegabytes()),
    now: () => cpuSeconds() * 1000,
  };
  const files = [{ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }];
  const { atlas, times } = runPipeline(files, { ...DEFAULT_OPTIONS, title: basename(path) }, host);
  if (atlas === null) throw new Error(`no atlas could be built from ${path}`);
  const stages: StageCost[] = times.map(({ stage, milliseconds }) => ({
    stage,
    seconds: milliseconds / 1000,
    peak: peaks.get(stage) ?? peakMegabytes(),
  }));
  const before = cpuSeconds();
  encodeAtlas(atlas);
  stages.push({ stage: "write the file", seconds: cpuSeconds() - before, peak: peakMegabytes() });
  stages.push({ stage: "start Node", seconds: startUp, peak: peakMegabytes() });
  const { papers, links } = atlas.manifest.counts;
  console.log(JSON.stringify({ papers, links, stages } satisfies BuildCost));
}

function buildApart(path: string): BuildCost {
  const run = spawnSync(process.execPath, [import.meta.filename, "--one", path], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

function formatCost(name: string, cost: BuildCost): string {
  const total = cost.stages.reduce((sum, { seconds }) => sum + seconds, 0);
  const peak = Math.max(...cost.stages.map((stage) => stage.peak));
  const rows = cost.stages.map(
    ({ stage, seconds, peak: megabytes }) => `| ${stage} | ${seconds.toFixed(2)} | ${megabytes.toFixed(0)} |`,
  );
  return [
    `### ${name}: ${cost.papers} papers, ${cost.links} links`,
    "",
    "| stage | CPU s | peak memory so far, MB |",
    "|---|--:|--:|",
    ...rows,
    `| **all** | **${total.toFixed(2)}** | **${peak.toFixed(0)}** |`,
  ].join("\n");
}

function measureAll(): void {
  const corpora = process.env.LITTORAL_CORPORA;
  const lists: [string, string][] = [["Example list", join(ROOT, "seeds/papers.txt")]];
  const vis = corpora === undefined ? "" : join(corpora, "ieee-vis.jsonl.gz");
  if (existsSync(vis)) lists.push(["IEEE VIS", vis]);
  else
    console.error(
      "LITTORAL_CORPORA names no folder with ieee-vis.jsonl.gz: only the example list is measured.",
    );
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown CPU"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  const tables = lists.map(([name, path]) => formatCost(name, buildApart(path)));
  const report = [`Machine: ${machine}. One thread.`, ...tables].join("\n\n");
  console.log(report);
  const text = readFileSync(DOCUMENT, "utf8");
  const head = text.slice(0, text.indexOf(START) + START.length);
  writeFileSync(DOCUMENT, `${head}\n\n${report}\n\n${text.slice(text.indexOf(END))}`);
}

const [flag, path] = process.argv.slice(2);
if (flag === "--one" && path !== undefined) measureBuild(path);
else measureAll();
