/** The part of a report about regions: one table of all, then each with what its name rests on, its papers, years and parts. */

import type { Cluster, LabelEvidence, OpenedAtlas } from "../model/index.ts";
import { findBorders } from "./border-papers.ts";
import { clusterMembers } from "./cluster-members.ts";
import { neighbouringClusters } from "./neighbouring-clusters.ts";
import { attachRenames } from "./rename-clusters.ts";
import { type Block, heading, type Inlines, quiet, strong, text } from "./report-blocks.ts";
import { writeCount, writeCountOf, writePercent } from "./report-numbers.ts";
import { countTexts, countYears, findSpan, namePaper, type YearSpan } from "./report-papers.ts";

const VENUES = 5;
const CITED = 3;
const NEIGHBOURS = 3;
const RUNNERS_UP = 4;

/** @param cited by paper: papers of the list that cite it; `null` when the list has no citations */
export function describeRegions(atlas: OpenedAtlas, cited: Int32Array | null): Block[] {
  const { clusters } = atlas.content;
  const regions = [...clusters.keys()].filter((index) => clusters[index].level === 1);
  if (regions.length === 0) return [heading(2, "Regions"), text("The list has no regions.")];
  const named = attachRenames(atlas).byCluster;
  return [
    heading(2, "Regions"),
    tabulate(atlas, regions),
    ...regions.flatMap((region) =>
      describeRegion({ atlas, region, cited, isNamed: (index) => named.has(index) }),
    ),
  ];
}

function tabulate({ content, manifest }: OpenedAtlas, regions: readonly number[]): Block {
  const { clusters, papers } = content;
  const hasYears = papers.year.some((year) => year !== null);
  const hasParts = manifest.counts.subregions > 0;
  const rows = regions.map((region): Inlines[] => {
    const { id, label, size, stability } = clusters[region];
    const parts = clusters.filter(({ parent }) => parent === region).length;
    return [
      [id],
      [label],
      [writeCount(size)],
      [writePercent(size / manifest.counts.papers)],
      [writePercent(stability)],
      ...(hasParts ? [[writeCount(parts)]] : []),
      ...(hasYears ? [[writeSpan(findSpan(papers, clusterMembers(content, region)))]] : []),
    ];
  });
  const head = ["No.", "Region", "Papers", "Share", "Stability"];
  if (hasParts) head.push("Sub-regions");
  if (hasYears) head.push("Years");
  return {
    kind: "table",
    caption: "All regions, largest first",
    head,
    numeric: head.map((name) => name !== "Region"),
    rows,
  };
}

/** `1990–2020`. */
function writeSpan(span: YearSpan | null): string {
  if (span === null) return "–";
  return span.from === span.to ? String(span.from) : `${span.from}–${span.to}`;
}

interface RegionInput {
  readonly atlas: OpenedAtlas;
  readonly region: number;
  readonly cited: Int32Array | null;
  /** Whether the user gave a cluster its name. */
  readonly isNamed: (cluster: number) => boolean;
}

function describeRegion({ atlas, region, cited, isNamed }: RegionInput): Block[] {
  const { content } = atlas;
  const { papers, clusters } = content;
  const cluster = clusters[region];
  const members = clusterMembers(content, region);
  const { years, earlier } = countYears(papers, members);
  return [
    heading(3, `${cluster.id} · ${cluster.label}`),
    text(...sizeUp(atlas, region)),
    text(...explainName(cluster, isNamed(region))),
    ...(years.length > 1 ? [{ kind: "years", name: cluster.label, years, earlier } as const] : []),
    ...describeVenues(papers.venue, members),
    ...describeParts(content.clusters, region),
    ...describeNeighbours(atlas, region),
    text(strong("Most typical papers"), " (strongest links to other papers of the region):"),
    { kind: "list", ordered: true, items: cluster.representatives.map((paper) => namePaper(papers, paper)) },
    ...describeCited(atlas, members, cited),
  ];
}

function sizeUp({ content, manifest }: OpenedAtlas, region: number): Inlines {
  const { size, stability, coverage } = content.clusters[region];
  const { border } = findBorders(content, region);
  const edge =
    border.length === 0
      ? "none sits on a border"
      : `${writeCount(border.length)} ${border.length === 1 ? "sits" : "sit"} on a border (tied as much to another region, or moved between runs)`;
  return [
    strong(writeCountOf(size, "paper")),
    ` (${writePercent(size / manifest.counts.papers)} of the list); stability ${writePercent(stability)}; ${edge}. ` +
      `${writePercent(coverage.abstracts)} have an abstract, ${writePercent(coverage.references)} references.`,
  ];
}

function explainName({ evidence, alternatives, label }: Cluster, isNamed: boolean): Inlines {
  const parts = evidence.flatMap((part, i): Inlines => [i === 0 ? "" : "; ", ...sayEvidence(part)]);
  const others = alternatives
    .slice(0, RUNNERS_UP)
    .map((part) => `${part.label} (${writeCount(part.inside)})`);
  const runnersUp = others.length === 0 ? "." : `. Runners-up, with their papers here: ${others.join(", ")}.`;
  if (evidence.length === 0) {
    const how = isNamed ? "This name was given by hand" : `“${label}” is the title of its most typical paper`;
    return [`${how}; no concept sets the region apart${runnersUp}`];
  }
  const given = isNamed ? "This name was given by hand. What sets the region apart: " : "The name rests on ";
  return [given, ...parts, runnersUp];
}

function sayEvidence({ label, inside, outside, titles }: LabelEvidence): Inlines {
  return [
    strong(label),
    `, which ${writeCountOf(inside, "paper")} here ${inside === 1 ? "has" : "have"} (${writeCount(titles)} in the title) and ${writeCount(outside)} elsewhere`,
  ];
}

function describeVenues(venues: readonly string[], members: readonly number[]): Block[] {
  const counted = countTexts(members.map((paper) => venues[paper]));
  if (counted.length === 0) return [];
  const named = counted.slice(0, VENUES).map(([venue, count]) => `${venue} (${writeCount(count)})`);
  const more = counted.length > VENUES ? `; ${writeCount(counted.length - VENUES)} more` : "";
  return [text(strong("Venues: "), `${named.join("; ")}${more}.`)];
}

function describeParts(clusters: readonly Cluster[], region: number): Block[] {
  const parts = clusters.filter(({ parent }) => parent === region);
  if (parts.length === 0) return [];
  const named = parts.map(
    ({ id, label, size, stability }) =>
      `${id} ${label} (${writeCountOf(size, "paper")}, stability ${writePercent(stability)})`,
  );
  return [text(strong("Sub-regions: "), `${named.join("; ")}.`)];
}

function describeNeighbours({ content }: OpenedAtlas, region: number): Block[] {
  const near = neighbouringClusters(content, region).slice(0, NEIGHBOURS);
  if (near.length === 0) return [];
  const named = near.map(
    ({ cluster, links }) => `${content.clusters[cluster].label} (${writeCountOf(links, "link")})`,
  );
  return [text(strong("Tied most to"), ` (by the weight of all links): ${named.join("; ")}.`)];
}

function describeCited(
  { content }: OpenedAtlas,
  members: readonly number[],
  cited: Int32Array | null,
): Block[] {
  if (cited === null) return [];
  const most = members.filter((paper) => cited[paper] > 0);
  most.sort((a, b) => cited[b] - cited[a] || a - b);
  if (most.length === 0) return [];
  const items = most
    .slice(0, CITED)
    .map(
      (paper): Inlines => [
        ...namePaper(content.papers, paper),
        quiet(`: cited by ${writeCountOf(cited[paper], "paper")} of the list`),
      ],
    );
  return [text(strong("Most cited in the list:")), { kind: "list", ordered: true, items }];
}
