/** Words of the search box and the list of results. */

import { formatCount, papersOf } from "./numbers.ts";

export const searchText = {
  label: "Search papers",
  placeholder: "Title, abstract, author or concept",
  clear: "Clear the search",
  hint: "Press Enter to go to the first paper, the down arrow to step through the list.",
  resultsTitle: "Search results",
  allTitle: "All papers",
  found: (count: number, all: number) =>
    count === 0 ? "No paper found" : `${papersOf(count)} of ${formatCount(all)}`,
  nothing: (query: string) => `Nothing matches “${query}”.`,
  advice:
    "Try fewer or other words. Small typing mistakes and the beginnings of words are understood; words in “quotes” must stand there exactly.",
  showMore: (count: number) => `Show ${formatCount(count)} more`,
  flownTo: (title: string) => `Went to: ${title}`,
};
