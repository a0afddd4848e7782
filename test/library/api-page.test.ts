import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import * as element from "../../src/element/index.ts";
import * as library from "../../src/library/index.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

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

/** Where a door has each value from, by name. */
function findOrigins(): Map<string, string> {
  const origins = new Map<string, string>();
  for (const door of DOORS) {
    const lines = readFileSync(door, "utf8").matchAll(/export \{([^}]*)\} from "([^"]+)"/g);
    for (const [, names, from] of lines) {
      for (const name of names.split(",")) origins.set(name.trim(), join(dirname(door), from));
    }
  }
  return origins;
}

/** Names of the parameters of an exported function as its source has them, those with a default as well. */
function parametersOf(name: string, file: string): string[] {
  const source = readFileSync(file, "utf8");
  const start = source.indexOf("(", source.search(new RegExp(`export function ${name}\\b`))) + 1;
  const parameters = [""];
  let depth = 1;
  for (let at = start; depth > 0 && at < source.length; at++) {
    const sign = source[at];
    if ("([{<".includes(sign)) depth++;
    // The head of an arrow function ends no bracket.
    if (")]}>".includes(sign) && source[at - 1] !== "=") depth--;
    if (sign === "," && depth === 1) parameters.push("");
    else if (depth > 0) parameters[parameters.length - 1] += sign;
  }
  return parameters.map((parameter) => parameter.trim()).filter((parameter) => parameter !== "");
}

test("what is described as something to call can be called, with exactly the arguments it takes", () => {
  const calls = [...readFileSync("docs/api.md", "utf8").matchAll(/^### (.*)$/gm)].flatMap(([, heading]) => [
    ...heading.matchAll(/`(\w+)\(([^)]*)\)`/g),
  ]);
  const origins = findOrigins();
  const written: string[] = [];
  expect(calls.length).toBeGreaterThan(8);
  for (const [, name, described] of calls) {
    const called = ({ ...library, ...element } as Record<string, unknown>)[name];
    expect(called, name).toBeTypeOf("function");
    const parameters = parametersOf(name, origins.get(name) ?? "");
    written.push(...parameters);
    const required = parameters.filter((parameter) => !parameter.includes(" = "));
    // The language counts those before the first default: so the source was read rightly.
    expect((called as () => void).length, name).toBe(required.length);
    expect(described.split(",").filter(Boolean), name).toHaveLength(parameters.length);
  }
  expect(written.some((parameter) => parameter.includes(" = "))).toBe(true);
});

test("what is described as part of an opened atlas is there", () => {
  const [, text] = readFileSync("docs/api.md", "utf8").match(/^### `OpenedAtlas`\n([^#]*)/m) ?? [];
  const opened = openInMemory(makeSyntheticAtlas(2, 4));
  for (const [, name] of (text ?? "").matchAll(/`(\w+)(?:\(\w*\))?`/g)) expect(opened).toHaveProperty(name);
  expect(text).toContain("`readAbstract(paper)`");
});
