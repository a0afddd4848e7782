/**
 * Reads the plain-text export of Web of Science: a tag of two characters, then
 * a space; values go on in lines set in by three spaces, which are one text or,
 * for names, addresses and cited references, one entry a line. Full names are
 * taken before short ones, and the keywords that the database adds (`ID`) only
 * where the authors gave none. Cited references stay as they are. Linear.
 *
 *     PT J⏎AF Lund, Bo⏎   Orr, Eve⏎TI Kelp⏎CR Poe F, 2001, TIDES, V3, P1⏎ER   →   two authors, one reference
 */

import type { Author, ReadResult } from "../model/index.ts";
import type { JsonObject } from "./field-reader.ts";
import { readTagged, type TaggedFormat } from "./read-tagged.ts";
import { isTagCharacter } from "./scan-tags.ts";
import { dropRepeats, type TagBag, takeJoined, takeLines, takeRest, takeText, takeYear } from "./tag-bag.ts";
import type { TextSource } from "./text-source.ts";

const WEB_OF_SCIENCE: TaggedFormat = {
  name: "web-of-science",
  syntax: { measureTag, tagWidth: 2, opens: "PT", closes: "ER", blankCloses: false },
  titleTags: ["TI"],
  fileTags: ["FN", "VR", "EF"],
  describe: describeRecord,
};

/** Reads a text of Web of Science records. `file` names it in problems. */
export function readWebOfScience(text: string | TextSource, file: string): ReadResult {
  return readTagged(text, file, WEB_OF_SCIENCE);
}

function measureTag(text: string, start: number, end: number): number {
  if (end - start < 2) return 0;
  if (!isTagCharacter(text.charCodeAt(start), false)) return 0;
  if (!isTagCharacter(text.charCodeAt(start + 1), true)) return 0;
  const isAlone = end - start === 2 || (end - start === 3 && text.charCodeAt(start + 2) === 13);
  return isAlone ? 2 : text.charCodeAt(start + 2) === 32 ? 3 : 0;
}

function describeRecord(bag: TagBag): JsonObject {
  const venue = takeText(bag, ["SO", "CT", "SE", "PU"]);
  dropRepeats(bag, ["CT", "SE"], venue);
  const type = takeText(bag, ["DT"]);
  const identifier = takeText(bag, ["UT"]);
  return {
    title: takeText(bag, ["TI"]),
    abstract: takeJoined(bag, ["AB"]),
    authors: takeAuthors(bag),
    year: takeYear(bag, ["PY", "EA", "PD"]),
    journal: venue,
    doi: takeText(bag, ["DI", "D2"]),
    pmid: takeText(bag, ["PM"]),
    id: identifier,
    retracted: /\bretracted publication\b/i.test(type),
    citationCount: takeText(bag, ["TC"]),
    references: takeLines(bag, ["CR"]),
    keywords: splitKeywords(takeKeywords(bag)),
    language: takeText(bag, ["LA"]),
    type,
    ...takeAdded(bag),
    ...takeAddresses(bag),
    ...takeRest(bag, " "),
  };
}

function takeAuthors(bag: TagBag): (string | Author)[] {
  const full = takeLines(bag, ["AF"]);
  const short = takeLines(bag, ["AU"]);
  const groups = takeLines(bag, ["CA"]).map((family) => ({ family, given: "" }));
  const names = full.length >= short.length ? full : short;
  if (names.length + groups.length > 0) return [...names, ...groups];
  const books = takeLines(bag, ["BF", "BA"]);
  return books.length > 0 ? books : takeLines(bag, ["BE", "ED"]);
}

function takeKeywords(bag: TagBag): string {
  return bag.has("DE") ? takeJoined(bag, ["DE"]) : (bag.get("ID") ?? []).flat().join(" ");
}

function splitKeywords(list: string): string[] {
  return list.split(";").map((keyword) => keyword.trim());
}

// Under its own tag "ID" it would pass for the record's id.
function takeAdded(bag: TagBag): JsonObject {
  const added = takeJoined(bag, ["ID"]);
  return added === "" ? {} : { keywordsPlus: added };
}

function takeAddresses(bag: TagBag): JsonObject {
  const addresses = takeLines(bag, ["C1"]);
  return addresses.length === 0 ? {} : { C1: addresses };
}
