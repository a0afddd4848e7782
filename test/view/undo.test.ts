import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_FILTERS } from "../../src/view/filters.ts";
import {
  amend,
  LONGEST,
  record,
  redo,
  type Snapshot,
  startTimeline,
  type Timeline,
  undo,
} from "../../src/view/undo.ts";
import {
  backOut,
  chooseTheme,
  comparePaper,
  focusPaper,
  INITIAL_STATE,
  moveCamera,
  openPanel,
  selectCluster,
  setFilters,
  setLook,
  setQuery,
  setSelection,
  type ViewState,
} from "../../src/view/view-state.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

type Change = (state: ViewState) => ViewState;

const { user } = makeSyntheticAtlas(2, 3);
const start: Snapshot = { edition: null, state: INITIAL_STATE, user };

const index = fc.integer({ min: 0, max: 20 });
const change: fc.Arbitrary<Change> = fc.oneof(
  index.map(focusPaper),
  fc.option(index).map(selectCluster),
  index.map(comparePaper),
  fc.constantFrom("", "a", "ab", "debate").map(setQuery),
  fc.record({ x: index, y: index, scale: fc.constantFrom(1, 2) }).map(moveCamera),
  fc.constantFrom("export", "filter", "look", "regions" as const).map((panel) => openPanel(panel)),
  fc.constantFrom("light", "dark", "auto" as const).map((theme) => chooseTheme(theme)),
  fc
    .record({ from: fc.constant(1990), to: fc.integer({ min: 1990, max: 2000 }) })
    .map((years) => setFilters({ years })),
  fc.subarray(["A", "B"]).map((venues) => setFilters({ venues })),
  fc.constant(setFilters(NO_FILTERS)),
  fc.subarray([1, 2, 3]).map(setSelection),
  fc.constantFrom("year", "cluster" as const).map((colour) => setLook({ colour })),
  fc.constant(backOut),
);

const apply = (timeline: Timeline, change: Change, walking = false): Timeline =>
  record(timeline, { ...timeline.present, state: change(timeline.present.state) }, walking);

/** What was done, latest last. */
const deeds = (timeline: Timeline): string[] => timeline.past.map(({ what }) => what.kind);

const all = (timeline: Timeline, way: (from: Timeline) => Timeline, count: number): Timeline =>
  Array.from({ length: count }).reduce<Timeline>((now) => way(now), timeline);

describe("undo", () => {
  test("as often as there are steps gives the beginning, and redo the end, whatever was done", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.boolean()), { maxLength: 60 }), (changes) => {
        let done = startTimeline(start);
        for (const [each, walking] of changes) done = apply(done, each, walking);
        const back = all(done, undo, done.past.length);
        expect(back.present.state).toEqual(start.state);
        expect(back.past).toEqual([]);
        const again = all(back, redo, back.future.length);
        expect(again.present).toBe(done.present);
        expect(again.past).toEqual(done.past);
      }),
    );
  });

  test("keeps to a list of all states that was kept beside it, with undo and redo between the changes", () => {
    // The plain version: every step a full copy of the line, no sharing, no sides.
    const move = fc.oneof(change, fc.constantFrom("undo", "redo" as const));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        let timeline = startTimeline(start);
        let line: Snapshot[] = [start];
        let at = 0;
        for (const each of moves) {
          if (each === "undo" || each === "redo") {
            timeline = each === "undo" ? undo(timeline) : redo(timeline);
            at = Math.min(line.length - 1, Math.max(0, at + (each === "undo" ? -1 : 1)));
          } else {
            const before = timeline.past.length;
            timeline = apply(timeline, each);
            // Whether it was a step is the rule's; what a step holds is checked here.
            if (timeline.past.length > before) line = [...line.slice(0, at + 1), timeline.present];
            else line = line.map((kept, place) => (place === at ? timeline.present : kept));
            at += timeline.past.length - before;
          }
          expect(timeline.present).toBe(line[at]);
          expect(timeline.past.length).toBe(at);
          expect(timeline.future.length).toBe(line.length - 1 - at);
        }
      }),
    );
  });

  test("of nothing is nothing", () => {
    const fresh = startTimeline(start);
    expect(undo(fresh)).toEqual(fresh);
    expect(redo(fresh)).toEqual(fresh);
  });

  test("remembers so many steps and no more", () => {
    let timeline = startTimeline(start);
    for (let paper = 0; paper < LONGEST + 20; paper++) timeline = apply(timeline, focusPaper(paper));
    expect(timeline.past.length).toBe(LONGEST);
    expect(all(timeline, undo, LONGEST).present.state.focus).toBe(19);
  });

  test("gives names of the user back", () => {
    const renamed = { ...user };
    const timeline = record(startTimeline(start), { ...start, user: renamed });
    expect(deeds(timeline)).toEqual(["note"]);
    expect(undo(timeline).present.user).toBe(user);
  });
});

describe("what is mended", () => {
  const unknown = setLook({ colour: "year" });
  const mend = (timeline: Timeline): Timeline =>
    amend(timeline, { ...timeline.present, state: setLook({ colour: "cluster" })(timeline.present.state) });

  test("is no step, and takes a step out of which nothing is left", () => {
    const read = apply(startTimeline(start), focusPaper(1));
    const mended = mend(apply(read, unknown));
    expect(deeds(mended)).toEqual(["read"]);
    expect(mended.present.state.look.colour).toBe("cluster");
    expect(deeds(mend(apply(read, (state) => unknown(focusPaper(2)(state)))))).toEqual(["read", "look"]);
  });

  test("costs nothing that could be done again, however often it is undone", () => {
    const first = startTimeline({ ...start, state: unknown(INITIAL_STATE) });
    let timeline = apply(apply(first, focusPaper(1)), focusPaper(2));
    for (let time = 0; time < 3; time++) timeline = mend(undo(timeline));
    expect([timeline.past.length, timeline.future.length]).toEqual([0, 2]);
    expect(all(timeline, redo, 2).present.state.focus).toBe(2);
  });
});

describe("one step", () => {
  const after = (...changes: readonly Change[]): string[] =>
    deeds(changes.reduce((timeline, each) => apply(timeline, each), startTimeline(start)));
  const at = (x: number) => moveCamera({ x, y: 0, scale: 1 });

  test("is moving the map, typing, trying themes, dragging an end of the years, walking", () => {
    expect(after(at(1), at(2), at(3))).toEqual(["camera"]);
    expect(after(setQuery("d"), setQuery("de"), setQuery("deb"))).toEqual(["query"]);
    expect(after(chooseTheme("dark"), chooseTheme("light"))).toEqual(["theme"]);
    const years = (to: number) => setFilters({ years: { from: 2000, to } });
    expect(after(years(2010), years(2009), years(2008))).toEqual(["filter"]);
    let walked = startTimeline(start);
    for (const paper of [1, 2, 3]) walked = apply(walked, focusPaper(paper), true);
    expect(deeds(walked)).toEqual(["walk"]);
  });

  test("is every paper that is opened, every value that is ticked, every selection", () => {
    expect(after(focusPaper(1), focusPaper(2))).toEqual(["read", "read"]);
    expect(after(setFilters({ venues: ["A"] }), setFilters({ venues: ["A", "B"] }))).toEqual([
      "filter",
      "filter",
    ]);
    expect(after(setSelection([1]), setSelection([1, 2]))).toEqual(["selection", "selection"]);
  });

  test("ends where something else comes between", () => {
    expect(after(setQuery("d"), focusPaper(1), setQuery("de"))).toEqual(["query", "read", "query"]);
    expect(after(at(1), openPanel("export"), at(2))).toEqual(["camera", "panel", "camera"]);
  });

  test("is opening something with the flight to it", () => {
    expect(after(focusPaper(1), at(1))).toEqual(["read"]);
    expect(after(selectCluster(1), at(1), at(2))).toEqual(["cluster"]);
  });

  test("is called after what changed in it, not after what is only another copy", () => {
    const copied = (state: ViewState) => focusPaper(2)({ ...state, selection: [...(state.selection ?? [])] });
    expect(after(setSelection([1, 2]), copied)).toEqual(["selection", "read"]);
    const facets = (timeline: Timeline) =>
      timeline.past.map(({ what }) => (what.kind === "filter" ? what.facet : what.kind));
    const one = apply(startTimeline(start), setFilters({ venues: ["A"] }));
    expect(facets(apply(one, setFilters({ venues: [] })))).toEqual(["venues", "venues"]);
    const two = apply(one, setFilters({ missing: ["year"] }));
    expect(facets(apply(two, setFilters(NO_FILTERS)))).toEqual(["venues", "missing", "clear"]);
  });

  test("is none, when nothing is different", () => {
    expect(after((state) => ({ ...state }), moveCamera(null), setFilters({ venues: [] }))).toEqual([]);
  });

  test("does not come from the map that moves after an undo: redo is still there", () => {
    const two = [focusPaper(1), focusPaper(2)].reduce(
      (line, each) => apply(line, each),
      startTimeline(start),
    );
    const moved = apply(undo(two), at(5));
    expect(moved.future.length).toBe(1);
    expect(redo(moved).present.state.focus).toBe(2);
    expect(apply(undo(two), focusPaper(3)).future).toEqual([]);
  });
});
