/** Reads an atlas named on the command line, its clusters called as the user called them. */

import { openAtlas } from "../src/atlas/open-atlas.ts";
import type { OpenedAtlas } from "../src/model/index.ts";
import { applyRenames } from "../src/view/rename-clusters.ts";
import { printErrors, printProblems } from "./console.ts";
import { readFiles } from "./read-files.ts";

export interface LoadedAtlas {
  readonly atlas: OpenedAtlas;
  /** With the names that were found. */
  readonly plain: OpenedAtlas;
  readonly bytes: Uint8Array;
}

/** @returns `null` when it cannot be had; why has been said then */
export function loadAtlas(path: string): LoadedAtlas | null {
  const { files, problems } = readFiles([path]);
  if (problems.length > 0) {
    printProblems(problems);
    return null;
  }
  const { bytes } = files[0];
  const opened = openAtlas(bytes);
  if (opened.value === null) {
    printErrors(opened.problems.map((problem) => `${path}: ${problem}`));
    return null;
  }
  return { atlas: applyRenames(opened.value), plain: opened.value, bytes };
}
