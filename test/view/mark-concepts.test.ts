import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenise } from "../../src/lib/tokenise.ts";
import { markConcepts } from "../../src/view/mark-concepts.ts";
import { conceptTable } from "../support/opened-atlas.ts";

const table = conceptTable([
  { label: "Knowledge", forms: ["knowledge"], postings: [] },
  { label: "Knowledge Conflicts", forms: ["knowledge conflict", "knowledge conflicts"], postings: [] },
  { label: "Chain of Thought", forms: ["chain-of-thought", "chain of thought"], postings: [] },
]);
const all = [0, 1, 2];

describe("markConcepts", () => {
  test("prefers the longest concept that starts at a word", () => {
    expect(markConcepts("We study Knowledge Conflicts.", table, all)).toEqual([
      { text: "We study ", concept: null },
      { text: "Knowledge Conflicts", concept: 1 },
      { text: ".", concept: null },
    ]);
  });

  test("marks every form of a concept as the text has it", () => {
    const marked = markConcepts("Chain-of-Thought and chain of thought", table, all);
    expect(marked.filter((segment) => segment.concept === 2).map((segment) => segment.text)).toEqual([
      "Chain-of-Thought",
      "chain of thought",
    ]);
  });

  test("does not reach across a character that ends a phrase", () => {
    const marked = markConcepts("knowledge (conflicts)", table, all);
    expect(marked.map((segment) => segment.concept)).toEqual([0, null]);
  });

  test("leaves out concepts that the paper does not have", () => {
    expect(markConcepts("knowledge conflicts", table, [0])).toEqual([
      { text: "knowledge", concept: 0 },
      { text: " conflicts", concept: null },
    ]);
  });

  test("an empty text has no segments, a text without concepts has one", () => {
    expect(markConcepts("", table, all)).toEqual([]);
    expect(markConcepts("<b>none</b>", table, all)).toEqual([{ text: "<b>none</b>", concept: null }]);
  });

  test("the segments of any text are the text, and every marked one is a form of its concept", () => {
    const word = fc.constantFrom(
      "knowledge",
      "Conflicts",
      "conflict",
      "chain",
      "of",
      "thought",
      "chain-of-thought",
    );
    const filler = fc.oneof(
      fc.constantFrom(" ", ", ", " (", "\n", "—", "’s "),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, filler)), (pieces) => {
        const text = pieces.join("");
        const segments = markConcepts(text, table, all);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        for (const { text: piece, concept } of segments) {
          expect(piece).not.toBe("");
          if (concept === null) continue;
          const words = tokenise(piece).map((token) => token.text);
          expect(table.forms[concept]).toContain(words.join(" "));
        }
      }),
    );
  });
});
