/** Concepts: phrases that papers share. */

/**
 * All concepts as columns, with the papers of concept `c` at
 * `offsets[c] … offsets[c + 1] - 1` of `papers` and `counts`.
 */
export interface ConceptTable {
  /** Folded words joined by spaces; unique, ascending (code points). */
  readonly key: readonly string[];
  /** The form to show, for example "Knowledge Conflicts". */
  readonly label: readonly string[];
  /**
   * Surface forms seen, as lower-case tokens joined by spaces: with these the same
   * tokeniser finds the concept again in a text, but where it was counted as a part:
   * of an acronym that stands for more words, or of a compound ("a-b").
   */
  readonly forms: readonly (readonly string[])[];
  readonly offsets: Int32Array;
  /** Paper indices, ascending within a concept. */
  readonly papers: Int32Array;
  /** 2 × occurrences in the title + in the abstract + 2 × in the keywords. */
  readonly counts: Int32Array;
}
