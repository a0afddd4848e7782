import { blankFields } from "../../src/formats/blank-fields.ts";
import type { Paper } from "../../src/model/index.ts";

/** A paper with nothing but what is given. */
export function makePaper(fields: Partial<Paper>): Paper {
  return { id: "p", ...blankFields(), aliases: [], ...fields };
}

/** Papers with the given abstracts and no title, ids in order. */
export function makePapers(abstracts: readonly string[]): Paper[] {
  return abstracts.map((abstract, i) => makePaper({ id: `p-${String(i).padStart(3, "0")}`, abstract }));
}
