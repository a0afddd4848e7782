/** Where things are in a checkout, and which version this is. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The checkout: this file runs as `dist/node/scripts/locate.js`. */
export const ROOT = join(import.meta.dirname, "../../..");

/** The built page; another build of it can be named for tests. */
export const PAGE_FOLDER = process.env["LITTORAL_PAGE"] ?? join(ROOT, "dist/page");

export function readVersion(): string {
  const description: { version: string } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  return description.version;
}
