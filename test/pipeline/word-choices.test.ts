import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Decisions, DEFAULT_OPTIONS, type BuildOptions } from "../../src/model/index.ts";
import { extractConcepts } from "../../src/pipeline/extract-concepts.ts";
import { extractTerms } from "../../src/pipeline/extract-terms.ts";
import { runPipeline } from "../../src/pipeline/run-pipeline.ts";
import { NO_CHOICES } from "../../src/pipeline/word-choices.ts";
import { makePapers } from "../support/papers.ts";
import { readSeeds } from "../support/build-seeds.ts";

const seeds = readSeeds();

function build(options: Partial<BuildOptions> = {}, decisions: Decisions = {}) {
  const given = { ...DEFAULT_OPTIONS, ...options, title: "Test", user: { decisions, notes: {} } };
  const { atlas, problems } = runPipeline([seeds], given, { progress: () => {}, now: () => 0 });
  if (atlas === null) throw new Error("The seeds give an atlas.");
  const { key, label, offsets, papers } = atlas.content.concepts;
  const papersOf = (name: string): number[] => {
    const concept = key.indexOf(name);
    return concept < 0 ? [] : [...papers.subarray(offsets[concept], offsets[concept + 1])];
  };
  return { atlas, problems, key, label, papersOf, hash: atlas.manifest.contentHash };
}

const plain = build();

const TEXTS = [
  "a reward model for agents",
  "the reward models of an assistant",
  "our reward model and the assistants",
  "some agents with a reward",
  "an agent or an assistant",
];

describe("stop words", () => {
  test("are in no term, no concept and no label of the map, by option or by click", () => {
    const banned = build({ stopWords: ["Debates"] });
    expect(plain.key.some((key) => key.split(" ").includes("debate"))).toBe(true);
    expect(banned.key.filter((key) => /\bdebates?\b/.test(key))).toEqual([]);
    expect(banned.label.filter((label) => /\bdebates?\b/i.test(label))).toEqual([]);
    const named = banned.atlas.content.clusters.flatMap(({ evidence, alternatives }) => [
      ...evidence,
      ...alternatives,
    ]);
    expect(JSON.stringify(named)).not.toMatch(/\bdebates?\b/i);
    expect(banned.hash).not.toBe(plain.hash);
    expect(build({}, { stopWords: ["debate"] }).hash).toBe(banned.hash);
  });

  test("leave no trace once they are taken back", () => {
    const again = build({ stopWords: [], synonyms: [], minimumAbstract: 0 }, { stopWords: [], synonyms: [] });
    expect(again.hash).toBe(plain.hash);
    expect(build({ stopWords: ["zebrafish larvae", "…"] }).hash).toBe(plain.hash);
  });

  test("part terms where they stand; the words of a phrase stay elsewhere", () => {
    const without = extractTerms(makePapers([...TEXTS, "the reward"]), ["Reward Models"]).vocabulary;
    expect(without).not.toContain("reward model");
    expect(without).not.toContain("model");
    expect(without).toContain("reward");
    const single = extractTerms(makePapers(TEXTS), ["rewards"]).vocabulary;
    expect(single.filter((term) => term.split(" ").includes("reward"))).toEqual([]);
    expect(single).toContain("model");
  });

  test("go before synonyms, also where they are the name of a group", () => {
    const synonyms = [["agent", "assistant"]];
    const keys = (stopWords: string[]) =>
      extractConcepts(makePapers(TEXTS), { stopWords, synonyms }).table.key;
    expect(keys([])).toContain("agent");
    expect(keys(["agents"])).not.toContain("agent");
    expect(keys(["assistant"])).toContain("agent");
  });
});

describe("synonyms", () => {
  const merge = (synonyms: string[][]) =>
    extractConcepts(makePapers(TEXTS), { ...NO_CHOICES, synonyms }).table;

  test("are one concept of the papers of all, shown under the first", () => {
    const table = merge([["AI assistants", "agent", "assistant"]]);
    const concept = table.label.indexOf("AI assistants");
    expect([...table.papers.subarray(table.offsets[concept], table.offsets[concept + 1])]).toEqual([
      0, 1, 2, 3, 4,
    ]);
    expect(table.key).not.toContain("agent");
    expect(table.key).not.toContain("assistant");
    expect(table.forms[concept]).toContain("agents");
  });

  test("join the papers of two concepts of the seeds", () => {
    const pair = ["reward model", "chain of thought"];
    const [first, second] = pair.map((name) => plain.papersOf(name));
    expect(first.length).toBeGreaterThan(0);
    expect(second.length).toBeGreaterThan(0);
    const both = [...new Set([...first, ...second])].sort((a, b) => a - b);
    const merged = build({ synonyms: [pair] });
    expect(merged.papersOf("reward model")).toEqual(both);
    expect(merged.key).not.toContain("chain of thought");
    expect(build({}, { synonyms: [pair] }).hash).toBe(merged.hash);
  });

  test("do not depend on the order of groups, nor of what follows the first", () => {
    const groups = [
      ["agent", "assistant", "reward model"],
      ["model", "reward"],
      ["assistant", "zebra"],
    ];
    const expected = merge(groups);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(groups, { minLength: 3 }),
        fc.shuffledSubarray(["assistant", "reward model"], { minLength: 2 }),
        (shuffled, rest) => {
          const again = shuffled.map((group) => (group[0] === "agent" ? ["agent", ...rest] : group));
          expect(merge(again)).toEqual(expected);
        },
      ),
    );
  });
});

describe("what came of the choices", () => {
  test("is a note for every phrase that no paper has", () => {
    const { problems } = build({ stopWords: ["xyzzy", "debates"], synonyms: [["debate", "plugh plugh"]] });
    const notes = problems.filter(({ code }) => code === "words-unknown").map(({ message }) => message);
    expect(notes).toEqual([
      "No paper has “plugh plugh”, which you want to count as the same concept.",
      "No paper has “xyzzy”, which you want to ignore.",
    ]);
  });

  test("is a count of the abstracts that are too short, which are still shown", () => {
    const longest = build({ minimumAbstract: 100_000 });
    const withAbstract = plain.atlas.abstracts.filter((abstract) => abstract !== "").length;
    const note = longest.problems.find(({ code }) => code === "abstracts-short");
    expect(note?.message).toContain(`${withAbstract} abstracts have fewer than 100000 words`);
    expect(longest.atlas.abstracts).toEqual(plain.atlas.abstracts);
    expect(longest.key.length).toBeLessThan(plain.key.length);
    expect(build({ minimumAbstract: 1 }).hash).toBe(plain.hash);
  });
});
