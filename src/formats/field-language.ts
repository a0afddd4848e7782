/** The language of a paper: as given, in its two-letter code where it is known, else by its text. */

import { detectLanguage } from "../lib/detect-language.ts";

// ISO 639-2 codes and English names by ISO 639-1 code.
const NAMES: Readonly<Record<string, string>> = {
  en: "eng english",
  de: "ger deu german",
  fr: "fre fra french",
  es: "spa spanish",
  it: "ita italian",
  pt: "por portuguese",
  nl: "dut nld dutch",
  sv: "swe swedish",
  da: "dan danish",
  no: "nor nob norwegian",
  fi: "fin finnish",
  pl: "pol polish",
  cs: "cze ces czech",
  tr: "tur turkish",
  id: "ind indonesian",
  ro: "rum ron romanian",
  hu: "hun hungarian",
  ru: "rus russian",
  uk: "ukr ukrainian",
  zh: "chi zho chinese",
  ja: "jpn japanese",
  ko: "kor korean",
  fa: "per fas persian",
  ar: "ara arabic",
  he: "heb hebrew",
  el: "gre ell greek",
  th: "tha thai",
  hi: "hin hindi",
};
const CODE_OF = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split(" ").map((name) => [name, code] as const)),
);

/** "English", "eng", "en-US" → "en"; what is not known stays; '' gives the language of the text, '' if it does not show. */
export function readLanguage(given: string, title: string, abstract: string): string {
  if (given === "") return detectLanguage(`${title} ${abstract}`);
  const lowered = given.toLowerCase();
  const known = CODE_OF.get(lowered);
  if (known !== undefined) return known;
  return /^[a-z]{2}[-_][a-z]{2,4}$/.test(lowered)
    ? lowered.slice(0, 2)
    : /^[a-z]{2}$/.test(lowered)
      ? lowered
      : given;
}
