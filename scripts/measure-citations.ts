/**
 * What the weights of citation, coupling and co-citation do to a map: the table of
 * docs/decisions/citations.md.
 *
 * IEEE VIS is built twice with each choice of weights. First with all references; then
 * without a fifth of those that point to papers of the list, drawn by seed: the map has
 * not seen these pairs, so that they can bear it out although citations made it.
 * Takes some minutes.
 *
 *     LITTORAL_CORPORA=… node dist/node/scripts/measure-citations.js
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createRandom } from "../src/lib/random.ts";
import { type Atlas, type BuildOptions, type CitationQuality, DEFAULT_OPTIONS } from "../src/model/index.ts";
import { judgeCitations } from "../src/pipeline/judge-citations.ts";
import { runPipeline } from "../src/pipeline/run-pipeline.ts";

type Weights = BuildOptions["weights"];

/** Of citation, coupling, co-citation. */
const CHOICES: readonly (readonly [number, number, number])[] = [
  [0, 0, 0],
  [0, 0.3, 0],
  [0, 0, 0.2],
  [0, 0.3, 0.2],
  [0.05, 0.3, 0.2],
  [0.1, 0, 0],
  [0.1, 0.3, 0.2],
  [0.1, 0.5, 0.3],
  [0.2, 0.3, 0.2],
  [0.3, 0, 0],
  [0.3, 0.3, 0.2],
];
const HELD_OUT = 0.2;

interface VisRecord {
  readonly doi: string;
  readonly references: readonly string[];
}

/** A citing pair, by DOI. */
type Pair = readonly [string, string];

function readRecords(path: string): VisRecord[] {
  const lines = gunzipSync(readFileSync(path)).toString().trimEnd().split("\n");
  return lines.map((line): VisRecord => JSON.parse(line));
}

/** Takes references to papers of the list out, and says which. */
function holdOut(records: readonly VisRecord[]): { kept: VisRecord[]; held: Pair[] } {
  const random = createRandom(1);
  const listed = new Set(records.map(({ doi }) => doi.toLowerCase()));
  const held: Pair[] = [];
  const kept = records.map((record) => {
    const isHeld = (reference: string) => listed.has(reference.toLowerCase()) && random() < HELD_OUT;
    const references = record.references.filter((reference) => {
      if (!isHeld(reference)) return true;
      held.push([record.doi.toLowerCase(), reference.toLowerCase()]);
      return false;
    });
    return { ...record, references };
  });
  return { kept, held };
}

function build(records: readonly VisRecord[], weights: Weights): Atlas {
  const text = records.map((record) => JSON.stringify(record)).join("\n");
  const file = { name: "vis.jsonl", bytes: new TextEncoder().encode(text) };
  const options = { ...DEFAULT_OPTIONS, weights, regions: 20, title: "IEEE VIS" };
  const { atlas } = runPipeline([file], options, { progress: () => {}, now: () => 0 });
  if (atlas === null) throw new Error("IEEE VIS gave no atlas.");
  return atlas;
}

function judgeHeld({ content }: Atlas, held: readonly Pair[]): CitationQuality {
  const index = new Map(content.papers.doi.map((doi, paper) => [doi, paper]));
  const pairs = new Set<string>();
  for (const [citing, cited] of held) {
    const ends = [index.get(citing)!, index.get(cited)!].sort((a, b) => a - b);
    if (ends[0] !== ends[1]) pairs.add(ends.join(" "));
  }
  const flat = Int32Array.from([...pairs].flatMap((pair) => pair.split(" ").map(Number)));
  return judgeCitations({ pairs: flat }, content.links, content.map.region)!;
}

function describe({ linked, sameRegion, lift }: CitationQuality): string {
  return `${linked.toFixed(3)} | ${sameRegion.toFixed(3)} | ${lift.toFixed(1)}`;
}

function measure(folder: string): void {
  const records = readRecords(join(folder, "ieee-vis.jsonl.gz"));
  const { kept, held } = holdOut(records);
  console.log(
    "| citation | coupling | co-citation | linked | same region | lift | neighbours | trust | held out: linked | same region | lift |",
  );
  console.log("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
  for (const [citation, coupling, cocitation] of CHOICES) {
    const weights = { ...DEFAULT_OPTIONS.weights, citation, coupling, cocitation };
    const whole = build(records, weights).manifest.quality;
    const unseen = judgeHeld(build(kept, weights), held);
    const { neighbourPreservation, trustworthiness } = whole.map;
    console.log(
      `| ${citation} | ${coupling} | ${cocitation} | ${describe(whole.citations!)} | ` +
        `${neighbourPreservation.toFixed(3)} | ${trustworthiness.toFixed(3)} | ${describe(unseen)} |`,
    );
  }
}

const folder = process.env.LITTORAL_CORPORA;
if (folder === undefined) console.error("LITTORAL_CORPORA names no folder: nothing is measured.");
else measure(folder);
