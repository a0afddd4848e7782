/**
 * How citations bear out links and regions.
 *
 * Authors know which papers belong together; whom they cite is evidence from
 * outside, as long as citations did not make the links (`--weights citation=0`).
 * Looked at: how many citing pairs are a link, how many lie in one region, and
 * how much more that is than the regions' sizes alone would give. The last, the
 * lift, can only be compared between maps with as many regions.
 * Cost: pairs × log(links of a paper).
 */

import { countMembers } from "../lib/communities.ts";
import type { CitationQuality } from "../model/index.ts";
import type { CitationPairs } from "./evidence-space.ts";

/** Who is linked: rows as in a link table (`targets` above their source, ascending). */
export interface LinkRows {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/**
 * @param region region of each paper, −1 at sea
 * @returns `null` when no paper of the list cites another
 */
export function judgeCitations(
  citations: Pick<CitationPairs, "pairs">,
  links: LinkRows,
  region: Int32Array,
): CitationQuality | null {
  const { pairs } = citations;
  const count = pairs.length / 2;
  if (count === 0) return null;
  let linked = 0;
  let together = 0;
  for (let entry = 0; entry < pairs.length; entry += 2) {
    const a = pairs[entry];
    const b = pairs[entry + 1];
    if (isLinked(links, a, b)) linked++;
    if (region[a] >= 0 && region[a] === region[b]) together++;
  }
  const sameRegion = together / count;
  const expected = expectTogether(region);
  return {
    pairs: count,
    linked: linked / count,
    sameRegion,
    expected,
    lift: expected === 0 ? 0 : sameRegion / expected,
  };
}

/** Chance that two different papers drawn blindly lie in one region. */
function expectTogether(region: Int32Array): number {
  const papers = region.length;
  const pairs = countMembers(region).reduce((sum, size) => sum + size * (size - 1), 0);
  return papers < 2 ? 0 : pairs / (papers * (papers - 1));
}

function isLinked(links: LinkRows, a: number, b: number): boolean {
  const wanted = Math.max(a, b);
  let low = links.offsets[Math.min(a, b)];
  let high = links.offsets[Math.min(a, b) + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (links.targets[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low < links.offsets[Math.min(a, b) + 1] && links.targets[low] === wanted;
}
