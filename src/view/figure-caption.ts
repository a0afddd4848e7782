/**
 * Words that go with a figure: the line under the map that says what is not
 * shown, and a caption to paste below it. Every number is the manifest's or was
 * counted in the painted scene. O(1).
 *
 *     "Shellfish. Map of 233 papers in 12 regions, made with Littoral 0.1.0 from papers.bib …"
 */

import { type EvidenceKind, isTooFewToJudge, type OpenedAtlas } from "../model/index.ts";
import type { FigureCounts } from "./figure-counts.ts";
import { countOf, FIGURE_WORDS, groupDigits, joinWords } from "./figure-words.ts";
import type { FigurePart } from "./scene-input.ts";
import type { SceneLook } from "./scene-look.ts";

const MOST_SOURCES = 3;
const KINDS: Readonly<Record<EvidenceKind, string>> = {
  text: "shared words",
  concepts: "shared concepts",
  citation: "citations of one another",
  coupling: "shared references",
  cocitation: "papers that cite both",
};

/** The line under the map. */
export function hiddenLine(counts: FigureCounts): string {
  const { papers, links, regions, standOut } = counts;
  const missing: string[] = [];
  if (links.drawn < links.all) {
    missing.push(
      links.drawn === 0
        ? countOf(links.all, "link", "links")
        : `${groupDigits(links.all - links.drawn)} of ${countOf(links.all, "link", "links")}`,
    );
  }
  if (papers.visible < papers.all) {
    missing.push(`${groupDigits(papers.all - papers.visible)} of ${countOf(papers.all, "paper", "papers")}`);
  }
  if (regions.named < regions.visible) {
    missing.push(countOf(regions.visible - regions.named, "name of a region", "names of regions"));
  }
  if (counts.lacksLegend) missing.push("the legend, which has no room");
  const first =
    missing.length === 0 ? "All papers and links are shown." : `Not shown: ${missing.join("; ")}.`;
  return standOut === null ? first : `${first} ${standOutSentence(standOut, papers.all)}`;
}

function standOutSentence(standOut: number, all: number): string {
  return `${groupDigits(standOut)} of ${countOf(all, "paper", "papers")} ${standOut === 1 ? "stands" : "stand"} out; the others are grey.`;
}

export interface CaptionInput {
  readonly atlas: OpenedAtlas;
  readonly counts: FigureCounts;
  readonly hide: ReadonlySet<FigurePart>;
  readonly look: SceneLook | null;
  /** What the figure is of, when it is a part: `the region “Tides”`; '' for the whole map. */
  readonly part: string;
}

/** One paragraph. */
export function writeCaption(input: CaptionInput): string {
  const { atlas, part } = input;
  const { manifest } = atlas;
  const title = manifest.title === "" ? "Map of the literature" : manifest.title.replace(/\.$/, "");
  return [
    `${title}${part === "" ? "" : `: ${part}`}.`,
    sourceSentence(atlas),
    ...methodSentences(atlas),
    ...(manifest.options.since === undefined
      ? []
      : [
          `Papers of an earlier map (content hash ${manifest.options.since}) kept their places where they could.`,
        ]),
    ...readingSentences(input),
    hiddenLine(input.counts),
    `Content hash of the map (SHA-256): ${manifest.contentHash}.`,
  ].join(" ");
}

function sourceSentence({ manifest, sources }: OpenedAtlas): string {
  const { counts } = manifest;
  const { records } = counts;
  const named = sources.files.slice(0, MOST_SOURCES).map((source) => source.name);
  const more = sources.files.length - named.length;
  const files = [...named, ...(more > 0 ? [`${groupDigits(more)} more`] : [])];
  const from = files.length === 0 ? "" : ` from ${joinWords(files)}`;
  const parts = `${countOf(counts.papers, "paper", "papers")} in ${countOf(counts.regions, "region", "regions")}`;
  const account = `${countOf(records.in, "record", "records")} read, ${groupDigits(records.merged)} merged into others, ${groupDigits(records.rejected)} rejected`;
  return `Map of ${parts}, made with Littoral ${manifest.littoral}${from} (${account}).`;
}

function methodSentences({ manifest, content }: OpenedAtlas): string[] {
  const { weights } = manifest.options;
  const kinds = Object.entries(KINDS).flatMap(([kind, word]) => {
    const cites = kind !== "text" && kind !== "concepts";
    return weights[kind as EvidenceKind] > 0 && (!cites || content.citations !== null) ? [word] : [];
  });
  const { counts, quality, recipe } = manifest;
  if (counts.links === 0) return ["Nothing links the papers to one another, so their places mean nothing."];
  const trust = isTooFewToJudge(counts.papers)
    ? ""
    : ` (trustworthiness ${FIGURE_WORDS.share(quality.map.trustworthiness)} of 1)`;
  const runs =
    recipe === undefined ? "Louvain runs" : countOf(recipe.votingRuns, "Louvain run", "Louvain runs");
  const regions = `Regions were found by consensus of ${runs} over the ${countOf(counts.links, "link", "links")} and are named after what sets them apart.`;
  return [
    `Papers are linked by ${joinWords(kinds)}, and linked papers lie near each other${trust}; distances between islands are not evidence.`,
    ...(counts.regions === 0 ? [] : [regions]),
  ];
}

function readingSentences({ hide, look, counts }: CaptionInput): string[] {
  const { title } = look?.legend.colour ?? { title: "" };
  const size = look?.legend.size.title ?? "Number of links";
  return [
    title === "" ? "Tints are regions." : `Colour: ${title.toLowerCase()}.`,
    `Size of a dot: ${size.toLowerCase()}.`,
    ...(hide.has("contours") || look?.contours === false ? [] : ["Contours: papers per area."]),
    ...(counts.papers.atSea > 0 ? [`${FIGURE_WORDS.atSea(counts.papers.atSea)}.`] : []),
  ];
}
