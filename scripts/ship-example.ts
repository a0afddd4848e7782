/**
 * Puts the example into the built page, so that the page has a map on any static
 * host, but never in the place of an atlas that somebody put there: what was put
 * there last is remembered by its hash beside the example.
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashBytes } from "../src/atlas/hash-content.ts";

/** The page's atlas, which `npm run build` leaves where it is. */
export const PAGE_ATLAS = "atlas.atlas";

export interface Shipment {
  readonly example: Uint8Array;
  /** Folder of the built page. */
  readonly page: string;
  /** The file that remembers what was put there last. */
  readonly record: string;
}

/** @returns whether the page shows the example now; otherwise it keeps somebody's own atlas */
export function shipExample({ example, page, record }: Shipment): boolean {
  const target = join(page, PAGE_ATLAS);
  const hash = hashBytes(example);
  if (existsSync(target)) {
    const there = hashBytes(readFileSync(target));
    const last = existsSync(record) ? readFileSync(record, "utf8") : "";
    if (there !== last && there !== hash) return false;
  }
  writeFileSync(target, example);
  writeFileSync(record, hash);
  return true;
}
