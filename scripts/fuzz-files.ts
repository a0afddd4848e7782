/**
 * Reads damaged files by the thousand and holds the readers to their promise:
 * nothing throws, every record ends in exactly one state of the ledger, every
 * rejected record has its line, its reason and its text, and what is read in
 * pieces is what is read as a whole. The same seed and number give the same files.
 */

import { readInPieces } from "../src/formats/read-in-pieces.ts";
import { readSource } from "../src/formats/read-source.ts";
import { createRandom } from "../src/lib/random.ts";
import type { ReadResult, SourceFile } from "../src/model/index.ts";
import { mergeRecords } from "../src/pipeline/merge-records.ts";
import { inPieces } from "./in-pieces.ts";
import { mutateBytes, packBytes } from "./mutate-bytes.ts";

/** What a run found. */
export interface FuzzReport {
  readonly files: number;
  readonly records: number;
  readonly rejected: number;
  /** Files by the format they were read as. */
  readonly formats: ReadonlyMap<string, number>;
  /** The slowest file, in milliseconds. */
  readonly slowest: { readonly name: string; readonly milliseconds: number };
  /** Broken promises: which file (fixture, seed, number) and what was broken. */
  readonly failures: readonly string[];
}

export interface FuzzOptions {
  readonly files: number;
  readonly seed: number;
  readonly now: () => number;
  /** The number of the first file: to see one file again. */
  readonly first?: number;
}

/** Reads `files` mutants of the fixtures. */
export function fuzzFiles(fixtures: readonly SourceFile[], options: FuzzOptions): FuzzReport {
  const { files, seed, now, first = 0 } = options;
  const formats = new Map<string, number>();
  const failures: string[] = [];
  let slowest = { name: "", milliseconds: 0 };
  let records = 0;
  let rejected = 0;
  for (let number = first; number < first + files; number++) {
    const mutant = makeMutant(fixtures, seed, number);
    const start = now();
    const { result, broken: promise } = readMutant(mutant);
    const milliseconds = now() - start;
    const broken = promise === "" && result !== null ? comparePieces(mutant, result, number) : promise;
    if (milliseconds > slowest.milliseconds) slowest = { name: mutant.name, milliseconds };
    if (broken !== "") failures.push(`${mutant.name}: ${broken}`);
    records += result?.records.length ?? 0;
    rejected += result?.rejected.length ?? 0;
    formats.set(result?.format ?? "none", (formats.get(result?.format ?? "none") ?? 0) + 1);
  }
  return { files, records, rejected, formats, slowest, failures };
}

/** One damaged file; its name says how to make it again. */
export function makeMutant(fixtures: readonly SourceFile[], seed: number, number: number): SourceFile {
  const random = createRandom((seed * 1_000_003 + number) >>> 0);
  const fixture = fixtures[Math.floor(random() * fixtures.length)];
  let { bytes } = fixture;
  const rounds = 1 + Math.floor(random() * 3);
  for (let round = 0; round < rounds; round++) bytes = mutateBytes(bytes, random);
  if (random() < 0.1) bytes = packBytes(bytes, random);
  if (random() < 0.02) bytes = mutateBytes(bytes, random);
  return { name: `${fixture.name} #${number} (seed ${seed})`, bytes };
}

function readMutant(mutant: SourceFile): { result: ReadResult | null; broken: string } {
  try {
    const result = readSource(mutant);
    return { result, broken: findBroken(result) };
  } catch (error) {
    return { result: null, broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

// Read again through a small window, of pieces of any size, where that is done at all.
function comparePieces({ name, bytes }: SourceFile, whole: ReadResult, number: number): string {
  const random = createRandom(number);
  const window = 1 + Math.floor(random() * 3000);
  const sizes = { large: 0, head: 500_000, window, most: 400_000_000 };
  try {
    const file = inPieces(name, bytes, 64 + Math.floor(random() * 3000));
    const result = readInPieces(file, {}, sizes);
    const isSame = result === null || JSON.stringify(result) === JSON.stringify(whole);
    return isSame ? "" : `another result through a window of ${window}`;
  } catch (error) {
    return `in pieces: ${String(error)}`;
  }
}

/** The first promise that a result breaks, in words; '' when it keeps all. */
export function findBroken(result: ReadResult): string {
  const { papers, ledger } = mergeRecords([result]);
  const count = (state: string) => ledger.filter((entry) => entry.state === state).length;
  const sizes = [result.records.length, result.rejected.length, ledger.length].join(", ");
  if (ledger.length !== result.records.length + result.rejected.length) return `ledger of ${sizes}`;
  if (count("rejected") !== result.rejected.length) return `rejected records are not the ledger's (${sizes})`;
  if (count("imported") !== papers.length) return `${papers.length} papers, ${count("imported")} imported`;
  if (new Set(papers.map(({ id }) => id)).size !== papers.length) return "two papers have one id";
  for (const { line, reason, original } of result.rejected) {
    if (line < 1 || reason === "" || original === "")
      return `rejected without line, reason or text: ${line} ${reason}`;
  }
  for (const { title, abstract } of papers) {
    if (title === "" && abstract === "") return "a paper without title and abstract";
    if (/[\p{Cc}\p{Cs}]/u.test(title + abstract))
      return `control characters in ${JSON.stringify(title.slice(0, 80))}`;
  }
  return "";
}
