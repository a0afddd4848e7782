/** Links between papers, with the evidence each one rests on. */

/** The kinds of evidence, in the order in which a link's parts are stored and summed. */
export const EVIDENCE_KINDS = ["text", "concepts", "citation", "coupling", "cocitation"] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * All links, each once, as compressed rows: the links of source `s` are
 * `offsets[s] … offsets[s + 1] - 1`, and `targets[e] > s`, ascending.
 *
 *     offsets  0 2 3 3          link 0: 0–1   parts[0..4]
 *     targets  1 2 2            link 1: 0–2   parts[5..9]
 *                               link 2: 1–2   parts[10..14]
 */
export interface LinkTable {
  /** Papers + 1 entries. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /**
   * Five parts a link in the order of `EVIDENCE_KINDS`: strength (0..1) × the
   * option's weight. A link's weight is the sum of its parts.
   */
  readonly parts: Float32Array;
  /** Rank (1 = nearest) of the target among the source's nearest papers; 0 when it is not among them. */
  readonly rankAtSource: Uint8Array;
  /** Rank of the source among the target's nearest papers; 0 when it is not among them. */
  readonly rankAtTarget: Uint8Array;
}
