/**
 * The works that a list cites most and does not have: what one would add to it.
 *
 * They are named by a quotation in one of the papers that cite them, usually a DOI.
 * Linear in the citations.
 *
 *     listMissingWorks(atlas.content, 12)[0]   { work: 3683, reference: "10.1109/vl.1996.545307", citing: 216 }
 */

import type { AtlasContent } from "../model/index.ts";

export interface MissingWork {
  /** Its number in the citation table. */
  readonly work: number;
  /** How a paper of the list quotes it. */
  readonly reference: string;
  /** Papers of the list that cite it, at least 2. */
  readonly citing: number;
}

type Cited = Pick<AtlasContent, "papers" | "citations">;

/** @returns at most `most`, most cited first; empty when nothing outside the list is cited by two papers */
export function listMissingWorks({ papers, citations }: Cited, most: number): MissingWork[] {
  if (citations === null) return [];
  const { works, sizes, quotedBy, quotedAt } = citations;
  const citing = new Int32Array(quotedBy.length);
  for (const work of works) if (work >= sizes.length) citing[work - sizes.length]++;
  // The table has them in this order.
  return Array.from(quotedBy.subarray(0, most), (paper, i) => ({
    work: sizes.length + i,
    reference: papers.references[paper][quotedAt[i]],
    citing: citing[i],
  }));
}

/** Papers of the list that cite a work, ascending. */
export function listCitingPapers({ citations }: Pick<AtlasContent, "citations">, work: number): number[] {
  if (citations === null) return [];
  const { offsets, works, sizes } = citations;
  return [...sizes.keys()].filter((paper) =>
    works.subarray(offsets[paper], offsets[paper + 1]).includes(work),
  );
}
