import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import { createRandom } from "../../src/lib/random.ts";
import type { Paper } from "../../src/model/index.ts";
import { matchCitations } from "../../src/pipeline/match-citations.ts";
import { createReferenceMatcher } from "../../src/pipeline/match-reference.ts";
import { mergeRecords } from "../../src/pipeline/merge-records.ts";
import { parseReference } from "../../src/pipeline/parse-reference.ts";
import { readSeeds } from "../support/build-seeds.ts";
import {
  DIALECTS,
  type LabelledReference,
  matchNaively,
  placePapers,
  quoteAll,
  scoreMatches,
} from "../support/reference-strings.ts";

const FAMILIES = ["Poe", "Lund", "Orr", "Bélanger", "van der Meer", "Li", "Wang", "García", "Smith", "Šimek"];
const VENUES = ["Journal of Tides", "Proceedings of the Conference on Kelp Forests", "Marine Letters"];

/** Titles of the example list, with authors and years of whom many papers share. */
function drawPapers(): Paper[] {
  const random = createRandom(3);
  const pick = <Entry>(list: readonly Entry[]) => list[Math.floor(random() * list.length)];
  const author = () => ({ family: pick(FAMILIES), given: pick(["Ann", "B. C.", "Dirk-Jan", "E."]) });
  return mergeRecords([readSource(readSeeds())]).papers.map((paper) => ({
    ...paper,
    authors: Array.from({ length: 1 + Math.floor(random() * 3) }, author),
    year: 2018 + Math.floor(random() * 6),
    venue: pick(VENUES),
  }));
}

/** Half the papers are the list; all are quoted. */
function quoteHalf(all: readonly Paper[], seed: number): { listed: Paper[]; quoted: LabelledReference[] } {
  const placed = placePapers(all, seed);
  const listed = placed.filter((_, i) => i % 2 === 0);
  const others = placed.filter((_, i) => i % 2 === 1);
  return { listed, quoted: quoteAll(listed, others, seed + 1) };
}

function report(listed: readonly Paper[], quoted: readonly LabelledReference[]) {
  const match = createReferenceMatcher(listed);
  const matched = quoted.map(({ text }) => match(parseReference(text)));
  const naive = quoted.map((reference) => matchNaively(listed, reference));
  return [...DIALECTS, null].map((dialect) => {
    const chosen = [...quoted.keys()].filter((i) => dialect === null || quoted[i].dialect === dialect);
    const of = (found: readonly number[]) =>
      scoreMatches(
        chosen.map((i) => quoted[i]),
        chosen.map((i) => found[i]),
      );
    return { dialect: dialect ?? "all", strings: chosen.length, ours: of(matched), naive: of(naive) };
  });
}

function describeRows(rows: ReturnType<typeof report>): string {
  const share = (value: number) => value.toFixed(4);
  return rows
    .map(
      ({ dialect, strings, ours, naive }) =>
        `${dialect} (${strings}): precision ${share(ours.precision)}, recall ${share(ours.recall)}; ` +
        `naive ${share(naive.precision)}, ${share(naive.recall)}`,
    )
    .join("\n");
}

describe("matchReference on labelled reference strings", () => {
  test("finds nearly all that are meant, and next to nothing else", () => {
    const { listed, quoted } = quoteHalf(drawPapers(), 11);
    const rows = report(listed, quoted);
    console.log(describeRows(rows));
    const { ours, naive } = rows.at(-1)!;
    expect(ours.precision).toBeGreaterThanOrEqual(0.995);
    expect(ours.recall).toBeGreaterThanOrEqual(0.95);
    expect(naive.precision).toBeLessThan(ours.precision - 0.05);
  });
});

const VIS = join(process.env.LITTORAL_CORPORA ?? "", "ieee-vis.jsonl.gz");
const present = process.env.LITTORAL_CORPORA !== undefined && existsSync(VIS);
if (!present) console.warn("SKIPPED: reference strings of real papers. Set LITTORAL_CORPORA.");

test.runIf(present)("does so on IEEE VIS, too", { timeout: 120_000 }, () => {
  const file = { name: "ieee-vis.jsonl.gz", bytes: new Uint8Array(readFileSync(VIS)) };
  const { papers } = mergeRecords([readSource(file)]);
  const { listed, quoted } = quoteHalf(papers, 5);
  const rows = report(listed, quoted);
  console.log(describeRows(rows));
  const { ours } = rows.at(-1)!;
  expect(ours.precision).toBeGreaterThanOrEqual(0.995);
  expect(ours.recall).toBeGreaterThanOrEqual(0.95);
});

const FIXTURES = process.env.LITTORAL_FIXTURES ?? "";
const EXPORTS = ["web-of-science.txt", "scopus.csv"].map((name) => join(FIXTURES, name));
const exported = FIXTURES !== "" && EXPORTS.every((path) => existsSync(path));
if (!exported) console.warn("SKIPPED: references of real exports. Set LITTORAL_FIXTURES.");

test.runIf(exported)(
  "in two real exports finds the nine references to the one paper that is cited, and no other",
  () => {
    const files = EXPORTS.map((path, i) => ({ name: `${i}`, bytes: new Uint8Array(readFileSync(path)) }));
    const { papers } = mergeRecords(files.map((file) => readSource(file)));
    const { table, unmatched, works } = matchCitations(papers);
    const inside = Array.from(table.works).filter((work) => work < papers.length);
    expect(inside).toHaveLength(9);
    for (const work of inside) expect(papers[work].title).toMatch(/^bibliometrix: /);
    expect([unmatched, works]).toEqual([624, 597]);
    // Quoted by Web of Science as well as by Scopus, in different words.
    expect(papers[table.quotedBy[0]].references[table.quotedAt[0]]).toContain("VOSviewer");
    expect(Array.from(table.works).filter((work) => work === papers.length)).toHaveLength(8);
  },
);
