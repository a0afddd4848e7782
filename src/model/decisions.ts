/** What a user decided about a list of papers: inputs of a build, beside its options. */

/**
 * Two papers, or records, by any id they have or had: a DOI, an id of a
 * database, the record's own, or the id that an atlas shows.
 */
export type PaperPair = readonly [string, string];

export interface Decisions {
  /** These are one paper. */
  readonly merges?: readonly PaperPair[];
  /** These are two, whatever else speaks for one. Goes before `merges`. */
  readonly splits?: readonly PaperPair[];
  /** Words and phrases to ignore; they add to the option of the same name. */
  readonly stopWords?: readonly string[];
  /** Concepts that count as one, the first is shown; they add to the option of the same name. */
  readonly synonyms?: readonly (readonly string[])[];
}
