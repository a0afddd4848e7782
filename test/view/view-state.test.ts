import { describe, expect, test } from "vitest";
import {
  backOut,
  closeTool,
  focusPaper,
  INITIAL_STATE,
  openPanel,
  selectCluster,
  setFilters,
  setQuery,
  type ViewState,
} from "../../src/view/view-state.ts";

const reading: ViewState = { ...INITIAL_STATE, focus: 7, cluster: 2 };

describe("a search", () => {
  test("ends, by Escape or an empty text, where it began", () => {
    for (const start of [INITIAL_STATE, reading]) {
      const searched = setQuery("debate")(setQuery("deb")(start));
      expect(searched).toMatchObject({ panel: "results", query: "debate", focus: null, cluster: null });
      expect(backOut(searched)).toEqual(start);
      expect(setQuery("")(searched)).toEqual(start);
    }
  });

  test("is come back to from a paper that it found, and then left for where it began", () => {
    const found = focusPaper(3)(setQuery("debate")(reading));
    expect(found).toMatchObject({ focus: 3, query: "debate" });
    expect(backOut(backOut(found))).toEqual(reading);
    expect(backOut(setQuery("debates")(found))).toEqual(reading);
  });

  test("never leaves the list of all papers behind", () => {
    const fromAddress: ViewState = { ...INITIAL_STATE, query: "x", panel: "results" };
    expect(backOut(fromAddress)).toEqual(INITIAL_STATE);
  });
});

describe("a tool", () => {
  test.each(["export", "about", "options", "ledger"] as const)(
    "%s keeps what is read, and gives it back",
    (tool) => {
      const open = openPanel(tool)(reading);
      expect(open).toEqual({ ...reading, panel: tool });
      expect(closeTool(open)).toEqual(reading);
      expect(backOut(open)).toEqual(reading);
    },
  );

  test("gives the results back that it lay over", () => {
    const searched = setQuery("debate")(INITIAL_STATE);
    expect(closeTool(openPanel("export")(searched))).toEqual(searched);
  });

  test("is put away by reading something", () => {
    const open = openPanel("export")(reading);
    expect(focusPaper(1)(open)).toMatchObject({ focus: 1, panel: "regions" });
    expect(selectCluster(1)(open)).toMatchObject({ focus: null, cluster: 1, panel: "regions" });
  });
});

describe("what filters leave", () => {
  const filtered = setFilters({ venues: ["VAST"] })(openPanel("filter")(INITIAL_STATE));

  test("is listed when the filters are put away, and when a search among it ends", () => {
    expect(closeTool(filtered)).toMatchObject({ panel: "results", filters: filtered.filters });
    expect(backOut(setQuery("debate")(closeTool(filtered)))).toMatchObject({ panel: "results", query: "" });
  });

  test("stays when its list is left", () => {
    expect(backOut(closeTool(filtered))).toMatchObject({ panel: "regions", filters: filtered.filters });
  });
});
