/**
 * `npm run bench:page`: what the page costs on its main thread, in CPU
 * milliseconds of a headless Chromium: a frame while the map is moved (with all
 * drawing calls stubbed, so that it is our work that counts), a search and a
 * filter until they are painted, and opening an atlas until its map is painted.
 * On IEEE VIS and on the first 10,000 papers of the AI conferences, from the
 * folder that LITTORAL_CORPORA names. Each figure is the median of several runs.
 * Writes its table between the markers in docs/benchmarks.md.
 *
 *     npm run build && LITTORAL_CORPORA=… npm run bench:page
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { DEFAULT_OPTIONS } from "../src/model/index.ts";
import { buildAtlas } from "./build-atlas.ts";
import { measurePage, type PageCost } from "./measure-page.ts";
import { PAGE_FOLDER, ROOT } from "./locate.ts";

const DOCUMENT = join(ROOT, "docs/benchmarks.md");
const START = "<!-- bench-page:start -->";
const END = "<!-- bench-page:end -->";
/** Atlases are kept here; whoever changes the pipeline empties it. */
const KEPT = join(ROOT, "dist/bench-page");
const FIRST = 10_000;

interface Collection {
  readonly name: string;
  readonly file: string;
  readonly kept: string;
  /** Lines taken of it; `null`: all. */
  readonly lines: number | null;
}

const COLLECTIONS: readonly Collection[] = [
  { name: "IEEE VIS", file: "ieee-vis.jsonl.gz", kept: "ieee-vis", lines: null },
  { name: "AI conferences", file: "ai-conferences.jsonl.gz", kept: "ai-10000", lines: FIRST },
];

const folder = process.env["LITTORAL_CORPORA"] ?? "";
if (folder === "") throw new Error("LITTORAL_CORPORA must name the folder of docs/benchmarks.md.");
const page = process.env["LITTORAL_PAGE"] ?? PAGE_FOLDER;
const costs: [string, PageCost][] = [];
for (const collection of COLLECTIONS) {
  const atlas = readFileSync(keepAtlas(collection));
  const browser = await launch();
  const cost = await measurePage({ browser, folder: page, atlas });
  await browser.close();
  costs.push([collection.name, cost]);
  console.log(collection.name, JSON.stringify(cost));
}
writeTable(costs);

function launch(): Promise<Browser> {
  const named = [process.env["LITTORAL_BROWSER"] ?? "", "/usr/bin/chromium", "/usr/bin/google-chrome"];
  const executablePath = named.find((path) => path !== "" && existsSync(path)) ?? chromium.executablePath();
  const args = ["--no-sandbox", "--disable-dev-shm-usage", "--enable-unsafe-swiftshader"];
  return chromium.launch({ executablePath, headless: true, args });
}

/** Path of the collection's atlas, built when it is not there. */
function keepAtlas({ name, file, kept, lines }: Collection): string {
  const path = join(KEPT, `${kept}.atlas`);
  if (existsSync(path)) return path;
  mkdirSync(KEPT, { recursive: true });
  const list = join(KEPT, `${kept}.jsonl`);
  const text = gunzipSync(readFileSync(join(folder, file)))
    .toString("utf8")
    .split("\n");
  writeFileSync(list, text.slice(0, lines ?? text.length).join("\n"));
  const { made } = buildAtlas([list], { options: DEFAULT_OPTIONS, title: name });
  if (made === null) throw new Error(`No atlas could be built from ${file}.`);
  writeFileSync(path, made.bytes);
  return path;
}

function writeTable(measured: readonly [string, PageCost][]): void {
  const rows: [string, string, (cost: PageCost) => number][] = [
    ["a frame while the map is moved", "4", (cost) => cost.pan],
    ["the same without WebGL, in which everything is painted anew", "", (cost) => cost.panWithoutWebgl],
    ["a search, from the text to the painted map", "100", (cost) => cost.search],
    ["a filter, from its change to the painted map", "100", (cost) => cost.filter],
    ["from opening the address to the first painted map", "1500", (cost) => cost.firstPaint],
    ["until names stand on it and papers can be pointed at", "", (cost) => cost.complete],
  ];
  const digits = (value: number): string => value.toFixed(value < 20 ? 1 : 0);
  const lines = rows.map(
    ([what, target, read]) =>
      `| ${what} | ${target === "" ? "" : `≤ ${target}`} | ${measured.map(([, cost]) => digits(read(cost))).join(" | ")} |`,
  );
  const heads = measured.map(([name, cost]) => `${name}, ${cost.papers} papers`);
  const table = [
    `Machine: ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, headless Chromium. CPU milliseconds of the main thread, medians.`,
    "",
    `| | target | ${heads.join(" | ")} |`,
    `|---|--:|${measured.map(() => "--:").join("|")}|`,
    ...lines,
  ].join("\n");
  const document = readFileSync(DOCUMENT, "utf8");
  const [before, rest] = document.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`docs/benchmarks.md must hold ${START} and ${END}.`);
  writeFileSync(DOCUMENT, `${before}${START}\n\n${table}\n\n${END}${after}`);
}
