/** What a format of `littoral export` is, and what it is given. */

import type { Cluster, OpenedAtlas } from "../../src/model/index.ts";
import type { OptionSpec } from "../parse-arguments.ts";

/** Which papers are taken away, and how that is said. */
export interface ExportScope {
  readonly kind: "everything" | "clusters" | "search";
  /** With the names that they are called by; empty unless they were asked for. */
  readonly clusters: readonly Pick<Cluster, "label" | "level">[];
  /** The search; '' when there is none. */
  readonly query: string;
}

export interface ExportRequest {
  /** The whole atlas, its clusters called as the user called them. */
  readonly atlas: OpenedAtlas;
  /** The atlas file as it is. */
  readonly bytes: Uint8Array;
  /** Indices in the whole atlas of the papers that are wanted, ascending; `null` for all. */
  readonly papers: readonly number[] | null;
  /** The atlas of these papers alone; the whole one when all are wanted. */
  readonly part: OpenedAtlas;
  readonly scope: ExportScope;
}

/** One of several files. */
export interface ExportFile {
  /** What follows the name given with -o, without its ending ("-nodes.csv"); in a folder: the path in it. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

export type Written = string | Uint8Array | readonly ExportFile[];

export type ExportWriter = (request: ExportRequest) => Written | Promise<Written>;

/** Thrown by a writer that cannot write here; its message says why, and the way out. */
export class ExportRefusal extends Error {}

/** The kinds of files, in the order in which the help lists them. */
export const EXPORT_GROUPS = ["papers", "graph", "picture", "atlas"] as const;

/** A row of the table `EXPORT_FORMATS`. */
export interface ExportFormat {
  /** For --format. */
  readonly name: string;
  readonly group: (typeof EXPORT_GROUPS)[number];
  /** Endings of file names without the first dot, the usual one first ("csl.json"); none for a folder. */
  readonly endings: readonly string[];
  /** What it is good for. */
  readonly sentence: string;
  /** "file" when absent. "files": several side by side, named after -o; "folder": -o is a folder. */
  readonly target?: "file" | "files" | "folder";
  /** Whether it is no text, which a terminal cannot show. */
  readonly binary?: boolean;
  /** Options of its own; formats may share one of the same name, value and help. */
  readonly options?: Readonly<Record<string, OptionSpec>>;
  /**
   * Reads its options before the atlas is opened, and tells all that is wrong with them.
   *
   * @param values of the options that were given
   * @param problems sentences are added to these
   */
  readonly prepare: (values: ReadonlyMap<string, string>, problems: string[]) => ExportWriter;
}
