import type { BuildOptions } from "../model/index.ts";

/** Below this many papers fewer neighbours are kept, or everything would be linked to everything. */
const SMALL_LIST = 500;

/** How many nearest papers a build keeps for each paper: as the options say, else 10, or 8 in a small list. */
export function neighboursKept(options: Pick<BuildOptions, "neighbours">, papers: number): number {
  return options.neighbours ?? (papers < SMALL_LIST ? 8 : 10);
}
