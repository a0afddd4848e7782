/**
 * `npm run bench-reading`: how fast lists are read, and what a large file costs.
 *
 * The papers of IEEE VIS (LITTORAL_CORPORA names the folder) are written as
 * each format and read again; the best of seven readings counts, in CPU time
 * (user + system). Then files of 500 MB are written to the system's temporary
 * folder, one after the other, and each is read in processes of their own: by
 * the command line, and by the shortest way there is. That is `JSON.parse` of
 * every line for JSON Lines, and for the others our own reader on the file held
 * as one text. Writes its tables between the markers in docs/benchmarks.md;
 * `-- lists` or `-- large` measures one half only.
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
import { decodeBytes } from "../src/formats/decode-bytes.ts";
import { headOf } from "../src/formats/detect-format.ts";
import { TEXT_FORMATS } from "../src/formats/format-table.ts";
import { readSource } from "../src/formats/read-source.ts";
import type { PaperFields, ReadResult } from "../src/model/index.ts";
import { LIST_WRITERS } from "./list-writers.ts";
import { readFiles } from "./read-files.ts";

const DOCUMENT = join(import.meta.dirname, "../../..", "docs/benchmarks.md");
const ROUNDS = 7;
const LARGE_BYTES = 500_000_000;

interface LargeCost {
  readonly records: number;
  readonly seconds: number;
  /** Highest resident memory, in MB. */
  readonly peak: number;
}

/** The ways to read each large file: what it is called, and what is measured. */
const WAYS: Readonly<Record<string, readonly (readonly [string, Way])[]>> = {
  BibTeX: [
    ["held as one text", "held"],
    ["in pieces", "ours"],
  ],
  RIS: [
    ["held as one text", "held"],
    ["in pieces", "ours"],
  ],
  CSV: [
    ["held as one text", "held"],
    ["in pieces", "ours"],
  ],
  "JSON Lines": [
    ["JSON.parse of every line", "naive"],
    ["in pieces", "ours"],
  ],
};

type Way = "held" | "naive" | "ours";

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

/** In this process: reads a large file in one of the ways and prints what it cost. */
async function measureLarge(way: string, path: string): Promise<void> {
  const before = cpuSeconds();
  const kept = way === "naive" ? await parseLines(path) : way === "held" ? [readHeld(path)] : readLarge(path);
  const seconds = cpuSeconds() - before;
  const records = kept.flatMap((found) => (isResult(found) ? found.records.length : 1)).reduce(add, 0);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ records, seconds, peak } satisfies LargeCost));
}

function readLarge(path: string): ReadResult[] {
  return readFiles([path]).files.map((file) => readSource(file));
}

function readHeld(path: string): ReadResult {
  const { text } = decodeBytes(new Uint8Array(readFileSync(path)));
  const head = headOf(text);
  const format = TEXT_FORMATS.find(({ recognise }) => recognise(head, text, {}));
  if (format === undefined) throw new Error(`${path} is not recognised`);
  return format.read(text, path, {});
}

function isResult(found: unknown): found is ReadResult {
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

function writeLarge(path: string, name: string, papers: readonly PaperFields[]): number {
  const file = openSync(path, "w");
  let size = 0;
  for (let copy = 0; size < LARGE_BYTES; copy++) {
    const others = papers.map((paper, i) => {
      return { ...paper, ids: {}, doi: "", id: `${copy}-${i}`, title: `${paper.title} ${copy}` };
    });
    const text = LIST_WRITERS[name](others);
    // The names of the columns stand in the first row of the file alone.
    const start = name === "CSV" && copy > 0 ? text.indexOf("\n") + 1 : 0;
    size += writeSync(file, `${text.slice(start)}${text.endsWith("\n") ? "" : "\n"}`);
  }
  closeSync(file);
  return size;
}

function costApart(way: string, path: string): LargeCost {
  const run = spawnSync(process.execPath, [import.meta.filename, "--large", way, path], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

function measureLargeFile(name: string, papers: readonly PaperFields[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "littoral-bench-"));
  try {
    const path = join(folder, "large");
    const size = writeLarge(path, name, papers);
    return WAYS[name].map(([said, way]) => {
      const { records, seconds, peak } = costApart(way, path);
      return `| ${name} | ${said} | ${records} | ${(size / 1e6 / seconds).toFixed(0)} | ${peak.toFixed(0)} |`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureLists(papers: readonly PaperFields[]): string {
  const rows = Object.entries(LIST_WRITERS).map(([name, write]) => measureFormat(name, write(papers)));
  return `| IEEE VIS written as | MB | records | MB/s of CPU time |\n|---|--:|--:|--:|\n${rows.join("\n")}`;
}

function measureLargeFiles(papers: readonly PaperFields[]): string {
  const rows = Object.keys(WAYS).flatMap((name) => measureLargeFile(name, papers));
  const head = "| 500 MB of | read | records | MB/s of CPU time | peak memory, MB |\n|---|---|--:|--:|--:|";
  return `${head}\n${rows.join("\n")}`;
}

function measure(which: string | undefined): void {
  const corpus = join(process.env.LITTORAL_CORPORA ?? "", "ieee-vis.jsonl.gz");
  const bytes = new Uint8Array(readFileSync(corpus));
  const papers = readSource({ name: "ieee-vis.jsonl.gz", bytes }).records.map(({ fields }) => fields);
  if (which !== "large") writeReport("reading", measureLists(papers));
  if (which !== "lists") writeReport("large", measureLargeFiles(papers));
}

function writeReport(marker: string, report: string): void {
  console.log(`${report}\n`);
  const [start, end] = [`<!-- ${marker}:start -->`, `<!-- ${marker}:end -->`];
  const text = readFileSync(DOCUMENT, "utf8");
  const head = text.slice(0, text.indexOf(start) + start.length);
  writeFileSync(DOCUMENT, `${head}\n\n${report}\n\n${text.slice(text.indexOf(end))}`);
}

const [first, way, path] = process.argv.slice(2);
if (first === "--large") await measureLarge(way, path);
else measure(first);
