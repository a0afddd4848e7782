import { describe, expect, test } from "vitest";
import { buildAdjacency } from "../../src/atlas/adjacency.ts";
import { type ConceptTable, DEFAULT_OPTIONS, type LinkTable } from "../../src/model/index.ts";
import { explainLink } from "../../src/view/explain-link.ts";
import { invertConcepts } from "../../src/view/invert-concepts.ts";
import { nearestPapers } from "../../src/view/nearest-papers.ts";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";
import { conceptTable } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const concepts = conceptTable([
  {
    label: "Debate",
    forms: ["debate"],
    postings: [
      [0, 1],
      [1, 4],
    ],
  },
  { label: "Judges", forms: ["judges"], postings: [[0, 1]] },
  {
    label: "Critique",
    forms: ["critique"],
    postings: [
      [0, 4],
      [1, 9],
      [2, 1],
    ],
  },
]);

function explain(
  options: {
    references?: readonly (readonly string[])[];
    parts?: readonly number[];
    table?: ConceptTable;
  } = {},
) {
  const base = makeSyntheticAtlas(1, 3).content;
  const links: LinkTable = {
    offsets: Int32Array.of(0, 1, 1, 1),
    targets: Int32Array.of(1),
    parts: Float32Array.from(options.parts ?? [0.3, 0.2, 0, 0, 0]),
    rankAtSource: Uint8Array.of(1),
    rankAtTarget: Uint8Array.of(1),
  };
  const papers = {
    ...base.papers,
    doi: ["10.1/a", "10.1/b", ""],
    references: options.references ?? [[], [], []],
  };
  const table = options.table ?? concepts;
  const content = { ...base, papers, links, concepts: table };
  const paperConcepts = invertConcepts(table, 3);
  const [near] = nearestPapers(links, buildAdjacency(links), 0);
  return explainLink({ content, options: DEFAULT_OPTIONS, paperConcepts }, 0, near);
}

describe("explainLink", () => {
  test("parts sum to the weight, and only those that add something are given", () => {
    const { parts, weight } = explain();
    expect(parts.map((part) => part.kind)).toEqual(["text", "concepts"]);
    expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(weight);
    expect(parts.map((part) => part.hundredths)).toEqual([30, 20]);
    expect(parts[0].strength).toBeCloseTo(0.5, 6);
  });

  test("shared concepts have shares that sum to 1, the largest first", () => {
    const { shared } = explain();
    expect(shared.map((entry) => entry.label)).toEqual(["Critique", "Debate"]);
    expect(shared.reduce((sum, entry) => sum + entry.share, 0)).toBeCloseTo(1, 12);
  });

  test("names at least one concept, at most three, and none that is part of another", () => {
    const { named, shared } = explain();
    expect(named).toEqual(shared.slice(0, 2));
    const words = ["turn", "multi-turn", "a turn", "alone", "other", "more"];
    const table = conceptTable(
      words.map((word, index) => ({
        label: word,
        forms: [word],
        postings: [
          [0, 9 - index],
          [1, 9 - index],
        ],
      })),
    );
    expect(explain({ table }).named.map((entry) => entry.label)).toEqual(["multi-turn", "a turn", "alone"]);
  });

  test("shares and cosine are those of the definition", () => {
    const n = 3;
    const idf = (having: number) => Math.log((1 + n) / (1 + having)) + 1;
    const first = [1 * idf(2), 1 * idf(1), 2 * idf(3)];
    const second = [2 * idf(2), 0, 3 * idf(3)];
    const products = first.map((weight, concept) => weight * second[concept]);
    const dot = products.reduce((a, b) => a + b);
    const { conceptCosine, shared } = explain();
    expect(conceptCosine).toBeCloseTo(dot / Math.hypot(...first) / Math.hypot(...second), 12);
    expect(shared[0].share).toBeCloseTo(products[2] / dot, 12);
  });

  test("says who cites whom, however the reference is written", () => {
    expect(explain().citation).toBe("none");
    expect(explain({ references: [["https://doi.org/10.1/B"], [], []] }).citation).toBe("cites");
    expect(explain({ references: [[], ["doi:10.1/a"], []] }).citation).toBe("cited");
    expect(explain({ references: [["10.1/b"], ["p-0000"], []] }).citation).toBe("both");
  });
});

test("on a built atlas the shared concepts come to exactly the part that is stored, and places are counted", () => {
  const seeds = readSeeds();
  const lines = new TextDecoder().decode(seeds.bytes).split("\n").slice(0, 160);
  const some = { name: seeds.name, bytes: new TextEncoder().encode(lines.join("\n")) };
  const { content, manifest } = buildQuietly([some]).atlas!;
  const papers = content.papers.id.length;
  expect(papers).toBeGreaterThan(50);
  const adjacency = buildAdjacency(content.links);
  const paperConcepts = invertConcepts(content.concepts, papers);
  const input = { content, options: manifest.options, paperConcepts };
  const shownText = Array.from(content.links.targets, (_, link) =>
    Math.round(100 * content.links.parts[5 * link]),
  );
  let checked = 0;
  for (let paper = 0; paper < papers; paper++) {
    for (const near of nearestPapers(content.links, adjacency, paper)) {
      const { conceptCosine, parts } = explainLink(input, paper, near);
      const stored = parts.find((part) => part.kind === "concepts")?.value ?? 0;
      expect(manifest.options.weights.concepts * conceptCosine).toBeCloseTo(stored, 6);
      const text = parts.find((part) => part.kind === "text");
      if (text !== undefined) {
        const less = shownText.filter((shown) => shown < text.hundredths).length;
        expect(text.place).toBe(less / shownText.length);
      }
      checked++;
    }
  }
  expect(checked).toBe(2 * content.links.targets.length);
});
