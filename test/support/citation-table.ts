import type { CitationTable } from "../../src/model/index.ts";
import type { CitationPairs } from "../../src/pipeline/evidence-space.ts";

/**
 * Citations from sets of works: a number below the number of papers is that paper,
 * any other is a work outside. Works that only one paper cites are left out, as they are
 * by `matchCitations`.
 */
export function makeCitations(cited: readonly ReadonlySet<number>[]): CitationPairs {
  const papers = cited.length;
  const citers = (work: number) => cited.filter((works) => works.has(work)).length;
  const outside = [...new Set(cited.flatMap((works) => [...works]))].filter(
    (work) => work >= papers && citers(work) > 1,
  );
  const number = new Map(outside.map((work, i) => [work, papers + i]));
  const rows = cited.map((works) =>
    [...works].flatMap((work) => (work < papers ? [work] : (number.get(work) ?? []))).sort((a, b) => a - b),
  );
  const offsets = [0];
  for (const row of rows) offsets.push(offsets[offsets.length - 1] + row.length);
  const table: CitationTable = {
    offsets: Int32Array.from(offsets),
    works: Int32Array.from(rows.flat()),
    sizes: Int32Array.from(cited, (works) => works.size),
    quotedBy: Int32Array.from(outside, (work) => cited.findIndex((works) => works.has(work))),
    quotedAt: new Int32Array(outside.length),
  };
  const pairs: number[] = [];
  for (let a = 0; a < papers; a++) {
    for (let b = a + 1; b < papers; b++) if (cited[a].has(b) || cited[b].has(a)) pairs.push(a, b);
  }
  return { pairs: Int32Array.from(pairs), unmatched: 0, works: 0, table };
}

/** Sets of works in which every pair of papers cites with this chance, and each cites some of `works` others. */
export function drawCitations(
  papers: number,
  random: () => number,
  { chance = 0.03, works = 12, cites = 0.1 } = {},
): Set<number>[] {
  return Array.from({ length: papers }, (_, paper) => {
    const cited = new Set<number>();
    for (let other = 0; other < papers; other++) if (other !== paper && random() < chance) cited.add(other);
    for (let work = 0; work < works; work++) if (random() < cites) cited.add(papers + work);
    return cited;
  });
}

/** Strengths by definition: citation, coupling, co-citation of two papers. */
export function coupleSlowly(cited: readonly ReadonlySet<number>[], a: number, b: number): number[] {
  const citers = (paper: number) => new Set([...cited.keys()].filter((other) => cited[other].has(paper)));
  const cosine = (first: ReadonlySet<number>, second: ReadonlySet<number>) => {
    const shared = [...first].filter((entry) => second.has(entry)).length;
    return shared === 0 ? 0 : shared / Math.sqrt(first.size * second.size);
  };
  return [
    cited[a].has(b) || cited[b].has(a) ? 1 : 0,
    cosine(cited[a], cited[b]),
    cosine(citers(a), citers(b)),
  ];
}
