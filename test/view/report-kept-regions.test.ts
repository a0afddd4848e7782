import { beforeAll, expect, test } from "vitest";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { DEFAULT_OPTIONS } from "../../src/model/index.ts";
import { MARGIN } from "../../src/pipeline/keep-regions.ts";
import { runPipeline } from "../../src/pipeline/run-pipeline.ts";
import { describeReport } from "../../src/view/describe-report.ts";
import { describeKeptRegions, limitKeptRegions } from "../../src/view/report-kept-regions.ts";
import { describeClustering, describeLayout } from "../../src/view/report-methods-map.ts";
import { writeReportMarkdown } from "../../src/view/write-report-markdown.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { PAPERS } from "../support/run-littoral.ts";
import { findUntraced, textOf } from "../support/trace-figures.ts";

function build(count: number, options: object = {}): OpenedAtlas {
  const text = PAPERS.slice(0, count).map((paper) => JSON.stringify(paper));
  const file = { name: "x.jsonl", bytes: new TextEncoder().encode(text.join("\n")) };
  const given = { ...DEFAULT_OPTIONS, title: "Test", ...options };
  const { atlas } = runPipeline([file], given, { progress: () => {}, now: () => 0 });
  if (atlas === null) throw new Error("no atlas");
  return openInMemory(atlas);
}

const report = (atlas: OpenedAtlas): string =>
  writeReportMarkdown(describeReport({ atlas, map: "drawn elsewhere", sources: [] }), "map.svg");

let earlier: OpenedAtlas;
let kept: OpenedAtlas;

beforeAll(() => {
  earlier = build(PAPERS.length - 2);
  kept = build(PAPERS.length, { earlier });
});

test("the methods of a map that kept its regions say so, every number as it stands in the manifest", () => {
  expect(kept.manifest.recipe?.keptMargin).toBe(MARGIN);
  expect(kept.manifest.recipe?.regionsAimed).toBeNull();
  const said = describeClustering(kept);
  expect(textOf(said)).toContain("found from those of the earlier map");
  expect(textOf(said)).toContain("of its weight, at the resolution (");
  expect(textOf(said)).not.toMatch(/: the consensus|the program’s rule/);
  expect(findUntraced(said, kept)).toEqual([]);
  expect(textOf(describeLayout(kept))).not.toContain("found anew");
  expect(limitKeptRegions(kept)).toContain("regions and places are those of an earlier map");
  expect(report(kept)).toContain("It continues an earlier map: places and regions are kept");
});

test("regions that were found anew are said to be, also where places were kept", () => {
  expect(describeKeptRegions(earlier)).toBeNull();
  const asked = build(PAPERS.length, { earlier, regions: 2 });
  expect(asked.manifest.options.since).toBe(earlier.manifest.contentHash);
  expect(asked.manifest.recipe?.keptMargin).toBeUndefined();
  expect(textOf(describeClustering(asked))).toContain("the number set beforehand");
  expect(textOf(describeLayout(asked))).toContain("Regions were found anew and not moved apart");
  expect(limitKeptRegions(asked)).toContain("they were found anew");
  expect(report(asked)).toContain("places are kept from there and regions were found anew");
});
