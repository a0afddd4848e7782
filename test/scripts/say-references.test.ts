import { describe, expect, test } from "vitest";
import { sayReferences } from "../../scripts/say-references.ts";
import { buildQuietly } from "../support/build-seeds.ts";

function build(references: readonly (readonly string[])[]) {
  const records = references.map((list, i) => ({
    id: `p${i}`,
    title: `On kelp, part ${i}`,
    references: list,
  }));
  const file = { name: "list.json", bytes: new TextEncoder().encode(JSON.stringify(records)) };
  return sayReferences(buildQuietly([file]).atlas!);
}

describe("sayReferences", () => {
  test("counts the references and lists what is cited most and missing, most cited first", () => {
    expect(
      build([["10.1000/a", "10.1000/b"], ["10.1000/a", "10.1000/b", "p0"], ["10.1000/a"], ["10.1000/c"]]),
    ).toEqual([
      "7 references: 1 to papers of the list, 6 to 3 other works.",
      "Your list cites these 2 works most; they are not in it:",
      "  3 × 10.1000/a",
      "  2 × 10.1000/b",
    ]);
  });

  test("lists twelve at most, each on a line", () => {
    const long = `Poe F., ${"On kelp and tides and ".repeat(20)}surf, (2001)`;
    const works = [...Array(20).keys()].map((work) => `10.1000/w${work}`);
    const lines = build([[long, ...works], [long, ...works], [long]]);
    expect(lines).toHaveLength(2 + 12);
    expect(lines[2]).toMatch(/^ {2}3 × Poe F\., .{90,}…$/);
  });

  test("lists nothing that only one paper cites, and is silent about lists without references", () => {
    expect(build([["10.1000/a"], []])).toEqual(["1 reference: 0 to papers of the list, 1 to 1 other work."]);
    expect(build([[], []])).toEqual([]);
  });
});
