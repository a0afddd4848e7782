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
    taken: new Set(taken),
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
