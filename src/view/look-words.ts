/** The words of colour and size legends. They stand here and not in the page, because pictures carry them too. */

import { countOf, groupDigits, joinWords } from "./figure-words.ts";
import type { ColourBy, SizeBy } from "./look.ts";
import type { Method } from "./class-breaks.ts";
import type { ThemeName } from "./theme.ts";

const more = (theme: ThemeName) => (theme === "dark" ? "brighter" : "darker");
const most = (theme: ThemeName) => (theme === "dark" ? "Bright" : "Dark");
const least = (theme: ThemeName) => (theme === "dark" ? "Dim" : "Pale");

const METHODS: Readonly<Record<Method, string>> = {
  each: "",
  even: "",
  quantile: " Each colour stands for about as many papers.",
};

const TITLES: Readonly<Record<Exclude<ColourBy, `field:${string}`>, string>> = {
  cluster: "Region",
  subregion: "Sub-region",
  year: "Year of publication",
  citations: "Times cited",
  trust: "Trust in the position",
  stability: "Stability of the region",
  missing: "Missing data",
};

/** Names of the columns that have a place of their own; others are named as in the file. */
const COLUMN_TITLES: Readonly<Record<string, string>> = {
  type: "Type",
  venue: "Venue",
  language: "Language",
};

export const LOOK_WORDS = {
  title: (colour: ColourBy): string => {
    if (!colour.startsWith("field:")) return TITLES[colour as keyof typeof TITLES];
    const name = colour.slice("field:".length);
    return COLUMN_TITLES[name] ?? name;
  },
  subregions:
    "Sub-regions side by side differ in colour; one colour may stand for several. The land keeps one tint, so that only papers are coloured.",
  year: (theme: ThemeName, method: Method) => `The ${more(theme)}, the later.${METHODS[method]}`,
  citations: (theme: ThemeName, method: Method) =>
    `The ${more(theme)}, the more often cited.${METHODS[method]}`,
  numbers: (theme: ThemeName, method: Method) => `The ${more(theme)}, the more.${METHODS[method]}`,
  kinds: "The most frequent have a colour of their own.",
  /** @param nearest how many nearest papers every paper is judged by; `null`: not the same number for all */
  trust: (theme: ThemeName, nearest: number | null) =>
    nearest === 10
      ? `${most(theme)}: 8 or more of its 10 nearest papers are its neighbours on the map. ${least(theme)}: at most 1, so its place says little about it.`
      : `${most(theme)}: all or nearly all of its nearest papers are its neighbours on the map. ${least(theme)}: few or none, so its place says little about it.`,
  stability: (theme: ThemeName) =>
    `${most(theme)}: nearly every run of the clustering keeps the paper with those it is linked to in its region. ${least(theme)}: fewer than half do, so it could as well belong elsewhere.`,
  missing: (ignored: readonly string[]) =>
    `A paper that lacks something was placed and linked with less to go by.${
      ignored.length === 0
        ? ""
        : ` No paper of this list has ${joinWords(ignored, "or")}, so that is not counted.`
    }`,
  unknown: "not known",
  unlinked: "no links, so nothing to judge by",
  other: (kinds: number) => `${countOf(kinds, "other", "others")} together`,
  complete: "nothing missing",
  no: (fields: readonly string[]) => `no ${joinWords(fields, "and no")}`,
  rest: "other combinations",
  fields: { abstract: "abstract", year: "year", authors: "authors", references: "references" },
  /** `a year`, as in “no paper has …”. */
  anyField: { abstract: "an abstract", year: "a year", authors: "authors", references: "references" },
  /** Of ten nearest papers. */
  ofTen: ["0–1 of 10", "2–3 of 10", "4–5 of 10", "6–7 of 10", "8–10 of 10"],
  fifths: ["under 20 %", "20–39 %", "40–59 %", "60–79 %", "80–100 %"],
  runs: ["under 50 %", "50–69 %", "70–84 %", "85–94 %", "95–100 %"],
  sizes: {
    links: "Number of links",
    citations: "Times cited",
    centrality: "Centrality",
    equal: "All papers the same",
  } satisfies Record<SizeBy, string>,
  sizeNote: (size: SizeBy, unknown: number) => {
    const notes: string[] = [];
    if (size === "centrality") {
      notes.push(
        "How often somebody would come by who goes from paper to paper along the links (PageRank), as a multiple of the average paper.",
      );
    }
    if (unknown > 0) notes.push(`Not known for ${countOf(unknown, "paper", "papers")}: drawn smallest.`);
    return notes.join(" ");
  },
  orMore: (text: string) => `${text} or more`,
  times: (text: string) => `${text}×`,
};

/** How numbers are written: whole ones in groups of three, others with a point; years as they are. */
export function writeNumber(value: number, years = false): string {
  const sign = value < 0 ? "−" : "";
  const size = Math.abs(value);
  if (years) return String(value);
  if (Number.isInteger(size)) return sign + groupDigits(size);
  return sign + String(Number(size.toPrecision(3)));
}

/** A class of numbers from its smallest to its largest value. */
export function writeRange(from: number, to: number, years = false): string {
  if (from === to) return writeNumber(from, years);
  const close = Number.isInteger(from) && Number.isInteger(to) && from >= 0;
  return `${writeNumber(from, years)}${close ? "–" : " to "}${writeNumber(to, years)}`;
}
