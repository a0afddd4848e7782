import { describe, expect, test } from "vitest";
import { measureAgreement } from "../../src/lib/ami.ts";
import { countMembers } from "../../src/lib/communities.ts";
import { computeModularity } from "../../src/lib/modularity.ts";
import { createRandom } from "../../src/lib/random.ts";
import { buildSparse, normaliseRows } from "../../src/lib/sparse.ts";
import type { LinkTable } from "../../src/model/index.ts";
import { DEFAULT_OPTIONS } from "../../src/model/index.ts";
import type { Clustering } from "../../src/pipeline/clustering.ts";
import type { Similarity } from "../../src/pipeline/evidence-space.ts";
import { findClusters, squareLinks } from "../../src/pipeline/find-clusters.ts";
import { createSimilarity, findNearest } from "../../src/pipeline/find-nearest.ts";
import { makeLinks } from "../support/make-links.ts";

const THEMES = 6;
const BRANCHES = 3;
const PER_BRANCH = 22;

/** Papers of six themes with three branches each: words of the theme, of the branch, and of anybody's. */
function writePapers(seed: number): { similarity: Similarity; theme: number[]; branch: number[] } {
  const random = createRandom(seed);
  const theme: number[] = [];
  const branch: number[] = [];
  const rows = Array.from({ length: THEMES * BRANCHES * PER_BRANCH }, (_, paper) => {
    // Themes take turns, so that no order of papers gives the answer away.
    theme.push(paper % THEMES);
    branch.push(Math.floor(paper / THEMES) % BRANCHES);
    const columns = new Set<number>();
    const draw = (first: number, words: number, count: number) => {
      for (let k = 0; k < count; k++) columns.add(first + Math.floor(random() * words));
    };
    draw(0, 60, 6);
    draw(100 + theme[paper] * 30, 30, 12);
    draw(400 + (theme[paper] * BRANCHES + branch[paper]) * 20, 20, 9);
    const sorted = [...columns].sort((a, b) => a - b);
    return { columns: sorted, values: sorted.map(() => 1) };
  });
  const terms = normaliseRows(buildSparse(rows, 800));
  const similarity = createSimilarity({
    terms,
    concepts: terms,
    vectors: { rows: rows.length, columns: 1, values: new Float64Array(rows.length) },
    weights: { text: 0.6, concepts: 0.4 },
  });
  return { similarity, theme, branch };
}

function linkAll(similarity: Similarity): LinkTable {
  const nearest = findNearest(similarity, null, 8);
  return makeLinks(
    similarity.papers,
    Array.from(
      nearest.neighbours,
      (neighbour, entry) => [Math.floor(entry / 8), neighbour, nearest.scores[entry]] as const,
    ).filter(([, neighbour]) => neighbour >= 0),
  );
}

const papers = writePapers(1);
const links = linkAll(papers.similarity);
const clustering = findClusters(links, papers.similarity, { ...DEFAULT_OPTIONS, regions: THEMES });

describe("findClusters", () => {
  test("finds the themes as regions and their branches as sub-regions", () => {
    expect(clustering.regionCount).toBe(THEMES);
    expect(measureAgreement(clustering.region, papers.theme)).toBeGreaterThan(0.95);
    const branches = papers.theme.map((theme, paper) => theme * BRANCHES + papers.branch[paper]);
    expect(measureAgreement(clustering.subregion, branches)).toBeGreaterThan(0.9);
  });

  test("without likeness of papers the links divide the regions", () => {
    const fromLinks = findClusters(links, null, { ...DEFAULT_OPTIONS, regions: THEMES });
    expect(fromLinks.region).toEqual(clustering.region);
    const branches = papers.theme.map((theme, paper) => theme * BRANCHES + papers.branch[paper]);
    expect(measureAgreement(fromLinks.subregion, branches)).toBeGreaterThan(0.9);
  });

  test("sub-regions lie in their region, are numbered by region and then size", () => {
    expectConsistent(clustering);
    expect(clustering.subregionCount).toBeGreaterThan(THEMES);
  });

  test("regions under forty papers have no sub-regions", () => {
    const many = findClusters(links, papers.similarity, { ...DEFAULT_OPTIONS, regions: 18 });
    const sizes = countMembers(many.region);
    expect(Math.min(...sizes)).toBeLessThan(40);
    for (const parent of many.subregionParent) expect(sizes[parent]).toBeGreaterThanOrEqual(40);
    expectConsistent(many);
  });

  test("stability lies in 0..1 and modularity is that of the squared links", () => {
    for (const stability of clustering.stability) {
      expect(stability).toBeGreaterThan(0);
      expect(stability).toBeLessThanOrEqual(1);
    }
    const edges = squareLinks(links);
    edges.weights.forEach((weight, link) => expect(weight).toBeCloseTo(links.parts[link * 5] ** 2, 12));
    expect(clustering.modularity).toBe(computeModularity(edges, clustering.region));
    expect(clustering.modularity).toBeGreaterThan(0.7);
  });

  test("the same links and options give the same clusters", () => {
    expect(findClusters(links, papers.similarity, { ...DEFAULT_OPTIONS, regions: THEMES })).toEqual(
      clustering,
    );
  });

  test("lists without links have papers at sea only", () => {
    for (const count of [0, 1, 2, 3, 10]) {
      const found = findClusters(makeLinks(count, []), null, DEFAULT_OPTIONS);
      expect(found.regionCount).toBe(0);
      expect(found.subregionCount).toBe(0);
      expect(Array.from(found.region)).toEqual(new Array(count).fill(-1));
      expect(Array.from(found.stability)).toEqual(new Array(count).fill(0));
      expect(found.modularity).toBe(0);
      expectConsistent(found);
    }
  });
});

function expectConsistent(found: Clustering): void {
  expect(countMembers(found.region).length).toBe(found.regionCount);
  const sizes = countMembers(found.subregion);
  expect(sizes.length).toBe(found.subregionCount);
  expect(found.subregionParent.length).toBe(found.subregionCount);
  found.subregion.forEach((subregion, paper) => {
    if (subregion >= 0) expect(found.subregionParent[subregion]).toBe(found.region[paper]);
  });
  for (let next = 1; next < found.subregionCount; next++) {
    const [before, after] = [found.subregionParent[next - 1], found.subregionParent[next]];
    expect(before).toBeLessThanOrEqual(after);
    if (before === after) expect(sizes[next - 1]).toBeGreaterThanOrEqual(sizes[next]);
  }
}
