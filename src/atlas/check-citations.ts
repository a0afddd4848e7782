/** Checks what the fields of the citation table must say together. Linear in the citations. */

import type { CitationTable, PaperTable } from "../model/index.ts";
import { checkOffsets } from "./check-offsets.ts";

const NAME = "citations.bin";

/** @returns what is wrong, in a sentence; '' when nothing is */
export function checkCitations(table: CitationTable, papers: PaperTable): string {
  return (
    checkOffsets(table.offsets, table.works.length, `${NAME}: offsets`) ||
    checkRows(table) ||
    checkQuotes(table, papers)
  );
}

function checkRows({ offsets, works, sizes, quotedBy }: CitationTable): string {
  for (let paper = 0; paper < sizes.length; paper++) {
    if (sizes[paper] < offsets[paper + 1] - offsets[paper])
      return `${NAME}: paper ${paper} cites more works than sizes[${paper}] says.`;
    let last = -1;
    for (let at = offsets[paper]; at < offsets[paper + 1]; at++) {
      if (works[at] <= last || works[at] === paper || works[at] >= sizes.length + quotedBy.length)
        return `${NAME}: works[${at}] of paper ${paper} is out of order, the paper itself, or not there.`;
      last = works[at];
    }
  }
  return "";
}

function checkQuotes({ quotedBy, quotedAt }: CitationTable, papers: PaperTable): string {
  const lost = quotedBy.findIndex((paper, work) => quotedAt[work] >= papers.references[paper].length);
  return lost < 0
    ? ""
    : `${NAME}: quotedAt[${lost}] points behind the references of paper ${quotedBy[lost]}.`;
}
