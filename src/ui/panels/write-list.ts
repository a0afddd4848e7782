/** Papers of an atlas as a file, in any of the kinds that the export menu offers. */

import { listPapers } from "../../formats/listed-papers.ts";
import { writeBibtex } from "../../formats/write-bibtex.ts";
import { writeCslJson } from "../../formats/write-csl-json.ts";
import { writePaperTable, writePaperTsv } from "../../formats/write-paper-table.ts";
import { writePapersJsonl } from "../../formats/write-papers-jsonl.ts";
import { writeReadingList } from "../../formats/write-reading-list.ts";
import { writeRis } from "../../formats/write-ris.ts";
import type { OpenedAtlas } from "../../model/index.ts";
import { exportListText, type ListKind } from "../messages/export-list.ts";

/** @param note which papers these are, in a line */
export function writeList(
  atlas: OpenedAtlas,
  papers: readonly number[],
  { kind, note }: { readonly kind: ListKind; readonly note: string },
): string {
  const listed = listPapers(atlas, papers);
  switch (kind) {
    case "csv":
      return writePaperTable(listed);
    case "tsv":
      return writePaperTsv(listed);
    case "bib":
      return writeBibtex(listed);
    case "ris":
      return writeRis(listed);
    case "csl.json":
      return writeCslJson(listed);
    case "jsonl":
      return writePapersJsonl(listed);
    case "md":
      return writeReadingList(atlas.manifest.title, listed, exportListText.atSea, note);
  }
}
