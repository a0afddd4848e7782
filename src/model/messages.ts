/**
 * What the page and its worker say to each other. A worker is asked once, tells
 * how far it is, answers once and is then ended: so nothing late can arrive.
 */

import type { UserLayer } from "./atlas.ts";
import type { ColumnMapping } from "./columns.ts";
import type { LinkTable } from "./link.ts";
import type { BuildOptions } from "./options.ts";
import type { Problem } from "./record.ts";
import type { ScannedResolution } from "./scan.ts";

/** A file as the page has it: its bytes are read by the worker (the browser's `File` and `Blob` are such contents). */
export interface GivenFile {
  readonly name: string;
  readonly content: { readonly arrayBuffer: () => Promise<ArrayBuffer> };
  /** What the user says about its columns, when it is a table. */
  readonly columns?: ColumnMapping;
}

/** Make an atlas. */
export interface BuildRequest {
  readonly files: readonly GivenFile[];
  readonly options: BuildOptions;
  /** '' for the files' names. */
  readonly title: string;
  /** What the user decided and noted before. */
  readonly user?: UserLayer;
}

/** The beginning of a table. */
export interface TableSample {
  /** As the problems name it. */
  readonly file: string;
  /** Whether its columns were recognised, or named by the user: if not, somebody should look at them. */
  readonly isSure: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which column each field was read from, or would be. */
  readonly mapping: ColumnMapping;
}

/** Find out how the regions of an atlas depend on the resolution. */
export interface ScanRequest {
  readonly kind: "scan";
  readonly links: LinkTable;
  readonly options: BuildOptions;
  /** That of the map. */
  readonly resolution: number;
}

export type WorkerRequest = BuildRequest | ScanRequest;

export type WorkerReply =
  /** `share` (0..1) is of the whole and never falls. */
  { readonly kind: "progress"; readonly stage: string; readonly share: number } | BuildReply | ScanReply;

/** How a build ended. */
export type BuildReply =
  | {
      readonly kind: "built";
      /** Bytes of an `.atlas` file; `null` when there is nothing to make a map of, and the problems say why. */
      readonly atlas: Uint8Array<ArrayBuffer> | null;
      readonly problems: readonly Problem[];
      /** All tables among the files, and what may be one. */
      readonly tables: readonly TableSample[];
    }
  /** A mistake of ours, in words that name the stage. */
  | { readonly kind: "failed"; readonly reason: string };

/** How a scan ended. */
export type ScanReply =
  | { readonly kind: "scanned"; readonly points: readonly ScannedResolution[] }
  | { readonly kind: "failed"; readonly reason: string };
