/**
 * What `findClusters` finds out: which region and sub-region every paper lies in
 * and how firmly. Names and evidence are added by `labelClusters`.
 */
export interface Clustering {
  /** Region of a paper: 0, 1, … from the largest down, ties to the one with the smallest paper; −1 at sea (no link, or a pair that nothing else is linked to). */
  readonly region: Int32Array;
  /**
   * Sub-region of a paper, −1 for none. Numbered through all regions: those of
   * region 0 first, each region's from the largest down.
   */
  readonly subregion: Int32Array;
  readonly regionCount: number;
  readonly subregionCount: number;
  /** Region of each sub-region. */
  readonly subregionParent: Int32Array;
  /**
   * Per paper: over its links inside its region, the mean share of clustering
   * runs that put both ends together, 0..1. 0 at sea.
   */
  readonly stability: Float32Array;
  /** The resolution that was used. */
  readonly resolution: number;
  /** Regions kept of an earlier map: least rise of modularity for which a paper left its own, as a share of its weight. `null`: found anew. */
  readonly margin: number | null;
  /** Modularity of the regions on the graph that was clustered (link weight squared), at resolution 1. */
  readonly modularity: number;
}
