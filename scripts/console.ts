/** What the commands say: results to standard output, everything else to standard error. */

import type { Problem } from "../src/model/index.ts";

/** A result, for the reader or the program behind the pipe. */
export function printResult(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A message for the person at the keyboard. */
export function printMessage(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** `papers.bib:12: error: …`, one line a problem, as compilers write them; `littoral: …` for one of no file. */
export function printProblems(problems: readonly Problem[]): void {
  for (const { file, line, severity, message } of problems) {
    const place = file === "" ? "littoral" : line === null ? file : `${file}:${line}`;
    printMessage(`${place}: ${severity}: ${message}`);
  }
}

/** Sentences without a place. */
export function printErrors(sentences: readonly string[]): void {
  for (const sentence of sentences) printMessage(`littoral: ${sentence}`);
}

/** 12345 → "12,345". */
export function formatCount(count: number): string {
  return count.toLocaleString("en");
}

/** "1 paper", "2 papers". */
export function countThings(count: number, thing: string): string {
  return `${formatCount(count)} ${thing}${count === 1 ? "" : "s"}`;
}

/** 212000 → "212 kB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return countThings(bytes, "byte");
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(0)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
