/**
 * How many papers that two atlases share are in another region than before.
 * Regions are paired as in `compareClusters`: a paper of a region without a partner
 * is in another one, and so is one that came from the sea or went there. O(papers).
 */

import type { PaperMatch } from "../atlas/match-papers.ts";
import type { AtlasContent } from "../model/index.ts";
import { compareClusters } from "./compare-clusters.ts";

export interface Strays {
  /** Papers that both hold. */
  readonly shared: number;
  /** Those of them that are in another region. */
  readonly strays: number;
}

export function countStrays(before: AtlasContent, after: AtlasContent, match: PaperMatch): Strays {
  const { partners, flows } = compareClusters(before, after, { match, level: 1 });
  const partnerOf = new Map([[-1, -1], ...partners]);
  const sum = (papers: number, flow: { readonly papers: number }): number => papers + flow.papers;
  return {
    shared: flows.reduce(sum, 0),
    strays: flows.filter((flow) => partnerOf.get(flow.before) !== flow.after).reduce(sum, 0),
  };
}
