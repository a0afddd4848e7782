/** What a build says that kept an earlier map: how many of its papers are in another region. */

import { matchPapers } from "../src/atlas/match-papers.ts";
import type { Atlas, OpenedAtlas } from "../src/model/index.ts";
import { countStrays } from "../src/view/count-strays.ts";
import { countThings } from "./console.ts";

/** @returns '' when no paper of the earlier map is on this one */
export function describeStrays(earlier: OpenedAtlas, { content, abstracts }: Atlas): string {
  const match = matchPapers(
    { papers: earlier.content.papers, readAbstract: earlier.readAbstract },
    { papers: content.papers, readAbstract: (paper) => abstracts[paper] },
  );
  const { shared, strays } = countStrays(earlier.content, content, match);
  if (shared === 0) return "";
  const verb = strays === 1 ? "is" : "are";
  return `Of ${countThings(shared, "paper")} of the earlier map, ${strays} ${verb} in another region now.`;
}
