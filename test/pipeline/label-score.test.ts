import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countForLabels } from "../../src/pipeline/label-counts.ts";
import { scoreLabels } from "../../src/pipeline/label-score.ts";
import { buildConceptSpace, type SaidBy } from "../support/concept-space.ts";

const WORDS = ["debate", "graph", "graph drawing", "large scale graph drawing", "noise"];

const someConcepts = fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 4 });
const someList = fc.array(
  fc.record({ title: someConcepts, abstract: someConcepts, cluster: fc.integer({ min: 0, max: 2 }) }),
  { minLength: 6, maxLength: 40 },
);

/** The oracle: the published formula, counted paper by paper, with the machine's own logarithm. */
function scoreNaively(
  said: readonly SaidBy[],
  cluster: readonly number[],
  wanted: number,
  key: string,
): number {
  const has = (paper: SaidBy, concept: string) => [...paper.title, ...paper.abstract].includes(concept);
  const concepts = [...new Set(said.flatMap(({ title, abstract }) => [...title, ...abstract]))];
  const members = said.filter((_, paper) => cluster[paper] === wanted);
  const mentions = (papers: readonly SaidBy[]) =>
    concepts.reduce((sum, concept) => sum + papers.filter((paper) => has(paper, concept)).length, 0);
  const din = members.filter((paper) => has(paper, key)).length;
  const tin = members.filter((paper) => paper.title.includes(key)).length;
  const df = said.filter((paper) => has(paper, key)).length;
  if (din < Math.max(members.length < 8 ? 2 : 3, 0.08 * members.length)) return 0;
  const total = mentions(said);
  const inside = mentions(members);
  const a = df / 3;
  const everything = members.length === said.length;
  const delta =
    Math.log((din + a) / (inside + total / 3 - din - a + 1)) -
    Math.log((df - din + a) / (total - inside + total / 3 - (df - din) - a + 1));
  const z = everything ? 1 : delta / Math.sqrt(1 / (din + a) + 1 / (df - din + a));
  const length = { 1: 0.75, 2: 1.15, 3: 1.15, 4: 1.05 }[key.split(" ").length] ?? 0.9;
  const brake = everything
    ? 1
    : Math.min(1, Math.max(0, 1 - ((df - din) / (said.length - members.length) - 0.15) / 0.35));
  let score = Math.max(z, 0) * Math.sqrt(din / members.length) * (1 + 4 * Math.sqrt(tin / members.length));
  score *= Math.sqrt(0.5 + tin / din) * (everything ? 1 : (din / df) ** 0.35) * length * brake;
  score *= Math.min(1, din / Math.min(8, 0.2 * members.length));
  if (tin === 0) score *= 0.5;
  if (tin < 2 && members.length >= 5) score *= 0.7;
  const owner = [0, 1, 2].some((other) => {
    const there = said.filter((paper, index) => cluster[index] === other && has(paper, key)).length;
    const size = cluster.filter((value) => value === other).length;
    return other !== wanted && 2 * there >= din && 9 * there * (members.length + 3) > 10 * din * (size + 3);
  });
  return owner ? 0.5 * score : score;
}

describe("scoreLabels", () => {
  test("is the formula counted paper by paper", () => {
    fc.assert(
      fc.property(someList, (list) => {
        const space = buildConceptSpace(list);
        const cluster = list.map((paper) => paper.cluster);
        const counts = countForLabels(space, Int32Array.from(cluster), 3);
        const worth = new Float64Array(counts.concepts).fill(1);
        const scores = scoreLabels(counts, space.phrases.words, worth);
        for (const wanted of new Set(cluster)) {
          space.table.key.forEach((key, concept) => {
            const expected = scoreNaively(list, cluster, wanted, key);
            expect(scores[wanted * counts.concepts + concept]).toBeCloseTo(expected, 9);
          });
        }
      }),
      { numRuns: 100 },
    );
  });

  test("a concept that is nowhere else beats one that is everywhere", () => {
    const inside = Array.from({ length: 8 }, () => ({ title: ["debate"], abstract: ["noise"] }));
    const outside = Array.from({ length: 8 }, () => ({ title: [], abstract: ["noise", "graph"] }));
    const space = buildConceptSpace([...inside, ...outside]);
    const cluster = Int32Array.from({ length: 16 }, (_, paper) => (paper < 8 ? 0 : 1));
    const counts = countForLabels(space, cluster, 2);
    const scores = scoreLabels(counts, space.phrases.words, new Float64Array(counts.concepts).fill(1));
    const of = (key: string) => scores[space.table.key.indexOf(key)];
    expect(of("debate")).toBeGreaterThan(0);
    expect(of("noise")).toBe(0);
    expect(of("graph")).toBe(0);
  });

  test("a cluster that is the whole list is named by what is most frequent", () => {
    const list = [
      { title: ["debate"], abstract: [] },
      { title: ["debate"], abstract: ["graph"] },
      { title: [], abstract: ["debate", "graph"] },
    ];
    const space = buildConceptSpace(list);
    const counts = countForLabels(space, Int32Array.of(0, 0, 0), 1);
    const scores = scoreLabels(counts, space.phrases.words, Float64Array.of(1, 1));
    expect(scores[0]).toBeGreaterThan(scores[1]);
  });
});

describe("countForLabels", () => {
  const space = buildConceptSpace([
    { title: ["debate"], abstract: [] },
    { title: [], abstract: ["debate"] },
    { title: ["debate"], abstract: [] },
    { title: ["debate"], abstract: [] },
  ]);

  test("counts members and their titles, and the background with papers in no cluster", () => {
    const counts = countForLabels(space, Int32Array.of(0, 0, -1, -2), 1);
    expect(counts).toMatchObject({ clusters: 1, concepts: 1, papers: 3 });
    expect([counts.sizes[0], counts.inside[0], counts.titles[0], counts.frequency[0]]).toEqual([2, 2, 1, 3]);
  });
});
