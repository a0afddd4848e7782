import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toScreen } from "../../src/view/camera.ts";
import { readStateUrl, writeStateUrl } from "../../src/view/state-url.ts";
import { COLOURS, LINK_LAYERS, SIZES } from "../../src/view/look.ts";
import { MISSING_FIELDS, NO_FILTERS } from "../../src/view/filters.ts";
import { ORDERS } from "../../src/view/order-papers.ts";
import { toSelection } from "../../src/view/selection.ts";
import { INITIAL_STATE, PANELS, type ViewState } from "../../src/view/view-state.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const plain = makeSyntheticAtlas(4, 5);
const hostileIds = plain.content.papers.id.map((id, i) => (i % 2 === 0 ? `10.1/${id}&=#%é 論 🏝` : id));
const atlas = {
  ...plain,
  content: {
    ...plain.content,
    papers: {
      ...plain.content.papers,
      id: hostileIds,
      aliases: hostileIds.map((_, i) => (i === 3 ? ["old-id", hostileIds[0]] : [])),
    },
  },
};

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constant("\ud83d x \udc00"),
);
const anyRange = fc.option(
  fc
    .tuple(fc.integer({ min: -3000, max: 3000 }), fc.nat({ max: 9999 }), fc.boolean())
    .map(([from, more, orUnknown]) => ({
      from,
      to: from + more,
      ...(orUnknown ? { orUnknown: true as const } : {}),
    })),
);
const conceptCount = plain.content.concepts.key.length;
const anyFilters = fc.record({
  years: anyRange,
  citations: anyRange,
  degree: anyRange,
  venues: fc.array(anyText),
  authors: fc.array(anyText),
  concepts: fc.array(fc.nat({ max: conceptCount - 1 })),
  keywords: fc.array(anyText),
  clusters: fc.array(fc.integer({ min: -1, max: 3 })),
  missing: fc.array(fc.constantFrom(...MISSING_FIELDS)),
});
const anyLook = fc.record({
  colour: fc.oneof(
    fc.constantFrom(...COLOURS),
    fc.string({ minLength: 1, unit: "grapheme" }).map((name) => `field:${name}` as const),
  ),
  size: fc.constantFrom(...SIZES),
  contours: fc.boolean(),
  names: fc.boolean(),
  links: fc.constantFrom(...LINK_LAYERS),
});
const anySelection = fc.option(fc.array(fc.nat({ max: 19 }), { minLength: 1 }).map(toSelection));
const anyState: fc.Arbitrary<ViewState> = fc
  .record({
    camera: fc.option(
      fc.record({
        x: fc.double({ min: -2000, max: 2000, noNaN: true }),
        y: fc.double({ min: -2000, max: 2000, noNaN: true }),
        scale: fc.double({ min: 0.01, max: 200, noNaN: true }),
      }),
    ),
    focus: fc.option(fc.nat({ max: 19 })),
    cluster: fc.option(fc.nat({ max: 3 })),
    pair: fc.option(fc.nat({ max: 19 })),
    query: anyText,
    filters: anyFilters,
    order: fc.constantFrom(...ORDERS),
    selection: anySelection,
    look: anyLook,
    panel: fc.constantFrom(...PANELS),
    theme: fc.constantFrom("auto", "light", "dark"),
  })
  .map((state) => ({
    ...state,
    pair: state.focus === null || state.pair === state.focus ? null : state.pair,
  }));

describe("a state in the address", () => {
  test("survives, whatever it holds", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const back = readStateUrl(writeStateUrl(state, atlas), atlas);
        expect(back.problems).toEqual([]);
        expect({ ...back.value, camera: null }).toEqual({ ...state, camera: null });
        expect(back.value.camera === null).toBe(state.camera === null);
      }),
    );
  });

  test("puts every point of the map back to within half a pixel", () => {
    const viewport = { width: 1440, height: 900 };
    const corner = fc.record({
      x: fc.double({ min: 0, max: 1440, noNaN: true }),
      y: fc.double({ min: 0, max: 900, noNaN: true }),
    });
    fc.assert(
      fc.property(anyState, corner, (state, screen) => {
        fc.pre(state.camera !== null);
        const before = state.camera!;
        const after = readStateUrl(writeStateUrl(state, atlas), atlas).value.camera!;
        const point = {
          x: before.x + (screen.x - 720) / before.scale,
          y: before.y + (screen.y - 450) / before.scale,
        };
        const there = toScreen(after, viewport, point);
        expect(Math.hypot(there.x - screen.x, there.y - screen.y)).toBeLessThan(0.5);
      }),
    );
  });

  test("is written the same after it was read", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const address = writeStateUrl(state, atlas);
        expect(writeStateUrl(readStateUrl(address, atlas).value, atlas)).toBe(address);
      }),
    );
  });

  test("is plain ASCII without spaces", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(writeStateUrl(state, atlas)).toMatch(/^[!-~]*$/);
      }),
    );
  });

  test("is nothing for the initial state", () => {
    expect(writeStateUrl(INITIAL_STATE, atlas)).toBe("");
  });
});

describe("an address", () => {
  test("finds a paper by the id of a record that was merged into it", () => {
    expect(readStateUrl("#paper=old-id", atlas).value.focus).toBe(3);
  });

  test("prefers a paper's own id to another paper's alias", () => {
    expect(readStateUrl(`#paper=${encodeURIComponent(hostileIds[0])}`, atlas).value.focus).toBe(0);
  });

  test("names clusters by id", () => {
    expect(readStateUrl("cluster=2", atlas).value.cluster).toBe(1);
  });

  test.each([
    ["#paper=nobody", "paper", "nobody"],
    ["#cluster=99", "cluster", "99"],
    ["#at=1,2", "at", "1,2"],
    ["#at=1,2,0", "at", "1,2,0"],
    ["#at=NaN,2,3", "at", "NaN,2,3"],
    ["#at=1e99,2,3", "at", "1e99,2,3"],
    ["#years=2019", "years", "2019"],
    ["#years=2020,2019", "years", "2020,2019"],
    ["#in=99", "in", "99"],
    ["#concept=no%20such%20concept", "concept", "no such concept"],
    ["#lacks=everything", "lacks", "everything"],
    ["#chosen=ffffffff.AB", "chosen", "ffffffff.AB"],
    ["#colour=rainbow", "colour", "rainbow"],
    ["#hide=sea", "hide", "sea"],
    ["#panel=kitchen", "panel", "kitchen"],
    ["#theme=<img src=x>", "theme", "<img src=x>"],
    ["#q=%E0%A4", "q", "q=%E0%A4"],
    ["#somewhere", "somewhere", "somewhere"],
  ])("%s gives the initial view and a report", (address, part, given) => {
    expect(readStateUrl(address, atlas)).toEqual({ value: INITIAL_STATE, problems: [{ part, given }] });
  });

  test("compares two papers, and nothing without the first or with itself", () => {
    const [a, b] = hostileIds.map(encodeURIComponent);
    expect(readStateUrl(`with=${b}&paper=${a}`, atlas).value).toMatchObject({ focus: 0, pair: 1 });
    expect(readStateUrl(`with=${b}`, atlas).value).toEqual(INITIAL_STATE);
    expect(readStateUrl(`paper=${b}&with=${b}`, atlas).value).toMatchObject({ focus: 1, pair: null });
  });

  test("keeps lists whose texts hold the sign that divides them", () => {
    const state = { ...INITIAL_STATE, filters: { ...NO_FILTERS, venues: ["a;b", "", "c=d&e"] } };
    expect(readStateUrl(writeStateUrl(state, atlas), atlas).value).toEqual(state);
  });

  test("keeps its good parts when one is bad", () => {
    const { value, problems } = readStateUrl("#paper=nobody&q=debate&theme=dark", atlas);
    expect(value).toEqual({ ...INITIAL_STATE, query: "debate", theme: "dark" });
    expect(problems).toHaveLength(1);
  });

  test("never throws, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readStateUrl(text, atlas).value.camera).toSatisfy(
          (camera: unknown) => camera === null || typeof camera === "object",
        );
      }),
    );
  });
});
