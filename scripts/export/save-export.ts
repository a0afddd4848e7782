/** Puts what a format wrote where it belongs: standard output, a file, several files, or a folder. */

import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PARTS_FILE } from "../build-one-file.ts";
import { formatBytes, printMessage } from "../console.ts";
import { refuseExport } from "../refuse-target.ts";
import { writeFileWhole } from "../write-file.ts";
import { endingOf } from "./choose-format.ts";
import type { ExportFile, ExportFormat, Written } from "./export-format.ts";

interface Target {
  readonly format: ExportFormat;
  /** As given with -o; '' for standard output. */
  readonly output: string;
}

/**
 * What stands in the way of writing there, in a sentence; '' when nothing does.
 *
 * @param isTerminal whether standard output is one
 */
export function refuseOutput(
  { format, output }: Target,
  atlas: string,
  isTerminal = process.stdout.isTTY,
): string {
  const { target = "file", endings } = format;
  if (output === "") return refuseStandardOutput(format, isTerminal);
  if (target === "folder") return refuseFolder(output);
  const folder = dirname(output);
  if (target === "file" && !existsSync(folder))
    return `There is no folder ${folder}: make it first, or choose another with -o.`;
  return refuseExport(output, atlas, endings);
}

function refuseStandardOutput(
  { name, target = "file", binary = false }: ExportFormat,
  isTerminal: boolean,
): string {
  if (target === "file" && !(binary && isTerminal)) return "";
  const what = { file: "no text", files: "several files", folder: "a folder" }[target];
  return `${name} is ${what}: say with -o where to.`;
}

/** A folder is filled when it is new, empty, or holds the page that an earlier export left: no web site but ours has its parts. */
function refuseFolder(output: string): string {
  if (!existsSync(output)) return "";
  if (!statSync(output).isDirectory()) return `${output} is a file: choose a folder with -o.`;
  const isOurs = readdirSync(output).length === 0 || existsSync(join(output, PARTS_FILE));
  return isOurs ? "" : `${output} is there already and is not empty: choose another folder with -o.`;
}

/** @throws what the file system says */
export function saveExport({ format, output }: Target, written: Written): void {
  if (typeof written === "string" || written instanceof Uint8Array) {
    if (output === "") process.stdout.write(written);
    else saveFile(output, written);
    return;
  }
  if (format.target === "folder") return saveFolder(output, written);
  for (const { name, content } of written) {
    const path = `${stemOf({ format, output })}${name}`;
    mkdirSync(dirname(path), { recursive: true });
    saveFile(path, content);
  }
}

/** Many files that are told of in one line. What stands last in the list is written last, and tells that the folder is whole. */
function saveFolder(folder: string, files: readonly ExportFile[]): void {
  for (const { name, content } of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  printMessage(`${folder}: ${files.length} files, ${formatBytes(bytes)}.`);
}

/** The paths that several files will have. */
export function stemOf({ format, output }: Target): string {
  const ending = endingOf(format, output);
  return ending === "" ? output : output.slice(0, -ending.length - 1);
}

function saveFile(path: string, content: string | Uint8Array): void {
  writeFileWhole(path, content);
  printMessage(`${path}: ${formatBytes(Buffer.byteLength(content))}.`);
}
