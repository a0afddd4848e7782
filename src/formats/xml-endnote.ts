/** EndNote's XML: every text is styled (`<style face="italic">`), lists stand two levels deep. */

import type { JsonObject } from "./field-reader.ts";
import { allAt, firstAt, restOf, textAt, textsOf } from "./xml-nodes.ts";
import type { XmlNode } from "./xml-tree.ts";

const USED = new Set(
  (
    "contributors titles abstract dates electronic-resource-num keywords language ref-type rec-number urls " +
    "periodical database source-app foreign-keys"
  ).split(" "),
);

/** The fields of a `record`. */
export function describeEndnote(record: XmlNode): JsonObject {
  const titles = firstAt(record, "titles");
  const rest = restOf(record, USED);
  const accession = textAt(record, "accession-num");
  const isPubmed = /pubmed|medline|nlm/i.test(textAt(record, "remote-database-name"));
  const pmc = /\bPMC\d{4,9}\b/.exec(`${textAt(record, "custom2")} ${accession}`);
  return {
    title: textAt(titles, "title") || textAt(titles, "translated-title"),
    abstract: textAt(record, "abstract"),
    authors: textsOf(allAt(record, "contributors", "authors", "author")).map(readName),
    year: textAt(record, "dates", "year") || textAt(record, "dates", "pub-dates", "date"),
    journal:
      textAt(titles, "secondary-title") ||
      textAt(record, "periodical", "full-title") ||
      textAt(titles, "alt-title") ||
      textAt(titles, "tertiary-title"),
    doi: textAt(record, "electronic-resource-num"),
    url: textsOf(allAt(record, "urls", "related-urls", "url")),
    pmid: isPubmed && /^\d{1,9}$/.test(accession) ? accession : "",
    ids: { pmc: pmc?.[0] ?? "" },
    id: textAt(record, "rec-number"),
    keywords: textsOf(allAt(record, "keywords", "keyword")).flatMap((keyword) => keyword.split(/[;\r\n]/)),
    language: textAt(record, "language"),
    type: firstAt(record, "ref-type")?.attributes.name ?? "",
    ...restOf(titles, new Set(["title", "secondary-title"])),
    ...restOf(firstAt(record, "contributors"), new Set(["authors"])),
    ...restOf(firstAt(record, "urls"), new Set(["related-urls"])),
    ...restOf(firstAt(record, "periodical"), new Set(["full-title"])),
    ...rest,
  };
}

// A comma behind a name marks a body in EndNote ("World Health Organization,").
function readName(name: string): string | { family: string; given: string } {
  return /^[^,]+,$/.test(name) ? { family: name.slice(0, -1), given: "" } : name;
}
