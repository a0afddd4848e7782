/** What the regions would be at another resolution. */
export interface ScannedResolution {
  readonly resolution: number;
  /** Number of regions that a build at this resolution gives. */
  readonly regions: number;
  /** Of those regions, at resolution 1. */
  readonly modularity: number;
  /** How far single runs agree, about 0 (as by chance) to 1. */
  readonly stability: number;
  /** Share (0..1) of the papers in the largest region. */
  readonly largest: number;
}
