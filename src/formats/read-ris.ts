/**
 * Reads RIS in the dialects of Zotero, EndNote, Mendeley, Scopus, Web of
 * Science, Ovid, Embase, ProQuest and PubMed: they agree on "XX  - value" and
 * on little else, so for each thing the tags are asked in turn, best first.
 * Values that go over several lines are texts joined by spaces, but keywords,
 * names and references stand one a line. Linear in the text.
 *
 *     TY  - JOUR⏎T1  - Kelp⏎A1  - Lund, B⏎Y1  - 2019//⏎ER  -   →   "Kelp", Lund/B, 2019
 */

import type { Author, ReadResult } from "../model/index.ts";
import type { JsonObject } from "./field-reader.ts";
import { canonicalDoi } from "./identifiers.ts";
import { readTagged, type TaggedFormat } from "./read-tagged.ts";
import { findCitationCount, isRetractionNote, takeReferences } from "./ris-notes.ts";
import { isTagCharacter, type TagSyntax } from "./scan-tags.ts";
import { readHeadings } from "./subject-headings.ts";
import {
  dropRepeats,
  peekLines,
  type TagBag,
  takeJoined,
  takeLines,
  takeRest,
  takeText,
  takeYear,
} from "./tag-bag.ts";
import { taggedName } from "./tagged-name.ts";
import { sourceOf, type TextSource } from "./text-source.ts";

const TITLES = ["TI", "T1", "CT", "BT", "ST"];
const VENUES = ["JF", "T2", "JO", "BT", "JA", "J2", "J1", "PB"];
const DOI_PLACES = ["DO", "M3", "L3", "AN", "UR", "LK", "L2", "L1", "N1"];
const LINKS = ["UR", "LK", "L2", "L1", "L4"];

/** Reads a text of RIS records. `file` names it in problems. */
export function readRis(text: string | TextSource, file: string): ReadResult {
  // Two spaces stand between tag and hyphen; where a file has one throughout, one will do.
  const source = sourceOf(text);
  const spaces = source.has(/^[\f\ufeff]?TY {2}-/m, 8) || !source.has(/^[\f\ufeff]?TY -/m, 8) ? 2 : 1;
  return readTagged(source, file, { ...RIS, syntax: makeSyntax(spaces) });
}

const RIS: Omit<TaggedFormat, "syntax"> = {
  name: "ris",
  titleTags: ["TI", "T1"],
  fileTags: [],
  describe: describeRis,
};

function makeSyntax(spaces: number): TagSyntax {
  const measureTag = (text: string, start: number, end: number): number => {
    if (end - start < 3 + spaces || text.charCodeAt(start + 2 + spaces) !== 45) return 0;
    if (!isTagCharacter(text.charCodeAt(start), false)) return 0;
    if (!isTagCharacter(text.charCodeAt(start + 1), true)) return 0;
    for (let at = start + 2; at < start + 2 + spaces; at++) if (text.charCodeAt(at) !== 32) return 0;
    return 3 + spaces;
  };
  return { measureTag, tagWidth: 2, opens: "TY", closes: "ER", blankCloses: false };
}

function describeRis(bag: TagBag): JsonObject {
  const title = takeText(bag, TITLES);
  const abstract = takeJoined(bag, ["AB", "N2"]);
  dropRepeats(bag, [...TITLES, "TT"], title);
  dropRepeats(bag, ["N2"], abstract);
  const venue = takeText(bag, VENUES);
  dropRepeats(bag, VENUES, venue);
  const pubmed = takePubmed(bag);
  return {
    title,
    abstract,
    authors: takeAuthors(bag),
    year: takeYear(bag, ["PY", "Y1", "YR", "DA"]),
    journal: venue,
    doi: takeDoi(bag),
    pmid: pubmed,
    retracted: peekLines(bag, ["N1", "M3", "PT"]).some(isRetractionNote),
    citationCount: findCitationCount(peekLines(bag, ["N1", "TC"])),
    references: takeReferences(bag),
    keywords: takeKeywords(bag),
    url: takeLink(bag),
    language: takeText(bag, ["LA"]),
    type: takeText(bag, ["TY"]),
    id: takeText(bag, ["ID", "AN"]),
    ...takeRest(bag, "\n"),
  };
}

// Editors stand for authors only where there are none.
function takeAuthors(bag: TagBag): (string | Author)[] {
  const lines = [...takeLines(bag, ["AU"]), ...takeLines(bag, ["A1"])];
  const names = lines.length > 0 ? lines : takeLines(bag, ["A2", "ED", "A3"]);
  const single = names.flatMap((name) => name.split(";")).map((name) => name.trim());
  return [...new Set(single)].map(taggedName);
}

function takeDoi(bag: TagBag): string {
  for (const tag of DOI_PLACES) {
    for (const line of peekLines(bag, [tag])) {
      const doi = canonicalDoi(line.replace(/^doi:\s*/i, "").replace(/\s.*$/s, ""));
      if (doi === "") continue;
      if (tag === "DO") dropDois(bag, doi);
      return doi;
    }
  }
  return "";
}

function dropDois(bag: TagBag, doi: string): void {
  const others = (bag.get("DO") ?? []).filter((value) => canonicalDoi(value.join("")) !== doi);
  if (others.length === 0) bag.delete("DO");
  else bag.set("DO", others);
}

// The accession number where the record comes from PubMed; Scopus, Embase and CINAHL keep it apart.
function takePubmed(bag: TagBag): string {
  const [number = ""] = peekLines(bag, ["AN"]);
  if (isFromPubmed(bag) && /^\d{1,8}$/.test(number)) return takeText(bag, ["AN"]);
  const [other = ""] = peekLines(bag, ["DB"]).includes("Scopus") ? peekLines(bag, ["C2"]) : [];
  if (/^\d{5,8}$/.test(other)) return takeText(bag, ["C2"]);
  const isEmbase = peekLines(bag, ["U2"]).some((line) => /^L\d{5,}$/.test(line));
  const [third = ""] = isEmbase ? peekLines(bag, ["C5"]) : [];
  if (/^\d{5,8}$/.test(third)) return takeText(bag, ["C5"]);
  const noted = peekLines(bag, ["N1"]).map((line) => /\bPMID: NLM(\d{5,8})\b/.exec(line)?.[1]);
  return noted.find((found) => found !== undefined) ?? "";
}

function isFromPubmed(bag: TagBag): boolean {
  return peekLines(bag, ["DP", "DB"]).some((line) => /\b(?:NLM|PubMed|MEDLINE)\b/i.test(line));
}

function takeKeywords(bag: TagBag): string[] {
  const given = peekLines(bag, ["KW"]);
  const lines = given.flatMap((line) => line.split(";")).map((line) => line.trim());
  const keywords = readHeadings(lines, isFromPubmed(bag));
  // Stars and subheadings stay under the tag.
  if (!given.some((line) => /[*/]/.test(line))) bag.delete("KW");
  return keywords;
}

function takeLink(bag: TagBag): string {
  for (const tag of LINKS) {
    const [link = ""] = peekLines(bag, [tag]);
    if (/^https?:\/\//i.test(link)) return takeText(bag, [tag]);
  }
  return "";
}
