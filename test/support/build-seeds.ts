import { readFileSync } from "node:fs";
import { type BuildOptions, DEFAULT_OPTIONS, type SourceFile } from "../../src/model/index.ts";
import { type PipelineResult, runPipeline } from "../../src/pipeline/run-pipeline.ts";

const QUIET = { progress: () => {}, now: () => 0 };

export function readSeeds(): SourceFile {
  return { name: "papers.txt", bytes: new Uint8Array(readFileSync("seeds/papers.txt")) };
}

/** Builds an atlas as the command line does, without a word. */
export function buildQuietly(
  files: readonly SourceFile[],
  options: Partial<BuildOptions> = {},
): PipelineResult {
  return runPipeline(files, { ...DEFAULT_OPTIONS, ...options, title: "Test" }, QUIET);
}
