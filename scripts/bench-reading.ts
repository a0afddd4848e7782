/**
 * `npm run bench-reading`: how fast lists are read, and what a large file costs.
 *
 * The papers of IEEE VIS (LITTORAL_CORPORA names the folder) are written as
 * each format and read again; the best of seven readings counts, in CPU time
 * (user + system). Then a file of JSON Lines of 500 MB is written to the system's
 * temporary folder and read in a process of its own, beside the shortest
 * program there is: `JSON.parse` of every line, keeping the objects.
 * Writes its tables between the markers in docs/benchmarks.md.
 */

import { spawnSync } from "node:child_process";
import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { readSource } from "../src/formats/read-source.ts";
import type { PaperFields } from "../src/model/index.ts";
import { LIST_WRITERS } from "./list-writers.ts";
import { readFiles } from "./read-files.ts";

const DOCUMENT = join(import.meta.dirname, "../../..", "docs/benchmarks.md");
const START = "<!-- reading:start -->";
const END = "<!-- reading:end -->";
const ROUNDS = 7;
const LARGE_BYTES = 500_000_000;

interface LargeCost {
  readonly records: number;
  readonly seconds: number;
  /** Highest resident memory, in MB. */
  readonly peak: number;
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function measureFormat(name: string, text: string): string {
  const bytes = new TextEncoder().encode(text);
  let best = Number.POSITIVE_INFINITY;
  let records = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = cpuSeconds();
    records = readSource({ name, bytes }).records.length;
    best = Math.min(best, cpuSeconds() - before);
  }
  const megabytes = bytes.length / 1e6;
  return `| ${name} | ${megabytes.toFixed(1)} | ${records} | ${(megabytes / best).toFixed(0)} |`;
}

/** In this process: reads a large file in one of two ways and prints what it cost. */
async function measureLarge(way: string, path: string): Promise<void> {
  const before = cpuSeconds();
  const kept =
    way === "naive" ? await parseLines(path) : readFiles([path]).files.map((file) => readSource(file));
  const seconds = cpuSeconds() - before;
  const records = kept.flatMap((found) => (isResult(found) ? found.records.length : 1)).reduce(add, 0);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ records, seconds, peak } satisfies LargeCost));
}

function isResult(found: unknown): found is ReturnType<typeof readSource> {
  return typeof found === "object" && found !== null && "records" in found;
}

function add(a: number, b: number): number {
  return a + b;
}

async function parseLines(path: string): Promise<unknown[]> {
  const parsed: unknown[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) parsed.push(JSON.parse(line));
  return parsed;
}

function writeLarge(path: string, papers: readonly PaperFields[]): number {
  const file = openSync(path, "w");
  let size = 0;
  for (let copy = 0; size < LARGE_BYTES; copy++) {
    const lines = papers.map((paper, i) => {
      const other = { ...paper, ids: {}, doi: "", id: `${copy}-${i}`, title: `${paper.title} ${copy}` };
      return `${JSON.stringify(other)}\n`;
    });
    size += writeSync(file, lines.join(""));
  }
  closeSync(file);
  return size;
}

function costApart(way: string, path: string): LargeCost {
  const run = spawnSync(process.execPath, [import.meta.filename, "--large", way, path], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

function measureLargeFile(papers: readonly PaperFields[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "littoral-bench-"));
  try {
    const path = join(folder, "large.jsonl");
    const size = writeLarge(path, papers);
    const ways = [
      ["JSON.parse of every line", "naive"],
      ["Littoral", "ours"],
    ];
    return ways.map(([name, way]) => {
      const { records, seconds, peak } = costApart(way, path);
      return `| ${name} | ${records} | ${(size / 1e6 / seconds).toFixed(0)} | ${peak.toFixed(0)} |`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureAll(): void {
  const corpus = join(process.env.LITTORAL_CORPORA ?? "", "ieee-vis.jsonl.gz");
  const bytes = new Uint8Array(readFileSync(corpus));
  const papers = readSource({ name: "ieee-vis.jsonl.gz", bytes }).records.map(({ fields }) => fields);
  const rows = Object.entries(LIST_WRITERS).map(([name, write]) => measureFormat(name, write(papers)));
  const report = [
    "| IEEE VIS written as | MB | records | MB/s of CPU time |\n|---|--:|--:|--:|",
    rows.join("\n"),
    "\n| 500 MB of JSON Lines | records | MB/s of CPU time | peak memory, MB |\n|---|--:|--:|--:|",
    measureLargeFile(papers).join("\n"),
  ].join("\n");
  console.log(report);
  const text = readFileSync(DOCUMENT, "utf8");
  const head = text.slice(0, text.indexOf(START) + START.length);
  writeFileSync(DOCUMENT, `${head}\n\n${report}\n\n${text.slice(text.indexOf(END))}`);
}

const [flag, way, path] = process.argv.slice(2);
if (flag === "--large") await measureLarge(way, path);
else measureAll();
