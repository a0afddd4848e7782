/** What a user can set about a build. Every option counts towards the content. */

import type { EvidenceKind } from "./link.ts";

export interface BuildOptions {
  /** Weight of each kind of evidence, ≥ 0; 0 leaves the kind out. */
  readonly weights: Readonly<Record<EvidenceKind, number>>;
  /** Nearest papers kept per paper, 1..50; `null`: 10, or 8 under 500 papers. */
  readonly neighbours: number | null;
  /** Resolution of the modularity, .01..100; higher means more regions. `null`: found from `regions`. */
  readonly resolution: number | null;
  /** Number of regions aimed at, ≥ 1; `null`: 2.2 ln n. Not used when `resolution` is given. */
  readonly regions: number | null;
  /** Seed of all randomness, an integer 0..2³²−1. */
  readonly seed: number;
  /** Words and phrases that are never a term or a concept, as anybody writes them: case and plural make no difference. */
  readonly stopWords: readonly string[];
  /** Groups of concepts that count as one; the first of each is the one shown. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words, ≥ 0; a shorter abstract is shown, but is no evidence. */
  readonly minimumAbstract: number;
  /** `contentHash` of the atlas whose map was kept as far as it could be; absent: the map was laid out afresh. */
  readonly since?: string;
}

/** The starting weights (docs/decisions/evidence.md and citations.md say why). */
export const DEFAULT_OPTIONS: BuildOptions = {
  weights: { text: 0.6, concepts: 0.4, citation: 0.1, coupling: 0.3, cocitation: 0.2 },
  neighbours: null,
  resolution: null,
  regions: null,
  seed: 1,
  stopWords: [],
  synonyms: [],
  minimumAbstract: 0,
};
