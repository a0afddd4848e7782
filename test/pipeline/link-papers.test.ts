import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/lib/random.ts";
import { type BuildOptions, DEFAULT_OPTIONS, EVIDENCE_KINDS } from "../../src/model/index.ts";
import type { EvidenceSpace } from "../../src/pipeline/evidence-space.ts";
import { createSimilarity } from "../../src/pipeline/find-nearest.ts";
import { linkPapers } from "../../src/pipeline/link-papers.ts";
import { coupleSlowly, drawCitations, makeCitations } from "../support/citation-table.ts";
import { makeDense, makeSparse } from "../support/random-matrices.ts";

interface DrawnSpace extends EvidenceSpace {
  readonly cited: Set<number>[];
}

function makeSpace(papers: number, seed: number, options: BuildOptions, density = 0.08): DrawnSpace {
  const random = createRandom(seed + 100);
  const cited = drawCitations(papers, random);
  return {
    similarity: createSimilarity({
      terms: makeSparse(papers, 50, density, seed),
      concepts: makeSparse(papers, 30, density, seed + 1),
      vectors: makeDense(papers, 6, seed + 2),
      weights: options.weights,
    }),
    citations: makeCitations(cited),
    cited,
  };
}

/** All pairs, all parts, every paper's k nearest by sorting: [source, target, parts, ranks]. */
function linkSlowly(space: DrawnSpace, options: BuildOptions, k: number) {
  const { similarity, cited } = space;
  const n = similarity.papers;
  const { weights } = options;
  const partsOf = (a: number, b: number) => {
    const [citation, coupling, cocitation] = coupleSlowly(cited, a, b);
    return [
      weights.text * similarity.textStrength(a, b),
      weights.concepts * similarity.conceptsStrength(a, b),
      weights.citation * citation,
      weights.coupling * coupling,
      weights.cocitation * cocitation,
    ].map(Math.fround);
  };
  const all = Array.from({ length: n }, (_, paper) => paper);
  const ranks = all.map((paper) => {
    const ranked = all
      .filter((other) => other !== paper)
      .map((other) => ({ other, weight: partsOf(paper, other).reduce((sum, part) => sum + part, 0) }))
      .filter((entry) => entry.weight > 0)
      .sort((a, b) => b.weight - a.weight || a.other - b.other)
      .slice(0, k);
    return new Map(ranked.map((entry, i) => [entry.other, i + 1]));
  });
  return all.flatMap((source) =>
    all
      .filter((target) => target > source && (ranks[source].has(target) || ranks[target].has(source)))
      .map((target) => ({
        source,
        target,
        parts: partsOf(source, target),
        ranks: [ranks[source].get(target) ?? 0, ranks[target].get(source) ?? 0],
      })),
  );
}

function listLinks(space: EvidenceSpace, options: BuildOptions) {
  const links = linkPapers(space, options);
  const list = [];
  for (let source = 0; source < space.similarity.papers; source++) {
    for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
      list.push({
        source,
        target: links.targets[link],
        parts: [...links.parts.subarray(link * EVIDENCE_KINDS.length, (link + 1) * EVIDENCE_KINDS.length)],
        ranks: [links.rankAtSource[link], links.rankAtTarget[link]],
      });
    }
  }
  return list;
}

describe("linkPapers", () => {
  test("gives the table that weighing every pair gives", () => {
    for (const seed of [1, 2, 3, 4]) {
      const options = { ...DEFAULT_OPTIONS, neighbours: 4 };
      const space = makeSpace(50, seed, options);
      expect(listLinks(space, options)).toEqual(linkSlowly(space, options, 4));
    }
  });

  test("gives it for any weights, those of citations alone included", () => {
    const weights = [
      { text: 0, concepts: 0, citation: 1, coupling: 0, cocitation: 0 },
      { text: 1, concepts: 0, citation: 0, coupling: 0, cocitation: 0 },
      { text: 0, concepts: 1, citation: 0.05, coupling: 0, cocitation: 0 },
      { text: 0.1, concepts: 0.1, citation: 5, coupling: 0, cocitation: 0 },
      { text: 0.5, concepts: 0, citation: 0, coupling: 0.4, cocitation: 0 },
      { text: 0, concepts: 0, citation: 0, coupling: 0, cocitation: 1 },
      { text: 0.01, concepts: 0.02, citation: 0.1, coupling: 3, cocitation: 2 },
    ];
    for (const weight of weights) {
      const options = { ...DEFAULT_OPTIONS, weights: weight, neighbours: 3 };
      const space = makeSpace(40, 9, options);
      expect(listLinks(space, options)).toEqual(linkSlowly(space, options, 3));
    }
  });

  test("keeps 8 nearest under 500 papers when the options do not say", () => {
    const space = makeSpace(60, 5, DEFAULT_OPTIONS);
    expect(listLinks(space, DEFAULT_OPTIONS)).toEqual(linkSlowly(space, DEFAULT_OPTIONS, 8));
  });

  test("links nothing without weight, and no paper to itself", () => {
    const none = { text: 0, concepts: 0, citation: 0, coupling: 0, cocitation: 0 };
    const options = { ...DEFAULT_OPTIONS, weights: none };
    expect(listLinks(makeSpace(20, 6, options), options)).toEqual([]);
    expect(listLinks(makeSpace(1, 6, DEFAULT_OPTIONS), DEFAULT_OPTIONS)).toEqual([]);
    expect(listLinks(makeSpace(0, 6, DEFAULT_OPTIONS), DEFAULT_OPTIONS)).toEqual([]);
  });
});
