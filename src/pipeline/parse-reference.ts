/**
 * Takes a reference string apart, as far as matching needs it.
 *
 * Web of Science codes a reference in parts: author, year, source, V volume, P
 * page, DOI. Others write it out (Scopus, Crossref, reference lists by hand): a DOI
 * or arXiv number, the first author, the year and the first page are recognised by
 * their form; where the title ends is not, so the words are kept for searching
 * titles in them. Linear in the text; texts of any length are cut at 1,500 letters.
 *
 *     "Poe F, 2001, J TIDES, V3, P1"                     family poe, year 2001, volume 3, page 1
 *     "Poe F.; Lund B., On tides, J. Tides, 3, pp. 1-9, (2001)"   the same, and words on, tides, …
 */

import { canonicalArxiv, canonicalDoi } from "../formats/identifiers.ts";
import { foldText } from "../lib/fold-text.ts";
import { type CutText, cutWords } from "./cut-words.ts";

export interface ParsedReference {
  /** Canonical; '' when there is none. */
  readonly doi: string;
  readonly arxiv: string;
  /** First author's family name, folded; '' when unknown. */
  readonly family: string;
  /** First letter of the first author's given name, folded; '' when unknown. */
  readonly initial: string;
  readonly year: number | null;
  /** Abbreviated or whole, folded; only known of coded references. */
  readonly source: string;
  readonly volume: string;
  /** The first one. */
  readonly page: string;
  /** Every word of it, without the DOI. */
  readonly text: CutText;
  /** Coded references have no title. */
  readonly coded: boolean;
}

const LONGEST = 1500;
const DOI = /\b10\.\d{4,9}(?:\.\d+)*\/[^\s,;\]]+/;
const DOI_TAIL =
  /,?\s*(?:\bDOI:?\s*)?\[?(?:\bDOI:?\s*)?(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}(?:\.\d+)*\/.*$/i;
const ARXIV = /\barxiv(?:\.org\/(?:abs|pdf)\/|:\s*)(\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})/i;
const YEAR_ALONE = /^(?:1[5-9]|20)\d{2}[a-z]?$/;
const YEAR_IN_BRACKETS = /\((?:[^()]{0,20}[\s,])?((?:1[5-9]|20)\d{2})[a-z]?(?:,[^()]{0,20})?\)/g;
const YEAR = /(?<![\d–-])(?:1[5-9]|20)\d{2}(?![\d–-])/g;
const PAGE = /\bp{1,2}\.?\s*([a-z]{0,2}\d+)/i;
const VOLUME = /,\s*(\d{1,4})(?:\s*\([^()]{1,10}\))?,\s*(?:[^,]{1,8},\s*)?(?:pp?\.|\d)/i;
const INITIALS = /^(?:\p{Lu}\.?-?){1,4}$/u;

/** Parts that are not recognised are '' or `null`. */
export function parseReference(reference: string): ParsedReference {
  const whole = reference.slice(0, LONGEST);
  const plain = whole.replace(DOI_TAIL, "");
  const ids = {
    doi: canonicalDoi(DOI.exec(whole)?.[0] ?? ""),
    arxiv: canonicalArxiv(ARXIV.exec(whole)?.[1] ?? ""),
  };
  const parts = plain.split(/,\s+/);
  const text = cutWords(plain);
  const coded = parts.length > 1 && YEAR_ALONE.test(parts[1]);
  return coded
    ? { ...ids, ...parseCoded(parts), text, coded: isCode(parts) }
    : { ...ids, ...parseWritten(plain), text, coded: false };
}

type Place = Pick<ParsedReference, "family" | "initial" | "year" | "source" | "volume" | "page">;

/** Author, year, source, V volume, P page; or, as Crossref's parts are joined: … volume, page. */
function parseCoded(parts: readonly string[]): Place {
  const marked = (mark: RegExp) =>
    parts
      .slice(2)
      .find((part) => mark.test(part))
      ?.slice(1) ?? "";
  const numbers = parts.slice(3).filter((part) => /^\d+$/.test(part));
  return {
    ...parseAuthor(parts[0]),
    year: Number.parseInt(parts[1], 10),
    source: foldText(parts[2] ?? ""),
    volume: foldText(marked(/^V\d/) || (numbers[0] ?? "")),
    page: foldText(marked(/^P[A-Z]{0,2}\d/) || (numbers[1] ?? "")),
  };
}

/** Whether it is coded to the end: no part behind the source is a text. */
function isCode(parts: readonly string[]): boolean {
  return parts.slice(3).every((part) => /^(?:[VP][A-Z]{0,2}\d|[A-Z]?\d|art|doi)/i.test(part));
}

function parseWritten(text: string): Place {
  return {
    ...parseAuthor(text.split(/[;,]/, 1)[0]),
    year: findYear(text),
    source: "",
    volume: VOLUME.exec(text)?.[1] ?? "",
    page: foldText(PAGE.exec(text)?.[1] ?? ""),
  };
}

/** The last one in brackets, else the last one that is no page. */
function findYear(text: string): number | null {
  const inBrackets = Array.from(text.matchAll(YEAR_IN_BRACKETS)).at(-1)?.[1];
  const found = inBrackets ?? Array.from(text.matchAll(YEAR)).at(-1)?.[0];
  return found === undefined ? null : Number(found);
}

/** "Poe F", "POE FA", "Poe F.-A." and "van der Poe F"; a whole text that is no name gives no family. */
function parseAuthor(author: string): { family: string; initial: string } {
  const tokens = author.trim().split(/\s+/);
  const first = tokens.findIndex((token, i) => i > 0 && INITIALS.test(token));
  const family = tokens.slice(0, first < 0 ? tokens.length : first);
  if (family.length > 4 || author.startsWith("[")) return { family: "", initial: "" };
  return {
    family: foldText(family.join(" ")),
    initial: first < 0 ? "" : foldText(tokens[first]).slice(0, 1),
  };
}
