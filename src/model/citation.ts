/** What the papers cite: who cites whom, and which references two papers share. */

/**
 * The works that papers cite, as compressed rows: those of paper `p` are
 * `offsets[p] … offsets[p + 1] - 1` of `works`, ascending, each once.
 *
 * A work below the number of papers is that paper of the list. From there on
 * are works outside the list, most cited first; only those that two papers or
 * more cite stand here, since no link can rest on the others.
 *
 *     2 papers; works 0 1 (papers), 2 (outside: both cite it)
 *     offsets 0 1 3    works  2 | 0 2    paper 1 cites paper 0
 */
export interface CitationTable {
  /** Papers + 1 entries. */
  readonly offsets: Int32Array;
  readonly works: Int32Array;
  /** By paper: how many different works it cites, those that no other paper cites included. */
  readonly sizes: Int32Array;
  /** By outside work: a paper that cites it, and where in that paper's references it stands. */
  readonly quotedBy: Int32Array;
  readonly quotedAt: Int32Array;
}

/** What became of the references. given = inside + outside. */
export interface ReferenceCounts {
  /** References of all papers, as given. */
  readonly given: number;
  /** Those that are papers of the list, repeats and those of a paper to itself among them. */
  readonly inside: number;
  /** Those that are not, or could not be recognised. */
  readonly outside: number;
  /** Different works outside the list. */
  readonly works: number;
  /** Those of them that two papers or more cite: the outside works of the citation table. */
  readonly shared: number;
  /** Entries of the citation table. */
  readonly citations: number;
}
