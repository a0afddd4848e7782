import { describe, expect, test } from "vitest";
import { createFolding } from "../../src/pipeline/concept-folding.ts";

const foldingOf = (counts: Record<string, number>) => createFolding(new Map(Object.entries(counts)));

const split = (counts: Record<string, number>, token: string) =>
  foldingOf(counts)
    .split(token)
    .map((piece) => piece.text);

describe("fold", () => {
  test("makes plurals singular where the singular occurs", () => {
    const { fold } = foldingOf({
      model: 1,
      box: 1,
      study: 1,
      matrix: 1,
      index: 1,
      hypothesis: 1,
      analysis: 1,
      search: 1,
    });
    const words = ["models", "boxes", "studies", "matrices", "indices", "hypotheses", "analyses", "searches"];
    expect(words.map(fold)).toEqual([
      "model",
      "box",
      "study",
      "matrix",
      "index",
      "hypothesis",
      "analysis",
      "search",
    ]);
  });

  test("leaves words alone whose singular does not occur or means something else", () => {
    const { fold } = foldingOf({ semantic: 5, ba: 5, graph: 1, no: 5 });
    expect(["bias", "models", "semantics", "bus", "graph"].map(fold)).toEqual([
      "bias",
      "models",
      "semantics",
      "bus",
      "graph",
    ]);
  });

  test("makes British spelling American where that occurs", () => {
    const { fold } = foldingOf({
      visualization: 1,
      optimize: 1,
      optimized: 1,
      color: 1,
      modeling: 1,
      analyze: 1,
    });
    expect(["visualisation", "optimise", "optimised", "colour", "modelling", "analyse"].map(fold)).toEqual([
      "visualization",
      "optimize",
      "optimized",
      "color",
      "modeling",
      "analyze",
    ]);
    expect(["four", "hour", "noise"].map(foldingOf({ for: 9 }).fold)).toEqual(["four", "hour", "noise"]);
  });
});

describe("split", () => {
  test("takes compounds apart, joins them where the single word is as frequent", () => {
    expect(split({ "multi-agent": 3 }, "Multi-Agent")).toEqual(["Multi", "Agent"]);
    expect(split({ "iso-surface": 2, isosurface: 3 }, "iso-surface")).toEqual(["isosurface"]);
    expect(split({ "iso-surfaces": 2, isosurface: 3 }, "iso-surfaces")).toEqual(["isosurfaces"]);
  });

  test("takes the single word apart where the compound is more frequent", () => {
    expect(split({ "multi-agent": 3, multiagent: 1 }, "multiagent")).toEqual(["multi", "agent"]);
  });

  test("keeps parts of fewer than two letters with their neighbour", () => {
    expect(split({}, "t-SNE")).toEqual(["t-SNE"]);
    expect(split({}, "GPT-4")).toEqual(["GPT-4"]);
    expect(split({}, "GPT-4-based")).toEqual(["GPT-4", "based"]);
    expect(split({}, "3-D")).toEqual(["3d"]);
    expect(split({}, "3d-aware")).toEqual(["3d", "aware"]);
  });

  test("parts words at a slash and drops the possessive", () => {
    expect(foldingOf({}).split("image/text")).toEqual([
      { text: "image", compound: false, breakBefore: false },
      { text: "text", compound: false, breakBefore: true },
    ]);
    expect(split({}, "model's")).toEqual(["model"]);
  });

  test("leaves generic compounds whole", () => {
    expect(split({}, "state-of-the-art")).toEqual(["state-of-the-art"]);
  });
});
