/** Figures that say how far a map can be trusted. k = 10 in all of them; definitions in docs/architecture.md. */

/** Below so many papers, figures about nearest papers, chance and steadiness mean nothing. */
const FEWEST_JUDGED = 20;

/** Whether a list is too short for its quality figures to say anything. */
export function isTooFewToJudge(papers: number): boolean {
  return papers < FEWEST_JUDGED;
}

/** How well positions keep the papers' true nearest papers; each 0..1. */
export interface LayoutQuality {
  /** Mean share of a paper's ten nearest by weight among its ten nearest on the map. */
  readonly neighbourPreservation: number;
  /** Venna and Kaski: are papers that are near on the map near in truth? */
  readonly trustworthiness: number;
  /** Venna and Kaski: are papers that are near in truth near on the map? */
  readonly continuity: number;
}

/** How citations, where the list has any, bear the map out. */
export interface CitationQuality {
  /** Distinct unordered pairs of papers of the list where one cites the other. */
  readonly pairs: number;
  /** Share of the pairs that are a link. */
  readonly linked: number;
  /** Share of the pairs inside one region. */
  readonly sameRegion: number;
  /** The same share expected from the regions' sizes alone. */
  readonly expected: number;
  /** sameRegion / expected. */
  readonly lift: number;
}

export interface Quality {
  /** Of the regions, on the graph that was clustered, at resolution 1. */
  readonly modularity: number;
  /** Against degree-preserving rewirings; `null` when none were made. */
  readonly modularityZ: number | null;
  readonly rewirings: number;
  /** Mean stability of all papers in a region, 0..1. */
  readonly stability: number;
  /** The resolution that was used. */
  readonly resolution: number;
  /** The drawn map. */
  readonly map: LayoutQuality;
  /** The layout before islands were packed and overlaps removed. */
  readonly bareLayout: LayoutQuality;
  /** Mean silhouette of the regions in the plane, −1..1. */
  readonly silhouette: number;
  /** Share of papers with an abstract, a year, references. */
  readonly coverage: { readonly abstracts: number; readonly years: number; readonly references: number };
  readonly citations: CitationQuality | null;
}
