/** Words of taking a list of papers away. */

import { formatCount, papersOf } from "./numbers.ts";

export const exportListText = {
  heading: "As a list of papers",
  atSea: "At sea",
  /** Over a list that is written: that it is a part, where it is one. */
  listTitle: (title: string, papers: number, all: number) =>
    papers === all ? title : `${title}: ${formatCount(papers)} of ${papersOf(all)}`,
  which: "Which papers",
  meaning: "Lists and data hold only these; pictures grey the others out. The atlas is saved whole.",
  sources: {
    selection: (papers: number) => `The selection (${formatCount(papers)})`,
    shown: (papers: number) => `What search and filters leave (${formatCount(papers)})`,
    region: (name: string, papers: number) => `${name} (${formatCount(papers)})`,
    all: (papers: number) => `All papers (${formatCount(papers)})`,
  },
  pending: "The search is not ready yet. What it leaves can be taken away once it is.",
  hint: "To make a list of your own, select papers on the map first, or search and filter.",
  kinds: {
    csv: {
      label: "Save CSV",
      meaning: "CSV is for Excel and other spreadsheets: a row a paper, with its region.",
    },
    bib: { label: "Save BibTeX", meaning: "BibTeX is for LaTeX, JabRef and Zotero." },
    md: {
      label: "Save Markdown",
      meaning: "Markdown is a reading list to write on in: by region, with links.",
    },
    ris: { label: "Save RIS", meaning: "RIS is for Zotero, EndNote, Mendeley and Citavi." },
  },
} as const;
