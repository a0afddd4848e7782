/**
 * Which abstracts stand together: chunks of 64 papers ordered by region,
 * sub-region and index, papers at sea last, because a reader stays in one
 * region for a while. The order follows from the map, so it is not stored.
 */

import type { MapTable } from "../model/index.ts";
import { ABSTRACTS_PER_CHUNK } from "./schema.ts";

/** @returns paper indices in the order in which their abstracts stand in the file */
export function orderAbstracts(map: Pick<MapTable, "region" | "subregion">): Int32Array {
  const order = Int32Array.from(map.region, (_, paper) => paper);
  return order.sort(
    (a, b) =>
      place(map.region[a]) - place(map.region[b]) ||
      place(map.subregion[a]) - place(map.subregion[b]) ||
      a - b,
  );
}

/** `abstracts/007.json` for 7. */
export function nameChunk(chunk: number): string {
  return `abstracts/${String(chunk).padStart(3, "0")}.json`;
}

export function countChunks(papers: number): number {
  return Math.ceil(papers / ABSTRACTS_PER_CHUNK);
}

/** −1 (none) comes after every cluster. */
function place(cluster: number): number {
  return cluster < 0 ? Number.MAX_SAFE_INTEGER : cluster;
}
