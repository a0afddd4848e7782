/**
 * `node dist/node/scripts/judge-duplicates.js papers.jsonl.gz [odd|even]`: how many labelled duplicates are found,
 * and how many found are right, beside the naive way (equal folded title). Figures are over
 * pairs of records; on a shared machine CPU time says more than wall time.
 */

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { readSource } from "../src/formats/read-source.ts";
import { foldText } from "../src/lib/fold-text.ts";
import type { PaperFields } from "../src/model/index.ts";
import { groupRecords } from "../src/pipeline/record-groups.ts";
import { type LabelledRecord, makeDuplicates } from "./make-duplicates.ts";

/** Right and wrong pairs, and what went wrong by kind. */
export interface Judgement {
  readonly precision: number;
  readonly recall: number;
  /** Pairs that are one paper, pairs that were found. */
  readonly truth: number;
  readonly found: number;
  /** Pairs not found and pairs wrongly found, with the kinds of both records. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Pairs of different records of the set that `groupOf` puts together, against the labels. */
export function judge(records: readonly LabelledRecord[], groupOf: readonly (number | string)[]): Judgement {
  const truth = pairsOf(records.map(({ paper }) => paper));
  const found = pairsOf(groupOf);
  const describe = (key: number) => {
    const [a, b] = [records[Math.floor(key / records.length)], records[key % records.length]];
    return `${[a.kind, b.kind].sort().join(" / ")}: ${a.fields.title} (${a.fields.year}) | ${b.fields.title} (${b.fields.year})`;
  };
  const missed = [...truth].filter((key) => !found.has(key));
  const wrong = [...found].filter((key) => !truth.has(key));
  const right = truth.size - missed.length;
  return {
    precision: found.size === 0 ? 1 : right / found.size,
    recall: truth.size === 0 ? 1 : right / truth.size,
    truth: truth.size,
    found: found.size,
    missed: missed.map(describe),
    wrong: wrong.map(describe),
  };
}

/** Which records are one paper: as the pipeline says, and by equal folded title alone. */
export function groupLabelled(records: readonly LabelledRecord[]): { ours: number[]; naive: string[] } {
  // A file each, so that no record's own id speaks for another.
  const placed = records.map(({ fields }, source) => ({ fields, source, line: 1 }));
  const ours: number[] = new Array(records.length).fill(-1);
  groupRecords(placed, {}).groups.forEach((group, index) => {
    for (const record of group.records) ours[record] = index;
  });
  return { ours, naive: records.map(({ fields }) => foldText(fields.title)) };
}

/**
 * The papers of a file, or those of odd or even index. Those whose folded title another one has are left out
 * unless `all`, because nobody has labelled them (some are one paper, some are not).
 */
export function readPapers(path: string, part: string, all = false): PaperFields[] {
  const { records } = readSource({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) });
  const fields = records.map((record) => record.fields);
  const titles = new Map<string, number>();
  for (const { title } of fields) titles.set(foldText(title), (titles.get(foldText(title)) ?? 0) + 1);
  const kept = all ? fields : fields.filter(({ title }) => titles.get(foldText(title)) === 1);
  return part === "" ? kept : kept.filter((_, index) => index % 2 === (part === "odd" ? 1 : 0));
}

function pairsOf(groups: readonly (number | string)[]): Set<number> {
  const members = new Map<number | string, number[]>();
  groups.forEach((group, index) => {
    members.set(group, [...(members.get(group) ?? []), index]);
  });
  const pairs = new Set<number>();
  for (const group of members.values()) {
    for (let i = 1; i < group.length; i++) {
      for (let j = 0; j < i; j++) pairs.add(group[j] * groups.length + group[i]);
    }
  }
  return pairs;
}

function report(name: string, { precision, recall, truth, found }: Judgement): string {
  return `${name.padEnd(22)} precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  (${truth} pairs, ${found} found)`;
}

function main([path, part = "", show = "0"]: readonly string[]): void {
  const records = makeDuplicates(readPapers(path, part), 1);
  const start = process.cpuUsage();
  const { ours, naive } = groupLabelled(records);
  const { user, system } = process.cpuUsage(start);
  const judged = judge(records, ours);
  const lines = [
    `${basename(path)} ${part}: ${records.length} records, ${((user + system) / 1e6).toFixed(1)} s CPU`,
    report("Littoral", judged),
    report("equal folded title", judge(records, naive)),
    report(
      "the same, same year",
      judge(
        records,
        naive.map((title, i) => `${title} ${records[i].fields.year}`),
      ),
    ),
    ...judged.wrong.slice(0, Number(show)).map((line) => `  wrong  ${line}`),
    ...judged.missed.slice(0, Number(show)).map((line) => `  missed ${line}`),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv.slice(2));
