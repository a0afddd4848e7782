/** What the words of the papers come to: the spaces that similarity and labels are worked out in. */

import type { SparseMatrix } from "../lib/matrix.ts";
import type { ConceptTable } from "../model/index.ts";

/** Papers × terms (stems and pairs of stems), made by `extractTerms`. */
export interface TermSpace {
  /** Rows have length 1; a paper without any kept term has an empty row. */
  readonly matrix: SparseMatrix;
  /** The term of each column: a stem, or two stems joined by a space; ascending (code units). */
  readonly vocabulary: readonly string[];
}

/** Papers × concepts, made by `extractConcepts`. */
export interface ConceptSpace {
  readonly table: ConceptTable;
  /** Column `c` is concept `c` of the table. Rows have length 1, or are empty. */
  readonly matrix: SparseMatrix;
  readonly phrases: PhraseStatistics;
}

/**
 * What labels need to know about concepts beyond the table. Arrays are by
 * concept, but `inTitle`, which is parallel to `ConceptTable.papers`.
 *
 * Words here are the folded words of the concept's key. An acronym or a unit
 * ("chain of thought") counts the words it is written out with.
 */
export interface PhraseStatistics {
  /** By posting: 1 when the concept stands in that paper's title. */
  readonly inTitle: Uint8Array;
  /** Number of words, 1 or more. */
  readonly words: Uint8Array;
  /** Share (0..1) of the last word's occurrences at the end of a phrase: low for "visual", high for "debate". */
  readonly headShare: Float32Array;
  /** Share (0..1) of the last word's occurrences in abstracts that look like a verb's ("to represent", "refuse the"). */
  readonly verbShare: Float32Array;
}
