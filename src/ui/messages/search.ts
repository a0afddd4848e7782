/** Words of the search box and the list of results. */

import { formatCount, papersOf } from "./numbers.ts";

export const searchText = {
  label: "Search the papers",
  placeholder: (authors: boolean) =>
    authors ? "Search papers, authors, concepts" : "Search papers and concepts",
  hint: "Enter goes to the best match, the down arrow into the list of results.",
  kind: "Search",
  allKind: "The whole list",
  close: "End the search",
  found: (count: number) => (count === 0 ? "Nothing found" : `${papersOf(count)} found`),
  all: (count: number) => papersOf(count),
  announce: (count: number, all: number) =>
    count === 0 ? "Nothing found" : `${formatCount(count)} of ${papersOf(all)} found`,
  waiting: "Searching …",
  waitingMeaning: "The papers are being read for the first search. It goes on by itself.",
  failed: "The search could not be fetched from the server. Reload the page to try again.",
  help: "How to search",
  filteredKind: "Filter",
  bothKind: "Search and filter",
  filtered: (left: number, all: number) =>
    left === 0 ? "No paper is left" : `${formatCount(left)} of ${papersOf(all)}`,
  closeList: "Close this list",
  nothingLeft: "No paper has all that the filters ask for. Take something away.",
  nothingFits: (count: number) =>
    `${papersOf(count)} ${count === 1 ? "has" : "have"} what you search for, but the filters leave out ${count === 1 ? "it" : "them all"}.`,
  select: "Select these",
  sort: "Sort by",
  orders: {
    best: "Best match",
    cited: "Most cited",
    linked: "Most links",
    newest: "Newest",
    oldest: "Oldest",
  },
  greyed: "The other papers are greyed on the map.",
  nothing: (words: readonly string[]) => `Nothing has ${words.map((word) => `“${word}”`).join(" or ")}.`,
  notTogether: (query: string) => `No paper has all of “${query}”. Try fewer words.`,
  searchRest: (rest: string) => `Search for “${rest}” alone`,
  advice:
    "Beginnings of words and small typing mistakes are understood. Try fewer words, or another word for the same thing.",
  showMore: (count: number) => `Show ${formatCount(count)} more`,
};
