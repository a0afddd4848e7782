/**
 * Answers the page's request for an atlas: reads the files, runs the pipeline,
 * writes the file. The answer is always a message: what is wrong with the input
 * is in its problems, and a mistake of ours comes back in words that name the
 * stage. Cost: that of the pipeline.
 */

import { encodeAtlas } from "../atlas/encode-atlas.ts";
import type { BuildReply, BuildRequest, GivenFile, Host, Problem, SourceFile } from "../model/index.ts";
import { nameSources } from "../pipeline/name-sources.ts";
import { runPipeline } from "../pipeline/run-pipeline.ts";
import { sampleTables } from "./sample-tables.ts";
import { takeFile } from "./take-file.ts";

/** What is left for writing the file, of the whole. */
const PIPELINE_SHARE = 0.95;

const UNREADABLE =
  "The browser could not read this. Drop the files, not the folder they are in, and choose a file again after it was changed.";

/** @returns how the build ended; never throws */
export async function answerBuild(request: BuildRequest, host: Host): Promise<BuildReply> {
  try {
    const { files, problems } = await readGiven(request.files, host);
    const title = request.title || nameSources(request.files.map(({ name }) => name));
    const whole: Host = {
      now: host.now,
      progress: (stage, share) => host.progress(stage, share * PIPELINE_SHARE),
    };
    const { options, user } = request;
    const given = { ...options, title, ...(user === undefined ? {} : { user }) };
    const result = runPipeline(files, given, whole);
    host.progress("write the atlas", PIPELINE_SHARE);
    const atlas = result.atlas === null ? null : new Uint8Array(encodeAtlas(result.atlas));
    host.progress("write the atlas", 1);
    const all = [...problems, ...result.problems];
    const tables = sampleTables(files, { sources: result.sources.files, problems: all });
    return { kind: "built", atlas, problems: all, tables };
  } catch (error) {
    return { kind: "failed", reason: explain(error) };
  }
}

async function readGiven(given: readonly GivenFile[], host: Host) {
  host.progress("read files", 0);
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const file of given) {
    try {
      files.push(await takeFile(file));
    } catch {
      problems.push({
        code: "file-unreadable",
        severity: "error",
        file: file.name,
        line: null,
        message: UNREADABLE,
      });
    }
  }
  return { files, problems };
}

/** An error and what caused it: "The stage “link papers” failed. Invalid array length." */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const words = /[.!?]$/.test(error.message) ? error.message : `${error.message}.`;
  return error.cause === undefined ? words : `${words} ${explain(error.cause)}`;
}
