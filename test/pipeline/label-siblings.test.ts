import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countForLabels } from "../../src/pipeline/label-counts.ts";
import { findParts, preferWholes } from "../../src/pipeline/label-siblings.ts";
import { buildConceptSpace, type SaidBy } from "../support/concept-space.ts";

/** Scores of all 1 for one cluster of these papers, after parts and wholes were settled. */
function settle(said: readonly SaidBy[], modifiers: readonly string[] = []): Map<string, number> {
  const space = buildConceptSpace(said);
  const counts = countForLabels(space, new Int32Array(said.length), 1);
  const scores = new Float64Array(counts.concepts).fill(1);
  const onlyParts = Uint8Array.from(space.table.key, (key) => (modifiers.includes(key) ? 1 : 0));
  const settled = preferWholes(scores, counts, findParts(space.table.key), onlyParts);
  return new Map(space.table.key.map((key, concept) => [key, settled[concept]]));
}

function papers(count: number, title: readonly string[], abstract: readonly string[] = []): SaidBy[] {
  return Array.from({ length: count }, () => ({ title, abstract }));
}

describe("findParts", () => {
  test("finds whole words in order, and nothing else", () => {
    const keys = ["conflict", "conflicts", "knowledge", "knowledge conflict", "knowledge conflict set"];
    const named = findParts(keys).map(({ short, long }) => `${keys[short]} < ${keys[long]}`);
    expect(named).toEqual([
      "knowledge < knowledge conflict",
      "conflict < knowledge conflict",
      "knowledge < knowledge conflict set",
      "knowledge conflict < knowledge conflict set",
      "conflict < knowledge conflict set",
    ]);
  });
});

describe("preferWholes", () => {
  test("a longer phrase with half of the papers wins over its part, which counts half", () => {
    const settled = settle([...papers(3, ["conflict", "knowledge conflict"]), ...papers(2, ["conflict"])]);
    expect(settled.get("knowledge conflict")).toBeCloseTo(1.01);
    expect(settled.get("conflict")).toBeCloseTo(0.5);
  });

  test("a longer phrase with seven tenths of the papers leaves its part no name", () => {
    const settled = settle([...papers(7, ["continual", "continual learning"]), ...papers(3, ["continual"])]);
    expect(settled.get("continual")).toBe(0);
    expect(settled.get("continual learning")).toBeCloseTo(1.01);
  });

  test("a longer phrase that is missing from the titles does not win", () => {
    const settled = settle([...papers(3, ["debate"], ["debate judge"]), ...papers(2, ["debate"])]);
    expect(settled.get("debate")).toBe(1);
    expect(settled.get("debate judge")).toBe(1);
  });

  test("a part of several words keeps its place beside a longer phrase", () => {
    const [part, whole] = ["differential equation", "ordinary differential equation"];
    const settled = settle([...papers(6, [part, whole]), ...papers(4, [part])]);
    expect(settled.get(part)).toBe(1);
    expect(settled.get(whole)).toBe(1);
  });

  test("what can only be a part is no name, but hands on what speaks for it", () => {
    const said = papers(8, ["multi task", "multi task learning"]);
    const settled = settle([...said, ...papers(2, ["multi task"])], ["multi task"]);
    expect(settled.get("multi task")).toBe(0);
    expect(settled.get("multi task learning")).toBeCloseTo(1);
  });

  test("a fragment's worth goes to a whole that stands in the titles, a modifier's to any, as far as it is covered", () => {
    const space = buildConceptSpace([...papers(8, ["a", "a b"]), ...papers(2, ["a"])]);
    const counts = countForLabels(space, new Int32Array(10), 1);
    const settled = preferWholes(
      Float64Array.of(10, 1),
      counts,
      findParts(space.table.key),
      new Uint8Array(2),
    );
    expect([...settled]).toEqual([0, 10.1]);
    const titleless = { ...counts, titles: Int32Array.of(10, 0) };
    const parts = findParts(space.table.key);
    expect([...preferWholes(Float64Array.of(10, 1), titleless, parts, new Uint8Array(2))]).toEqual([0, 1]);
    expect([...preferWholes(Float64Array.of(10, 1), titleless, parts, Uint8Array.of(1, 0))]).toEqual([0, 8]);
  });

  test("worth is handed on from part to whole to its whole", () => {
    const chain = ["optimization", "preference optimization", "direct preference optimization"];
    const settled = settle([
      ...papers(7, chain),
      ...papers(2, chain.slice(0, 2)),
      ...papers(1, chain.slice(0, 1)),
    ]);
    expect(settled.get(chain[2])).toBeCloseTo(1);
    expect(settled.get(chain[1])).toBe(0);
    expect(settled.get(chain[0])).toBe(0);
  });

  test("no concept with a score is a fragment, checked over all pairs as texts", () => {
    const keys = ["a", "a b", "a b c", "b", "b c", "c"];
    const saidBy = fc.record({ title: fc.subarray(keys), abstract: fc.subarray(keys) });
    fc.assert(
      fc.property(fc.array(saidBy, { minLength: 1, maxLength: 12 }), (said) => {
        const count = (key: string) =>
          said.filter(({ title, abstract }) => title.includes(key) || abstract.includes(key)).length;
        for (const [key, score] of settle(said)) {
          if (score === 0) continue;
          const wholes = keys.filter((other) => other !== key && ` ${other} `.includes(` ${key} `));
          for (const whole of wholes) expect(count(whole)).toBeLessThan(0.7 * count(key));
        }
      }),
    );
  });
});
