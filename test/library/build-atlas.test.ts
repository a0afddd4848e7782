import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildAtlas as buildFromPaths } from "../../scripts/build-atlas.ts";
import { buildAtlas, DEFAULT_OPTIONS, drawMap, openAtlas } from "../../src/library/index.ts";
import { parseXml } from "../support/parse-xml.ts";
import { PAPERS } from "../support/run-littoral.ts";

const text = PAPERS.map((paper) => JSON.stringify(paper)).join("\n");

test("the same list as text, as bytes and through the command line gives the same bytes", () => {
  const folder = mkdtempSync(join(tmpdir(), "littoral-library-"));
  const path = join(folder, "good.jsonl");
  writeFileSync(path, text);
  const options = { ...DEFAULT_OPTIONS, seed: 7 };
  const written = buildFromPaths([path], { options }).made?.bytes;
  const request = { options: { seed: 7 } };
  const fromText = buildAtlas([{ name: "good.jsonl", text }], request);
  const fromBytes = buildAtlas([{ name: "good.jsonl", bytes: readFileSync(path) }], request);
  rmSync(folder, { recursive: true });
  expect(written).toBeDefined();
  expect(fromText.bytes).toEqual(written);
  expect(fromBytes.bytes).toEqual(written);
  expect(buildAtlas([{ name: "good.jsonl", text }]).bytes).not.toEqual(written);
});

test("what comes back is opened, tells its ledger, and can be drawn", () => {
  const stages: number[] = [];
  const onProgress = (_stage: string, share: number): void => void stages.push(share);
  const lost = '{"title": \n';
  const built = buildAtlas([{ name: "a.jsonl", text: `${lost}${text}` }], {
    title: "Reefs & bees",
    onProgress,
  });
  expect(built.atlas?.content.papers.id).toHaveLength(PAPERS.length);
  expect(built.atlas?.manifest.title).toBe("Reefs & bees");
  expect(built.sources.ledger).toHaveLength(PAPERS.length + 1);
  expect(built.problems.some(({ severity, line }) => severity === "error" && line === 1)).toBe(true);
  expect(openAtlas(built.bytes!).value?.manifest.contentHash).toBe(built.atlas?.manifest.contentHash);
  expect(stages).toEqual(stages.toSorted((a, b) => a - b));
  const svg = drawMap(built.atlas!, { width: 700, height: 500, theme: "dark" });
  const root = parseXml(svg);
  expect([root.name, root.attributes["width"], root.attributes["height"]]).toEqual(["svg", "700", "500"]);
});

test("lists without a paper give no atlas and say why", () => {
  const built = buildAtlas([{ name: "empty.bib", text: "" }]);
  expect(built.bytes).toBeNull();
  expect(built.atlas).toBeNull();
  expect(built.problems.length).toBeGreaterThan(0);
});
