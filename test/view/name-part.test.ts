import { expect, test } from "vitest";
import { namePart } from "../../src/view/name-part.ts";

const tides = { label: "Tides", level: 1 } as const;
const reefs = { label: "Reefs", level: 1 } as const;
const kelp = { label: "Kelp", level: 2 } as const;

test("a sub-region is not called a region, alone or beside others", () => {
  expect(namePart([])).toBe("");
  expect(namePart([tides])).toBe("the region “Tides”");
  expect(namePart([kelp])).toBe("the sub-region “Kelp”");
  expect(namePart([tides, kelp, reefs])).toBe("the regions “Tides”, “Reefs” and the sub-region “Kelp”");
});
