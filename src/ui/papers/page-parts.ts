/** The parts of a map in one file, as the build left them beside the page. */

import type { PageParts } from "../../view/page-parts.ts";

/** @throws when they are not there */
export async function fetchParts(): Promise<PageParts> {
  const response = await fetch("./one-file/parts.json");
  if (!response.ok) throw new Error(`one-file/parts.json: ${response.status}`);
  return response.json();
}
