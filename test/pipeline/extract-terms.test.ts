import { describe, expect, test } from "vitest";
import { extractTerms } from "../../src/pipeline/extract-terms.ts";
import { makePaper, makePapers } from "../support/papers.ts";

/** The weights of one row by term. */
function readRow(papers: Parameters<typeof extractTerms>[0], row: number): Record<string, number> {
  const { matrix, vocabulary } = extractTerms(papers);
  const weights: Record<string, number> = {};
  for (let entry = matrix.offsets[row]; entry < matrix.offsets[row + 1]; entry++) {
    weights[vocabulary[matrix.indices[entry]]] = matrix.values[entry];
  }
  return weights;
}

describe("extractTerms", () => {
  test("keeps stems and adjacent pairs, parted by stop words and punctuation", () => {
    const { vocabulary } = extractTerms(
      makePapers(["Volume rendering of graphs, trees", "volumes rendered of graph. tree"]),
    );
    expect(vocabulary).toEqual(["graph", "render", "tree", "volum", "volum render"]);
  });

  test("takes compounds apart and leaves out numbers, single letters and URLs", () => {
    const texts = [
      "few-shot 3d k 42 https://example.org/zebra model's",
      "few-shot 3d k 42 https://example.org/zebra model",
    ];
    expect(extractTerms(makePapers(texts)).vocabulary).toEqual([
      "3d",
      "few",
      "few shot",
      "model",
      "shot",
      "shot 3d",
    ]);
  });

  test("weighs √count × smooth idf with the title twice, rows of length 1", () => {
    const papers = [
      makePaper({ id: "a", title: "graph", abstract: "graph tree tree" }),
      makePaper({ id: "b", abstract: "graph" }),
      makePaper({ id: "c", abstract: "tree" }),
      makePaper({ id: "d", abstract: "nothing else" }),
    ];
    const idf = Math.log(5 / 3) + 1;
    const graph = Math.sqrt(3) * idf;
    const tree = Math.sqrt(2) * idf;
    const length = Math.sqrt(graph * graph + tree * tree);
    const row = readRow(papers, 0);
    expect(Object.keys(row)).toEqual(["graph", "tree"]);
    expect(row.graph).toBeCloseTo(graph / length, 14);
    expect(row.tree).toBeCloseTo(tree / length, 14);
    expect(readRow(papers, 3)).toEqual({});
  });

  test("leaves out terms of one paper, and of more than half of the papers in longer lists", () => {
    const texts = Array.from({ length: 30 }, (_, i) => `everywhere, pair${i % 15}, only${i}`);
    const expected = Array.from({ length: 15 }, (_, i) => `pair${i}`).sort();
    expect(extractTerms(makePapers(texts)).vocabulary).toEqual(expected);
  });

  test("finds identical papers identical, however many they are", () => {
    for (const count of [2, 3, 40]) {
      const { vocabulary } = extractTerms(makePapers(new Array(count).fill("neural networks")));
      expect(vocabulary).toEqual(["network", "neural", "neural network"]);
    }
  });

  test("has no terms for no papers, one paper, papers without text", () => {
    expect(extractTerms([]).matrix).toMatchObject({ rows: 0, columns: 0 });
    expect(extractTerms(makePapers(["one paper alone"])).matrix).toMatchObject({ rows: 1, columns: 0 });
    expect(extractTerms(makePapers(["", "", ""])).matrix).toMatchObject({ rows: 3, columns: 0 });
  });
});
