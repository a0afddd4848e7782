/**
 * `npm run fuzz -- --files 200000 --seed 1`: damaged files of every format, read
 * one after the other. Ends with 1 when a reader broke a promise or one file
 * took more than five seconds of CPU time. `--first 1234 --files 1` reads one file again.
 */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { SourceFile } from "../src/model/index.ts";
import { fuzzFiles } from "./fuzz-files.ts";

const FIXTURES = join(import.meta.dirname, "../../../test/fixtures");
const LONGEST = 5000;
const BATCH = 5000;

// On a machine that others use, CPU time says what a file costs, and wall time what the others do.
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function readFixtures(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

function main(): void {
  const { values } = parseArgs({
    options: {
      files: { type: "string", default: "2000" },
      seed: { type: "string", default: "1" },
      first: { type: "string", default: "0" },
    },
  });
  const [files, seed, first] = [values.files, values.seed, values.first].map(Number);
  const fixtures = readFixtures(FIXTURES);
  console.log(`seed ${seed}, ${files} files from ${fixtures.length} fixtures`);
  let isGood = true;
  const formats = new Map<string, number>();
  for (let done = 0; done < files; done += BATCH) {
    const options = {
      files: Math.min(BATCH, files - done),
      seed,
      first: first + done,
      now: cpuMilliseconds,
    };
    const report = fuzzFiles(fixtures, options);
    for (const failure of report.failures) console.error(failure);
    for (const [format, count] of report.formats) formats.set(format, (formats.get(format) ?? 0) + count);
    const { slowest } = report;
    console.log(
      `${done + options.files} files: ${report.records} records, ${report.rejected} rejected, slowest ${slowest.milliseconds.toFixed(0)} ms (${slowest.name})`,
    );
    isGood = isGood && report.failures.length === 0 && slowest.milliseconds < LONGEST;
  }
  console.log(
    [...formats]
      .sort(([, a], [, b]) => b - a)
      .map(([format, count]) => `${format} ${count}`)
      .join(", "),
  );
  process.exitCode = isGood ? 0 : 1;
}

main();
