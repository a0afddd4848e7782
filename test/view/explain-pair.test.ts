import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildAdjacency, linkSources, linkWeight } from "../../src/atlas/adjacency.ts";
import {
  type Atlas,
  DEFAULT_OPTIONS,
  EVIDENCE_KINDS,
  type EvidenceKind,
  type SourceFile,
} from "../../src/model/index.ts";
import { explainPair } from "../../src/view/explain-pair.ts";
import { invertConcepts } from "../../src/view/invert-concepts.ts";
import { judgeWithout, weightWithout } from "../../src/view/judge-without.ts";
import { knownParts, knownRow, preparePairs } from "../../src/view/pair-space.ts";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";
import { citedSeeds, evidenceOf } from "../support/evidence-of.ts";

const VIS = join(process.env.LITTORAL_CORPORA ?? "", "ieee-vis.jsonl.gz");
const hasVis = process.env.LITTORAL_CORPORA !== undefined && existsSync(VIS);
if (!hasVis) console.warn("SKIPPED: pairs of real papers with references. Set LITTORAL_CORPORA.");

function spaceOf({ content, manifest }: Atlas) {
  const paperConcepts = invertConcepts(content.concepts, content.papers.id.length);
  return preparePairs({ content, options: manifest.options, paperConcepts }, buildAdjacency(content.links));
}

const build = (file: SourceFile, options = {}) => buildQuietly([file], options).atlas!;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const FILES: readonly [string, SourceFile][] = [
  ["the seeds", readSeeds()],
  ["the seeds with made-up references", citedSeeds()],
];

describe.each(FILES)("of any two papers of %s", (_, file) => {
  const atlas = build(file);
  const { content } = atlas;
  const space = spaceOf(atlas);
  const evidence = evidenceOf(file);
  const papers = content.papers.id.length;
  const isLinked = (a: number, b: number) =>
    content.links.targets.subarray(content.links.offsets[a], content.links.offsets[a + 1]).includes(b);

  test("the parts sum to the weight of every link, and what each takes away is what is left without it", () => {
    const sources = linkSources(content.links);
    for (let link = 0; link < sources.length; link += 5) {
      const { parts, near, without, gap } = explainPair(space, content.links.targets[link], sources[link]);
      const weight = linkWeight(content.links, link);
      expect(gap).toBeNull();
      expect(near?.link).toBe(link);
      expect(Math.abs(sum(parts.map(({ value }) => value)) - weight)).toBeLessThan(1e-6);
      expect(sum(parts.map(({ hundredths }) => hundredths))).toBe(Math.round(100 * weight));
      without.forEach((left, at) => {
        expect(left.kind).toBe(parts[at].kind);
        expect(left.weight + parts[at].value).toBeCloseTo(weight, 9);
      });
    }
  });

  test("concepts and citations are those of the build, and texts add no more than is said, for every pair", () => {
    let closest = Number.POSITIVE_INFINITY;
    let farthest = 0;
    for (let a = 0; a < papers; a++) {
      const row = knownRow(space, a);
      const partsWith = evidence(a);
      for (let b = a + 1; b < papers; b++) {
        const [text, ...others] = partsWith(b);
        const known = knownParts(space, a, b);
        others.forEach((part, k) => {
          farthest = Math.max(farthest, Math.abs(known[k + 1] - part), Math.abs(row[5 * b + k + 1] - part));
        });
        if (isLinked(a, b)) continue;
        const most = Math.max(0, Math.min(space.bars[a], space.bars[b]) - sum(known));
        closest = Math.min(closest, most - text);
      }
    }
    expect(farthest).toBeLessThan(1e-6);
    expect(closest).toBeGreaterThan(-1e-6);
    // The bound is no empty one: some pair comes near it.
    expect(closest).toBeLessThan(0.001);
  });

  test("of unlinked papers it says what they lack, and what it says is true", () => {
    for (let a = 0; a < papers; a += 11) {
      for (let b = a + 1; b < papers; b += 5) {
        if (isLinked(a, b)) continue;
        const { gap, parts, without, near, shared } = explainPair(space, b, a);
        expect([near, without]).toEqual([null, []]);
        expect(gap?.bars).toEqual([space.bars[b], space.bars[a]]);
        expect(sum(parts.map(({ value }) => value))).toBeCloseTo(gap!.known, 9);
        const [text, ...others] = evidence(a)(b);
        expect(gap!.known).toBeCloseTo(sum(others), 6);
        expect(text + sum(others)).toBeLessThanOrEqual(Math.min(...gap!.bars) + 1e-6);
        expect(text).toBeLessThanOrEqual(gap!.mostText + 1e-6);
        if (shared.length > 0) expect(sum(shared.map(({ share }) => share))).toBeCloseTo(1, 9);
      }
    }
  });

  test.each(EVIDENCE_KINDS)(
    "without “%s” the weights are those of a build without, and what is said of links comes true",
    (kind) => {
      const told = checkWithout(file, atlas, kind, 1);
      // Without the texts everything is known; without concepts the texts of unlinked papers are not.
      if (kind === "text") expect(told.open).toBe(0);
      else expect(told.goes + told.stays).toBeGreaterThan(told.open * (kind === "concepts" ? 0.2 : 2));
    },
  );
});

/** Compares with a build in which the kind weighs nothing; counts what was said of links. */
function checkWithout(file: SourceFile, atlas: Atlas, kind: EvidenceKind, step: number) {
  const space = spaceOf(atlas);
  const { links } = atlas.content;
  const weights = { ...DEFAULT_OPTIONS.weights, [kind]: 0 };
  const rebuilt = build(file, { weights }).content;
  expect(rebuilt.papers.id).toEqual(atlas.content.papers.id);
  const kept = new Map(
    Array.from(linkSources(rebuilt.links), (source, link) => [
      `${source} ${rebuilt.links.targets[link]}`,
      linkWeight(rebuilt.links, link),
    ]),
  );
  const told = { stays: 0, goes: 0, open: 0 };
  linkSources(links).forEach((source, link) => {
    const target = links.targets[link];
    const there = kept.get(`${source} ${target}`);
    const left = weightWithout(space, link, kind);
    if (there !== undefined) expect(Math.abs(there - left)).toBeLessThan(1e-6);
    if (link % step > 0) return;
    const verdict = judgeWithout(space, [source, target], link, kind);
    told[verdict]++;
    if (verdict === "stays") expect(there).toBeDefined();
    if (verdict === "goes") expect(there).toBeUndefined();
  });
  return told;
}

describe.runIf(hasVis)("of 3,683 papers with references", () => {
  const file = { name: "ieee-vis.jsonl.gz", bytes: new Uint8Array(hasVis ? readFileSync(VIS) : []) };

  test("parts sum, and without a kind the weights are those of a build without it", {
    timeout: 600_000,
  }, () => {
    const atlas = build(file);
    const space = spaceOf(atlas);
    const { links } = atlas.content;
    linkSources(links).forEach((source, link) => {
      if (link % 20 > 0) return;
      const { parts } = explainPair(space, source, links.targets[link]);
      const weight = linkWeight(links, link);
      expect(Math.abs(sum(parts.map(({ value }) => value)) - weight)).toBeLessThan(1e-6);
    });
    checkWithout(file, atlas, "coupling", 200);
  });
});
