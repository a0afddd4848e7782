import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { AtlasContent } from "../../src/model/index.ts";
import { carryView } from "../../src/view/carry-view.ts";
import { NO_FILTERS } from "../../src/view/filters.ts";
import { INITIAL_STATE, type ViewState } from "../../src/view/view-state.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const atlas = makeSyntheticAtlas(3, 4);
const { papers, clusters, concepts } = atlas.content;
const count = papers.id.length;

const paper = fc.integer({ min: 0, max: count - 1 });
const cluster = fc.integer({ min: 0, max: clusters.length - 1 });
const anyView: fc.Arbitrary<ViewState> = fc
  .record({
    focus: fc.option(paper),
    pair: fc.option(paper),
    cluster: fc.option(cluster),
    query: fc.constantFrom("", "kelp"),
    selection: fc.option(fc.uniqueArray(paper, { minLength: 1 })),
    clusters: fc.uniqueArray(fc.oneof(cluster, fc.constant(-1)), { maxLength: 3 }),
    concepts: fc.uniqueArray(fc.integer({ min: 0, max: concepts.key.length - 1 }), { maxLength: 3 }),
  })
  .map(({ clusters: within, concepts: about, focus, pair, selection, ...view }) => ({
    ...INITIAL_STATE,
    ...view,
    focus,
    pair: focus === null || pair === focus ? null : pair,
    selection: selection === null ? null : [...selection].sort((a, b) => a - b),
    filters: { ...NO_FILTERS, clusters: within, concepts: about },
  }));

/** The same papers, concepts and clusters in other places; `merged` is an alias of paper 0 instead. */
function turned(merged: number | null): { readonly content: AtlasContent } {
  const kept = papers.id.map((_, index) => index).filter((index) => index !== merged);
  const order = [...kept].reverse();
  const aliases = order.map((index) =>
    index === 0 && merged !== null ? [...papers.aliases[index], papers.id[merged]] : papers.aliases[index],
  );
  const content = {
    ...atlas.content,
    papers: { ...papers, id: order.map((index) => papers.id[index]), aliases },
    clusters: [...clusters].reverse(),
    concepts: { ...concepts, key: [...concepts.key].reverse() },
  };
  return { content };
}

test("on the same atlas a view is what it was, but for the camera", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const moved = { ...view, camera: { x: 1, y: 2, scale: 3 } };
      expect(carryView(moved, atlas, atlas)).toEqual({ ...view, camera: null });
    }),
  );
});

test("papers, concepts and clusters are the same ones where they have other places, and back again", () => {
  const other = turned(null);
  fc.assert(
    fc.property(anyView, (view) => {
      const carried = carryView(view, atlas, other);
      const ids = (state: ViewState, { content }: { readonly content: AtlasContent }) => ({
        focus: state.focus === null ? null : content.papers.id[state.focus],
        pair: state.pair === null ? null : content.papers.id[state.pair],
        cluster: state.cluster === null ? null : content.clusters[state.cluster].id,
        chosen: new Set(state.selection?.map((each) => content.papers.id[each])),
        about: new Set(state.filters.concepts.map((each) => content.concepts.key[each])),
        within: new Set(state.filters.clusters.map((each) => content.clusters[each]?.id ?? "sea")),
      });
      expect(ids(carried, other)).toEqual(ids(view, atlas));
      expect(carryView(carried, other, atlas)).toEqual(view);
    }),
  );
});

test("a paper that became another is that one, once; a pair of both is none", () => {
  const other = turned(5);
  const at = other.content.papers.id.indexOf(papers.id[0]);
  const view: ViewState = { ...INITIAL_STATE, focus: 5, pair: 0, selection: [0, 5] };
  expect(carryView(view, atlas, other)).toMatchObject({ focus: at, pair: null, selection: [at] });
});

test("what is not there is left out, and an empty list of results is left", () => {
  const content = { ...atlas.content, clusters: [], papers: { ...papers, id: [], aliases: [] } };
  const view: ViewState = {
    ...INITIAL_STATE,
    focus: 1,
    pair: 2,
    cluster: 1,
    selection: [3],
    panel: "results",
    filters: { ...NO_FILTERS, clusters: [0] },
    before: { focus: 1, cluster: 1 },
  };
  expect(carryView(view, atlas, { content })).toEqual({
    ...INITIAL_STATE,
    before: { focus: null, cluster: null },
  });
});
