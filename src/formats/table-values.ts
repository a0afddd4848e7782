/**
 * What a cell says in the field it stands for. Cells are text: numbers may have
 * come through a spreadsheet ("2019.0", "1.204"), lists have many forms, and
 * words for "nothing" are nothing. A formula ("=HYPERLINK(…)") is never
 * computed: it is a text like any other.
 */

import type { TableField } from "../model/index.ts";
import type { JsonObject } from "./field-reader.ts";
import { readPrintedList, splitList, splitReferences } from "./table-lists.ts";
import { squeeze } from "./table-names.ts";

const NOTHING = /^(?:NA|N\/A|#N\/A|n\/a|NaN|nan|NULL|null|None|none|-|–|—|\.)$/;
const NO_ABSTRACT =
  /^\[?(?:no abstract(?: is)? available|abstract not available|not available|kein abstract(?: verfügbar)?)\.?\]?\.?$/i;

/** Whether a cell stands for "nothing". */
export function isNothing(cell: string): boolean {
  return cell === "" || (cell.length <= 4 && NOTHING.test(cell));
}

/** The value of a field, under the name and in the form in which the fields of an object are read. */
export function readCell(field: TableField, cell: string, name: string): JsonObject {
  switch (field) {
    case "abstract":
      return NO_ABSTRACT.test(cell) ? {} : { abstract: cell };
    case "authors":
      return { authors: readPrintedList(cell) ?? dropFullStop(cell) };
    case "year":
      return { year: unwrap(cell) };
    case "keywords":
      return { keywords: readKeywords(cell, name) };
    case "references":
      return { references: splitReferences(cell) };
    case "citationCount":
      return { citationCount: readCount(unwrap(cell)) };
    case "retracted":
      return {
        retracted: /^(?:1|wahr|vrai|verdadero|verdadeiro|vero|ja|oui|si|sí|sim|x)$/i.test(cell) || cell,
      };
    case "doi":
      return { doi: findDoi(unwrap(cell)) };
    case "pubmed":
      return { pmid: unwrap(cell).replace(/[.,]0$/, "") };
    case "arxiv":
      return { arxivId: unwrap(cell) };
    case "openalex":
      return { openalexId: unwrap(cell) };
    case "id":
      return { id: unwrap(cell).replace(/^(\d+)[.,]0$/, "$1"), ...readExternalId(cell, name) };
    case "url":
      return { url: cell, ...readLinkedDoi(cell) };
    case "venue":
      return readVenue(cell);
    default:
      return { [field]: cell };
  }
}

// PubMed ends its lists with a full stop: "Lund B, Orr EA." That of "Lund, Anna B." belongs to the name.
function dropFullStop(cell: string): string {
  if (!/\p{Lu}\.$/u.test(cell) || cell.indexOf(".") !== cell.length - 1) return cell;
  const bare = cell.slice(0, -1);
  return bare.split(/,\s*/).some((name) => !/\s/.test(name)) ? cell : bare;
}

// `="00123"` is how a text is kept from becoming a number in a spreadsheet.
function unwrap(cell: string): string {
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;
}

// Whole numbers: "12.0" and "12,00" are twelve, "1.204" and "1 204" are 1204.
function readCount(cell: string): string {
  const bare = cell.replace(/^(\d+)[.,]0{1,2}$/, "$1");
  return /^\d{1,3}(?:[.,'’\s]\d{3})+$/.test(bare) ? bare.replace(/\D/g, "") : bare;
}

// Embase's headings bear their subheadings in brackets; they say nothing about the topic.
function readKeywords(cell: string, name: string): string[] {
  const keywords = splitList(cell);
  const areEmtree =
    !cell.includes(";") &&
    keywords.some((keyword) =>
      /\((?:diagnosis|surgery|drug therapy|endogenous compound|therapy|etiology)\b[^()]*\)$/.test(keyword),
    );
  const isEmtree = areEmtree || /emtree/i.test(name);
  return isEmtree ? keywords.map((keyword) => keyword.replace(/\s*\([^()]*\)$/, "")) : keywords;
}

// "DOI: 10.1/x", "https://doi.org/10.1/x", and several in one cell: the first.
function findDoi(cell: string): string {
  return /10\.\d{4,9}(?:\.\d+)*\/[^\s;|"]+/.exec(cell.slice(0, 1000))?.[0] ?? cell;
}

// Link resolvers carry the DOI in the address: `…?sid=EMBASE&id=doi:10.1%2Fx&…`.
function readLinkedDoi(url: string): JsonObject {
  const found = /(?:doi(?::|=|%3A)|doi\.org\/)(10\.\d{4,9}(?:\.\d+)*(?:\/|%2F)[^\s&?#|;"]+)/i.exec(
    url.slice(0, 2000),
  );
  return found === null ? {} : { linkedDoi: decode(found[1]) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const DATABASES: Readonly<Record<string, string>> = {
  eid: "scopus",
  lensid: "lens",
  ut: "wos",
  utuniquewosid: "wos",
  publicationid: "dimensions",
  pui: "embase",
};

function readExternalId(cell: string, name: string): JsonObject {
  const kind = DATABASES[squeeze(name)];
  return kind === undefined ? {} : { externalIds: { [kind]: cell } };
}

// Embase: "Cancer (2004) 102:4 (253-258). Date of Publication: 25 Aug 2004".
function readVenue(cell: string): JsonObject {
  const found = /^(.{2,200}?)\.? \(((?:1[5-9]|20)\d{2})\)(?: \S+:| \S+ ?\(|\.? Date of Publication)/.exec(
    cell.slice(0, 400),
  );
  return found === null ? { venue: cell } : { venue: found[1], sourceYear: found[2], source: cell };
}
