/** Puts together what the stages found out, and names its content by a hash. */

import { hashContent, hashPieces } from "../atlas/hash-content.ts";
import { FORMAT_VERSION } from "../atlas/schema.ts";
import { piecesOf, sizeOf } from "../formats/byte-chunks.ts";
import type {
  Atlas,
  AtlasContent,
  AtlasCounts,
  BuildOptions,
  Cluster,
  ConceptTable,
  LedgerEntry,
  LinkTable,
  MapTable,
  MissingCounts,
  Paper,
  PaperTable,
  Problem,
  Quality,
  ReadResult,
  Recipe,
  RecordCounts,
  ReferenceCounts,
  SourceFile,
  Sources,
  UserLayer,
} from "../model/index.ts";
import type { Clustering } from "./clustering.ts";
import type { CitationPairs } from "./evidence-space.ts";
import type { MapPositions } from "./lay-out-map.ts";

/** The version of Littoral; a test holds it against package.json. */
export const LITTORAL_VERSION = "0.1.0";

/** What the stages leave behind. */
export interface Findings {
  readonly papers: readonly Paper[];
  readonly links: LinkTable;
  readonly clustering: Clustering;
  readonly clusters: readonly Cluster[];
  readonly concepts: ConceptTable;
  readonly citations: CitationPairs;
  readonly layout: Pick<MapPositions, "x" | "y" | "kept">;
  readonly quality: Quality;
  readonly recipe: Recipe;
}

export interface BuildInfo {
  readonly title: string;
  readonly options: BuildOptions;
  readonly sources: Sources;
  readonly user: UserLayer;
}

export function assembleAtlas(findings: Findings, info: BuildInfo): Atlas {
  const { papers, links, clusters, concepts } = findings;
  const abstracts = papers.map((paper) => paper.abstract);
  const content: AtlasContent = {
    papers: tabulatePapers(papers),
    map: makeMap(findings),
    links,
    clusters,
    concepts,
    citations: findings.citations.table.works.length === 0 ? null : findings.citations.table,
  };
  return {
    manifest: {
      format: "littoral-atlas",
      version: FORMAT_VERSION,
      littoral: LITTORAL_VERSION,
      title: info.title,
      options: info.options,
      recipe: findings.recipe,
      counts: { ...countAll(content, abstracts, info.sources), references: countReferences(findings) },
      quality: findings.quality,
      contentHash: hashContent(content, abstracts),
    },
    content,
    abstracts,
    sources: info.sources,
    user: info.user,
  };
}

/** @param results one a file, in the order of the files */
export function describeSources(
  files: readonly SourceFile[],
  results: readonly ReadResult[],
  ledger: readonly LedgerEntry[],
  problems: readonly Problem[],
): Sources {
  return {
    files: files.map((file, i) => ({
      name: file.name,
      bytes: sizeOf(file),
      sha256: hashPieces(piecesOf(file)),
      format: results[i].format,
    })),
    ledger,
    problems,
  };
}

function tabulatePapers(papers: readonly Paper[]): PaperTable {
  const column = <Field extends keyof Paper>(field: Field): readonly Paper[Field][] =>
    papers.map((paper) => paper[field]);
  const withoutAbstract = papers.flatMap((paper, index) => (paper.abstract === "" ? [index] : []));
  return {
    id: column("id"),
    title: column("title"),
    authors: column("authors"),
    year: column("year"),
    venue: column("venue"),
    keywords: column("keywords"),
    doi: column("doi"),
    url: column("url"),
    ids: column("ids"),
    references: column("references"),
    citationCount: column("citationCount"),
    language: column("language"),
    type: column("type"),
    retracted: column("retracted"),
    extra: column("extra"),
    given: column("given"),
    aliases: column("aliases"),
    ...(withoutAbstract.length === 0 ? {} : { withoutAbstract }),
  };
}

/** Sub-regions stand behind all regions in the list of clusters. */
function makeMap({ layout, clustering, links }: Findings): MapTable {
  const { region, subregion, regionCount, stability } = clustering;
  return {
    x: layout.x,
    y: layout.y,
    region,
    subregion: subregion.map((cluster) => (cluster < 0 ? -1 : regionCount + cluster)),
    degree: countLinks(links),
    stability,
  };
}

function countLinks({ offsets, targets }: LinkTable): Int32Array {
  const degree = new Int32Array(offsets.length - 1);
  for (let source = 0; source < degree.length; source++) {
    degree[source] += offsets[source + 1] - offsets[source];
  }
  for (const target of targets) degree[target]++;
  return degree;
}

function countAll(
  content: AtlasContent,
  abstracts: readonly string[],
  { ledger, problems }: Sources,
): AtlasCounts {
  const { papers, links, clusters, concepts, map } = content;
  const regions = clusters.filter((cluster) => cluster.level === 1).length;
  return {
    papers: papers.id.length,
    links: links.targets.length,
    regions,
    subregions: clusters.length - regions,
    concepts: concepts.key.length,
    atSea: map.region.filter((region) => region < 0).length,
    problems: problems.length,
    records: countRecords(ledger),
    missing: countMissing(papers, abstracts),
  };
}

function countMissing({ year, references }: PaperTable, abstracts: readonly string[]): MissingCounts {
  return {
    abstracts: abstracts.filter((abstract) => abstract === "").length,
    years: year.filter((known) => known === null).length,
    references: references.filter((list) => list.length === 0).length,
  };
}

function countReferences({ papers, citations }: Findings): ReferenceCounts {
  const { unmatched, works, table } = citations;
  const given = papers.reduce((sum, paper) => sum + paper.references.length, 0);
  return {
    given,
    inside: given - unmatched,
    outside: unmatched,
    works,
    shared: table.quotedBy.length,
    citations: table.works.length,
  };
}

/** What became of the records of a ledger. */
export function countRecords(ledger: readonly LedgerEntry[]): RecordCounts {
  const count = (state: LedgerEntry["state"]): number =>
    ledger.filter((entry) => entry.state === state).length;
  return {
    in: ledger.length,
    imported: count("imported"),
    merged: count("merged"),
    rejected: count("rejected"),
  };
}
