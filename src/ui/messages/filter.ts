/** Words of the filters. */

import type { Chip, ListFacet } from "../../view/filter-chips.ts";
import type { Facet, MissingField, Range } from "../../view/filters.ts";
import { formatCount, papersOf, pluralise } from "./numbers.ts";
import { personName } from "./query.ts";

const FACET_NAMES: Readonly<Record<Facet, string>> = {
  years: "Years",
  citations: "Citations",
  degree: "Links",
  venues: "Venues",
  authors: "Authors",
  concepts: "Concepts",
  keywords: "Keywords",
  clusters: "Regions",
  missing: "What is missing",
};

const CHIP_NAMES: Readonly<Record<ListFacet, string>> = {
  venues: "Venue",
  authors: "Author",
  concepts: "Concept",
  keywords: "Keyword",
  clusters: "Region",
  missing: "Lacks",
};

const MISSING_NAMES: Readonly<Record<MissingField, string>> = {
  abstract: "No abstract",
  year: "No year",
  authors: "No authors",
  venue: "No venue",
  references: "No references",
  citations: "No number of citations",
};

export const filterText = {
  kind: "Filter",
  close: "Close the filters",
  hint: "What does not fit is greyed on the map and keeps its place.",
  left: (left: number, all: number) =>
    left === all ? `All ${papersOf(all)}` : `${formatCount(left)} of ${papersOf(all)}`,
  pending: "Searching …",
  countsPending: "The search is not ready yet: until it is, the numbers below leave it out.",
  nothingLeft: "No paper has all of this. Take something away.",
  facet: (facet: Facet) => FACET_NAMES[facet],
  chosen: (count: number) => `${formatCount(count)} chosen`,
  chips: "What is asked for",
  noChips: "Nothing is asked for yet.",
  searchChip: (query: string) => `Search: ${query}`,
  onlySearch: "Only the search narrows the map now; no filter is set.",
  searchToo: "Search and filters narrow the map together.",
  remove: (what: string) => `Remove ${what}`,
  clear: "Clear all",
  chip: (chip: Chip, label: string) =>
    "range" in chip ? rangeWords(chip.facet, chip.range) : `${CHIP_NAMES[chip.facet]}: ${label}`,
  missing: (field: MissingField) => MISSING_NAMES[field],
  person: personName,
  sea: "At sea",
  /** Of a value and its papers, for those who do not see the two side by side. */
  papers: papersOf,
  find: (facet: Facet) => `Find in ${FACET_NAMES[facet].toLowerCase()}`,
  notThere: "Nothing here is called that.",
  showAll: (count: number) => `Show all ${formatCount(count)}`,
  showMore: (count: number) => `Show ${formatCount(count)} more`,
  showFewer: "Show fewer",
  from: "From",
  to: "To",
  fromOf: (facet: Facet) => `${FACET_NAMES[facet]}, from`,
  toOf: (facet: Facet) => `${FACET_NAMES[facet]}, to`,
  wrongRange: (least: number, most: number) =>
    `Whole numbers, the first not larger than the second. The list has ${least} to ${most}.`,
  unknown: (facet: "years" | "citations" | "degree", count: number) =>
    facet === "years"
      ? `${pluralise(count, "paper has", "papers have")} no year`
      : `${pluralise(count, "paper has", "papers have")} no number of citations`,
  greyed: "greyed out",
  include: "Include them",
  nothingToOffer: (facets: readonly Facet[]) =>
    `The list gives no ${facets.map((facet) => FACET_NAMES[facet].toLowerCase()).join(", no ")}.`,
  timeline: (from: number, to: number, most: { readonly years: string; readonly count: number }) =>
    `Papers per year from ${from} to ${to}, most in ${most.years} with ${papersOf(most.count)}.`,
  timelineHint: "Drag over the bars, or move the two ends.",
  bar: (years: string, count: number) => `${years}: ${papersOf(count)}`,
  years: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
  firstYear: "First year",
  lastYear: "Last year",
  parts: (count: number) => pluralise(count, "part"),
  partsOf: (label: string) => ` of ${label}`,
  announce: (left: number, all: number) => `${formatCount(left)} of ${papersOf(all)} are left`,
  announceAll: (all: number) => `All ${papersOf(all)} are shown`,
};

function rangeWords(facet: Chip["facet"], { from, to, orUnknown }: Range): string {
  const unknown = orUnknown === true ? " or unknown" : "";
  if (facet === "years") return `${from === to ? from : `${from} to ${to}`}${unknown}`;
  const numbers = from === to ? formatCount(from) : `${formatCount(from)} to ${formatCount(to)}`;
  const noun = facet === "degree" ? "link" : "citation";
  return `${numbers} ${from === to && from === 1 ? noun : `${noun}s`}${unknown}`;
}
