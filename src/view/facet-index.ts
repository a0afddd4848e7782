/**
 * The distinct venues, authors and keywords of a list, numbered, and which a
 * paper has: made once an atlas, so that counting and filtering are loops over
 * numbers. O(papers × values a paper).
 *
 *     venues of papers A "VAST", B "", C "VAST"   name ["VAST", ""], ids [0, 1, 0]
 */

import { foldText } from "../lib/fold-text.ts";
import type { Author, PaperTable } from "../model/index.ts";

/** Values of one facet; those of paper `p` at `offsets[p] … offsets[p + 1] - 1` of `ids`, each once. */
export interface FacetValues {
  /** As filters name them, in the order of their first paper. */
  readonly name: readonly string[];
  /** As they are shown. */
  readonly label: readonly string[];
  readonly offsets: Int32Array;
  readonly ids: Int32Array;
  readonly idOf: ReadonlyMap<string, number>;
}

export interface FacetIndex {
  /** A paper without a venue has ''. */
  readonly venues: FacetValues;
  readonly authors: FacetValues;
  /** Folded names; shown as the first paper writes them. */
  readonly keywords: FacetValues;
}

/** "Family, Given", by which filters know an author. */
export const authorName = ({ family, given }: Author): string =>
  given === "" ? family : `${family}, ${given}`;

const indices = new WeakMap<PaperTable, FacetIndex>();

export function facetIndexOf(papers: PaperTable): FacetIndex {
  const known = indices.get(papers);
  if (known !== undefined) return known;
  const index = {
    venues: numberValues(papers.venue.map((venue) => [venue])),
    authors: numberValues(papers.authors.map((authors) => authors.map(authorName))),
    keywords: numberValues(papers.keywords, foldText),
  };
  indices.set(papers, index);
  return index;
}

function numberValues(
  rows: readonly (readonly string[])[],
  nameOf: (label: string) => string = (label) => label,
): FacetValues {
  const idOf = new Map<string, number>();
  const byLabel = new Map<string, number>();
  const name: string[] = [];
  const label: string[] = [];
  const numberOf = (text: string): number => {
    const known = byLabel.get(text);
    if (known !== undefined) return known;
    const own = nameOf(text);
    const id = idOf.get(own) ?? name.length;
    if (id === name.length) {
      idOf.set(own, id);
      name.push(own);
      label.push(text);
    }
    byLabel.set(text, id);
    return id;
  };
  const ids: number[] = [];
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, paper) => {
    ids.push(...new Set(row.map(numberOf)));
    offsets[paper + 1] = ids.length;
  });
  return { name, label, offsets, ids: Int32Array.from(ids), idOf };
}

/** Whether a paper has one of the wanted values, marked by number. */
export function hasWanted({ offsets, ids }: FacetValues, wanted: Uint8Array, paper: number): boolean {
  for (let at = offsets[paper]; at < offsets[paper + 1]; at++) if (wanted[ids[at]] === 1) return true;
  return false;
}
