import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/lib/random.ts";
import { measureSilhouette } from "../../src/lib/silhouette.ts";
import { buildSparse, normaliseRows } from "../../src/lib/sparse.ts";
import { measureTrust } from "../../src/lib/trustworthiness.ts";
import { DEFAULT_OPTIONS } from "../../src/model/index.ts";
import type { EvidenceSpace } from "../../src/pipeline/evidence-space.ts";
import { findClusters } from "../../src/pipeline/find-clusters.ts";
import { createSimilarity } from "../../src/pipeline/find-nearest.ts";
import { judgeCitations } from "../../src/pipeline/judge-citations.ts";
import { judgeModularity } from "../../src/pipeline/judge-modularity.ts";
import { linkPapers } from "../../src/pipeline/link-papers.ts";
import type { QualityInput } from "../../src/pipeline/measure-quality.ts";
import { measureQuality } from "../../src/pipeline/measure-quality.ts";
import { squareLinks } from "../../src/pipeline/find-clusters.ts";
import { coupleSlowly, makeCitations } from "../support/citation-table.ts";
import { makeLinks } from "../support/make-links.ts";
import { makePaper } from "../support/papers.ts";

const PAPERS = 90;

/** What every paper cites: four of them each other, all one of five works outside. */
const CITED = Array.from({ length: PAPERS }, (_, paper) => {
  const inside = new Map([
    [0, [3, 6]],
    [1, [2]],
    [7, [4]],
  ]);
  return new Set([...(inside.get(paper) ?? []), PAPERS + (paper % 5)]);
});

/** Papers of three themes; the first cites its neighbours; positions by chance, the bare ones by theme. */
function makeInput(neighbours: number | null): QualityInput {
  const random = createRandom(4);
  const rows = Array.from({ length: PAPERS }, (_, paper) => {
    const columns = [...Array(60).keys()].filter(
      (column) => random() < (column % 3 === paper % 3 ? 0.5 : 0.08),
    );
    return { columns, values: columns.map(() => 1 + random()) };
  });
  const terms = normaliseRows(buildSparse(rows, 60));
  const vectors = { rows: PAPERS, columns: 60, values: new Float64Array(PAPERS * 60) };
  for (let paper = 0; paper < PAPERS; paper++) {
    for (let entry = terms.offsets[paper]; entry < terms.offsets[paper + 1]; entry++) {
      vectors.values[paper * 60 + terms.indices[entry]] = terms.values[entry];
    }
  }
  const similarity = createSimilarity({
    terms,
    concepts: terms,
    vectors,
    weights: { text: 0.6, concepts: 0.4 },
  });
  const space: EvidenceSpace = { similarity, citations: makeCitations(CITED) };
  const options = { ...DEFAULT_OPTIONS, neighbours, regions: 3 };
  const links = linkPapers(space, options);
  const draw = (value: (paper: number) => number) =>
    Float32Array.from({ length: PAPERS }, (_, i) => value(i));
  return {
    papers: Array.from({ length: PAPERS }, (_, paper) =>
      makePaper({
        id: `p${paper}`,
        abstract: paper % 2 === 0 ? "Something." : "",
        year: paper % 3 === 0 ? 2020 : null,
        references: paper < 9 ? ["x"] : [],
      }),
    ),
    space,
    links,
    clustering: findClusters(links, similarity, options),
    layout: {
      x: draw(() => random() * 100),
      y: draw(() => random() * 100),
      bareX: draw((paper) => (paper % 3) * 100 + random() * 20),
      bareY: draw(() => random() * 20),
    },
    options,
  };
}

/** Mean share of the ten nearest by weight among the ten nearest on the map, with everything sorted. */
function preservationByDefinition(input: QualityInput, x: Float32Array, y: Float32Array): number {
  const { similarity } = input.space;
  const { weights } = DEFAULT_OPTIONS;
  const papers = [...Array(PAPERS).keys()];
  const weighPair = (a: number, b: number) => {
    const [citation, coupling, cocitation] = coupleSlowly(CITED, a, b);
    return [
      0.6 * similarity.textStrength(a, b),
      0.4 * similarity.conceptsStrength(a, b),
      weights.citation * citation,
      weights.coupling * coupling,
      weights.cocitation * cocitation,
    ].reduce((sum, part) => sum + Math.fround(part), 0);
  };
  const table = papers.map((a) => papers.map((b) => weighPair(a, b)));
  const weigh = (a: number, b: number) => table[a][b];
  const distance = (a: number, b: number) => (x[a] - x[b]) ** 2 + (y[a] - y[b]) ** 2;
  const shares = papers.map((paper) => {
    const others = papers.filter((other) => other !== paper);
    const near = others.toSorted((a, b) => distance(paper, a) - distance(paper, b) || a - b).slice(0, 10);
    const alike = others.toSorted((a, b) => weigh(paper, b) - weigh(paper, a) || a - b).slice(0, 10);
    return alike.filter((other) => near.includes(other)).length / 10;
  });
  return shares.reduce((sum, share) => sum + share, 0) / PAPERS;
}

describe("measureQuality", () => {
  const input = makeInput(null);
  const quality = measureQuality(input);

  test("neighbour preservation is over ten nearest by weight, whether the links keep eight, ten or fifteen", () => {
    for (const neighbours of [null, 5, 10, 15]) {
      const given = makeInput(neighbours);
      const found = measureQuality(given);
      const { x, y, bareX, bareY } = given.layout;
      expect(found.map.neighbourPreservation).toBeCloseTo(preservationByDefinition(given, x, y), 12);
      expect(found.bareLayout.neighbourPreservation).toBeCloseTo(
        preservationByDefinition(given, bareX, bareY),
        12,
      );
    }
  });

  test("a layout by theme is worth more than one by chance, in every figure of a layout", () => {
    for (const figure of ["neighbourPreservation", "trustworthiness", "continuity"] as const) {
      expect(quality.bareLayout[figure]).toBeGreaterThan(quality.map[figure] + 0.1);
    }
  });

  test("trustworthiness and continuity look at the LSA vectors", () => {
    const { x, y } = input.layout;
    const [trust] = measureTrust({
      vectors: input.space.similarity.vectors,
      layouts: [{ x, y }],
      k: 10,
      sample: null,
    });
    expect(quality.map).toMatchObject(trust);
  });

  test("the other figures are those of their own measures", () => {
    const { clustering, layout, links, space } = input;
    expect(quality.coverage).toEqual({ abstracts: 0.5, years: 1 / 3, references: 0.1 });
    expect(quality.citations).toEqual(judgeCitations(space.citations, links, clustering.region));
    expect(quality.silhouette).toBe(measureSilhouette(layout, clustering.region, null));
    expect(quality).toMatchObject(judgeModularity(squareLinks(links), 1));
    expect(quality.modularity).toBe(clustering.modularity);
    expect(quality.resolution).toBe(clustering.resolution);
    const inRegions = clustering.stability.filter((_, paper) => clustering.region[paper] >= 0);
    expect(quality.stability).toBeCloseTo(
      inRegions.reduce((sum, stability) => sum + stability, 0) / inRegions.length,
      6,
    );
  });

  test("lists of 0, 1, 2 and 3 papers have figures, all of them numbers", () => {
    for (const count of [0, 1, 2, 3]) {
      const { citations: none, modularityZ, rewirings, ...figures } = measureQuality(makeFew(count));
      expect(none).toBeNull();
      expect(modularityZ).toBeNull();
      expect(rewirings).toBe(0);
      expect(JSON.stringify(figures)).not.toContain("null");
    }
  });

  test("above 5,000 papers five hundred are judged, and a perfect layout is still perfect", () => {
    const many = measureQuality(makeFew(5001));
    expect(many.map.trustworthiness).toBe(1);
    expect(many.map.continuity).toBe(1);
  });
});

/** Papers on a quarter circle, in truth and on the map, linked to nobody. */
function makeFew(count: number): QualityInput {
  const x = Float32Array.from({ length: count }, (_, i) => Math.cos((1.5 * i) / count));
  const y = Float32Array.from({ length: count }, (_, i) => Math.sin((1.5 * i) / count));
  const values = Float64Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? x : y)[i >> 1]);
  // Float32 rounding moves points off the circle a little: bring them back to length 1 in truth only.
  for (let i = 0; i < count; i++) {
    const length = Math.hypot(values[2 * i], values[2 * i + 1]);
    values[2 * i] /= length;
    values[2 * i + 1] /= length;
  }
  const empty = buildSparse(
    Array.from({ length: count }, () => ({ columns: [], values: [] })),
    0,
  );
  const similarity = createSimilarity({
    terms: empty,
    concepts: empty,
    vectors: { rows: count, columns: 2, values },
    weights: { text: 0, concepts: 0 },
  });
  const links = makeLinks(count, count > 3 ? [[0, 1, 1]] : []);
  // As if the links held ten nearest, so that they are taken from there.
  links.rankAtSource.fill(10);
  return {
    papers: Array.from({ length: count }, (_, i) => makePaper({ id: `p${i}` })),
    space: { similarity, citations: makeCitations(Array.from({ length: count }, () => new Set())) },
    links,
    clustering: findClusters(links, null, { ...DEFAULT_OPTIONS, resolution: 1 }),
    layout: { x, y, bareX: x, bareY: y },
    options: DEFAULT_OPTIONS,
  };
}
