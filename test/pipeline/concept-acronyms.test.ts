import { describe, expect, test } from "vitest";
import { tokenise } from "../../src/lib/tokenise.ts";
import { findDefinitions, readAcronym } from "../../src/pipeline/concept-acronyms.ts";

/** The definitions in a text as "acronym = long form". */
function read(text: string): string[] {
  const tokens = tokenise(text);
  return findDefinitions(text, tokens).map(({ acronym, first, end }) => {
    const words = tokens.slice(first, end).map((token) => token.text);
    return `${acronym} = ${words.join(" ")}`;
  });
}

describe("readAcronym", () => {
  test("takes words with two capitals, without their plural s", () => {
    expect(["LLMs", "CoT", "t-SNE", "RM"].map(readAcronym)).toEqual(["llm", "cot", "t-sne", "rm"]);
    expect(["Model", "A", "model", "IncrediblyLongWord", "As"].map(readAcronym)).toEqual([
      "",
      "",
      "",
      "",
      "",
    ]);
  });
});

describe("findDefinitions", () => {
  test("finds a long form before its acronym", () => {
    expect(read("We use direct preference optimization (DPO) here.")).toEqual([
      "dpo = direct preference optimization",
    ]);
    expect(read("many large language models (LLMs), say")).toEqual(["llm = large language models"]);
    expect(read("uses t-distributed stochastic neighbor embedding (t-SNE)")).toEqual([
      "t-sne = t-distributed stochastic neighbor embedding",
    ]);
  });

  test("finds it inside a compound and with words of grammar in it", () => {
    expect(read("We prompt by chain-of-thought (CoT).")).toEqual(["cot = chain-of-thought"]);
    expect(read("by reinforcement learning from human feedback [RLHF]")).toEqual([
      "rlhf = reinforcement learning from human feedback",
    ]);
  });

  test("finds a long form behind its acronym", () => {
    expect(read("With RAG (retrieval-augmented generation) it works.")).toEqual([
      "rag = retrieval-augmented generation",
    ]);
  });

  test("refuses long forms of one word, across punctuation, starting with grammar, or that do not spell the acronym", () => {
    expect(read("a transformer (TF)")).toEqual([]);
    expect(read("large, language models (LLM)")).toEqual([]);
    expect(read("of the network (OTN)")).toEqual([]);
    expect(read("some other words (DPO)")).toEqual([]);
    expect(read("(DPO) alone, and DPO (a sentence that goes on) too")).toEqual([]);
  });

  test("finds nothing in texts without words", () => {
    expect(read("")).toEqual([]);
    expect(read("((()))")).toEqual([]);
    expect(read("(ABC)")).toEqual([]);
  });
});
