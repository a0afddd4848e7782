import { describe, expect, test } from "vitest";
import { buildAdjacency } from "../../src/atlas/adjacency.ts";
import { splitSentences } from "../../src/lib/split-sentences.ts";
import { compareSentences, type SentencePair } from "../../src/view/compare-sentences.ts";
import { shareConcepts } from "../../src/view/explain-link.ts";
import { invertConcepts } from "../../src/view/invert-concepts.ts";
import { nearestPapers } from "../../src/view/nearest-papers.ts";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";
import { conceptTable } from "../support/opened-atlas.ts";

const atlas = buildQuietly([readSeeds()]).atlas!;
const { content } = atlas;

describe("splitSentences", () => {
  test("cuts behind full stops, question marks and exclamation marks", () => {
    expect(splitSentences("We ask why. Is it so? Yes! (Here.) 3 cases follow.")).toEqual([
      "We ask why. ",
      "Is it so? ",
      "Yes! ",
      "(Here.) ",
      "3 cases follow.",
    ]);
  });

  test("leaves abbreviations, initials, numbers and small letters alone", () => {
    for (const text of [
      "We follow Smith et al. (2020) here.",
      "See Fig. 2 and Eq. 3 for e.g. this, i.e. that.",
      "J. R. Smith wrote 3.5 of v1.2.",
      "It ends with etc. and goes on.",
    ]) {
      expect(splitSentences(text)).toEqual([text]);
    }
  });

  test("cuts texts without spaces between sentences where their signs say so", () => {
    expect(splitSentences("今日は。明日も。")).toEqual(["今日は。", "明日も。"]);
  });

  test("gives every abstract of the seeds back, whole", () => {
    for (const abstract of [...atlas.abstracts, "", " ", "...", "A. "]) {
      expect(splitSentences(abstract).join("")).toBe(abstract);
      expect(splitSentences(abstract)).not.toContain("");
    }
    const counts = atlas.abstracts.map((abstract) => splitSentences(abstract).length);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(mean).toBeGreaterThan(4);
  });
});

const textOf = (pair: SentencePair, side: 0 | 1) =>
  pair.sentences[side].segments.map(({ text }) => text).join("");
const conceptsIn = (pair: SentencePair, side: 0 | 1) =>
  pair.sentences[side].segments.flatMap(({ concept }) => (concept === null ? [] : [concept]));

describe("compareSentences", () => {
  test("of every link of the seeds shows sentences of both papers, each pair with concepts not shown before, most first", () => {
    const paperConcepts = invertConcepts(content.concepts, content.papers.id.length);
    const input = { content, options: atlas.manifest.options, paperConcepts };
    const adjacency = buildAdjacency(content.links);
    for (let paper = 0; paper < content.papers.id.length; paper += 9) {
      for (const { paper: other } of nearestPapers(content.links, adjacency, paper)) {
        const { shared } = shareConcepts(input, paper, other);
        const words = [paper, other].map((one) => ({
          title: content.papers.title[one],
          abstract: atlas.abstracts[one],
        })) as [{ title: string; abstract: string }, { title: string; abstract: string }];
        const pairs = compareSentences(words, content.concepts, shared);
        const shares = pairs.map(({ share }) => share);
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
        const shown = pairs.flatMap(({ concepts }) => concepts.map(({ concept }) => concept));
        expect(new Set(shown).size).toBe(shown.length);
        for (const pair of pairs) {
          expect(pair.concepts.length).toBeGreaterThan(0);
          for (const side of [0, 1] as const) {
            const { title, abstract } = words[side];
            expect(pair.sentences[side].from === "title" ? title : abstract).toContain(textOf(pair, side));
            for (const { concept } of pair.concepts) expect(conceptsIn(pair, side)).toContain(concept);
          }
        }
      }
    }
  });

  const table = conceptTable([
    { label: "Debate", forms: ["debate", "debates"], postings: [[0, 1]] },
    { label: "Agents", forms: ["agents"], postings: [[0, 1]] },
    { label: "Judges", forms: ["judges"], postings: [[0, 1]] },
  ]);
  const shared = [
    { concept: 0, label: "Debate", share: 0.5 },
    { concept: 1, label: "Agents", share: 0.3 },
    { concept: 2, label: "Judges", share: 0.2 },
  ];

  test("begins with the two sentences that have most in common, and does not repeat what they show", () => {
    const pairs = compareSentences(
      [
        { title: "On agents", abstract: "We debate. Judges are asked. Agents debate here." },
        { title: "Debates", abstract: "Nothing. In debate, agents win. Judges and agents." },
      ],
      table,
      shared,
    );
    expect(pairs.map((pair) => [textOf(pair, 0), textOf(pair, 1)])).toEqual([
      ["Agents debate here.", "In debate, agents win."],
      ["Judges are asked.", "Judges and agents."],
    ]);
    expect(pairs.map(({ share }) => share)).toEqual([0.8, 0.2]);
  });

  test("has nothing to show where a text carries none of it", () => {
    expect(
      compareSentences(
        [
          { title: "Debate", abstract: "" },
          { title: "", abstract: "" },
        ],
        table,
        shared,
      ),
    ).toEqual([]);
  });
});
