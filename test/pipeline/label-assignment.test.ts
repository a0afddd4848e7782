import { describe, expect, test } from "vitest";
import { assignLabels } from "../../src/pipeline/label-assignment.ts";
import { countForLabels } from "../../src/pipeline/label-counts.ts";
import { buildConceptSpace, type SaidBy } from "../support/concept-space.ts";

interface Case {
  readonly papers: readonly (SaidBy & { readonly cluster: number })[];
  /** Score of a concept in a cluster; 0 when absent. */
  readonly scores: readonly Readonly<Record<string, number>>[];
  readonly taken?: readonly string[];
}

/** Labels and runners-up as keys. */
function assign({ papers, scores, taken }: Case): { label: string[]; alternatives: string[] }[] {
  const space = buildConceptSpace(papers);
  const keys = space.table.key;
  const counts = countForLabels(
    space,
    Int32Array.from(papers, (paper) => paper.cluster),
    scores.length,
  );
  const assigned = assignLabels({
    counts,
    scores: Float64Array.from(scores.flatMap((row) => keys.map((key) => row[key] ?? 0))),
    keys,
    papersIn: (cluster, concept) =>
      [...papers.keys()].filter((paper) => {
        const { title, abstract } = papers[paper];
        return papers[paper].cluster === cluster && [...title, ...abstract].includes(keys[concept]);
      }),
    taken: { labels: new Set(taken), words: new Set<string>() },
  });
  return assigned.map(({ label, alternatives }) => ({
    label: label.map((concept) => keys[concept]),
    alternatives: alternatives.map((concept) => keys[concept]),
  }));
}

function say(cluster: number, count: number, title: readonly string[]): Case["papers"] {
  return Array.from({ length: count }, () => ({ cluster, title, abstract: [] }));
}

describe("assignLabels", () => {
  test("a concept names the cluster where it scores higher; the other takes its next", () => {
    const named = assign({
      papers: [...say(0, 4, ["debate", "judge"]), ...say(1, 4, ["debate", "critique"])],
      scores: [
        { debate: 9, judge: 1 },
        { debate: 8, critique: 5 },
      ],
    });
    expect(named.map(({ label }) => label)).toEqual([["debate"], ["critique"]]);
  });

  test("the same words in another order are the same label", () => {
    const named = assign({
      papers: [...say(0, 4, ["graph drawing"]), ...say(1, 4, ["drawing graph", "layout"])],
      scores: [{ "graph drawing": 9 }, { "drawing graph": 8, layout: 1 }],
    });
    expect(named[1].label).toEqual(["layout"]);
  });

  test("a word of a longer label that is given is no label", () => {
    const named = assign({
      papers: [...say(0, 4, ["volume rendering"]), ...say(1, 4, ["volume", "transfer function"])],
      scores: [{ "volume rendering": 9 }, { volume: 8, "transfer function": 2 }],
    });
    expect(named[1].label).toEqual(["transfer function"]);
  });

  test("labels given earlier are taken", () => {
    const named = assign({
      papers: say(0, 4, ["debate", "judge"]),
      scores: [{ debate: 9, judge: 1 }],
      taken: ["debate"],
    });
    expect(named[0].label).toEqual(["judge"]);
  });

  test("a cluster without any score has no label", () => {
    expect(assign({ papers: say(0, 4, ["debate"]), scores: [{}] })[0]).toEqual({
      label: [],
      alternatives: [],
    });
  });

  test("a second part joins where the first speaks for less than half", () => {
    const others = say(1, 30, ["graph"]);
    const papers = [
      ...say(0, 4, ["argument"]),
      ...say(0, 4, ["annotator"]),
      ...say(0, 2, ["poetry"]),
      ...others,
    ];
    const scores: Case["scores"] = [{ argument: 9, annotator: 8, poetry: 8 }, { graph: 1 }];
    expect(assign({ papers, scores })[0].label).toEqual(["argument", "annotator"]);
  });

  test("no second part where the first speaks for half, or begins with the same letters", () => {
    const others = say(1, 30, ["graph"]);
    const half = [...say(0, 5, ["argument"]), ...say(0, 5, ["annotator"]), ...others];
    expect(assign({ papers: half, scores: [{ argument: 9, annotator: 8 }, { graph: 1 }] })[0].label).toEqual([
      "argument",
    ]);
    const alike = [...say(0, 4, ["argument"]), ...say(0, 6, ["argumentation mining"]), ...others];
    const scores: Case["scores"] = [{ argument: 9, "argumentation mining": 8 }, { graph: 1 }];
    expect(assign({ papers: alike, scores })[0].label).toEqual(["argument"]);
  });

  test("what half of a cluster speaks of may join although another has the name", () => {
    const papers = [
      ...say(0, 4, ["argument"]),
      ...say(0, 6, ["debate"]),
      ...say(1, 3, ["debate"]),
      ...say(2, 27, ["graph"]),
    ];
    const scores: Case["scores"] = [{ argument: 5, debate: 4 }, { debate: 20 }, { graph: 1 }];
    expect(assign({ papers, scores }).map(({ label }) => label)).toEqual([
      ["argument", "debate"],
      ["debate"],
      ["graph"],
    ]);
  });

  test("a generic word in both does not keep a second part away, a nested name does", () => {
    const others = say(1, 30, ["graph"]);
    const papers = [...say(0, 4, ["multi task learning"]), ...say(0, 5, ["continual learning"]), ...others];
    const scores: Case["scores"] = [{ "multi task learning": 9, "continual learning": 8 }, { graph: 1 }];
    expect(assign({ papers, scores })[0].label).toEqual(["multi task learning", "continual learning"]);
    const nested = [...say(0, 4, ["machine learning model"]), ...say(0, 5, ["machine learning"]), ...others];
    const alike: Case["scores"] = [{ "machine learning model": 9, "machine learning": 8 }, { graph: 1 }];
    expect(assign({ papers: nested, scores: alike })[0].label).toEqual(["machine learning model"]);
  });

  test("runners-up are the four next that do not repeat the label or each other", () => {
    const keys = [
      "debate",
      "debate judge",
      "agent",
      "reward model",
      "reward design",
      "safety",
      "poetry",
      "law",
    ];
    const named = assign({
      papers: say(0, 3, keys),
      scores: [Object.fromEntries(keys.map((key, place) => [key, 10 - place]))],
    });
    expect(named[0].label).toEqual(["debate"]);
    expect(named[0].alternatives).toEqual(["agent", "reward model", "reward design", "safety"]);
  });
});
