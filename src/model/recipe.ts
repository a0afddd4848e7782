/**
 * The figures of the method that users cannot set: some hang on how long the list is, some change
 * with the version. They stand in the manifest so that an account of the method can be written from it.
 */
export interface Recipe {
  /** Nearest papers kept of each, whether set or chosen by size. */
  readonly neighbours: number;
  /** Length of the papers' vectors, and the power iterations by which they were found. */
  readonly dimensions: number;
  readonly powerIterations: number;
  /** Regions aimed at, set or by the rule; `null`: a resolution was given, or that of an earlier map was kept. */
  readonly regionsAimed: number | null;
  /** Regions kept of an earlier map: share of a paper's weight by which modularity had to rise for it to leave its own. Absent: found anew. */
  readonly keptMargin?: number;
  /** Runs of community detection that vote, and runs on what they voted. */
  readonly votingRuns: number;
  readonly finalRuns: number;
  /** Papers that a region needs to be divided, and nearest papers looked at inside it. */
  readonly dividedFrom: number;
  readonly nearestInside: number;
  /** Passes over the links when the map is laid out, and papers pushed away for each link. */
  readonly passes: number;
  readonly negatives: number;
  /** Nearest papers looked at in the quality figures, and papers judged. */
  readonly nearestJudged: number;
  readonly papersJudged: number;
}
