/** Words about saying that two papers are one, and about what was decided. */

import { formatCount, formatList, pluralise } from "./numbers.ts";

export const mergeText = {
  title: "Which paper is it the same as?",
  compare: "Are they one paper?",
  find: "Find the other paper",
  findMeaning: "words of its title, an author",
  likely: "The likeliest, by title and by text:",
  found: (count: number) =>
    count === 0 ? "No other paper has these words." : `${pluralise(count, "other paper")}:`,
  more: (count: number) => `Show ${formatCount(count)} more`,
  lead: "Side by side. Together they would keep the best of each, and all references of both.",
  twoTitles: "Their titles have hardly a word in common. Read both before you say that they are one paper.",
  twoDois:
    "They have two DOIs. Two DOIs are usually two papers, unless one of them is a preprint or a translation.",
  field: "What",
  this: "This paper",
  other: "The other",
  together: "Together",
  none: "–",
  fields: {
    title: "Title",
    authors: "Authors",
    year: "Year",
    venue: "Journal or conference",
    doi: "DOI",
    type: "Type of publication",
    abstract: "Abstract",
    references: "References",
    keywords: "Keywords",
    cited: "Times cited",
    files: "From",
  },
  people: (names: readonly string[]) =>
    names.length <= 6
      ? formatList(names)
      : `${names.slice(0, 5).join(", ")} and ${formatCount(names.length - 5)} more`,
  words: (count: number) => pluralise(count, "word"),
  beginning: (words: string) => `${words} …`,
  merge: "They are one paper: make the map again",
  another: "Choose another",
  kept: "Kept in the atlas, and carried out whenever the map is made again. Regions may come out a little differently; undo brings this map back.",
  fromAtlas:
    "The files this atlas was made of are not at hand: from now on its records are told by their line in the atlas.",

  decided: "What you decided",
  decidedMeaning: "Kept in the atlas, and carried out whenever the map is made again.",
  one: "One paper:",
  two: "Two papers:",
  notDone: "This could not be carried out: see the remarks on the input.",
  takeBack: "Take it back: make the map again",
  takeBackName: (first: string, second: string) =>
    `Take back what was decided about “${first}” and “${second}”`,
  needsFiles:
    "To take this back, the files are needed: in this atlas they are one paper already. Make the map of the files again.",
};
