/**
 * Reads what a user decided: out of an atlas, or out of a JSON file that holds
 * decisions (`{ "merges": [["a", "b"]], "splits": [] }`) or a whole user layer
 * (`user.json` of an atlas).
 */

import { openAtlas } from "../src/atlas/open-atlas.ts";
import { checkUserLayer } from "../src/atlas/check-user-layer.ts";
import { isObject } from "../src/atlas/check-value.ts";
import type { UserLayer } from "../src/model/index.ts";
import { printErrors, printProblems } from "./console.ts";
import { looksLikeAtlas, readFiles } from "./read-files.ts";

/** @returns `null` when it cannot be had; why has been said then */
export function readUserLayer(path: string): UserLayer | null {
  const { files, problems } = readFiles([path]);
  printProblems(problems);
  if (files.length === 0) return null;
  const [{ bytes }] = files;
  const read = looksLikeAtlas(bytes) ? readFromAtlas(bytes) : readFromJson(bytes);
  printErrors(read.problems.map((problem) => `${path}: ${problem}`));
  return read.value;
}

/** What `--decisions` names. `undefined`: nothing was decided; `null`: what was cannot be read, which has been said. */
export function readDecisions(values: ReadonlyMap<string, string>): UserLayer | undefined | null {
  const path = values.get("decisions");
  return path === undefined ? undefined : readUserLayer(path);
}

interface ReadLayer {
  readonly value: UserLayer | null;
  readonly problems: readonly string[];
}

function readFromAtlas(bytes: Uint8Array): ReadLayer {
  const { value, problems } = openAtlas(bytes);
  return { value: value?.user ?? null, problems };
}

function readFromJson(bytes: Uint8Array): ReadLayer {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { value: null, problems: ["This is neither JSON nor an atlas."] };
  }
  const isWhole = isObject(parsed) && Object.hasOwn(parsed, "decisions");
  return checkUserLayer(isWhole ? { notes: {}, ...(parsed as object) } : { decisions: parsed, notes: {} });
}
