/** Papers of an atlas as a file, in any of the kinds that the export menu offers. */

import { listPapers } from "../../formats/listed-papers.ts";
import { writePaperList } from "../../formats/write-paper-list.ts";
import type { OpenedAtlas } from "../../model/index.ts";
import { exportListText, type ListKind } from "../messages/export-list.ts";

/** @param note which papers these are, in a line */
export function writeList(
  atlas: OpenedAtlas,
  papers: readonly number[],
  { kind, note }: { readonly kind: ListKind; readonly note: string },
): string {
  const words = { title: atlas.manifest.title, atSea: exportListText.atSea, note };
  return writePaperList(kind, listPapers(atlas, papers), words);
}
