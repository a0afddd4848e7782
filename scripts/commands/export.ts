/** `littoral export`: an atlas as a file for something else. */

import { writeGexf } from "../../src/formats/write-gexf.ts";
import { writeJson } from "../../src/formats/write-json.ts";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { readNumber } from "../build-options.ts";
import { formatBytes, printErrors, printMessage } from "../console.ts";
import { EXIT } from "../exit-codes.ts";
import { loadAtlas } from "../load-atlas.ts";
import type { Arguments } from "../parse-arguments.ts";
import { explainFailure } from "../read-files.ts";
import { refuseExport } from "../refuse-target.ts";
import { drawFigure, type Figure } from "../draw-figure.ts";
import { writeFileWhole } from "../write-file.ts";
import type { Command } from "./command.ts";

const FORMATS = ["json", "gexf", "svg"] as const;

type Format = (typeof FORMATS)[number];

const THEMES = ["light", "dark", "print"] as const;

export const exportCommand: Command = {
  spec: {
    usage: "littoral export <x.atlas> --format json|gexf|svg [-o <file>]",
    short: "Writes a map as JSON, GEXF or SVG.",
    sentence: "Writes an atlas as JSON (everything), GEXF (Gephi and the like) or SVG (the map as a figure).",
    options: {
      format: { value: "json|gexf|svg", short: "f", help: "What to write (default: by the ending of -o)." },
      output: { value: "<file>", short: "o", help: "Where to (default: standard output)." },
      theme: { value: "light|dark|print", help: "Colours of the SVG (default: print)." },
      width: { value: "<400…8000>", help: "Width of the SVG in pixels (default: 1600)." },
      height: { value: "<300…8000>", help: "Height of the SVG in pixels (default: 1200)." },
    },
  },
  run: runExport,
};

function runExport({ files, values, problems }: Arguments): number {
  const wrong = [...problems];
  if (files.length !== 1) wrong.push("Name one atlas: littoral export <x.atlas> --format json.");
  const output = values.get("output") ?? "";
  const format = readFormat(values.get("format") ?? output.split(".").at(-1) ?? "", wrong);
  const figure = readFigure(values, wrong);
  if (wrong.length > 0) {
    printErrors(wrong);
    return EXIT.usage;
  }
  const refusal = output === "" ? "" : refuseExport(output, files[0], format);
  if (refusal !== "") {
    printErrors([refusal]);
    return EXIT.failed;
  }
  const loaded = loadAtlas(files[0]);
  if (loaded === null) return EXIT.failed;
  const text = write(loaded.atlas, format, figure);
  if (output === "") {
    process.stdout.write(text);
    return EXIT.done;
  }
  try {
    writeFileWhole(output, text);
  } catch (error) {
    printErrors([`${output} could not be written. ${explainFailure(error)}`]);
    return EXIT.failed;
  }
  printMessage(`${output}: ${formatBytes(Buffer.byteLength(text))}.`);
  return EXIT.done;
}

function write(atlas: OpenedAtlas, format: Format, figure: Figure): string {
  switch (format) {
    case "json":
      return writeJson(atlas);
    case "gexf":
      return writeGexf(atlas);
    case "svg":
      return drawFigure(atlas, figure);
  }
}

function readFormat(text: string, problems: string[]): Format {
  const format = FORMATS.find((known) => known === text.toLowerCase());
  if (format === undefined) problems.push(`--format should be one of ${FORMATS.join(", ")}.`);
  return format ?? "json";
}

function readFigure(values: ReadonlyMap<string, string>, problems: string[]): Figure {
  const given = values.get("theme") ?? "print";
  const theme = THEMES.find((known) => known === given);
  if (theme === undefined) problems.push(`--theme should be one of ${THEMES.join(", ")}, but is “${given}”.`);
  const read = (name: string, usual: number, min: number): number => {
    const text = values.get(name);
    if (text === undefined) return usual;
    const pixels = readNumber(text, { min, max: 8000, integer: true });
    if (pixels === null)
      problems.push(`--${name} should be an integer from ${min} to 8000, but is “${text}”.`);
    return pixels ?? usual;
  };
  return { theme: theme ?? "print", width: read("width", 1600, 400), height: read("height", 1200, 300) };
}
