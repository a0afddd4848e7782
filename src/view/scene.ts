/**
 * The scene: everything that is to be drawn, as plain data. `composeScene`
 * decides it; `paintCanvas` and `paintSvg` only carry it out, so a picture is
 * the same in the page, in a file and in a test.
 *
 * Two spaces: outlines and rasters are in map units and stay the same objects
 * for the life of a geography (painters cache by identity); everything else is
 * in CSS pixels of the viewport. `transform` leads from one to the other.
 */

/** An axis-aligned rectangle; map units or pixels, as the owner says. */
export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Rings or lines in map units, each flat: x, y, x, y, … */
export interface Outline {
  readonly rings: readonly Float32Array[];
  /** Closed rings are filled by the even-odd rule; open ones are only stroked. */
  readonly closed: boolean;
}

/** Shade per cell, −127 (darkest) to 127 (lightest); 0 leaves the land as it is. Row by row from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly values: Int8Array;
  /** Where it lies, in map units. */
  readonly place: Bounds;
}

/** Something under the links, in map units; line widths and dashes in pixels. */
export type UnderShape =
  | { readonly kind: "sea"; readonly inner: string; readonly outer: string }
  | {
      readonly kind: "fill";
      readonly outline: Outline;
      readonly fill: string;
      readonly opacity: number;
    }
  | {
      readonly kind: "stroke";
      readonly outline: Outline;
      readonly stroke: string;
      readonly width: number;
      readonly dash: readonly number[];
      readonly opacity: number;
    }
  | {
      readonly kind: "raster";
      readonly raster: Raster;
      readonly light: string;
      readonly dark: string;
      readonly opacity: number;
    }
  | { readonly kind: "clip"; readonly outline: Outline; readonly shapes: readonly UnderShape[] };

/** A link to draw, in pixels. */
export interface LinkLine {
  /** Index into the link table. */
  readonly link: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Control point of a quadratic curve; `null`: straight. */
  readonly bend: { readonly x: number; readonly y: number } | null;
  readonly stroke: string;
  readonly width: number;
  readonly opacity: number;
}

/** A paper to draw, in pixels. */
export interface Disc {
  readonly paper: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly rim: string;
  readonly rimWidth: number;
  /** Without an abstract: pale inside, its colour in a broad rim. */
  readonly hollow: boolean;
  /** Gathered by the user: a broad rim of ink. */
  readonly selected: boolean;
  readonly opacity: number;
}

export type FontName = "serif-semibold" | "serif-italic" | "sans" | "sans-medium" | "sans-semibold";

export interface TextLine {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly align: "start" | "middle" | "end";
  readonly font: FontName;
  /** In pixels. */
  readonly size: number;
  readonly letterSpacing: number;
  readonly fill: string;
}

/** What a text names; `owner` indexes clusters (region, subregion), papers (paper), or is −1 (furniture). */
export type TextRole = "region" | "subregion" | "paper" | "furniture";

export interface TextShape {
  readonly kind: "text";
  readonly role: TextRole;
  readonly owner: number;
  readonly lines: readonly TextLine[];
  /** What the text covers, in pixels. Boxes of labels never overlap. */
  readonly box: Bounds;
  /** Drawn under the letters; `null` for none. */
  readonly halo: { readonly colour: string; readonly width: number } | null;
  readonly opacity: number;
}

/** Something over the papers, in pixels. */
export type OverShape =
  | TextShape
  | {
      readonly kind: "ring";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly stroke: string;
      readonly width: number;
      readonly fill: string | null;
    }
  | {
      readonly kind: "line";
      readonly points: readonly number[];
      readonly stroke: string;
      readonly width: number;
      readonly dash: readonly number[];
      readonly opacity: number;
    }
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly corner: number;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly opacity: number;
    };

export type LayerName = "under" | "links" | "papers" | "over";

/** Papers that belong together, for painters that group them. */
export interface SceneGroup {
  readonly name: string;
  /** Positions in `Scene.papers`: from `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
}

export interface Scene {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What the picture is, in words. */
  readonly title: string;
  readonly description: string;
  /** screen x = scale · map x + x; y alike. */
  readonly transform: { readonly scale: number; readonly x: number; readonly y: number };
  readonly under: readonly UnderShape[];
  readonly links: readonly LinkLine[];
  /** In order of painting: one group after the other. */
  readonly papers: readonly Disc[];
  readonly groups: readonly SceneGroup[];
  readonly over: readonly OverShape[];
}
