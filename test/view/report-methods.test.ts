import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import type { BuildOptions, OpenedAtlas } from "../../src/model/index.ts";
import { describeReport } from "../../src/view/describe-report.ts";
import { writeReportMarkdown } from "../../src/view/write-report-markdown.ts";
import { findBridges } from "../../src/view/find-bridges.ts";
import { findGaps } from "../../src/view/find-gaps.ts";
import { REFERENCES, type ReferenceKey, writeReferences } from "../../src/view/report-references.ts";
import { NAME_SOURCES, writeMethods } from "../../src/view/report-methods.ts";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { PAPERS } from "../support/run-littoral.ts";
import { findUntraced, textOf } from "../support/trace-figures.ts";

/** A public collection of docs/benchmarks.md; without its folder this part is left out. */
const VIS = join(process.env.LITTORAL_CORPORA ?? "", "ieee-vis.jsonl.gz");

const SOURCES = ["Scopus, 3 May 2026, TITLE-ABS-KEY(debate)", "Web of Science, 4 May 2026"];

function build(options: Partial<BuildOptions> = {}, papers: readonly object[] = PAPERS): OpenedAtlas {
  const text = papers.map((paper) => JSON.stringify(paper)).join("\n");
  const { atlas } = buildQuietly([{ name: "x.jsonl", bytes: new TextEncoder().encode(text) }], options);
  if (atlas === null) throw new Error("no atlas");
  return openInMemory(atlas);
}

/** All paragraphs as one. */
function write(atlas: OpenedAtlas, sources: readonly string[] = SOURCES) {
  const { paragraphs, references } = writeMethods({ atlas, sources });
  expect(paragraphs).toHaveLength(4);
  return { parts: paragraphs.flatMap((parts, i) => (i === 0 ? parts : [" ", ...parts])), references };
}

const CHOSEN: readonly (readonly [string, Partial<BuildOptions>])[] = [
  ["none set", {}],
  ["a resolution", { resolution: 0.75 }],
  ["a number of regions", { regions: 3 }],
  ["neighbours", { neighbours: 4 }],
  ["words", { stopWords: ["site"], synonyms: [["reefs", "gardens"]], minimumAbstract: 4 }],
  ["texts alone", { weights: { text: 1, concepts: 0, citation: 0, coupling: 0, cocitation: 0 } }],
  ["a seed", { seed: 4_000_000_000 }],
];

let small: OpenedAtlas;
let seeds: OpenedAtlas;
beforeAll(() => {
  small = build();
  const { atlas } = buildQuietly([readSeeds()]);
  if (atlas === null) throw new Error("no atlas");
  seeds = openInMemory(atlas);
}, 60_000);

describe("the numbers of the methods section", () => {
  test.each(CHOSEN)("are those of the atlas, with %s", (_, options) => {
    const atlas = build(options);
    const { parts } = write(atlas);
    expect(findUntraced(parts, atlas)).toEqual([]);
    expect(parts.filter((part) => typeof part !== "string" && part.kind === "figure").length).toBeGreaterThan(
      20,
    );
  });

  test("are those of the atlas for the example, for few papers, merged and rejected records and decisions", () => {
    const two = [PAPERS[0], PAPERS[0], PAPERS[1], { no: "paper" }];
    const few = build({}, two);
    const user = {
      notes: {},
      decisions: {
        merges: [["a", "b"]],
        splits: [
          ["c", "d"],
          ["e", "f"],
        ],
        stopWords: ["x"],
        synonyms: [["y", "z"]],
      },
    } as const;
    for (const atlas of [seeds, few, { ...small, user }]) {
      expect(findUntraced(write(atlas).parts, atlas)).toEqual([]);
    }
    expect(textOf(write(few).parts)).toContain(
      "4 records: 2 became papers, 1 was merged into one of them, 1 could not",
    );
    const decided =
      "Decided by hand: 1 pair joined, 2 pairs kept apart, 1 phrase ignored, 1 group of concepts counted as one.";
    expect(textOf(write({ ...small, user }).parts)).toContain(decided);
  });

  test("are words where nothing or everything is meant", () => {
    const text = textOf(write(seeds).parts);
    expect(text).toContain("233 became papers, none was merged into another, none was left out.");
    expect(text).toContain("all have an abstract, none a year and none a list of references");
    expect(text).toContain("This gave 16 regions; every paper is in one.");
    const counts = { ...seeds.manifest.counts, atSea: 1 };
    const sea = { ...seeds, manifest: { ...seeds.manifest, counts } };
    expect(textOf(write(sea).parts)).toContain("16 regions; 1 paper is in none.");
  });

  test("say no more than they can: tens of random networks give no decimals of a large distance", () => {
    const atlas = (modularityZ: number) => {
      const quality = { ...seeds.manifest.quality, modularityZ };
      return { ...seeds, manifest: { ...seeds.manifest, quality } };
    };
    expect(textOf(write(atlas(57.84)).parts)).toContain("stands 58 standard deviations above");
    expect(textOf(write(atlas(4.24)).parts)).toContain("stands 4.2 standard deviations above");
    expect(findUntraced(write(atlas(57.84)).parts, atlas(57.84))).toEqual([]);
  });

  test("are left out where an older atlas does not have them", () => {
    const { recipe, ...manifest } = seeds.manifest;
    const old = { ...seeds, manifest };
    expect(recipe).toBeDefined();
    expect(findUntraced(write(old).parts, old)).toEqual([]);
  });

  test("the test itself finds a number without a place, and one that is not what stands there", () => {
    expect(findUntraced(["20 runs"], small)).toHaveLength(1);
    const wrong = { kind: "figure", path: "manifest.counts.papers", text: "25 papers" } as const;
    expect(findUntraced([wrong], small)).toHaveLength(1);
    expect(findUntraced([{ ...wrong, text: "24 papers" }], small)).toEqual([]);
  });
});

describe("an option that is changed, and nothing else, changes the paragraph", () => {
  const weights = { text: 0.6, concepts: 0.4, citation: 0.1, coupling: 0.3, cocitation: 0.2 };
  test.each<readonly [string, Partial<BuildOptions>, string]>([
    ["text", { weights: { ...weights, text: 0.65 } }, "0.65 × likeness of the texts"],
    ["concepts", { weights: { ...weights, concepts: 0.45 } }, "0.45 × cosine of the concepts"],
    ["citation", { weights: { ...weights, citation: 0.15 } }, "0.15 × whether one paper cites"],
    ["coupling", { weights: { ...weights, coupling: 0.35 } }, "0.35 × bibliographic coupling"],
    ["cocitation", { weights: { ...weights, cocitation: 0.25 } }, "0.25 × co-citation"],
    ["neighbours", { neighbours: 12 }, "at most 12 as set beforehand"],
    ["resolution", { resolution: 1.3 }, "of 1.3, set beforehand"],
    ["regions", { regions: 7 }, "about 7 regions result, the number set beforehand"],
    ["seed", { seed: 77 }, "from the seed 77"],
    ["stopWords", { stopWords: ["a", "b"] }, "2 words and phrases were ignored"],
    ["synonyms", { synonyms: [["a", "b"]] }, "1 group of concepts was counted as one"],
    ["minimumAbstract", { minimumAbstract: 30 }, "Abstracts of fewer than 30 words were not used"],
  ])("%s", (_, change, said) => {
    const options = { ...small.manifest.options, ...change };
    const changed = { ...small, manifest: { ...small.manifest, options } };
    expect(textOf(write(small).parts)).not.toContain(said);
    expect(textOf(write(changed).parts)).toContain(said);
    expect(findUntraced(write(changed).parts, changed)).toEqual([]);
  });

  test("since, which the caption and the limits of the report say, too", () => {
    const since = "87a29be7".repeat(8);
    const options = { ...small.manifest.options, since };
    const changed = { ...small, manifest: { ...small.manifest, options } };
    const text = textOf(write(changed).parts);
    expect(text).toContain(`continues an earlier one (fingerprint of its content: ${since})`);
    expect(text).toContain("the same records and options, with the earlier map, give the same map");
    expect(text).not.toContain("regions were then moved apart");
    expect(findUntraced(write(changed).parts, changed)).toEqual([]);
    const report = (atlas: OpenedAtlas) =>
      writeReportMarkdown(describeReport({ atlas, map: "drawn elsewhere", sources: [] }), "map.svg");
    expect(report(small)).not.toMatch(/earlier/);
    expect(report(changed)).toContain("It continues an earlier map");
    expect(report(changed)).toContain("Regions in one piece");
    expect(report(changed)).not.toMatch(/an island a region|moved apart to be readable/);
  });

  test("a weight that citations had nothing to work on is said, too", () => {
    const options = { ...seeds.manifest.options, weights: { ...weights, coupling: 0.35 } };
    const text = textOf(write({ ...seeds, manifest: { ...seeds.manifest, options } }).parts);
    expect(text).toContain("had no part in it: citations (weight 0.1), bibliographic coupling (weight 0.35)");
  });

  test("where the records are from stands in the user’s own words, or a place is left for it", () => {
    expect(textOf(write(small).parts)).toContain(`Records were taken from ${SOURCES[0]}; ${SOURCES[1]}.`);
    expect(textOf(write(small, ["B 2020, q = x."]).parts)).toContain("from B 2020, q = x. The file");
    expect(textOf(write(small, []).parts).startsWith(NAME_SOURCES)).toBe(true);
  });
});

test("docs/example-report.md is what the example’s report says today (npm run example-report)", () => {
  const title = "Disagreement, debate and preference in language models";
  const atlas = { ...seeds, manifest: { ...seeds.manifest, title } };
  const sources = ["a public listing page of papers, saved as text"];
  const report = describeReport({ atlas, map: "drawn elsewhere", sources });
  expect(writeReportMarkdown(report, "map.svg")).toBe(readFileSync("docs/example-report.md", "utf8"));
});

if (!existsSync(VIS)) console.warn("SKIPPED: the report on a long list. Set LITTORAL_CORPORA.");

describe.runIf(existsSync(VIS))("on a long list with references", () => {
  test("every number is that of the atlas, and known bridges come first", { timeout: 300_000 }, () => {
    const bytes = gunzipSync(readFileSync(VIS));
    const { atlas } = buildQuietly([{ name: "ieee-vis.jsonl", bytes: new Uint8Array(bytes) }]);
    if (atlas === null) throw new Error("no atlas");
    const opened = openInMemory(atlas);
    expect(findUntraced(write(opened).parts, opened)).toEqual([]);
    const titles = findBridges(opened.content)
      .slice(0, 10)
      .map(({ paper }) => opened.content.papers.title[paper]);
    expect(titles).toContain("FLDA: Latent Dirichlet Allocation Based Unsteady Flow Analysis");
    expect(findGaps(opened.content).length).toBeGreaterThan(0);
  });
});

describe("the papers of the methods", () => {
  const keys = (options: Partial<BuildOptions>): readonly ReferenceKey[] => write(build(options)).references;

  test("are named only where they were used", () => {
    const weights = { text: 0.6, concepts: 0.4, citation: 0, coupling: 0, cocitation: 0 };
    expect(keys({})).toEqual(expect.arrayContaining(["kessler1963", "small1973", "blondel2008"]));
    expect(keys({ weights: { ...weights, coupling: 0.3 } })).not.toContain("small1973");
    expect(keys({ weights: { ...weights, cocitation: 0.3 } })).not.toContain("kessler1963");
    // Without references, nothing could be coupled, whatever the weight.
    expect(write(seeds).references).not.toContain("kessler1963");
  });

  test("are BibTeX that can be read, each once", () => {
    const all = Object.keys(REFERENCES) as ReferenceKey[];
    const bytes = new TextEncoder().encode(writeReferences([...all, ...all]));
    const { records, rejected, problems } = readSource({ name: "x.bib", bytes });
    expect({ rejected, problems }).toEqual({ rejected: [], problems: [] });
    expect(records.map(({ fields }) => fields.year)).toEqual(
      [...all].sort().map((key) => REFERENCES[key].year),
    );
    for (const { fields } of records) {
      expect(fields.title).not.toMatch(/[{}\\]/);
      expect(fields.authors.length).toBeGreaterThan(0);
    }
  });
});
