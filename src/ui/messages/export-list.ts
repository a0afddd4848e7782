/** Words of taking a list of papers away. */

import { formatCount } from "./numbers.ts";

export const exportListText = {
  heading: "As a list of papers",
  atSea: "At sea",
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
  /** @param all the number of all papers */
  nothingShown: (all: number) =>
    `Search and filters leave no paper, so they choose none: lists and pictures are of ${all === 1 ? "the one paper" : `all ${formatCount(all)} papers`} or of what else is chosen here.`,
  field: "Program that reads the list",
  /** Under the title of a reading list. */
  note: (papers: string) => `${papers}.`,
  kinds: [
    {
      key: "csv",
      name: "Excel and other spreadsheets (CSV)",
      save: "Save CSV",
      meaning: "A row a paper, with its region.",
    },
    {
      key: "bib",
      name: "LaTeX, JabRef, Zotero (BibTeX)",
      save: "Save BibTeX",
      meaning: "With the keys and fields that your BibTeX files gave.",
    },
    {
      key: "ris",
      name: "Zotero, EndNote, Mendeley, Citavi (RIS)",
      save: "Save RIS",
      meaning: "Every reference manager reads it.",
    },
    {
      key: "csl.json",
      name: "Zotero, Pandoc (CSL-JSON)",
      save: "Save CSL-JSON",
      meaning: "For programs that format references.",
    },
    {
      key: "md",
      name: "A reading list (Markdown)",
      save: "Save Markdown",
      meaning: "A list to write on in: by region, with links.",
    },
    {
      key: "tsv",
      name: "R, Stata, databases (TSV)",
      save: "Save TSV",
      meaning: "The table with tabs between its columns.",
    },
    {
      key: "jsonl",
      name: "Programs of your own (JSON Lines)",
      save: "Save JSONL",
      meaning: "A paper a line, with all that its source said of it.",
    },
  ],
} as const;

/** The ending of the file. */
export type ListKind = (typeof exportListText.kinds)[number]["key"];
