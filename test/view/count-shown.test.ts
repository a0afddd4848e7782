import { describe, expect, test } from "vitest";
import { countShown } from "../../src/view/count-shown.ts";
import type { SceneLook } from "../../src/view/scene-look.ts";

const same = { light: "", dark: "", print: "" };

function lookOf(of: readonly number[], rows: readonly string[]): SceneLook {
  return {
    colours: {
      of: Int16Array.from(of),
      hollow: new Uint8Array(of.length),
      fills: { light: [], dark: [], print: [] },
      unknown: same,
    },
    contours: true,
    names: true,
    links: "backbone",
    legend: {
      colour: {
        title: "",
        reading: same,
        rows: rows.map((label) => ({ fill: same, label, count: 0, hollow: false })),
      },
      size: { title: "", note: "", examples: [] },
    },
  };
}

describe("countShown", () => {
  test("counts the papers that stand out by row, those of which nothing is known last", () => {
    const look = lookOf([0, 1, 1, -1, 0, -1], ["to 2010", "2011 on", "not known"]);
    expect(countShown(look, [1, 3, 4, 5])).toEqual([1, 1, 2]);
    expect(countShown(look, [])).toEqual([0, 0, 0]);
  });

  test("counts nothing while all stand out, or where colours are no classes", () => {
    expect(countShown(lookOf([0, 1], ["a", "b"]), null)).toBeNull();
    expect(countShown(lookOf([0, 1], []), [0])).toBeNull();
    expect(countShown({ ...lookOf([0], ["a"]), colours: null }, [0])).toBeNull();
  });
});
