/**
 * Pairs of regions that speak of the same things and are hardly tied together.
 *
 * Likeness in concepts: cosine of the regions' profiles, which say of each concept
 * how much more of their papers have it than of the whole list, × ln(papers /
 * papers with it), so that words of the whole field make nothing alike. Ties: the links
 * between the two, and the pairs of papers where one cites the other, each against
 * what would be expected if those that leave the two regions were dealt out among
 * the others in proportion to what leaves those (as van Eck and Waltman's
 * association strength, 2009, has it, within-region ties left out). A gap has less
 * than half of the expected links, and of the citations where there are any, and
 * is large enough for that to be no accident: three expected links or more. The
 * most alike come first. Cost: O(links + citations + concepts × regions²) at worst.
 *
 *     likeness .41, 2 links where 11 are expected   →   a gap
 */

import { linkSources } from "../atlas/adjacency.ts";
import { log } from "../lib/exact-math.ts";
import type { AtlasContent } from "../model/index.ts";

export interface Gap {
  /** Two regions, the smaller index first. */
  readonly a: number;
  readonly b: number;
  /** 0..1. */
  readonly likeness: number;
  readonly links: number;
  readonly expectedLinks: number;
  /** Pairs of papers of the two of which one cites the other. */
  readonly citations: number;
  readonly expectedCitations: number;
  /** Concepts that make most of the likeness, most first. */
  readonly concepts: readonly number[];
}

type Content = Pick<AtlasContent, "links" | "map" | "concepts" | "citations">;

const ENOUGH_LINKS = 3;
const FEW = 0.5;
const CONCEPTS_NAMED = 3;

/** All gaps, the most alike first, ties to the smaller indices. */
export function findGaps(content: Content): Gap[] {
  const { map, links } = content;
  const regions = 1 + map.region.reduce((most, region) => Math.max(most, region), -1);
  const profiles = profileRegions(content, regions);
  const linked = countTies(regions, map.region, [linkSources(links), links.targets]);
  const cited = countTies(regions, map.region, listCitations(content));
  const gaps: Gap[] = [];
  for (let a = 0; a < regions; a++) {
    for (let b = a + 1; b < regions; b++) {
      const tied = expectTies(linked, a, b);
      const citing = expectTies(cited, a, b);
      if (tied.expected < ENOUGH_LINKS || tied.ties >= FEW * tied.expected) continue;
      if (citing.ties > FEW * citing.expected) continue;
      const { likeness, concepts } = compareProfiles(profiles[a], profiles[b]);
      if (likeness <= 0) continue;
      gaps.push({
        a,
        b,
        likeness,
        links: tied.ties,
        expectedLinks: tied.expected,
        citations: citing.ties,
        expectedCitations: citing.expected,
        concepts,
      });
    }
  }
  return gaps.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

/** By region: weight of each concept that its papers have more often than the list. */
function profileRegions({ concepts, map }: Content, regions: number): Map<number, number>[] {
  const profiles = Array.from({ length: regions }, () => new Map<number, number>());
  const sizes = new Float64Array(regions);
  for (const region of map.region) if (region >= 0) sizes[region]++;
  concepts.key.forEach((_, concept) => {
    const papers = concepts.papers.subarray(concepts.offsets[concept], concepts.offsets[concept + 1]);
    const usual = papers.length / map.region.length;
    const counts = new Map<number, number>();
    for (const paper of papers) {
      const region = map.region[paper];
      if (region >= 0) counts.set(region, (counts.get(region) ?? 0) + 1);
    }
    for (const [region, count] of counts) {
      const more = count / sizes[region] - usual;
      // What one paper says is no talk of a region.
      if (more > 0 && count > 1) profiles[region].set(concept, more * log(1 / usual));
    }
  });
  return profiles;
}

function compareProfiles(
  a: ReadonlyMap<number, number>,
  b: ReadonlyMap<number, number>,
): { readonly likeness: number; readonly concepts: number[] } {
  const shared = [...a].map(([concept, weight]) => [concept, weight * (b.get(concept) ?? 0)] as const);
  const sum = shared.reduce((all, [, product]) => all + product, 0);
  const lengths = Math.sqrt(squareLength(a) * squareLength(b));
  const most = shared.filter(([, product]) => product > 0).sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  return {
    likeness: lengths > 0 ? sum / lengths : 0,
    concepts: most.slice(0, CONCEPTS_NAMED).map(([concept]) => concept),
  };
}

function squareLength(profile: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const weight of profile.values()) sum += weight * weight;
  return sum;
}

/** Pairs of papers of the list where one cites the other, each once, as two columns. */
function listCitations({ citations, map }: Content): readonly [Int32Array, Int32Array] {
  const pairs = new Set<number>();
  const papers = map.region.length;
  for (let paper = 0; citations !== null && paper < papers; paper++) {
    for (const work of citations.works.subarray(citations.offsets[paper], citations.offsets[paper + 1])) {
      if (work >= papers || work === paper) continue;
      pairs.add(Math.min(work, paper) * papers + Math.max(work, paper));
    }
  }
  const codes = [...pairs];
  return [
    Int32Array.from(codes, (code) => Math.floor(code / papers)),
    Int32Array.from(codes, (code) => code % papers),
  ];
}

/** Ties between regions. */
interface Ties {
  readonly regions: number;
  /** Regions × regions, symmetric; those inside a region are not counted. */
  readonly between: Float64Array;
  /** Ties that leave a region, and their sum over all. */
  readonly leaving: Float64Array;
  readonly all: number;
}

function countTies(regions: number, region: Int32Array, [from, to]: readonly [Int32Array, Int32Array]): Ties {
  const between = new Float64Array(regions * regions);
  const leaving = new Float64Array(regions);
  let all = 0;
  from.forEach((paper, tie) => {
    const a = region[paper];
    const b = region[to[tie]];
    if (a < 0 || b < 0 || a === b) return;
    between[a * regions + b]++;
    between[b * regions + a]++;
    leaving[a]++;
    leaving[b]++;
    all += 2;
  });
  return { regions, between, leaving, all };
}

/** What there is between two regions, and what would be if what leaves them went anywhere else alike. */
function expectTies({ regions, between, leaving, all }: Ties, a: number, b: number) {
  const share = (from: number, to: number): number =>
    all > leaving[from] ? (leaving[from] * leaving[to]) / (all - leaving[from]) : 0;
  return { ties: between[a * regions + b], expected: (share(a, b) + share(b, a)) / 2 };
}
