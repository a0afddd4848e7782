/**
 * What the chosen look makes of an atlas, as far as a scene needs it: plain data,
 * the same object for every frame of one look. `create-looks.ts` makes it, which
 * the page fetches only when somebody asks for another look than the plain one.
 */

import type { LinkLayer } from "./look.ts";
import type { ThemeName } from "./theme.ts";

export type ByTheme = Readonly<Record<ThemeName, string>>;

export interface SceneLook {
  /** `null`: papers and land have the colours of regions. */
  readonly colours: PaperColours | null;
  readonly contours: boolean;
  readonly names: boolean;
  readonly links: LinkLayer;
  readonly legend: LookLegend;
}

export interface PaperColours {
  /** By paper: its class, −1 where nothing is known. */
  readonly of: Int16Array;
  /** By paper: 1 for those that are drawn hollow. */
  readonly hollow: Uint8Array;
  /** By theme and class. */
  readonly fills: Readonly<Record<ThemeName, readonly string[]>>;
  readonly unknown: ByTheme;
}

export interface LookLegend {
  /** `null`: by region. */
  readonly colour: ColourLegend | null;
  readonly size: SizeLegend;
}

export interface ColourLegend {
  readonly title: string;
  /** How to read it, in a sentence or two. */
  readonly reading: ByTheme;
  readonly rows: readonly LegendRow[];
}

export interface LegendRow {
  readonly fill: ByTheme;
  readonly label: string;
  /** Papers. */
  readonly count: number;
  readonly hollow: boolean;
}

export interface SizeLegend {
  readonly title: string;
  /** What else there is to know; `""` for nothing. */
  readonly note: string;
  /** From small to large; none when all papers are alike. */
  readonly examples: readonly SizeExample[];
}

export interface SizeExample {
  /** In pixels before growth. */
  readonly radius: number;
  readonly label: string;
}
