import { describe, expect, test } from "vitest";
import type { Paper } from "../../src/model/index.ts";
import type { ConceptSpace } from "../../src/pipeline/concept-space.ts";
import { extractConcepts } from "../../src/pipeline/extract-concepts.ts";
import { makePaper, makePapers } from "../support/papers.ts";

const labelsOf = (papers: readonly Paper[]) => extractConcepts(papers).table.label;

/** Papers with the concept of this key, its label, forms and words. */
function look(space: ConceptSpace, key: string) {
  const concept = space.table.key.indexOf(key);
  if (concept < 0) return null;
  const { label, forms, offsets, papers, counts } = space.table;
  return {
    label: label[concept],
    forms: forms[concept],
    papers: [...papers.subarray(offsets[concept], offsets[concept + 1])],
    counts: [...counts.subarray(offsets[concept], offsets[concept + 1])],
    inTitle: [...space.phrases.inTitle.subarray(offsets[concept], offsets[concept + 1])],
    words: space.phrases.words[concept],
  };
}

/** The same sentence differs by a filler that is in no other paper. */
const repeat = (count: number, sentence: (i: number) => string) =>
  makePapers(Array.from({ length: count }, (_, i) => sentence(i)));

describe("extractConcepts", () => {
  test("finds phrases that recur, whatever their number and spelling", () => {
    const papers = makePapers([
      "the knowledge conflict and a colour scale",
      "of knowledge conflicts in a color scale",
      "some knowledge conflicts of colour scales",
      "conflicts are some scales",
      "knowledge of color",
    ]);
    const space = extractConcepts(papers);
    expect(look(space, "knowledge conflict")).toEqual({
      label: "Knowledge Conflicts",
      forms: ["knowledge conflict", "knowledge conflicts"],
      papers: [0, 1, 2],
      counts: [1, 1, 1],
      inTitle: [0, 0, 0],
      words: 2,
    });
    expect(look(space, "color scale")?.papers).toEqual([0, 1, 2]);
  });

  test("reads an acronym as its long form once two papers define it, and as nothing else's form", () => {
    const papers = makePapers([
      "direct preference optimization (DPO) of fish",
      "direct preference optimization (DPO) of birds",
      "our DPO of frogs",
      "a DPO-based zoo",
    ]);
    const dpo = look(extractConcepts(papers), "direct preference optimization");
    expect(dpo?.papers).toEqual([0, 1, 2, 3]);
    expect(dpo?.label).toBe("Direct Preference Optimization");
    expect(dpo?.forms).toEqual(["direct preference optimization", "dpo"]);
  });

  test("reads an acronym that papers disagree on in the defining paper only", () => {
    const papers = makePapers([
      "reward model (RM) and RM",
      "relational memory (RM) and RM",
      "a reward model",
      "one relational memory",
      "an RM",
    ]);
    const space = extractConcepts(papers);
    expect(look(space, "reward model")).toMatchObject({
      papers: [0, 2],
      counts: [3, 1],
      forms: ["reward model"],
    });
    expect(look(space, "relational memory")?.papers).toEqual([1, 3]);
  });

  test("counts a compound around a word of grammar as one, hyphens or not", () => {
    const papers = makePapers([
      "chain-of-thought prompting of fish",
      "a chain-of-thought",
      "the chain of thought is",
      "chains of thought",
    ]);
    const thought = look(extractConcepts(papers), "chain of thought");
    expect(thought?.papers).toEqual([0, 1, 2, 3]);
    expect(thought?.label).toMatch(/^Chain.of.Thought$/);
    expect(thought?.forms).toContain("chain-of-thought");
  });

  test("keeps phrases with time, point, set, level and few in them", () => {
    const papers = repeat(4, (i) => `word${i}: time series, critical points, level sets, few-shot learning`);
    expect(labelsOf(papers)).toEqual(["Critical Points", "Few-Shot Learning", "Level Sets", "Time Series"]);
  });

  test("has no phrase that cuts a compound, unless the rest of it says little", () => {
    const papers = repeat(4, (i) => `word${i}, multi-agent debate, model fine-tuning; graph-based`);
    expect(labelsOf(papers)).toEqual(["Graph", "Model Fine-Tuning", "Multi-Agent Debate"]);
  });

  test("lets a longer phrase absorb a part that rarely stands alone, but not one that often does", () => {
    const absorbed = repeat(4, (i) => `word${i}, monte carlo`);
    expect(labelsOf(absorbed)).toEqual(["Monte Carlo"]);
    const apart = makePapers([
      "volume rendering",
      "volume rendering",
      "rendering",
      "rendering",
      "a volume",
      "volume",
    ]);
    expect(labelsOf(apart)).toEqual(["Rendering", "Volume", "Volume Rendering"]);
  });

  test("has no boilerplate, no words of grammar, numbers or adverbs, and no weak ends", () => {
    const papers = repeat(
      5,
      (i) =>
        `We propose${i}. a novel approach quickly, 42 results; large, debate based; trained, state-of-the-art`,
    );
    expect(labelsOf(papers)).toEqual(["Debate"]);
  });

  test("counts titles and keywords twice and says where titles have it", () => {
    const papers = [
      makePaper({
        id: "a",
        title: "Debate",
        abstract: "debate, debate",
        keywords: ["Debates", "Index Terms-debate"],
      }),
      makePaper({ id: "b", abstract: "debate" }),
      makePaper({ id: "c", keywords: ["debate"] }),
    ];
    expect(look(extractConcepts(papers), "debate")).toMatchObject({ counts: [6, 1, 2], inTitle: [1, 0, 0] });
  });

  test("writes names with the capitals the list gives them", () => {
    const papers = repeat(4, (i) => `ImageNet models word${i}. t-SNE plots`);
    expect(labelsOf(papers)).toEqual(["ImageNet Models", "t-SNE Plots"]);
  });

  test("gives rows of length 1, heavier for what is frequent in the paper and rare in the list", () => {
    const papers = makePapers(["debate. debate. graph", "debate. graph", "graph. tensor", "tensor"]);
    const { matrix, table } = extractConcepts(papers);
    const idf = (df: number) => Math.log(5 / (df + 1)) + 1;
    const debate = Math.sqrt(2) * idf(2);
    const length = Math.sqrt(debate * debate + idf(3) * idf(3));
    expect(table.key).toEqual(["debate", "graph", "tensor"]);
    expect(matrix.values[0]).toBeCloseTo(debate / length, 14);
    expect(matrix.values[1]).toBeCloseTo(idf(3) / length, 14);
  });

  test("knows heads and verbs by counts", () => {
    const papers = repeat(
      5,
      (i) => `Word${i} of visual debate. We refuse the debate. They can refuse. Visual graphs of debate.`,
    );
    const { table, phrases } = extractConcepts(papers);
    const share = (key: string, values: Float32Array) => values[table.key.indexOf(key)];
    expect(share("debate", phrases.headShare)).toBe(1);
    expect(share("debate", phrases.verbShare)).toBe(0);
    expect(share("visual", phrases.headShare)).toBe(0);
  });

  test("has no verbs, no forms in -ing that only modify, and no nouns of any subject by themselves", () => {
    const papers = repeat(
      5,
      (i) =>
        `Word${i} of reasoning. We refuse the reasoning. They can refuse. We hope that a team leads. ` +
        `Instructing tutors and knowledge integration. A team. The reasoning.`,
    );
    const { key } = extractConcepts(papers).table;
    expect(key).toContain("reasoning");
    expect(key).toContain("knowledge integration");
    for (const word of ["refuse", "hope", "team", "instructing", "integration"])
      expect(key).not.toContain(word);
  });

  test("has no nouns out of set phrases, but the same nouns elsewhere", () => {
    const set = repeat(5, (i) => `Debate of word${i} in light of evidence. We shed light on the debate.`);
    expect(extractConcepts(set).table.key).not.toContain("light");
    const optics = repeat(5, (i) => `Light of word${i}. The light field scatters. Evidence of light.`);
    expect(extractConcepts(optics).table.key.join()).toContain("light");
  });

  test("finds what joins two identical papers, and nothing in lists of none, one or without text", () => {
    expect(labelsOf(makePapers(["knowledge conflicts", "knowledge conflicts"]))).toEqual([
      "Knowledge Conflicts",
    ]);
    expect(labelsOf([])).toEqual([]);
    expect(labelsOf(makePapers(["knowledge conflicts"]))).toEqual([]);
    expect(extractConcepts(makePapers(["", "", ""])).matrix).toMatchObject({ rows: 3, columns: 0 });
  });

  test("does not care in which order papers are read, but for their own numbers", () => {
    const texts = [
      "volume rendering of graphs",
      "graph of a volume",
      "tensor volume rendering",
      "the tensors graph",
    ];
    const forward = extractConcepts(makePapers(texts));
    const backward = extractConcepts(makePapers([...texts].reverse()));
    expect(backward.table.key).toEqual(forward.table.key);
    expect(backward.table.label).toEqual(forward.table.label);
    expect(backward.table.offsets).toEqual(forward.table.offsets);
  });
});
