/**
 * Words that go with a figure: the line under the map that says what is not
 * shown, and a caption to paste below it. Every number is the manifest's or was
 * counted in the painted scene. O(1).
 *
 *     "Shellfish: map of 233 papers in 12 regions. Dots are papers: … How it was made: …"
 */

import { type EvidenceKind, isTooFewToJudge, type OpenedAtlas } from "../model/index.ts";
import type { FigureCounts } from "./figure-counts.ts";
import { countOf, FIGURE_WORDS, groupDigits, joinWords } from "./figure-words.ts";
import type { FigurePart } from "./scene-input.ts";
import type { SceneLook } from "./scene-look.ts";
import type { ThemeName } from "./theme.ts";

const MOST_SOURCES = 3;
/** Regions that the line calls by name; the caption names them all. */
const NAMES_IN_LINE = 4;
/** Of a hash that is to be compared by eye; files carry the whole. */
const HASH_DIGITS = 12;
const KINDS: Readonly<Record<EvidenceKind, string>> = {
  text: "shared words",
  concepts: "shared concepts",
  citation: "citations of one another",
  coupling: "shared references",
  cocitation: "papers that cite both",
};

interface LineInput {
  readonly atlas: OpenedAtlas;
  readonly theme: ThemeName;
  /** Papers that the figure is of; absent or `null`: all. */
  readonly close?: readonly number[] | null;
}

/** The line under the map. */
export function hiddenLine(input: LineInput, counts: FigureCounts, mostNames = NAMES_IN_LINE): string {
  const { papers, links, standOut, underNames } = counts;
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
  missing.push(...missingNames(input, counts, mostNames));
  if (counts.lacksLegend) missing.push("the legend, which has no room");
  return [
    missing.length === 0 ? "All papers and links are shown." : `Not shown: ${missing.join("; ")}.`,
    ...(underNames === 0
      ? []
      : [`${countOf(underNames, "paper", "papers")} ${underNames === 1 ? "lies" : "lie"} under names.`]),
    ...(standOut === null ? [] : [standOutSentence(standOut, papers.all, input.theme)]),
  ].join(" ");
}

/** Names of regions that stand nowhere in words, the others counted. */
function missingNames({ atlas, close = null }: LineInput, { regions }: FigureCounts, most: number): string[] {
  const { clusters, map } = atlas.content;
  const isOf = close === null ? null : new Set(close.map((paper) => map.region[paper]));
  const mine = regions.unknown.filter((one) => isOf?.has(one) ?? true);
  const around = regions.unknown.length - mine.length;
  const listed = regions.nameless.length - regions.unknown.length;
  const said = mine.slice(0, most).map((one) => `“${clusters[one].label}”`);
  const more = mine.length - said.length;
  const names = joinWords([...said, ...(more > 0 ? [`${more} more`] : [])]);
  return [
    ...(mine.length === 0 ? [] : [`the ${mine.length === 1 ? "name" : "names"} of ${names}`]),
    ...(listed === 0 ? [] : [`${countOf(listed, "name", "names")} that only the legend has`]),
    ...(around === 0 ? [] : [countOf(around, "name of a region around", "names of regions around")]),
  ];
}

/** Greyed papers are also fainter, and in grey they are only that. */
function standOutSentence(standOut: number, all: number, theme: ThemeName): string {
  const others = theme === "print" ? "fainter" : "grey";
  return `${groupDigits(standOut)} of ${countOf(all, "paper", "papers")} ${standOut === 1 ? "stands" : "stand"} out; the others are ${others}.`;
}

export interface CaptionInput {
  readonly atlas: OpenedAtlas;
  readonly counts: FigureCounts;
  readonly hide: ReadonlySet<FigurePart>;
  readonly look: SceneLook | null;
  /** What the figure is of, when it is a part: `the region “Tides”`; '' for the whole map. */
  readonly part: string;
  readonly theme: ThemeName;
  /** The papers that it is of; absent or `null`: all, or those of a view. */
  readonly close?: readonly number[] | null;
}

/** What is shown and how it is read, then how it was made: one paragraph. */
export function writeCaption(input: CaptionInput): string {
  const { atlas, counts } = input;
  return [
    shownSentence(input),
    readingSentence(input),
    hiddenLine(input, counts, Number.POSITIVE_INFINITY),
    `How it was made: ${sourceSentence(atlas)}`,
    ...methodSentences(atlas),
    ...earlierSentences(atlas),
    `Content hash: ${atlas.manifest.contentHash.slice(0, HASH_DIGITS)}.`,
  ].join(" ");
}

/** `The region “Tides”: 12 of 233 papers of the map “Shellfish”.` */
function shownSentence({ atlas, part, close = null }: CaptionInput): string {
  const { title: given, counts } = atlas.manifest;
  const title = given.replace(/\.$/, "");
  const all = `${countOf(counts.papers, "paper", "papers")} in ${countOf(counts.regions, "region", "regions")}`;
  if (part === "") return title === "" ? `Map of ${all}.` : `${title}: map of ${all}.`;
  const what = part[0].toUpperCase() + part.slice(1);
  const of = `${countOf(counts.papers, "paper", "papers")}${title === "" ? "" : ` of the map “${title}”`}`;
  if (close === null) return `${what}, on a map of ${of}.`;
  const count = groupDigits(close.length);
  return what.startsWith(count) ? `${what}, of ${of}.` : `${what}: ${count} of ${of}.`;
}

function readingSentence({ atlas, hide, look, counts }: CaptionInput): string {
  const { manifest } = atlas;
  const title = look?.legend.colour?.title ?? "";
  const size = look?.legend.size.title ?? "Number of links";
  const trust = isTooFewToJudge(manifest.counts.papers)
    ? ""
    : ` (trustworthiness ${FIGURE_WORDS.share(manifest.quality.map.trustworthiness)} of 1)`;
  const places =
    manifest.counts.links === 0
      ? "nothing links the papers to one another, so their places mean nothing"
      : `papers drawn near each other are alike${trust}, distances between islands are not evidence`;
  return `${[
    `Dots are papers: ${places}`,
    title === "" ? "tints are regions (several may share one)" : `colour: ${title.toLowerCase()}`,
    `size of a dot: ${size.toLowerCase()}`,
    ...(hide.has("contours") || look?.contours === false ? [] : ["contours: papers per area"]),
    ...(counts.papers.atSea > 0 ? [FIGURE_WORDS.atSea(counts.papers.atSea)] : []),
  ].join("; ")}.`;
}

function sourceSentence({ manifest, sources }: OpenedAtlas): string {
  const { records } = manifest.counts;
  const named = sources.files.slice(0, MOST_SOURCES).map((source) => source.name);
  const more = sources.files.length - named.length;
  const files = [...named, ...(more > 0 ? [`${groupDigits(more)} more`] : [])];
  const from = files.length === 0 ? "" : ` from ${joinWords(files)}`;
  const account = `${countOf(records.in, "record", "records")} read, ${groupDigits(records.merged)} merged into others, ${groupDigits(records.rejected)} rejected`;
  return `with Littoral ${manifest.littoral}${from} (${account}).`;
}

function methodSentences({ manifest, content }: OpenedAtlas): string[] {
  const { weights } = manifest.options;
  const kinds = Object.entries(KINDS).flatMap(([kind, word]) => {
    const cites = kind !== "text" && kind !== "concepts";
    return weights[kind as EvidenceKind] > 0 && (!cites || content.citations !== null) ? [word] : [];
  });
  const { counts, recipe } = manifest;
  if (counts.links === 0) return [];
  const runs =
    recipe === undefined ? "Louvain runs" : countOf(recipe.votingRuns, "Louvain run", "Louvain runs");
  const from =
    recipe?.keptMargin === undefined
      ? `by consensus of ${runs}`
      : "from those of an earlier map by local moving";
  const regions = `Regions were found ${from} over the ${countOf(counts.links, "link", "links")} and are named after what sets them apart.`;
  return [`Papers are linked by ${joinWords(kinds)}.`, ...(counts.regions === 0 ? [] : [regions])];
}

function earlierSentences({ manifest: { options } }: OpenedAtlas): string[] {
  if (options.since === undefined) return [];
  const hash = options.since.slice(0, HASH_DIGITS);
  return [`Papers of an earlier map (content hash ${hash}) kept their places where they could.`];
}
