/** What differs between Node and a browser worker, handed to the pipeline. */

export interface Host {
  /** Called as stages go on. `share` (0..1) is of the whole build and never falls. */
  readonly progress: (stage: string, share: number) => void;
  /** Monotone milliseconds for the report; never reaches an atlas. */
  readonly now: () => number;
}

/** CPU-ish time of each stage in milliseconds, in order. */
export interface StageTime {
  readonly stage: string;
  readonly milliseconds: number;
}
