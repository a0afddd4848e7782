import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as element from "../../src/element/index.ts";
import * as library from "../../src/library/index.ts";

const DOORS = ["src/library/index.ts", "src/element/index.ts"];

/** Every name that the package exports, types too, as they stand in the files. */
function exportedNames(): string[] {
  const source = DOORS.map((door) => readFileSync(door, "utf8")).join("\n");
  return [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)]
    .flatMap(([, names]) => names.split(","))
    .map((name) => name.replace("type ", "").trim())
    .filter((name) => name !== "")
    .sort();
}

/** Every name in a heading of the page. */
function describedNames(): string[] {
  const headings = readFileSync("docs/api.md", "utf8").match(/^### .*$/gm) ?? [];
  return headings.flatMap((heading) => [...heading.matchAll(/`(\w+)/g)].map(([, name]) => name)).sort();
}

test("the page on the library describes what it exports, all of it and nothing else", () => {
  expect(describedNames()).toEqual(exportedNames());
});

test("what is described as something to call can be called, with as many arguments as it takes", () => {
  const calls = [...readFileSync("docs/api.md", "utf8").matchAll(/^### (.*)$/gm)].flatMap(([, heading]) => [
    ...heading.matchAll(/`(\w+)\(([^)]*)\)`/g),
  ]);
  expect(calls.length).toBeGreaterThan(8);
  for (const [, name, parameters] of calls) {
    const called = ({ ...library, ...element } as Record<string, unknown>)[name];
    expect(called, name).toBeTypeOf("function");
    // Those with a default are not counted by the language.
    expect((called as () => void).length, name).toBeLessThanOrEqual(parameters.split(",").length);
  }
});
