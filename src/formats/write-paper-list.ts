/** Papers as a list, in every kind that page and command line offer; a kind is called by the ending of its file. Linear in the papers. */

import type { ListedPaper } from "./listed-papers.ts";
import { writeBibtex } from "./write-bibtex.ts";
import { writeCslJson } from "./write-csl-json.ts";
import { writePaperTable, writePaperTsv } from "./write-paper-table.ts";
import { writePapersJsonl } from "./write-papers-jsonl.ts";
import { writeReadingList } from "./write-reading-list.ts";
import { writeRis } from "./write-ris.ts";

export type PaperListKind = "bib" | "csl.json" | "csv" | "jsonl" | "md" | "ris" | "tsv";

/** What a reading list says besides its papers. */
export interface ListWords {
  readonly title: string;
  /** The heading over papers without a region. */
  readonly atSea: string;
  /** Which papers these are, in a line. */
  readonly note: string;
}

const WRITERS: Readonly<Record<PaperListKind, (papers: readonly ListedPaper[], words: ListWords) => string>> =
  {
    bib: writeBibtex,
    "csl.json": writeCslJson,
    csv: writePaperTable,
    jsonl: writePapersJsonl,
    md: (papers, { title, atSea, note }) => writeReadingList(title, papers, atSea, note),
    ris: writeRis,
    tsv: writePaperTsv,
  };

export function writePaperList(
  kind: PaperListKind,
  papers: readonly ListedPaper[],
  words: ListWords,
): string {
  return WRITERS[kind](papers, words);
}
