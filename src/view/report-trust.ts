/** The part of a report about how far to trust the map: whether there is structure, the figures, and what the map cannot show. */

import { isTooFewToJudge, type OpenedAtlas } from "../model/index.ts";
import { judgeStructure, type Structure } from "./judge-structure.ts";
import { type Block, heading, type Inlines, text } from "./report-blocks.ts";
import { limitKeptRegions } from "./report-kept-regions.ts";
import { writeCount, writeCountOf, writeDecimal, writePercent, writeZ } from "./report-numbers.ts";

const JUDGEMENTS: Readonly<Record<Structure, string>> = {
  clear:
    "Yes: the links lie far more inside regions than in random networks with the same numbers of links, and where regions end hardly changes from run to run on this list. How they would change with other papers is not known from this.",
  soft: "There are groups, but where they end changes from run to run: read the borders between regions as soft.",
  none: "No: links lie no better inside regions than in random networks with the same numbers of links. The regions may be an accident and should not be reported as a finding.",
  unknown: "The map was not compared with random networks, so this is not known.",
  few: "The list is too short to say.",
};

export function describeStructure({ manifest }: OpenedAtlas): Block[] {
  const { quality, counts } = manifest;
  const judged = [
    heading(2, "Is there structure?"),
    text(JUDGEMENTS[judgeStructure(quality, counts.papers)]),
  ];
  if (isTooFewToJudge(counts.papers)) return judged;
  return [
    ...judged,
    {
      kind: "table",
      caption: "How far to trust the map",
      head: ["Figure", "Value", "What it means"],
      numeric: [false, true, false],
      rows: listFigures(manifest),
    },
  ];
}

function listFigures({ quality }: OpenedAtlas["manifest"]): Inlines[][] {
  const { map, citations, modularityZ } = quality;
  const rows: (readonly [string, string, string])[] = [
    [
      "Modularity",
      writeDecimal(quality.modularity),
      "weight of links inside regions beyond what chance would put there; 0 is chance",
    ],
    [
      "z of modularity",
      modularityZ === null ? "–" : writeZ(modularityZ),
      `standard deviations above ${writeCountOf(quality.rewirings, "rewired network")}; below 3 is no evidence of groups`,
    ],
    [
      "Stability",
      writePercent(quality.stability),
      "share of runs that keep two linked papers of a region together",
    ],
    [
      "Trustworthiness",
      writeDecimal(map.trustworthiness),
      "near on the map is near in the texts; 1 is perfect",
    ],
    ["Continuity", writeDecimal(map.continuity), "near in the texts is near on the map; 1 is perfect"],
    [
      "Neighbours kept",
      writePercent(map.neighbourPreservation),
      "of a paper’s ten nearest by evidence, those among its ten nearest on the map",
    ],
  ];
  if (citations !== null) {
    rows.push([
      "Citations inside regions",
      writePercent(citations.sameRegion),
      `pairs of citing papers in one region; the regions’ sizes alone would give ${writePercent(citations.expected)}`,
    ]);
  }
  return rows.map((row) => row.map((cell) => [cell]));
}

export function describeLimits(atlas: OpenedAtlas): Block[] {
  const { manifest, content } = atlas;
  const { counts, quality } = manifest;
  const missing = counts.missing?.abstracts ?? content.papers.withoutAbstract?.length ?? 0;
  const { rejected } = counts.records;
  const isKept = manifest.options.since !== undefined;
  const placed = isKept
    ? "papers lie where an earlier map had them, as far as the evidence allows."
    : "they were moved apart to be readable.";
  const ofRegions = [
    `Distances between regions: ${placed} Which regions belong together is said by their links (“Tied most to”).`,
    "One right number of regions: it is set or follows a rule, and other divisions may be as good.",
    "Belonging to two regions: every paper lies in one. Those on a border are counted with each region.",
  ];
  const items = counts.regions > 1 ? ofRegions : [];
  if (isKept) items.push(limitKeptRegions(atlas));
  if (!isTooFewToJudge(counts.papers)) {
    items.push(
      `All nearest papers: ${writePercent(1 - quality.map.neighbourPreservation)} of them are drawn somewhere else, since a plane has no room for more.`,
    );
  }
  if (counts.atSea > 0)
    items.push(`${writeCountOf(counts.atSea, "paper")} in no region: nothing links them to enough others.`);
  if (missing > 0)
    items.push(
      `What ${writeCountOf(missing, "paper")} without an abstract ${missing === 1 ? "says" : "say"} beyond the title.`,
    );
  if (rejected > 0) items.push(`${writeCountOf(rejected, "record")} that could not be read.`);
  items.push(describeOutside(counts.references));
  return [
    heading(2, "What the map does not show"),
    { kind: "list", ordered: false, items: items.filter((item) => item !== "").map((item) => [item]) },
  ];
}

function describeOutside(references: OpenedAtlas["manifest"]["counts"]["references"]): string {
  if (references === undefined || references.given === 0) return "Citations: the records have no references.";
  return `${writeCount(references.outside)} of ${writeCountOf(references.given, "reference")} as papers: they lead outside the list or could not be recognised.`;
}
