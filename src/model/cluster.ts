/** Clusters: regions (level 1) and the sub-regions (level 2) inside them. */

/** One concept of a label and the papers that speak for it. Counts are papers. */
export interface LabelEvidence {
  /** Index into the concept table. */
  readonly concept: number;
  readonly label: string;
  /** Papers of the cluster with the concept. */
  readonly inside: number;
  /** Papers of the whole list outside the cluster with the concept. */
  readonly outside: number;
  /** Papers of the cluster with the concept in their title. */
  readonly titles: number;
}

/** Share (0..1) of the members that have the field. */
export interface Coverage {
  readonly abstracts: number;
  readonly references: number;
  readonly years: number;
}

export interface Cluster {
  /** `3` for a region, `3.2` for a sub-region; regions are numbered by size. */
  readonly id: string;
  readonly level: 1 | 2;
  /** Index of the region a sub-region lies in; `null` for a region. */
  readonly parent: number | null;
  /** Number of papers. */
  readonly size: number;
  /** "A" or "A & B". */
  readonly label: string;
  /** What the label rests on: one entry a part of the label. */
  readonly evidence: readonly LabelEvidence[];
  /** Runners-up, best first. */
  readonly alternatives: readonly LabelEvidence[];
  /** Paper indices, most typical first. */
  readonly representatives: readonly number[];
  /** Mean stability of its papers, 0..1. */
  readonly stability: number;
  readonly coverage: Coverage;
}
