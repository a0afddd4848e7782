import { expect, test } from "vitest";
import { listExamples } from "../../src/view/query-examples.ts";
import { createSearch } from "../../src/view/search-papers.ts";
import { atlasOf, conceptTable, openInMemory } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const concepts = conceptTable([
  {
    label: "Coral Reefs (Tropical)",
    forms: ["coral reefs tropical"],
    postings: [
      [0, 1],
      [1, 1],
    ],
  },
  { label: "Lagoon", forms: ["lagoon"], postings: [[1, 1]] },
]);
const atlas = atlasOf(
  [
    { title: "Tropical islands", abstract: "Coral reefs of the tropical sea.", authors: ["Ada Lovelace"] },
    { title: "Lagoon and tropical reefs", abstract: "A lagoon in the tropical sea." },
  ],
  concepts,
);

test("every form that the list has something for has an example, each once", () => {
  const { papers } = atlas.content;
  const rich = {
    ...atlas.content,
    papers: { ...papers, venue: ["Reef “Letters”", "Tides"], keywords: [["sea level"], []] },
  };
  const forms = listExamples({ ...atlas, content: rich }).map(({ form }) => form);
  expect(new Set(forms).size).toBe(forms.length);
  expect(forms).toEqual(
    expect.arrayContaining([
      "begun",
      "mistaken",
      "phrase",
      "author",
      "venue",
      "keyword",
      "concept",
      "cluster",
      "doi",
    ]),
  );
});

test("every example finds something", () => {
  for (const opened of [atlas, openInMemory(makeSyntheticAtlas())]) {
    const search = createSearch(opened);
    const examples = listExamples(opened);
    expect(examples.length).toBeGreaterThan(4);
    for (const { query } of examples) {
      expect([query, search(query).length]).not.toEqual([query, 0]);
    }
  }
});

test("a list without anything has none", () => {
  const empty = atlasOf([]);
  const bare = { ...empty, content: { ...empty.content, clusters: [] } };
  expect(listExamples(bare)).toEqual([]);
});
