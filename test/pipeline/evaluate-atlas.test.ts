import { describe, expect, test } from "vitest";
import { measureAgreement } from "../../src/lib/ami.ts";
import { createRandom } from "../../src/lib/random.ts";
import type { OpenedAtlas, Paper } from "../../src/model/index.ts";
import { DEFAULT_OPTIONS } from "../../src/model/index.ts";
import type { Similarity } from "../../src/pipeline/evidence-space.ts";
import { evaluateAtlas } from "../../src/pipeline/evaluate-atlas.ts";
import { extractConcepts } from "../../src/pipeline/extract-concepts.ts";
import { extractTerms } from "../../src/pipeline/extract-terms.ts";
import { findClusters } from "../../src/pipeline/find-clusters.ts";
import { createSimilarity } from "../../src/pipeline/find-nearest.ts";
import { linkPapers } from "../../src/pipeline/link-papers.ts";
import { matchCitations } from "../../src/pipeline/match-citations.ts";
import { compareNaively } from "../../src/pipeline/naive-map.ts";
import { reduceDimensions } from "../../src/pipeline/reduce-dimensions.ts";
import { makePaper } from "../support/papers.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const COUNT = 96;
const THEMES = ["coast", "delta", "fjord", "lagoon"];
const WITHOUT_CITATIONS = { citation: 0, coupling: 0, cocitation: 0 };
const options = {
  ...DEFAULT_OPTIONS,
  weights: { ...DEFAULT_OPTIONS.weights, ...WITHOUT_CITATIONS },
  regions: 4,
};

/** Papers of four themes that take turns, with words of their own and of all; citations mostly inside a theme. */
function writePapers(): Paper[] {
  const random = createRandom(2);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)];
  const common = Array.from("abcdefghijklmnopqrst", (letter) => `${letter}${letter}word`);
  const own = THEMES.map((theme) => Array.from("abcdefghijklmnopqrst", (letter) => `${theme}${letter}`));
  return Array.from({ length: COUNT }, (_, paper) => {
    const words = (list: readonly string[], count: number) =>
      Array.from({ length: count }, () => pick(list)).join(" ");
    const theme = own[paper % 4];
    const cited = random() < 0.8 ? (paper + 4) % COUNT : (paper + 1) % COUNT;
    return makePaper({
      id: `p-${String(paper).padStart(3, "0")}`,
      aliases: [`old-${paper}`],
      title: `${words(theme, 3)} ${words(common, 1)}`,
      abstract: `${words(theme, 6)} ${words(common, 12)} ${words(theme, 4)}`,
      references: [`p-${String(cited).padStart(3, "0")}`, "elsewhere"],
    });
  });
}

interface Built {
  readonly atlas: OpenedAtlas;
  readonly papers: readonly Paper[];
  readonly similarity: Similarity;
}

function build(papers: readonly Paper[]): Built {
  const terms = extractTerms(papers).matrix;
  const concepts = extractConcepts(papers);
  const similarity = createSimilarity({
    terms,
    concepts: concepts.matrix,
    vectors: reduceDimensions(terms, concepts.matrix, options.seed),
    weights: options.weights,
  });
  const space = { similarity, citations: matchCitations(papers) };
  const links = linkPapers(space, options);
  const { region, subregion, regionCount } = findClusters(links, similarity, options);
  const synthetic = makeSyntheticAtlas(4, papers.length / 4);
  const { manifest, content } = synthetic;
  const column = <Field extends keyof Paper>(field: Field) => papers.map((paper) => paper[field]);
  const atlas = openInMemory({
    ...synthetic,
    manifest: {
      ...manifest,
      options,
      counts: { ...manifest.counts, links: links.targets.length, regions: regionCount },
    },
    content: {
      ...content,
      papers: {
        ...content.papers,
        id: column("id"),
        aliases: column("aliases"),
        title: column("title"),
        references: column("references"),
        doi: column("doi"),
        ids: column("ids"),
        keywords: column("keywords"),
      },
      map: { ...content.map, region, subregion },
      links,
    },
    abstracts: column("abstract"),
  });
  return { atlas, papers, similarity };
}

const built = build(writePapers());
const labels = new Map(built.papers.map((paper, i) => [paper.id, THEMES[i % 4]]));

/** Every pair weighed, every row sorted. */
function precisionByDefinition(similarity: Similarity, members: readonly number[]): number {
  const weigh = (a: number, b: number) =>
    Math.fround(similarity.weights.text * similarity.textStrength(a, b)) +
    Math.fround(similarity.weights.concepts * similarity.conceptsStrength(a, b));
  const shares = members.map((paper) => {
    const nearest = members
      .filter((other) => other !== paper && weigh(paper, other) > 0)
      .sort((a, b) => weigh(paper, b) - weigh(paper, a) || a - b)
      .slice(0, 10);
    return nearest.filter((other) => other % 4 === paper % 4).length / nearest.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / members.length;
}

describe("evaluateAtlas", () => {
  const found = evaluateAtlas(built.atlas, labels);

  test("prints exactly the figures that are promised", () => {
    expect(Object.keys(found)).toEqual([
      "papers",
      "links",
      "regions",
      "subregions",
      "modularity",
      "modularityZ",
      "stability",
      "trustworthiness",
      "continuity",
      "neighbourPreservation",
      "citations",
      "labels",
    ]);
    const { naive, ...own } = found.citations!;
    expect(Object.keys(own)).toEqual(["pairs", "linked", "sameRegion", "expected", "lift"]);
    expect(Object.keys(naive)).toEqual(["linked", "sameRegion", "expected", "lift"]);
    expect(Object.keys(found.labels!)).toEqual(["papers", "precisionAt10", "naivePrecisionAt10", "ami"]);
  });

  test("what the build measured is the manifest's", () => {
    const { quality, counts } = built.atlas.manifest;
    expect(found.papers).toBe(COUNT);
    expect(found.links).toBe(counts.links);
    expect(found.trustworthiness).toBe(quality.map.trustworthiness);
    expect(found.modularityZ).toBe(quality.modularityZ);
  });

  test("label precision is over ten nearest among labelled papers, ours and the naive one", () => {
    const all = [...Array(COUNT).keys()];
    const some = all.filter((paper) => paper % 5 !== 0);
    for (const members of [all, some]) {
      const given = new Map(members.map((paper) => [built.papers[paper].id, THEMES[paper % 4]]));
      const judged = evaluateAtlas(built.atlas, given).labels!;
      expect(judged.papers).toBe(members.length);
      expect(judged.precisionAt10).toBeCloseTo(precisionByDefinition(built.similarity, members), 12);
      expect(judged.naivePrecisionAt10).toBeCloseTo(
        precisionByDefinition(compareNaively(built.papers), members),
        12,
      );
    }
  });

  test("agreement is that of labels and regions", () => {
    const region = Array.from(built.atlas.content.map.region);
    expect(found.labels!.ami).toBeCloseTo(
      measureAgreement(
        region,
        region.map((_, paper) => paper % 4),
      ),
      12,
    );
    expect(found.labels!.ami).toBeGreaterThan(0.8);
  });

  test("citations inside themes give a lift, to the map and to the naive one", () => {
    expect(found.citations!.pairs).toBe(COUNT);
    expect(found.citations!.lift).toBeGreaterThan(2);
    expect(found.citations!.naive.lift).toBeGreaterThan(1);
    expect(found.citations!.naive.expected).toBeGreaterThan(0);
  });

  test("a paper is known by its aliases, too, without case; ids of nobody are passed over", () => {
    const aliased = new Map([...Array(COUNT).keys()].map((paper) => [`OLD-${paper}`, THEMES[paper % 4]]));
    aliased.set("nobody", "coast");
    expect(evaluateAtlas(built.atlas, aliased).labels).toEqual(found.labels);
  });

  test("without citations and labels there is nothing to judge by", () => {
    const bare = build(writePapers().map((paper) => ({ ...paper, references: [] })));
    expect(evaluateAtlas(bare.atlas, null)).toMatchObject({ citations: null, labels: null });
    expect(evaluateAtlas(bare.atlas, new Map([["nobody", "coast"]])).labels).toBeNull();
    expect(evaluateAtlas(bare.atlas, labels)).toMatchObject({ citations: null, labels: found.labels });
  });
});
