import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

function run(binary: string, ...args: string[]): { status: number | null; output: string } {
  const result = spawnSync(join(ROOT, "node_modules/.bin", binary), args, { cwd: ROOT, encoding: "utf8" });
  return { status: result.status, output: result.stdout + result.stderr };
}

describe("the gates", () => {
  test("the linter finds nothing: budgets, cycles, clocks, randomness, locales", () => {
    const { status, output } = run("oxlint");
    expect(status, output).toBe(0);
  });

  test("every file is formatted", () => {
    const { status, output } = run("biome", "format");
    expect(status, output).toBe(0);
  });
});

describe("the documents", () => {
  const documents = [
    "README.md",
    "CHANGELOG.md",
    "seeds/README.md",
    ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name}`),
  ];

  test.each(documents)("%s: every link to a file of the project leads to one", (path) => {
    const dead: string[] = [];
    for (const [, target] of read(path).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(https?:|#|mailto:)/.test(target)) continue;
      const file = join(ROOT, dirname(path), target.split("#")[0]);
      if (!existsSync(file)) dead.push(target);
    }
    expect(dead).toEqual([]);
  });

  test.each(documents)("%s: every npm script it names exists", (path) => {
    const scripts = Object.keys(JSON.parse(read("package.json")).scripts);
    const named = [...read(path).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name]) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test("every dependency has its line in docs/decisions/dependencies.md, and no line is left over", () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read("package.json"));
    const used = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const described = [...read("docs/decisions/dependencies.md").matchAll(/^\| `([^`]+)` \|/gm)].map(
      ([, name]) => name,
    );
    expect(described.sort()).toEqual(used.sort());
  });
});
