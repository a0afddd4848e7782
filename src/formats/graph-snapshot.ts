/**
 * The network of papers as every graph format tells it: one description of
 * nodes and edges, from which all writers are written, so that a column has the
 * same name, type and values in all of them.
 *
 * Texts are made safe here, once: a line each, without control characters, lone
 * halves of pairs and what XML cannot hold. Ids are the papers' own, made safe
 * alike; where that makes two of them one, the later gets a number. x and y are
 * as drawn, but that y grows upwards, as most programs have it; formats in which
 * it grows downwards turn it round. Edges are undirected, each once, ordered by
 * source, then target. Linear in the atlas.
 *
 *     nodes  p1 "Kelp" { year: 2019, cluster: "3", … }      edges  0–4 .41 { text: .3, citation: .11, … }
 */

import type { Author, OpenedAtlas } from "../model/index.ts";
import { EVIDENCE_KINDS } from "../model/index.ts";
import { EDGE_SENTENCES, NODE_SENTENCES } from "./graph-columns.ts";
import { listPaperConcepts, readParts, roundSingle } from "./table-views.ts";

export type ColumnType = "string" | "integer" | "double" | "boolean";

/** What is known of a node or an edge; `null` where it is not known. */
export type ColumnValue = string | number | boolean | null;

export interface SnapshotColumn {
  /** Letters and underscores only. */
  readonly name: string;
  readonly type: ColumnType;
  /** What it means. */
  readonly sentence: string;
  readonly values: readonly ColumnValue[];
}

/** How papers look on the map, by index in the atlas that is written. */
export interface SnapshotLook {
  /** `#rrggbb`. */
  readonly colours: readonly string[];
  readonly sizes: ArrayLike<number>;
}

export interface SnapshotNodes {
  /** Unique. */
  readonly ids: readonly string[];
  /** Titles; the id of a paper without one. */
  readonly labels: readonly string[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly sizes: readonly number[];
  readonly colours: readonly string[];
  /** Indices into the regions, −1 at sea; for formats that number clusters. */
  readonly regions: readonly number[];
  readonly columns: readonly SnapshotColumn[];
}

export interface SnapshotEdges {
  /** Indices of nodes. */
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
  readonly columns: readonly SnapshotColumn[];
}

export interface GraphSnapshot {
  readonly title: string;
  /** What it holds, and of how much. */
  readonly description: string;
  /** "Littoral 0.1.0". */
  readonly creator: string;
  readonly nodes: SnapshotNodes;
  readonly edges: SnapshotEdges;
  /** Names and colours of the regions, by the numbers in `nodes.regions`. */
  readonly regions: readonly { readonly id: string; readonly label: string; readonly colour: string }[];
}

export function takeSnapshot(atlas: OpenedAtlas, look: SnapshotLook): GraphSnapshot {
  const { papers, map, clusters } = atlas.content;
  const ids = uniqueIds(papers.id.map(safeLine));
  const colours = papers.id.map((_, paper) => look.colours[paper]);
  const regions = clusters.filter(({ level }) => level === 1);
  return {
    title: safeLine(atlas.manifest.title),
    description: describe(atlas),
    creator: `Littoral ${safeLine(atlas.manifest.littoral)}`,
    nodes: {
      ids,
      labels: papers.title.map((title, paper) => safeLine(title) || ids[paper]),
      x: Array.from(map.x, plainNumber),
      y: Array.from(map.y, (y) => plainNumber(-y)),
      sizes: papers.id.map((_, paper) => plainNumber(look.sizes[paper])),
      colours,
      regions: Array.from(map.region),
      columns: nodeColumns(atlas),
    },
    edges: takeEdges(atlas),
    regions: regions.map(({ id, label }, region) => ({
      id,
      label: safeLine(label),
      colour: colours[map.region.indexOf(region)],
    })),
  };
}

function describe({ manifest, partOf }: OpenedAtlas): string {
  const title = safeLine(manifest.title);
  if (partOf === undefined) return title;
  return `${title}: ${manifest.counts.papers} of ${partOf.counts.papers} papers, and the links among these`;
}

function nodeColumns(atlas: OpenedAtlas): SnapshotColumn[] {
  const { papers, map, clusters, concepts } = atlas.content;
  const count = papers.id.length;
  const conceptsOf = listPaperConcepts(concepts, count);
  const column = (
    name: keyof typeof NODE_SENTENCES,
    type: ColumnType,
    read: (paper: number) => ColumnValue,
  ): SnapshotColumn => ({
    name,
    type,
    sentence: NODE_SENTENCES[name],
    values: Array.from({ length: count }, (_, paper) => safeValue(read(paper))),
  });
  const names = (of: Int32Array, what: "id" | "label") => (paper: number) =>
    clusters[of[paper]]?.[what] ?? null;
  return [
    column("title", "string", (paper) => papers.title[paper]),
    column("authors", "string", (paper) => papers.authors[paper].map(writeAuthor).join("; ")),
    column("year", "integer", (paper) => wholeOrNull(papers.year[paper])),
    column("venue", "string", (paper) => papers.venue[paper]),
    column("keywords", "string", (paper) => papers.keywords[paper].join("; ")),
    column("doi", "string", (paper) => papers.doi[paper]),
    column("url", "string", (paper) => papers.url[paper]),
    column("citations", "integer", (paper) => wholeOrNull(papers.citationCount[paper])),
    column("retracted", "boolean", (paper) => papers.retracted[paper]),
    column("cluster", "string", names(map.region, "id")),
    column("cluster_label", "string", names(map.region, "label")),
    column("subcluster", "string", names(map.subregion, "id")),
    column("subcluster_label", "string", names(map.subregion, "label")),
    column("stability", "double", (paper) => plainNumber(map.stability[paper])),
    column("links", "integer", (paper) => map.degree[paper]),
    column("concepts", "string", (paper) => conceptsOf[paper].map((one) => concepts.label[one]).join("; ")),
  ];
}

function takeEdges(atlas: OpenedAtlas): SnapshotEdges {
  const { papers, links } = atlas.content;
  const sources: number[] = [];
  const weights: number[] = [];
  const parts: number[][] = EVIDENCE_KINDS.map(() => []);
  for (let source = 0; source < papers.id.length; source++) {
    for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
      const read = readParts(links.parts, link * EVIDENCE_KINDS.length);
      sources.push(source);
      weights.push(read.weight);
      read.parts.forEach((part, kind) => parts[kind].push(plainNumber(part)));
    }
  }
  const columns = EVIDENCE_KINDS.map(
    (name, kind): SnapshotColumn => ({
      name,
      type: "double",
      sentence: EDGE_SENTENCES[name],
      values: parts[kind],
    }),
  );
  return { sources, targets: [...links.targets], weights, columns };
}

/** Name and value of every column of a node or an edge that is known, in the order of columns. */
export function knownValues(
  columns: readonly SnapshotColumn[],
  row: number,
): [string, string | number | boolean][] {
  return columns.flatMap(({ name, values }): [string, string | number | boolean][] => {
    const value = values[row];
    return value === null ? [] : [[name, value]];
  });
}

const NOT_TEXT = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const NOT_CHARACTERS = /[\p{Cs}\ufffe\uffff]/gu;

/** A text as one line that every format can hold. */
export function safeLine(text: string): string {
  return text
    .replace(NOT_TEXT, (signs) => (/\s/.test(signs) ? " " : ""))
    .replace(NOT_CHARACTERS, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

function safeValue(value: ColumnValue): ColumnValue {
  if (typeof value !== "string") return value;
  const line = safeLine(value);
  return line === "" ? null : line;
}

function uniqueIds(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const wanted = id === "" ? "paper" : id;
    let free = wanted;
    for (let next = 2; taken.has(free); next++) free = `${wanted} (${next})`;
    taken.add(free);
    return free;
  });
}

function wholeOrNull(value: number | null): number | null {
  return value !== null && Number.isSafeInteger(value) ? value : null;
}

// `+ 0` makes a plain zero of −0.
function plainNumber(value: number): number {
  return Number.isFinite(value) ? roundSingle(value) + 0 : 0;
}

function writeAuthor({ family, given }: Author): string {
  return given === "" ? family : `${given} ${family}`;
}
