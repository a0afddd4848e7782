/**
 * Where a paper was printed: volume and first page, as far as its source said so.
 * Readers keep these fields under the source's own names (`VL`, `Volume`, `pages`).
 *
 *     { VL: "3", BP: "17", EP: "29" }   volume 3, page 17
 */

import { foldText } from "../lib/fold-text.ts";
import type { Paper } from "../model/index.ts";

export interface Place {
  /** Folded; '' when unknown. */
  readonly volume: string;
  /** The first one, or the article's number. */
  readonly page: string;
  /** The venue, folded. */
  readonly source: string;
}

const VOLUME = ["volume", "vol", "vl"];
const PAGE = [
  "pagestart",
  "startpage",
  "firstpage",
  "beginningpage",
  "bp",
  "sp",
  "pages",
  "page",
  "pg",
  "artno",
  "ar",
  "articlenumber",
];

/** Volume, first page and venue. */
export function readPlace(paper: Paper): Place {
  const fields = new Map(
    Object.entries(paper.extra).map(([name, value]) => [name.toLowerCase().replace(/[^a-z]/g, ""), value]),
  );
  const find = (names: readonly string[]) =>
    names.map((name) => textOf(fields.get(name))).find((text) => text !== "");
  return {
    volume: foldText(find(VOLUME) ?? ""),
    page: foldText((find(PAGE) ?? "").split(/[-–—]/, 1)[0]),
    source: foldText(paper.venue),
  };
}

function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" || typeof first === "number" ? String(first).trim() : "";
}

/** Whether every word of the shorter form begins one of the longer form's, in order: "j inf sci", "journal of information science". */
export function abbreviates(short: string, long: string): boolean {
  if (short === "" || long === "") return false;
  const rest = long.split(" ");
  let at = 0;
  for (const word of short.split(" ")) {
    while (at < rest.length && !rest[at].startsWith(word)) at++;
    if (at === rest.length) return false;
    at++;
  }
  return true;
}
