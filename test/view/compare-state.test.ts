import { describe, expect, test } from "vitest";
import { putAway } from "../../src/view/put-away.ts";
import {
  backOut,
  comparePaper,
  comparePapers,
  focusPaper,
  INITIAL_STATE,
  openPanel,
  selectCluster,
  type ViewState,
} from "../../src/view/view-state.ts";

const reading: ViewState = { ...INITIAL_STATE, focus: 7, cluster: 2 };

describe("comparing papers", () => {
  test("keeps the first as the one being read, wherever one is", () => {
    expect(comparePapers(7, 9)(reading)).toEqual({ ...reading, pair: 9 });
    expect(comparePapers(3, 9)(INITIAL_STATE)).toMatchObject({ focus: 3, pair: 9 });
    expect(comparePapers(3, 9)(openPanel("export")(reading))).toMatchObject({
      focus: 3,
      pair: 9,
      panel: "regions",
    });
  });

  test("compares nothing with itself, or without a first paper", () => {
    expect(comparePapers(3, 3)(INITIAL_STATE)).toMatchObject({ focus: 3, pair: null });
    expect(comparePaper(3)(INITIAL_STATE).pair).toBeNull();
  });

  test("is left for the paper being read, by Escape and by a click on the sea", () => {
    const compared = comparePapers(7, 9)(reading);
    expect(backOut(compared)).toEqual(reading);
    expect(putAway(compared)).toEqual(reading);
    expect(putAway(reading)).toEqual({ ...reading, focus: null });
  });

  test("ends when something else is opened", () => {
    const compared = comparePapers(7, 9)(reading);
    expect(focusPaper(9)(compared)).toMatchObject({ focus: 9, pair: null });
    expect(selectCluster(1)(compared)).toMatchObject({ focus: null, pair: null, cluster: 1 });
  });
});
