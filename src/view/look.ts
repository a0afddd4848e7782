/** How papers are coloured and sized, and which layers are drawn: what the user chose to see. */

/**
 * What colours the papers: one of the columns below, or `field:Name` for a field
 * of the file. `trust`: how well a paper's position keeps its nearest papers;
 * `stability`: how firmly it sits in its cluster; `missing`: which fields it lacks.
 */
export type ColourBy = (typeof COLOURS)[number] | `field:${string}`;
export const COLOURS = [
  "cluster",
  "subregion",
  "year",
  "citations",
  "trust",
  "stability",
  "missing",
] as const;

export const SIZES = ["links", "citations", "centrality", "equal"] as const;
export type SizeBy = (typeof SIZES)[number];

/** Which links are drawn beside those of the paper in focus: the backbone, those inside the cluster being read, or none. */
export const LINK_LAYERS = ["backbone", "cluster", "focus"] as const;
export type LinkLayer = (typeof LINK_LAYERS)[number];

export interface Look {
  readonly colour: ColourBy;
  readonly size: SizeBy;
  readonly contours: boolean;
  readonly names: boolean;
  readonly links: LinkLayer;
}

export const PLAIN_LOOK: Look = {
  colour: "cluster",
  size: "links",
  contours: true,
  names: true,
  links: "backbone",
};
