/** `littoral report`: what a map says, in words, tables and one picture, and how it was made. */

import { basename, extname } from "node:path";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { describeReport } from "../../src/view/describe-report.ts";
import { drawReportMap } from "../../src/view/draw-report-map.ts";
import { toBase64 } from "../../src/view/to-base64.ts";
import { writeReportHtml } from "../../src/view/write-report-html.ts";
import { writeReportMarkdown } from "../../src/view/write-report-markdown.ts";
import { formatBytes, printErrors, printMessage } from "../console.ts";
import { EXIT } from "../exit-codes.ts";
import { loadAtlas } from "../load-atlas.ts";
import type { Arguments } from "../parse-arguments.ts";
import { explainFailure } from "../read-files.ts";
import { refuseExport } from "../refuse-target.ts";
import { writeFileWhole } from "../write-file.ts";
import type { Command } from "./command.ts";

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  html: ["html", "htm"],
  md: ["md", "markdown"],
};

export const reportCommand: Command = {
  spec: {
    usage: "littoral report <x.atlas> [-o report.html|report.md]",
    short: "Writes a report on a map, with a methods section for a paper.",
    sentence:
      "Writes a report on a map: regions with what their names rest on, key papers, bridges and gaps, what is cited and missing, " +
      "what became of every record, and a methods section with references. HTML is one page with everything in it; " +
      "beside Markdown stands the map as SVG.",
    options: {
      format: {
        value: "html|md",
        short: "f",
        help: "What to write (default: by the ending of -o, else md).",
      },
      output: { value: "<file>", short: "o", help: "Where to (default: standard output)." },
      source: {
        value: "<text>",
        many: true,
        help: "Where the records are from, for the methods section: “Scopus, 3 May 2026, TITLE(debate)”; may be given more than once.",
      },
    },
  },
  run: runReport,
};

function runReport({ files, values, lists, problems }: Arguments): number {
  const wrong = [...problems];
  if (files.length !== 1) wrong.push("Name one atlas: littoral report <x.atlas> -o report.html.");
  const output = values.get("output") ?? "";
  const format = chooseFormat(values.get("format") ?? "", output);
  if (format === "") wrong.push("--format should be html or md; without it, -o should end in .html or .md.");
  if (wrong.length > 0) {
    printErrors(wrong);
    return EXIT.usage;
  }
  const targets = listTargets(output, format);
  const refusals = targets
    .map((path, i) => refuseExport(path, files[0], i === 0 ? FORMATS[format] : ["svg"]))
    .filter((text) => text !== "");
  if (refusals.length > 0) {
    printErrors(refusals);
    return EXIT.failed;
  }
  const loaded = loadAtlas(files[0]);
  if (loaded === null) return EXIT.failed;
  const sources = (lists.get("source") ?? []).map((text) => text.trim()).filter((text) => text !== "");
  const written = writeReport(loaded.atlas, { format, sources, picture: targets[1] ?? "" });
  return save(targets, written);
}

function chooseFormat(given: string, output: string): string {
  const wanted = (given === "" ? extname(output).slice(1) : given).toLowerCase();
  if (given === "" && output === "") return "md";
  return Object.keys(FORMATS).find((format) => FORMATS[format].includes(wanted)) ?? "";
}

/** The report, and beside Markdown the picture; nothing for standard output. */
function listTargets(output: string, format: string): string[] {
  if (output === "") return [];
  return format === "md"
    ? [output, `${output.slice(0, output.length - extname(output).length)}-map.svg`]
    : [output];
}

interface Wanted {
  readonly format: string;
  readonly sources: readonly string[];
  /** Where the picture goes; '' to put it into the report. */
  readonly picture: string;
}

/** The texts of the files, in the order of the targets. */
function writeReport(atlas: OpenedAtlas, { format, sources, picture }: Wanted): string[] {
  const map = drawReportMap(atlas);
  const report = describeReport({ atlas, map, sources });
  if (format === "html") return [writeReportHtml(report)];
  if (picture !== "") return [writeReportMarkdown(report, encodeURIComponent(basename(picture))), map];
  const address = `data:image/svg+xml;base64,${toBase64(new TextEncoder().encode(map))}`;
  return [writeReportMarkdown(report, address)];
}

function save(targets: readonly string[], written: readonly string[]): number {
  if (targets.length === 0) {
    process.stdout.write(written[0]);
    return EXIT.done;
  }
  for (const [i, path] of targets.entries()) {
    try {
      writeFileWhole(path, written[i]);
    } catch (error) {
      printErrors([`${path} could not be written. ${explainFailure(error)}`]);
      return EXIT.failed;
    }
    printMessage(`${path}: ${formatBytes(Buffer.byteLength(written[i]))}.`);
  }
  return EXIT.done;
}
