import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  combineSelections,
  invertSelection,
  readSelection,
  toSelection,
  writeSelection,
} from "../../src/view/selection.ts";

const COUNT = 5000;
const anySelection = fc.array(fc.nat({ max: COUNT - 1 })).map(toSelection);

describe("selections", () => {
  test("combine as sets do", () => {
    fc.assert(
      fc.property(anySelection, anySelection, (a, b) => {
        const all = Array.from({ length: COUNT }, (_, paper) => paper);
        const where = (holds: (paper: number) => boolean) => all.filter(holds);
        expect(combineSelections(a, b, "replace")).toEqual(b);
        expect(combineSelections(a, b, "add")).toEqual(where((p) => a.includes(p) || b.includes(p)));
        expect(combineSelections(a, b, "remove")).toEqual(where((p) => a.includes(p) && !b.includes(p)));
        expect(combineSelections(a, b, "keep")).toEqual(where((p) => a.includes(p) && b.includes(p)));
        expect(invertSelection(invertSelection(a, COUNT), COUNT)).toEqual(a);
      }),
      { numRuns: 30 },
    );
  });

  test("survive being written, in letters that an address may hold", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const text = writeSelection(selection);
        expect(text).toMatch(/^[\w-]*$/);
        expect(readSelection(text, COUNT)).toEqual(selection);
      }),
    );
  });

  test("are written as steps", () => {
    expect(writeSelection([3, 4, 40])).toBe("DBkB");
  });

  test("are never read from anything else", () => {
    expect(readSelection("D!", COUNT)).toBeNull();
    expect(readSelection("k", COUNT)).toBeNull();
    expect(readSelection("DA", COUNT)).toBeNull();
    expect(readSelection("F", 5)).toBeNull();
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readSelection(text, COUNT);
        if (read !== null) expect(toSelection(read)).toEqual(read);
      }),
    );
  });
});
