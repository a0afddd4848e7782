/** `littoral build`: from lists of papers to an atlas file. */

import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { hashBytes } from "../../src/atlas/hash-content.ts";
import type { Atlas } from "../../src/model/index.ts";
import { stripExtensions } from "../../src/pipeline/name-sources.ts";
import { type Build, buildAtlas } from "../build-atlas.ts";
import { BUILD_OPTIONS, readBuildOptions, readColumns } from "../build-options.ts";
import { countThings, formatBytes, printErrors, printProblems, printResult } from "../console.ts";
import { EXIT } from "../exit-codes.ts";
import type { Arguments } from "../parse-arguments.ts";
import { explainFailure, looksLikeAtlas } from "../read-files.ts";
import { writeFileWhole } from "../write-file.ts";
import type { Command } from "./command.ts";

export const buildCommand: Command = {
  spec: {
    usage: "littoral build <file…> [-o x.atlas]",
    short: "Makes a map of lists of papers and writes it as one file.",
    sentence: "Reads lists of papers, works out the map, and writes it as one file.",
    options: {
      output: {
        value: "<file>",
        short: "o",
        help: "The atlas to write (default: the first file's name, here).",
      },
      ...BUILD_OPTIONS,
      json: { help: "Print the summary as JSON." },
    },
  },
  run: (given) => runBuild(given).code,
};

export interface BuildRun {
  readonly code: number;
  /** Where the atlas was written; '' when it was not. */
  readonly path: string;
}

export function runBuild({ files, values, problems }: Arguments): BuildRun {
  const wrong = [...problems];
  const options = readBuildOptions(values, wrong);
  const columns = readColumns(values, wrong);
  if (files.length === 0) wrong.push("Name at least one file to build from: littoral build <file…>.");
  if (wrong.length > 0) {
    printErrors(wrong);
    return { code: EXIT.usage, path: "" };
  }
  const path = values.get("output") ?? `${stripExtensions(basename(files[0]))}.atlas`;
  const refusal = refuseTarget(path, files);
  if (refusal !== "") {
    printErrors([refusal]);
    return { code: EXIT.failed, path: "" };
  }
  const build = buildAtlas(files, { options, title: values.get("title"), columns });
  return finishBuild(build, path, values.has("json"));
}

function finishBuild(build: Build, path: string, json: boolean): BuildRun {
  printProblems(build.problems);
  if (build.made === null) {
    printErrors(["Nothing could be built."]);
    return { code: EXIT.failed, path: "" };
  }
  const { atlas, bytes } = build.made;
  try {
    writeFileWhole(path, bytes);
  } catch (error) {
    printErrors([`${path} could not be written. ${explainFailure(error)}`]);
    return { code: EXIT.failed, path: "" };
  }
  const about = { path, bytes: bytes.length, sha256: hashBytes(bytes) };
  printResult(json ? summariseAsJson(atlas, build, about) : summarise(atlas, build, about));
  return { code: EXIT.done, path };
}

interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

function summariseAsJson({ manifest }: Atlas, { problems, seconds }: Build, file: WrittenFile): string {
  const { counts, contentHash } = manifest;
  const { path, bytes, sha256 } = file;
  return JSON.stringify({
    papers: counts.papers,
    links: counts.links,
    clusters: counts.regions + counts.subregions,
    concepts: counts.concepts,
    records: counts.records,
    problems: problems.length,
    seconds: Math.round(seconds * 1000) / 1000,
    atlas: { path, bytes, sha256, contentHash },
  });
}

function summarise({ manifest }: Atlas, { problems, seconds }: Build, file: WrittenFile): string {
  const { papers, links, regions, subregions, concepts, atSea, records } = manifest.counts;
  const lines = [
    `${countThings(papers, "paper")}, ${countThings(links, "link")}, ${countThings(regions, "region")}, ` +
      `${countThings(subregions, "sub-region")}, ${countThings(concepts, "concept")}.`,
    `${countThings(records.in, "record")}: ${records.imported} imported, ${records.merged} merged, ` +
      `${records.rejected} rejected; ${countThings(problems.length, "problem")}.`,
    `${file.path}: ${formatBytes(file.bytes)}, ${seconds.toFixed(1)} s, content ${manifest.contentHash.slice(0, 16)}.`,
  ];
  if (atSea > 0) lines.splice(1, 0, `${countThings(atSea, "paper")} at sea: nothing links them to another.`);
  return lines.join("\n");
}

/** An input, or a file that is no atlas, is not written over. */
function refuseTarget(path: string, files: readonly string[]): string {
  if (files.some((file) => resolve(file) === resolve(path))) {
    return `${path} is one of the files to read: choose another name with -o.`;
  }
  try {
    if (!existsSync(path) || looksLikeAtlas(readFileSync(path))) return "";
    return `${path} is there already and is no atlas: it is not written over. Choose another name with -o.`;
  } catch (error) {
    return `${path} cannot be written. ${explainFailure(error)}`;
  }
}
