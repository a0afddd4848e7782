/** What goes into a build, and what becomes of every record of it. */

import type { ColumnMapping } from "./columns.ts";
import type { PaperFields } from "./paper.ts";

/** A file as the user gave it. `name` has no path. */
export interface SourceFile {
  readonly name: string;
  /** Of a file with `pieces`, asking for this reads it whole, every time. */
  readonly bytes: Uint8Array;
  /** Only of a file that is too large to be held: where its bytes come from. */
  readonly pieces?: FilePieces;
  /** What the user says about its columns, when it is a table. */
  readonly columns?: ColumnMapping;
}

/** The bytes of a file piece by piece. */
export interface FilePieces {
  /** In bytes. */
  readonly size: number;
  /** All of them in order; each is good until the next one is asked for. */
  readonly read: () => Iterable<Uint8Array>;
}

/** Something a person should know about their input, with its place and the way out. */
export interface Problem {
  /** Stable key, for example `listing-unpaired-line`. */
  readonly code: string;
  /** `error`: a record or file is lost. `warning`: something was guessed or left out. */
  readonly severity: "error" | "warning";
  readonly file: string;
  /** 1-based; `null` when the problem is the whole file's. */
  readonly line: number | null;
  /** What is wrong and what to do about it, in one or two sentences. */
  readonly message: string;
}

/** One record that was understood. */
export interface ReadRecord {
  readonly fields: PaperFields;
  /** 1-based line where the record starts. */
  readonly line: number;
  /** Other ids by which decisions and citations may mean it: a paper of an atlas keeps its id there, and its aliases. */
  readonly names?: readonly string[];
}

/** One record that was not. `original` is its whole text. */
export interface RejectedRecord {
  readonly line: number;
  readonly reason: string;
  readonly original: string;
}

/** The result of reading one file: records in = records + rejected. */
export interface ReadResult {
  /** Name of the file, without path. */
  readonly file: string;
  /** Name of the format that was recognised, for example `listing` or `jsonl`. */
  readonly format: string;
  readonly records: readonly ReadRecord[];
  readonly rejected: readonly RejectedRecord[];
  readonly problems: readonly Problem[];
}

/** A source as the atlas remembers it. */
export interface Source {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
  readonly format: string;
}

/** The one state in which an input record ends. `source` indexes the sources, papers are indices. */
export type LedgerEntry =
  | {
      readonly state: "imported";
      readonly source: number;
      readonly line: number;
      readonly paper: number;
      /** The name by which a decision can mean this record; only where others were merged with it. */
      readonly record?: string;
    }
  | {
      readonly state: "merged";
      readonly source: number;
      readonly line: number;
      /** The paper it went into. */
      readonly paper: number;
      /** Why they are the same paper, in words. */
      readonly why: string;
      /** 1 = certain. */
      readonly score: number;
      /** The name by which a decision can mean this record. */
      readonly record?: string;
      /** Names of the fields that the paper has from this record. */
      readonly gave?: readonly string[];
      /** What the record said otherwise than the paper says now, by field. */
      readonly said?: Readonly<Record<string, unknown>>;
    }
  | {
      readonly state: "rejected";
      readonly source: number;
      readonly line: number;
      readonly reason: string;
      readonly original: string;
    };

/** records in = imported + merged + rejected. */
export interface RecordCounts {
  readonly in: number;
  readonly imported: number;
  readonly merged: number;
  readonly rejected: number;
}
