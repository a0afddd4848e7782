/** `littoral build`: from lists of papers to an atlas file. */

import { basename } from "node:path";
import { hashBytes } from "../../src/atlas/hash-content.ts";
import type { Atlas, OpenedAtlas, Problem } from "../../src/model/index.ts";
import { isTooFewToJudge } from "../../src/model/index.ts";
import { stripExtensions } from "../../src/pipeline/name-sources.ts";
import { type Build, buildAtlas } from "../build-atlas.ts";
import { BUILD_OPTIONS, readBuildOptions, readColumns } from "../build-options.ts";
import {
  countThings,
  formatBytes,
  formatCount,
  printErrors,
  printMessage,
  printProblems,
  printResult,
} from "../console.ts";
import { EXIT } from "../exit-codes.ts";
import { describeMissing, saveLedger } from "../ledger.ts";
import { describeMovement } from "../describe-movement.ts";
import { describeStrays } from "../describe-strays.ts";
import { loadEarlier } from "../load-earlier.ts";
import type { Arguments } from "../parse-arguments.ts";
import { explainFailure } from "../read-files.ts";
import { readDecisions } from "../read-user-layer.ts";
import { refuseLedger, refuseTarget } from "../refuse-target.ts";
import { writeFileWhole } from "../write-file.ts";
import { sayReferences } from "../say-references.ts";
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
      since: {
        value: "<old.atlas>",
        help: "Keep the map of this atlas: its papers stay where they were and in their regions as far as the evidence allows, and what you decided and noted in it is carried over.",
      },
      ledger: {
        value: "<file.csv>",
        help: "Write down what became of every record: imported, merged into which paper and why, or rejected.",
      },
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
  const since = values.get("since");
  const lists = ["decisions", "stop-words", "synonyms"].map((name) => values.get(name) ?? "");
  const maps = [...files, since ?? ""];
  const refusal = refuseTarget(path, maps);
  if (refusal !== "") {
    printErrors([refusal]);
    return { code: EXIT.failed, path: "" };
  }
  const ledger = values.get("ledger");
  const kept = ledger === undefined ? "" : refuseLedger(ledger, path, [...maps, ...lists]);
  if (kept !== "") {
    printErrors([kept]);
    return { code: EXIT.failed, path: "" };
  }
  const user = readDecisions(values);
  if (user === null) return { code: EXIT.failed, path: "" };
  const earlier = since === undefined ? undefined : loadEarlier(since);
  if (earlier === null) return { code: EXIT.failed, path: "" };
  const build = buildAtlas(files, { options, title: values.get("title"), columns, user, earlier });
  if (earlier !== undefined && build.made !== null) sayKept(earlier, build.made.atlas);
  const run = finishBuild(build, path, values);
  if (ledger === undefined) return run;
  const papers = build.made?.atlas.content.papers ?? null;
  return saveLedger(ledger, build.sources, papers) ? run : { ...run, code: EXIT.failed };
}

/** How far the papers of the earlier map moved, and how many are in another region. */
function sayKept(earlier: OpenedAtlas, atlas: Atlas): void {
  printMessage(describeMovement(earlier, atlas));
  const strays = describeStrays(earlier, atlas);
  if (strays !== "") printMessage(strays);
}

function finishBuild(build: Build, path: string, values: Arguments["values"]): BuildRun {
  printProblems(sayOnce(build.problems));
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
  const about = { title: values.get("title") ?? "", path, bytes: bytes.length, sha256: hashBytes(bytes) };
  printResult(values.has("json") ? summariseAsJson(atlas, build, about) : summarise(atlas, build, about));
  return { code: EXIT.done, path };
}

/** That nothing could be read is no news beside what was wrong with it, which says more. */
function sayOnce(problems: readonly Problem[]): readonly Problem[] {
  const others = problems.filter(({ code }) => code !== "no-papers");
  return others.some(({ severity }) => severity === "error") ? others : problems;
}

/** "2 problems, 3 notes, listed above": what was left out rightly is no problem. */
function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const notes = problems.length - errors;
  const counted = [errors > 0 || notes === 0 ? countThings(errors, "problem") : ""];
  if (notes > 0) counted.push(countThings(notes, "note"));
  const listed = problems.length > 0 ? ", listed above" : "";
  return `${counted.filter((words) => words !== "").join(", ")}${listed}`;
}

interface WrittenFile {
  /** What the user wants the map to be called; '' when nothing was said. */
  readonly title: string;
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

function summarise({ manifest, content }: Atlas, { problems, seconds }: Build, file: WrittenFile): string {
  const { papers, links, regions, subregions, concepts, atSea, records } = manifest.counts;
  const lines = [
    `${countThings(papers, "paper")}, ${countThings(links, "link")}, ${countThings(regions, "region")}, ` +
      `${countThings(subregions, "sub-region")}, ${countThings(concepts, "concept")}.`,
    `${countThings(records.in, "record")}: ${formatCount(records.imported)} imported, ${formatCount(records.merged)} merged, ` +
      `${formatCount(records.rejected)} rejected; ${countProblems(problems)}.`,
    `${file.path}: ${formatBytes(file.bytes)}, ${seconds.toFixed(1)} s, content ${manifest.contentHash.slice(0, 16)}.`,
  ];
  const missing = describeMissing(manifest.counts.missing);
  if (missing !== "") lines.splice(2, 0, missing);
  if (atSea > 0) lines.splice(1, 0, `${countThings(atSea, "paper")} at sea: nothing links them to another.`);
  lines.push(...sayReferences({ manifest, content }));
  if (isTooFewToJudge(papers))
    lines.push(`With ${countThings(papers, "paper")} it is too early to say how far the map can be trusted.`);
  if (file.title === "") lines.push(`The map is called “${manifest.title}”; --title gives it another name.`);
  return lines.join("\n");
}
