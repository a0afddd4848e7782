/** Says why a file is not written over: what cannot be made again is not replaced without being asked. */

import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { explainFailure, looksLikeAtlas } from "./read-files.ts";

/** An input, or a file that is no atlas, is not written over. @returns '' when nothing is lost */
export function refuseTarget(path: string, files: readonly string[]): string {
  if (isOneOf(path, files)) return nameInput(path);
  const folder = dirname(path);
  if (!isFolder(folder)) return `${path} cannot be written: there is no folder ${folder}. Make it first.`;
  if (isFolder(path)) return `${path} is a folder: name a file in it with -o.`;
  try {
    accessSync(folder, constants.W_OK);
    if (!existsSync(path) || looksLikeAtlas(readFileSync(path))) return "";
    return `${path} is there already and is no atlas: it is not written over. Choose another name with -o.`;
  } catch (error) {
    return `${path} cannot be written. ${explainFailure(error)}`;
  }
}

/** The atlas itself, or a file of another ending than the format's, is not written over. */
export function refuseExport(path: string, atlas: string, endings: readonly string[]): string {
  if (isOneOf(path, [atlas])) return nameInput(path);
  const fits = endings.some((ending) => path.toLowerCase().endsWith(`.${ending}`));
  return existsSync(path) && !fits
    ? `${path} is there already and is no .${endings[0]}: it is not written over. Choose another name with -o.`
    : "";
}

/** An input or the atlas is not written over, nor a file that is no table. */
export function refuseLedger(ledger: string, atlas: string, files: readonly string[]): string {
  if (isOneOf(ledger, [...files, atlas])) {
    return `${ledger} is another file of this build: choose another name for --ledger.`;
  }
  return existsSync(ledger) && extname(ledger) !== ".csv"
    ? `${ledger} is there already and is no .csv: it is not written over. Choose another name for --ledger.`
    : "";
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function isOneOf(path: string, files: readonly string[]): boolean {
  return files.some((file) => file !== "" && resolve(file) === resolve(path));
}

function nameInput(path: string): string {
  return `${path} is one of the files to read: choose another name with -o.`;
}
