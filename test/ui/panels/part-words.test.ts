import { expect, test } from "vitest";
import { partWords } from "../../../src/ui/panels/part-words.ts";
import { NO_FILTERS } from "../../../src/view/filters.ts";
import { INITIAL_STATE } from "../../../src/view/view-state.ts";
import { makeSyntheticAtlas } from "../../support/synthetic-atlas.ts";

const atlas = makeSyntheticAtlas();
const [{ label }] = atlas.content.clusters;
const YEARS = { from: 2016, to: 2020 };
const view = (changes: Partial<typeof INITIAL_STATE>) => ({
  atlas,
  state: { value: { ...INITIAL_STATE, ...changes } },
});

test("a caption of what a search finds says what was searched for", () => {
  const searched = view({ query: " debate OR judge " });
  expect(partWords(searched, { key: "shown", papers: [1, 2] })).toBe(
    "2 papers that the search “debate OR judge” finds",
  );
  expect(partWords(searched, { key: "all", papers: [] })).toBe("");
});

test("a caption of what filters leave names each of them, and the search as well", () => {
  const filters = { ...NO_FILTERS, years: YEARS, clusters: [0] };
  const words = partWords(view({ filters }), { key: "shown", papers: [1] });
  expect(words).toMatch(/^1 paper that the filters leave \(.*2016.*2020.*\)$/);
  expect(words).toContain(label);
  expect(partWords(view({ filters, query: "kelp" }), { key: "shown", papers: [1] })).toBe(
    words.replace("that the filters", "that the search “kelp” finds and the filters"),
  );
});

test("a caption of a selection counts it, and one of a region names it", () => {
  expect(partWords(view({}), { key: "selection", papers: [1, 2, 3] })).toBe("a selection of 3 papers");
  expect(partWords(view({ cluster: 0 }), { key: "region", papers: [1] })).toBe(`the region “${label}”`);
});
