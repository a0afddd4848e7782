/** The atlas: everything that was worked out about a list of papers. */

import type { CitationTable, ReferenceCounts } from "./citation.ts";
import type { Cluster } from "./cluster.ts";
import type { ConceptTable } from "./concept.ts";
import type { Decisions } from "./decisions.ts";
import type { LinkTable } from "./link.ts";
import type { Notes } from "./notes.ts";
import type { BuildOptions } from "./options.ts";
import type { PaperTable } from "./paper.ts";
import type { Quality } from "./quality.ts";
import type { Recipe } from "./recipe.ts";
import type { LedgerEntry, Problem, RecordCounts, Source } from "./record.ts";

/**
 * Where every paper is drawn and what it belongs to. Map units: the drawn
 * papers' bounding box is centred on 0 and its longer side is 1000; y grows
 * downwards, as on a screen.
 */
export interface MapTable {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Index into the clusters (a region), or −1: at sea. */
  readonly region: Int32Array;
  /** Index into the clusters (a sub-region), or −1. */
  readonly subregion: Int32Array;
  /** Number of links. */
  readonly degree: Int32Array;
  /** Mean share of clustering runs that keep the paper with its linked co-members, 0..1. */
  readonly stability: Float32Array;
}

/** What `contentHash` covers: it knows nothing of files. */
export interface AtlasContent {
  readonly papers: PaperTable;
  readonly map: MapTable;
  readonly links: LinkTable;
  /** Regions first, largest first; then sub-regions by region and size. */
  readonly clusters: readonly Cluster[];
  readonly concepts: ConceptTable;
  /** `null` when no paper cites another, or what another cites; atlases made before there was a table have none. */
  readonly citations: CitationTable | null;
}

export interface AtlasCounts {
  readonly papers: number;
  readonly links: number;
  readonly regions: number;
  readonly subregions: number;
  readonly concepts: number;
  /** Papers in no region: without any link, or in a pair that nothing else is linked to. */
  readonly atSea: number;
  readonly problems: number;
  readonly records: RecordCounts;
  /** Not in atlases made before they were counted. */
  readonly missing?: MissingCounts;
  /** Not in atlases made before references were counted. */
  readonly references?: ReferenceCounts;
}

/** Papers that lack a field on which their place or their links rest. */
export interface MissingCounts {
  readonly abstracts: number;
  readonly years: number;
  readonly references: number;
}

/** How the atlas was made. No clock time anywhere. */
export interface Manifest {
  readonly format: "littoral-atlas";
  readonly version: number;
  /** Version of Littoral that wrote it. */
  readonly littoral: string;
  readonly title: string;
  readonly options: BuildOptions;
  /** Not in atlases made before it was written down. */
  readonly recipe?: Recipe;
  readonly counts: AtlasCounts;
  readonly quality: Quality;
  /** SHA-256 over names and bytes of the content entries, hex. */
  readonly contentHash: string;
}

/** Where the papers came from. */
export interface Sources {
  readonly files: readonly Source[];
  /** One entry an input record, by file, then line. */
  readonly ledger: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
}

/** What the user added: decisions are inputs of a rebuild, notes never touch the content. */
export interface UserLayer {
  readonly decisions: Decisions;
  readonly notes: Notes;
}

/** An atlas as a build leaves it; `abstracts` by paper index. */
export interface Atlas {
  readonly manifest: Manifest;
  readonly content: AtlasContent;
  readonly abstracts: readonly string[];
  readonly sources: Sources;
  readonly user: UserLayer;
}

/** An atlas as it is opened: abstracts are unpacked when asked for. */
export interface OpenedAtlas extends Omit<Atlas, "abstracts"> {
  readonly readAbstract: (paper: number) => string;
  /** Of the whole atlas, when this is only some of its papers; quality, records and hash are the whole's. */
  readonly partOf?: Manifest;
}
