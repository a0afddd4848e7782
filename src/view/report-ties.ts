/** The part of a report about bridges and gaps between regions. */

import type { OpenedAtlas } from "../model/index.ts";
import { BY_CHANCE, findBridges } from "./find-bridges.ts";
import { findGaps } from "./find-gaps.ts";
import { type Block, heading, type Inlines, text } from "./report-blocks.ts";
import { writeCount, writeCountOf, writeDecimal } from "./report-numbers.ts";
import { namePaper } from "./report-papers.ts";

const BRIDGES = 10;
const GAPS = 6;

export function describeBridges({ content, manifest }: OpenedAtlas): Block[] {
  const bridges = findBridges(content);
  const title = heading(2, "Bridges between regions");
  if (bridges.length === 0) {
    return [title, text("No paper ties its region to another more than its number of links explains.")];
  }
  const { papers, clusters } = content;
  const rows = bridges
    .slice(0, BRIDGES)
    .map((bridge): Inlines[] => [
      namePaper(papers, bridge.paper),
      [clusters[bridge.home].label],
      [clusters[bridge.other].label],
      [`${writeCount(bridge.toOther)} of ${writeCount(bridge.links)}`],
      [writeDecimal(bridge.expected, 1)],
      [writeDecimal(bridge.participation)],
    ]);
  const named = `${writeCountOf(bridges.length, "paper")} ${bridges.length === 1 ? "ties its region" : "tie their region"} to another far more than papers of that region with as many links do. `;
  const chance = Math.ceil(BY_CHANCE * (manifest.counts.papers - manifest.counts.atSea));
  return [
    title,
    text(
      named,
      `By chance alone up to ${writeCount(chance)} would be named. Those that chance explains least come first. ` +
        "Participation (Guimerà and Amaral 2005) is 0 when all links of a paper lie in one region and nears 1 when they spread over many.",
    ),
    {
      kind: "table",
      caption:
        bridges.length > BRIDGES
          ? `The first ${BRIDGES} of ${writeCount(bridges.length)} bridges`
          : "Papers that are bridges",
      head: ["Paper", "In region", "Leads to", "Links there", "Usual", "Participation"],
      numeric: [false, false, false, true, true, true],
      rows,
    },
  ];
}

export function describeGaps({ content }: OpenedAtlas): Block[] {
  const gaps = findGaps(content);
  const title = heading(2, "Gaps between regions");
  if (gaps.length === 0) return [title, text("No two regions speak of the same things without being tied.")];
  const { clusters, concepts } = content;
  const cites = content.citations !== null;
  const rows = gaps
    .slice(0, GAPS)
    .map((gap): Inlines[] => [
      [`${clusters[gap.a].label} — ${clusters[gap.b].label}`],
      [gap.concepts.map((concept) => concepts.label[concept]).join(", ")],
      [writeDecimal(gap.likeness)],
      [`${writeCount(gap.links)} (${writeDecimal(gap.expectedLinks, 1)})`],
      ...(cites ? [[`${writeCount(gap.citations)} (${writeDecimal(gap.expectedCitations, 1)})`]] : []),
    ]);
  return [
    title,
    text(
      "Pairs of regions with fewer than half of the links",
      cites ? " and citations" : "",
      " that would be usual, given how many leave each of the two (after the association strength of van Eck and Waltman 2009); those most alike in their concepts come first. " +
        "Concepts count as far as both regions have them more often than the whole list. A gap is a question to look into, not a finding: the two may well mean different things by the same words.",
    ),
    {
      kind: "table",
      caption: gaps.length > GAPS ? `The first ${GAPS} of ${writeCount(gaps.length)} gaps` : "Gaps",
      head: [
        "Regions",
        "Concepts in common",
        "Likeness",
        "Links (usual)",
        ...(cites ? ["Citations (usual)"] : []),
      ],
      numeric: [false, false, true, true, ...(cites ? [true] : [])],
      rows,
    },
  ];
}
