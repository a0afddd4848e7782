import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSearch } from "../../src/view/search-papers.ts";
import { atlasOf, conceptTable } from "../support/opened-atlas.ts";

const concepts = conceptTable([
  {
    label: "Knowledge Conflicts",
    forms: ["knowledge conflicts", "knowledge conflict", "conflicting knowledge"],
    postings: [
      [0, 3],
      [2, 5],
    ],
  },
]);
const atlas = atlasOf(
  [
    {
      title: "Resolving Knowledge Conflicts",
      abstract: "Parametric memory disagrees.",
      authors: ["Ada Lovelace"],
    },
    { title: "Müller's Map of Debate", abstract: "Agents argue about knowledge.", authors: ["José Núñez"] },
    { title: "When Sources Disagree", abstract: "Conflicting knowledge in retrieval.", authors: ["Li Wei"] },
    { title: "知識圖譜的衝突", abstract: "", authors: [] },
  ],
  concepts,
);
const search = createSearch(atlas);

describe("createSearch", () => {
  test("finds words of title, abstract, author and concept", () => {
    expect(search("resolving")).toEqual([0]);
    expect(search("parametric")).toEqual([0]);
    expect(search("lovelace")).toEqual([0]);
    expect(new Set(search("conflicts"))).toEqual(new Set([0, 2]));
  });

  test("forgives a typing mistake and takes the beginning of a word", () => {
    expect(search("parametrik")).toEqual([0]);
    expect(search("lovel")).toEqual([0]);
  });

  test("does not care about case and accents", () => {
    expect(search("MULLER")).toEqual([1]);
    expect(search("nunez")).toEqual([1]);
    expect(search("Núñez")).toEqual([1]);
  });

  test("finds compounds as one word and as two, and numbers only as they stand", () => {
    const few = createSearch(
      atlasOf([
        { title: "Multi-Agent Debate", abstract: "Of 2019-2023.", authors: ["Hyun‐Woo Kim"] },
        { title: "Debate by e-mail" },
      ]),
    );
    expect(few("multiagent debate")).toEqual([0]);
    expect(few("multi-agent debate")).toEqual([0]);
    expect(few("hyunwoo")).toEqual([0]);
    expect(few("email")).toEqual([1]);
    expect(few('"debate by e mail"')).toEqual([1]);
    expect(few('"multiagent debate"')).toEqual([]);
    expect(few("debate -multiagent")).toEqual([1]);
    expect(few("20192023")).toEqual([]);
  });

  test("a title as it stands is no query, whatever signs it holds", () => {
    const few = createSearch(
      atlasOf([
        { title: "Graph neural networks: a survey" },
        { title: "An Omni-Perceptive And -Interactive Model" },
        { title: "Perceptive and interactive: an omni model" },
        { title: "“Why (not) trust” OR doubt?" },
      ]),
    );
    expect(few("an omni-perceptive and -interactive model")[0]).toBe(1);
    expect(few("An  Omni‑Perceptive And –Inter")[0]).toBe(1);
    expect(few.understand("An Omni-Perceptive And -Interactive")).toBeNull();
    expect(few('"Why (not) trust" or doubt?')).toEqual([3]);
    // What only has the words of a title stays a query.
    expect(few("graph neural networks -survey")).toEqual([]);
    expect(few("an omni -interactive")).toEqual([]);
  });

  test("wants all words", () => {
    expect(search("agents knowledge")).toEqual([1]);
    expect(search("agents lovelace")).toEqual([]);
  });

  test("never drops a word that is found nowhere, but names it and what is left", () => {
    expect(search("knowledge xyzzyx")).toEqual([]);
    expect(search.missing("knowledge Xyzzyx")).toEqual({ words: ["Xyzzyx"], rest: "knowledge" });
    expect(search.missing("agents lovelace")).toEqual({ words: [], rest: "agents lovelace" });
    expect(search.missing("xyzzyx")).toEqual({ words: ["xyzzyx"], rest: "" });
    expect(search.missing("圖譜")).toEqual({ words: [], rest: "圖譜" });
  });

  test("two letters that are a word find that word only, others the words they begin", () => {
    const few = createSearch(
      atlasOf([
        { title: "During the durable duel" },
        { title: "A title", authors: ["Yi Du"] },
        { title: "Maps of duality" },
      ]),
    );
    expect(few("du")).toEqual([1]);
    expect(few("ma")).toEqual([2]);
  });

  test("puts a word in the title before the same word in an abstract", () => {
    expect(search("knowledge")[0]).toBe(0);
  });

  test("a concept in quotes finds exactly its papers, in any of its forms, those where it counts most first", () => {
    expect(search('"Knowledge Conflicts"')).toEqual([2, 0]);
    expect(search("“conflicting knowledge”")).toEqual([2, 0]);
    expect(search('"knowledge conflicts" resolving')).toEqual([0]);
  });

  test("any other phrase in quotes must stand there as whole words", () => {
    expect(search('"map of debate"')).toEqual([1]);
    expect(search('"map of deb"')).toEqual([]);
    expect(search('"map debate"')).toEqual([]);
  });

  test("scripts without spaces are found anywhere in the text", () => {
    expect(search("圖譜")).toEqual([3]);
  });

  test("punctuation alone finds nothing", () => {
    expect(search("  ?! ")).toEqual([]);
    expect(search('""')).toEqual([]);
  });

  test("indexing in steps gives the same list as indexing at once", () => {
    const slow = createSearch(atlas);
    expect(slow.prepare(1)).toBe(false);
    expect(slow.prepare(2)).toBe(false);
    expect(slow("knowledge")).toEqual(search("knowledge"));
    expect(slow.prepare(1)).toBe(true);
  });

  test("any query gives distinct papers of the list, the same ones every time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (query) => {
        const found = search(query);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((paper) => paper >= 0 && paper < 4)).toBe(true);
        expect(createSearch(atlas)(query)).toEqual(found);
      }),
    );
  });

  test("knows clusters by the names that they are given meanwhile", () => {
    const renamed = atlas.content.clusters.map((cluster) => ({ ...cluster, label: "Lagoons" }));
    let clusters = atlas.content.clusters;
    const follow = createSearch(atlas, () => clusters);
    expect(follow("cluster:lagoons")).toEqual([]);
    clusters = renamed;
    expect(follow("cluster:lagoons")).toEqual([0, 1, 2, 3]);
    expect(follow("cluster:theme")).toEqual([]);
  });

  test("equal papers keep the order of the list", () => {
    const twins = createSearch(
      atlasOf([{ title: "Same words" }, { title: "Same words" }, { title: "Same words" }]),
    );
    expect(twins("same")).toEqual([0, 1, 2]);
  });
});
