/** What a user noted about a map: never an input of a build, and kept by every rebuild. */

/** A name that somebody gave to a cluster, in place of the one that was found. */
export interface Rename {
  readonly level: 1 | 2;
  readonly name: string;
  /** Ids of its most typical papers, by which the cluster is known again: numbers of clusters change. */
  readonly papers: readonly string[];
}

/** Notes that this version knows. */
export interface KnownNotes {
  readonly renames?: readonly Rename[];
}

/** Notes of other versions are kept as they are. */
export type Notes = KnownNotes & Readonly<Record<string, unknown>>;
