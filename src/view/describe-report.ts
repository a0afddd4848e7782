/**
 * Everything that a report says about an atlas, as plain data: this file is its
 * table of contents. `write-report-markdown.ts` and `write-report-html.ts` write it.
 * Linear in papers and links, times the regions.
 *
 *     writeReportMarkdown(describeReport({ atlas, map: svg, sources: [] }))
 */

import type { OpenedAtlas } from "../model/index.ts";
import { type Block, heading, type Report, text } from "./report-blocks.ts";
import { describeRegions } from "./report-clusters.ts";
import { describeCoverage, describeLedger } from "./report-data.ts";
import { writeMethods } from "./report-methods.ts";
import { writeCountOf } from "./report-numbers.ts";
import { findSpan } from "./report-papers.ts";
import { writeReferences } from "./report-references.ts";
import { describeBridges, describeGaps } from "./report-ties.ts";
import { describeLimits, describeStructure } from "./report-trust.ts";
import { countCiting, describeCited, describeMissing } from "./report-works.ts";

export interface ReportInput {
  /** With the names that the user gave its clusters. */
  readonly atlas: OpenedAtlas;
  /** The map as an SVG document; '' for a report without it. */
  readonly map: string;
  /** Where the records are from, in the user's words: database, date, query. */
  readonly sources: readonly string[];
}

export function describeReport({ atlas, map, sources }: ReportInput): Report {
  const cited = countCiting(atlas.content);
  return {
    title: atlas.manifest.title,
    blocks: [
      text(summarise(atlas)),
      ...(map === "" ? [] : [{ kind: "map", svg: map, caption: captionOf(atlas) } as const]),
      ...describeStructure(atlas),
      ...describeRegions(atlas, cited),
      ...describeBridges(atlas),
      ...describeGaps(atlas),
      ...describeCited(atlas, cited),
      ...describeMissing(atlas),
      ...describeCoverage(atlas),
      ...describeLedger(atlas),
      ...describeLimits(atlas),
      ...describeMethods(atlas, sources),
    ],
  };
}

function summarise({ manifest, content }: OpenedAtlas): string {
  const { papers, links, regions, subregions } = manifest.counts;
  const years = findSpan(content.papers, [...content.papers.id.keys()]);
  const span = years === null ? "" : ` from ${years.from} to ${years.to}`;
  const parts = subregions === 0 ? "" : ` and ${writeCountOf(subregions, "sub-region")}`;
  return `${writeCountOf(papers, "paper")}${span}, ${writeCountOf(links, "link")} between them, ${writeCountOf(regions, "region")}${parts}. Made with Littoral ${manifest.littoral}.`;
}

function captionOf({ manifest }: OpenedAtlas): string {
  const title = `Map of “${manifest.title}”.`;
  const end = "Distances between islands are not evidence.";
  if (manifest.options.since === undefined)
    return `${title} A disc is a paper, an island a region; papers that lie near each other inside a region are alike. ${end}`;
  const kept =
    manifest.recipe?.keptMargin === undefined
      ? "places are kept from there and regions were found anew"
      : "places and regions are kept from there as far as the evidence allows";
  return `${title} It continues an earlier map: ${kept}, so that a region may lie on several islands. A disc is a paper; papers that lie near each other on an island are alike. ${end}`;
}

function describeMethods(atlas: OpenedAtlas, sources: readonly string[]): Block[] {
  const { paragraphs, references } = writeMethods({ atlas, sources });
  return [
    heading(2, "Methods"),
    text("For the methods section of a paper; every number is from this map."),
    ...paragraphs.map((parts) => ({ kind: "text", parts }) as const),
    heading(2, "References"),
    text("Of the methods, and of the measures used in this report, as BibTeX."),
    { kind: "code", name: "BibTeX", text: writeReferences([...references, "guimera2005", "vaneck2009"]) },
  ];
}
