import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { judge, groupLabelled, readPapers } from "../../scripts/judge-duplicates.ts";
import { makeDuplicates } from "../../scripts/make-duplicates.ts";
import { createOverlap, ENOUGH, makeComparable, scoreDuplicate } from "../../src/pipeline/duplicate-score.ts";
import { countWords, pairCandidates } from "../../src/pipeline/duplicate-candidates.ts";
import { LABELLED } from "../support/labelled-duplicates.ts";
import { makeFields } from "../support/make-records.ts";

const FOLDER = process.env.LITTORAL_CORPORA ?? "";
const VIS = join(FOLDER, "ieee-vis.jsonl.gz");
const CONFERENCES = join(FOLDER, "ai-conferences.jsonl.gz");
const present = FOLDER !== "" && existsSync(VIS) && existsSync(CONFERENCES);

if (!present) {
  console.warn(
    "SKIPPED: duplicates in real collections. Set LITTORAL_CORPORA to the folder of docs/benchmarks.md.",
  );
}

describe("duplicates made by hand", () => {
  test("are all found, and nothing else, whatever their order", () => {
    for (const records of [
      LABELLED,
      LABELLED.toReversed(),
      LABELLED.toSorted((a, b) => (a.fields.title < b.fields.title ? -1 : 1)),
    ]) {
      const { wrong, missed } = judge(records, groupLabelled(records).ours);
      expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
    }
  });

  test("are found neither by equal titles nor without false ones", () => {
    const naive = judge(LABELLED, groupLabelled(LABELLED).naive);
    expect(naive.precision).toBeLessThan(0.5);
    expect(naive.recall).toBeLessThan(0.6);
  });
});

describe("blocks", () => {
  test("bring together every pair that comparing all pairs would merge", () => {
    const papers = Array.from({ length: 150 }, (_, i) =>
      makeFields({
        title: `${WORDS[i % 12]} ${WORDS[(i * 5 + 3) % 11]} of ${WORDS[(i * 7 + 1) % 12]} under ${WORDS[(i * i) % 12]}: case of the ${WORDS[(i * 3) % 10]} ${i}`,
        authors: [
          { family: `Family${i % 40}`, given: "Jo" },
          { family: `Second${i % 7}`, given: "Al" },
        ],
        year: 1990 + (i % 30),
      }),
    );
    const comparables = makeDuplicates(papers, 3).map(({ fields }) => makeComparable(fields));
    const counts = countWords(comparables);
    const overlap = createOverlap();
    const isAlike = (a: number, b: number) =>
      scoreDuplicate(comparables[a], comparables[b], () => false, overlap).score >= ENOUGH;
    const found = new Set<string>();
    pairCandidates(comparables, counts, (a, b) => isAlike(a, b) && found.add(`${a} ${b}`));
    const all: string[] = [];
    for (let b = 1; b < comparables.length; b++) {
      for (let a = 0; a < b; a++) if (isAlike(a, b)) all.push(`${a} ${b}`);
    }
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter((pair) => !found.has(pair))).toEqual([]);
  });

  test("of a thousand equal titles are cut, not compared pair by pair", () => {
    const comparables = Array.from({ length: 1000 }, (_, i) =>
      makeComparable(
        makeFields({
          title: "Kelp forests in cold and warm water",
          year: i,
          authors: [{ family: `F${i}`, given: "" }],
        }),
      ),
    );
    let compared = 0;
    pairCandidates(comparables, countWords(comparables), () => compared++);
    expect(compared).toBeLessThan(40_000);
  });
});

const WORDS = "growth storm shelter otter canopy grazing winter survey harvest current sediment larvae".split(
  " ",
);

describe.runIf(present)("duplicates made out of real collections", () => {
  test.each([
    ["IEEE VIS, even index, not tuned on", VIS, "even"],
    ["AI conferences", CONFERENCES, ""],
  ])("%s", { timeout: 300_000 }, (name, path, part) => {
    const records = makeDuplicates(readPapers(path, part), 1);
    const { ours, naive } = groupLabelled(records);
    const [judged, baseline] = [judge(records, ours), judge(records, naive)];
    const say = (who: string, { precision, recall }: { precision: number; recall: number }) =>
      `${who}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`;
    console.info(`${name}: ${say("Littoral", judged)}; ${say("equal folded title", baseline)}`);
    expect(judged.precision).toBeGreaterThanOrEqual(0.995);
    expect(judged.recall).toBeGreaterThanOrEqual(0.95);
    expect(baseline.precision).toBeLessThan(judged.precision);
    expect(baseline.recall).toBeLessThan(judged.recall);
  });

  test("IEEE VIS has 3,683 papers before and after", { timeout: 120_000 }, () => {
    const records = readPapers(VIS, "", true).map((fields, paper) => ({ fields, paper, kind: "" }));
    expect(records).toHaveLength(3683);
    expect(new Set(groupLabelled(records).ours).size).toBe(3683);
  });
});
