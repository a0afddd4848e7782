/**
 * Reads Refer, the tagged export of EndNote (.enw) and its ancestor: "%T value",
 * a blank line or the next "%0" between records. Linear in the text.
 *
 *     %0 Journal Article⏎%T Kelp⏎%A Lund, Bo⏎%D 2019   →   "Kelp", Lund/Bo, 2019
 */

import type { ReadResult } from "../model/index.ts";
import type { JsonObject } from "./field-reader.ts";
import { canonicalDoi } from "./identifiers.ts";
import { readTagged, type TaggedFormat } from "./read-tagged.ts";
import { peekLines, type TagBag, takeJoined, takeLines, takeRest, takeText, takeYear } from "./tag-bag.ts";
import { taggedName } from "./tagged-name.ts";
import type { TextSource } from "./text-source.ts";

const REFER: TaggedFormat = {
  name: "refer",
  syntax: { measureTag, tagWidth: 2, opens: "%0", closes: "", blankCloses: true },
  titleTags: ["%T"],
  fileTags: [],
  describe: describeRecord,
};

/** Reads a text of Refer records. `file` names it in problems. */
export function readRefer(text: string | TextSource, file: string): ReadResult {
  return readTagged(text, file, REFER);
}

function measureTag(text: string, start: number, end: number): number {
  if (end - start < 2 || text.charCodeAt(start) !== 37) return 0;
  const tag = text.charCodeAt(start + 1);
  const separator = end - start === 2 ? 32 : text.charCodeAt(start + 2);
  // "%A value": one printable character, then a space or nothing.
  return tag > 32 && tag < 127 && (separator === 32 || separator === 9 || separator === 13) ? 2 : 0;
}

function describeRecord(bag: TagBag): JsonObject {
  const authors = takeLines(bag, ["%A"]);
  return {
    title: takeText(bag, ["%T", "%B"]),
    abstract: takeJoined(bag, ["%X"]),
    authors: (authors.length > 0 ? authors : takeLines(bag, ["%E"])).map(taggedName),
    year: takeYear(bag, ["%D", "%8"]),
    journal: takeText(bag, ["%J", "%B", "%I"]),
    doi: takeDoi(bag),
    keywords: takeLines(bag, ["%K"]).flatMap((line) => line.split(";")),
    url: takeText(bag, ["%U"]),
    language: takeText(bag, ["%G"]),
    type: takeText(bag, ["%0"]),
    id: takeText(bag, ["%F", "%M"]),
    ...takeRest(bag, "\n"),
  };
}

function takeDoi(bag: TagBag): string {
  const [doi = ""] = peekLines(bag, ["%R"]);
  return canonicalDoi(doi) === "" ? "" : takeText(bag, ["%R"]);
}
