import type { AtlasContent } from "../model/index.ts";

/** A work of the citation table: a paper of the list, or a work outside it as a paper quotes it. */
export interface NamedWork {
  /** `null` for a work outside the list. */
  readonly paper: number | null;
  /** Empty for a paper of the list. */
  readonly reference: string;
}

/** What a number of the citation table stands for. @param work one that the table has */
export function nameWork(
  { papers, citations }: Pick<AtlasContent, "papers" | "citations">,
  work: number,
): NamedWork {
  if (citations === null || work < citations.sizes.length) return { paper: work, reference: "" };
  const outside = work - citations.sizes.length;
  const { quotedBy, quotedAt } = citations;
  return { paper: null, reference: papers.references[quotedBy[outside]][quotedAt[outside]] };
}
