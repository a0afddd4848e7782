import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

/** The table of docs/architecture.md: what each layer may import. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  lib: [],
  model: ["lib"],
  atlas: ["lib", "model"],
  formats: ["lib", "model", "atlas"],
  pipeline: ["lib", "model", "atlas", "formats"],
  view: ["lib", "model", "atlas", "formats"],
  library: ["lib", "model", "atlas", "formats", "pipeline", "view"],
  worker: ["lib", "model", "atlas", "formats", "pipeline"],
  ui: ["lib", "model", "atlas", "formats", "view"],
  element: ["lib", "model", "atlas", "formats", "view"],
};
const ROOT = join(import.meta.dirname, "../..");
const PROBES = join(ROOT, "dist/house-probes");

/** Where `Math.pow` is forbidden, since it may differ from machine to machine. */
const EXACT = ["lib", "model", "atlas", "formats", "pipeline"];

afterAll(() => rmSync(PROBES, { recursive: true, force: true }));

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name));
}

/** Compiles one file as if it stood in a pure layer and gives the compiler's words. */
function compileProbe(name: string, layer: string, source: string): string {
  const folder = join(PROBES, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "probe.ts"), source);
  const references = MAY_IMPORT[layer].map((to) => ({ path: `../../../src/${to}` }));
  const config = {
    extends: "../../../src/tsconfig.base.json",
    compilerOptions: {
      tsBuildInfoFile: "./probe.tsbuildinfo",
      rootDir: "../../..",
      outDir: "../../../dist/node",
    },
    files: ["probe.ts", "../../../src/lib/host.d.ts"],
    references,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
  const run = spawnSync(process.execPath, [compiler, "-p", folder, "--noEmit"], { encoding: "utf8" });
  return run.stdout + run.stderr;
}

/** Powers of something else than written-out numbers, which are worked out when compiled. */
function findPowers(source: string): string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
  return [...code.matchAll(/(\S*)\s*\*\*=?\s*([^\s,;)]*)/g)]
    .filter(([, base, exponent]) => !/^\W*\d+$/.test(base) || !/^\d+$/.test(exponent))
    .map(([found]) => found);
}

describe("powers", () => {
  test("the search finds those of variables and none in comments or of numbers", () => {
    const source = "/** a ** b */\nconst a = 2 ** 31; // a ** b\nconst b = (a - 1) ** 2 + 2 ** a;\na **= 2;";
    expect(findPowers(source)).toEqual(["1) ** 2", "2 ** a", "a **= 2"]);
  });

  test.each(EXACT)("%s raises nothing to a power but written-out numbers: `**` is `Math.pow`", (layer) => {
    const wrong = listSources(join(ROOT, "src", layer)).flatMap((file) =>
      findPowers(readFileSync(file, "utf8")).map((found) => `${relative(ROOT, file)}: ${found}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the layers", () => {
  for (const [layer, allowed] of Object.entries(MAY_IMPORT)) {
    test(`${layer} imports nothing of ours but itself${allowed.map((to) => `, ${to}`).join("")}`, () => {
      const wrong: string[] = [];
      for (const file of listSources(join(ROOT, "src", layer))) {
        for (const [, path] of readFileSync(file, "utf8").matchAll(/from\s+"(\.[^"]+)"/g)) {
          const target = relative(join(ROOT, "src"), join(file, "..", path)).split("/")[0];
          if (target !== layer && !allowed.includes(target)) wrong.push(`${relative(ROOT, file)} → ${path}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    test(`${layer}'s project references are exactly what it may import`, () => {
      const config = JSON.parse(readFileSync(join(ROOT, "src", layer, "tsconfig.json"), "utf8"));
      const references = config.references.map((reference: { path: string }) => reference.path.slice(3));
      expect(references).toEqual(allowed);
    });
  }

  test("a clean probe compiles, so that the refusals below mean something", () => {
    expect(
      compileProbe("clean", "view", 'export { createRandom } from "../../../src/lib/random.ts";\n'),
    ).toBe("");
  });

  test("a DOM name in a pure layer does not compile", () => {
    expect(compileProbe("dom", "view", "export const title = document.title;\n")).toContain("TS2584");
  });

  test("a Node name in a pure layer does not compile", () => {
    expect(compileProbe("node", "pipeline", "export const where = process.cwd();\n")).toMatch(
      /TS2(580|591|304)/,
    );
  });

  test("an import against the arrows does not compile", () => {
    const source = 'export { runPipeline } from "../../../src/pipeline/run-pipeline.ts";\n';
    expect(compileProbe("upward", "view", source)).toContain("TS6307");
  });
});
