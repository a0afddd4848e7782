/** `littoral export`: an atlas, or some of its papers, as a file for something else. */

import { keepPapers } from "../../src/atlas/keep-papers.ts";
import { countDamaged } from "../../src/atlas/read-abstracts.ts";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { countThings, printErrors, printMessage } from "../console.ts";
import { EXIT } from "../exit-codes.ts";
import { chooseFormat, remarkOnEnding } from "../export/choose-format.ts";
import { choosePapers, type WantedPapers } from "../export/choose-papers.ts";
import { findForeign, formatOptions, listFormats } from "../export/describe-formats.ts";
import { type ExportFormat, ExportRefusal, type ExportWriter } from "../export/export-format.ts";
import { EXPORT_FORMATS } from "../export/export-formats.ts";
import { refuseOutput, saveExport } from "../export/save-export.ts";
import { loadAtlas } from "../load-atlas.ts";
import type { Arguments } from "../parse-arguments.ts";
import { explainFailure } from "../read-files.ts";
import type { Command } from "./command.ts";

export const exportCommand: Command = {
  spec: {
    usage: "littoral export <x.atlas> --format <name> [-o <file>]",
    short: "Writes papers, network or map for other programs: lists, graphs, pictures.",
    sentence: "Writes an atlas, or some of its papers, for other programs.",
    options: {
      format: {
        value: "<name>",
        short: "f",
        help: "What to write, see below (default: by the ending of -o).",
      },
      output: { value: "<file>", short: "o", help: "Where to (default: standard output)." },
      cluster: {
        value: "<name or key>",
        many: true,
        help: "Only the papers of this cluster (“Coral reefs” or 3.2); may be given more than once.",
      },
      papers: {
        value: "<search>",
        help: "Only the papers that this search finds, typed as in the search box of the page.",
      },
      ...formatOptions(EXPORT_FORMATS),
    },
    details: listFormats(EXPORT_FORMATS),
  },
  run: runExport,
};

async function runExport(given: Arguments): Promise<number> {
  const { files, values, lists } = given;
  const wrong = [...given.problems];
  if (files.length !== 1) wrong.push("Name one atlas: littoral export <x.atlas> --format json.");
  const output = values.get("output") ?? "";
  const { format, problem } = chooseFormat(EXPORT_FORMATS, values.get("format") ?? "", output);
  if (problem !== "") wrong.push(problem);
  const write = format === null ? checkAll(values, wrong) : format.prepare(values, wrong);
  if (format !== null) wrong.push(...findForeign(EXPORT_FORMATS, format, values));
  if (wrong.length > 0 || format === null || write === null) {
    printErrors(wrong);
    return EXIT.usage;
  }
  const refusal = refuseOutput({ format, output }, files[0]);
  if (refusal !== "") {
    printErrors([refusal]);
    return EXIT.failed;
  }
  const remark = remarkOnEnding(EXPORT_FORMATS, format, output);
  if (remark !== "") printMessage(remark);
  const wanted = { clusters: lists.get("cluster") ?? [], query: values.get("papers") ?? "" };
  return writeExport({ path: files[0], output, format, write, wanted });
}

/** Without a format every option is checked all the same: everything that is wrong is told at once. */
function checkAll(values: ReadonlyMap<string, string>, wrong: string[]): null {
  const problems: string[] = [];
  for (const format of EXPORT_FORMATS) format.prepare(values, problems);
  wrong.push(...new Set(problems));
  return null;
}

interface ExportPlan {
  readonly path: string;
  readonly output: string;
  readonly format: ExportFormat;
  readonly write: ExportWriter;
  readonly wanted: WantedPapers;
}

/** What is damaged is left empty in every list: that is not to pass for papers without an abstract. */
function sayDamage(path: string, atlas: OpenedAtlas, papers: readonly number[] | null): void {
  const damaged = countDamaged(atlas, papers ?? atlas.content.papers.id.keys());
  if (damaged === 0) return;
  const what = damaged === 1 ? "abstract of 1 paper" : `abstracts of ${countThings(damaged, "paper")}`;
  printErrors([`${path} is damaged: the ${what} cannot be read. What is written is without them.`]);
}

async function writeExport({ path, output, format, write, wanted }: ExportPlan): Promise<number> {
  const loaded = loadAtlas(path);
  if (loaded === null) return EXIT.failed;
  const { atlas, bytes } = loaded;
  const { papers, scope, problems, remarks } = choosePapers(atlas, wanted);
  for (const remark of remarks) printMessage(remark);
  if (problems.length > 0) {
    printErrors(problems);
    return EXIT.failed;
  }
  sayDamage(path, atlas, papers);
  const part = papers === null ? atlas : keepPapers(atlas, papers);
  try {
    saveExport({ format, output }, await write({ atlas, bytes, papers, part, scope }));
  } catch (error) {
    const isRefusal = error instanceof ExportRefusal;
    printErrors([isRefusal ? error.message : `${output} could not be written. ${explainFailure(error)}`]);
    return EXIT.failed;
  }
  return EXIT.done;
}
