/** The part of a report about the input: what the papers have, and what became of every record, by file. */

import type { LedgerEntry, OpenedAtlas, PaperTable } from "../model/index.ts";
import { type Block, heading, type Inlines, strong, text } from "./report-blocks.ts";
import { writeCount, writeCountOf, writePercent } from "./report-numbers.ts";
import { countTexts } from "./report-papers.ts";

const REASONS = 8;
const LANGUAGES = 8;

export function describeCoverage({ content, manifest }: OpenedAtlas): Block[] {
  const { papers } = content;
  const all = papers.id.length;
  const abstracts = manifest.counts.missing?.abstracts ?? papers.withoutAbstract?.length ?? 0;
  const rows = [
    ["Abstract", all - abstracts] as const,
    ...listFields(papers).map(
      ([name, has]) => [name, papers.id.filter((_, paper) => has(paper)).length] as const,
    ),
  ].map(([name, count]): Inlines[] => [
    [name],
    [writeCount(count)],
    [writePercent(count / Math.max(1, all))],
  ]);
  const languages = countTexts(papers.language);
  const named = languages
    .slice(0, LANGUAGES)
    .map(([language, count]) => `${language} (${writeCount(count)})`)
    .join(", ");
  const more = languages.length > LANGUAGES ? ` and ${writeCount(languages.length - LANGUAGES)} more` : "";
  return [
    heading(2, "What the papers tell"),
    {
      kind: "table",
      caption: "Papers that have a field; what is missing could not be used",
      head: ["Field", "Papers", "Share"],
      numeric: [false, true, true],
      rows,
    },
    ...(languages.length === 0
      ? []
      : [
          text(
            strong("Languages, as a source gives them or, where it gives none, guessed from the text: "),
            `${named}${more}.`,
          ),
        ]),
  ];
}

function listFields(papers: PaperTable): readonly (readonly [string, (paper: number) => boolean])[] {
  return [
    ["Year", (paper) => papers.year[paper] !== null],
    ["Authors", (paper) => papers.authors[paper].length > 0],
    ["Venue", (paper) => papers.venue[paper] !== ""],
    ["Keywords", (paper) => papers.keywords[paper].length > 0],
    ["DOI", (paper) => papers.doi[paper] !== ""],
    ["References", (paper) => papers.references[paper].length > 0],
    ["Language, given or guessed", (paper) => papers.language[paper] !== ""],
  ];
}

export function describeLedger({ sources, manifest }: OpenedAtlas): Block[] {
  const { records } = manifest.counts;
  const rows = sources.files.map(({ name, format }, source): Inlines[] => {
    const entries = sources.ledger.filter((entry) => entry.source === source);
    return [[name], [format], ...countStates(entries)];
  });
  const total = [["All"], [""], ...countStates(sources.ledger)];
  const { imported, merged, rejected } = records;
  return [
    heading(2, "What became of every record"),
    text(
      `${writeCountOf(records.in, "record")} went in: ${writeCount(imported)} became ${imported === 1 ? "a paper" : "papers"}, ${writeCount(merged)} ${merged === 1 ? "was" : "were"} merged into one of them, ${writeCount(rejected)} could not be used.`,
    ),
    {
      kind: "table",
      caption: "Records by file",
      head: ["File", "Format", "Records", "Became papers", "Merged", "Not used"],
      numeric: [false, false, true, true, true, true],
      rows: sources.files.length > 1 ? [...rows, total] : rows,
    },
    ...listReasons(sources.ledger, "merged", "Why records were merged"),
    ...listReasons(sources.ledger, "rejected", "Why records could not be used"),
    ...listRemarks(sources),
  ];
}

function countStates(entries: readonly LedgerEntry[]): Inlines[] {
  const count = (state: LedgerEntry["state"]): string =>
    writeCount(entries.filter((entry) => entry.state === state).length);
  return [[writeCount(entries.length)], [count("imported")], [count("merged")], [count("rejected")]];
}

function listReasons(ledger: readonly LedgerEntry[], state: "merged" | "rejected", title: string): Block[] {
  const reasons = ledger.flatMap((entry) => {
    if (entry.state !== state) return [];
    return [entry.state === "merged" ? entry.why : entry.state === "rejected" ? entry.reason : ""];
  });
  const counted = countTexts(reasons);
  if (counted.length === 0) return [];
  const items = counted
    .slice(0, REASONS)
    .map(([reason, count]): Inlines => [`${reason} (${writeCountOf(count, "record")})`]);
  const more = counted.length - REASONS;
  if (more > 0) items.push([`${writeCountOf(more, "other reason")}: the map’s own list of records has all.`]);
  return [text(strong(title)), { kind: "list", ordered: false, items }];
}

function listRemarks({ problems }: OpenedAtlas["sources"]): Block[] {
  if (problems.length === 0) return [];
  const items = problems
    .slice(0, REASONS)
    .map(
      ({ file, line, message }): Inlines => [
        `${line === null ? file : `${file}, line ${writeCount(line)}`}: ${message}`,
      ],
    );
  const more = problems.length - REASONS;
  if (more > 0) items.push([`${writeCountOf(more, "more remark")}: the map itself has all.`]);
  return [text(strong("Remarks on the input")), { kind: "list", ordered: false, items }];
}
