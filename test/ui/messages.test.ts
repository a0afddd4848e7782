import { describe, expect, test } from "vitest";
import { evidenceText, linkSentence } from "../../src/ui/messages/evidence.ts";
import { formatPercent, pluralise } from "../../src/ui/messages/numbers.ts";
import { whyText } from "../../src/ui/messages/why.ts";
import type { LinkExplanation } from "../../src/view/explain-link.ts";

const NAMES = ["knowledge conflicts", "parametric knowledge", "retrieval", "decoding"];
const nameOf = (concept: number) => NAMES[concept];

function explanation(changed: Partial<LinkExplanation> = {}): LinkExplanation {
  return {
    weight: 0.52,
    parts: [
      { kind: "text", value: 0.31, strength: 0.31 / 0.6, place: 0.95, hundredths: 31 },
      { kind: "concepts", value: 0.21, strength: 0.5, place: 0.5, hundredths: 21 },
    ],
    shared: [
      { concept: 0, label: "Knowledge Conflicts", share: 0.6 },
      { concept: 1, label: "Parametric Knowledge", share: 0.35 },
      { concept: 2, label: "Retrieval", share: 0.05 },
    ],
    named: [
      { concept: 0, label: "Knowledge Conflicts", share: 0.6 },
      { concept: 1, label: "Parametric Knowledge", share: 0.35 },
    ],
    conceptCosine: 0.5,
    citation: "none",
    together: { references: [], referenceCounts: [0, 0], citers: [], citerCounts: [0, 0] },
    ...changed,
  };
}

describe("a bound", () => {
  test.each([
    [0.3149, "0.32"],
    [0.31, "0.31"],
    [0.29, "0.29"],
    [0.31 + 1e-9, "0.31"],
    [0.001, "0.01"],
    [0, "0.00"],
  ])("of %d is rounded up, never below it", (most, text) => {
    expect(whyText.mostText(most)).toBe(`at most ${text}`);
  });
});

describe("linkSentence", () => {
  test("names the concepts that carry the link and says how alike the texts are", () => {
    expect(linkSentence(explanation(), nameOf)).toBe(
      "Both are about knowledge conflicts and parametric knowledge; texts are among the most alike of this list (0.31 of at most 0.60).",
    );
  });

  test("puts the same number in the same words", () => {
    const text = (value: number) =>
      [{ kind: "text", value, strength: value / 0.6, place: 0.7, hundredths: 18 }] as const;
    const sentence = (value: number) => linkSentence(explanation({ parts: text(value), named: [] }), nameOf);
    expect(sentence(0.1796)).toBe(
      "Texts are more alike than those of most linked papers (0.18 of at most 0.60).",
    );
    expect(sentence(0.1804)).toBe(
      "Texts are more alike than those of most linked papers (0.18 of at most 0.60).",
    );
  });

  test("says nothing about concepts when they add nothing", () => {
    const parts = [{ kind: "text", value: 0.1, strength: 1 / 6, place: 0, hundredths: 10 }] as const;
    expect(linkSentence(explanation({ parts, shared: [], named: [] }), nameOf)).toBe(
      "Texts are less alike than those of most linked papers (0.10 of at most 0.60).",
    );
  });

  test("says who cites whom", () => {
    const parts = [{ kind: "citation", value: 0.3, strength: 1, place: 0.5, hundredths: 30 }] as const;
    const sentence = (citation: LinkExplanation["citation"]) =>
      linkSentence(explanation({ parts, shared: [], named: [], citation }), nameOf);
    expect(sentence("cites")).toBe("This paper cites it.");
    expect(sentence("cited")).toBe("It cites this paper.");
    expect(sentence("both")).toBe("They cite each other.");
    expect(sentence("none")).toBe("One cites the other.");
  });
});

describe("linkSentence on shared citations", () => {
  test("says how many works both cite, and how many cite both", () => {
    const parts = [
      { kind: "coupling", value: 0.061, strength: 0.2, place: 0.5, hundredths: 6 },
      { kind: "cocitation", value: 0.1, strength: 0.5, place: 0.5, hundredths: 10 },
    ] as const;
    const together = {
      references: [3, 7, 9],
      referenceCounts: [20, 11],
      citers: [4],
      citerCounts: [2, 2],
    } as const;
    expect(linkSentence(explanation({ parts, named: [], together }), nameOf)).toBe(
      "Both cite the same 3 works (0.06); both are cited by the same 1 work (0.10).",
    );
  });
});

describe("numbers in words", () => {
  test("a share that is not nothing never reads as nothing, one that is not all never as all", () => {
    expect(formatPercent(0)).toBe("0%");
    expect(formatPercent(0.001)).toBe("under 1%");
    expect(formatPercent(0.306)).toBe("31%");
    expect(formatPercent(0.996)).toBe("over 99%");
    expect(formatPercent(1)).toBe("100%");
  });

  test("one is one, all else is many, thousands have a comma", () => {
    expect(pluralise(1, "paper")).toBe("1 paper");
    expect(pluralise(0, "paper")).toBe("0 papers");
    expect(pluralise(3683, "paper")).toBe("3,683 papers");
  });

  test("ranks are said from both sides", () => {
    expect(evidenceText.ranks(1, 22)).toBe(
      "Each is among the other’s nearest: 1st from here, 22nd from there.",
    );
    expect(evidenceText.ranks(3, 0)).toBe("3rd nearest from here; from there other papers are nearer.");
    expect(evidenceText.ranks(0, 11)).toBe(
      "From there this paper is 11th nearest; from here other papers are nearer.",
    );
  });
});
