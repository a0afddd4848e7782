/** What a report is made of: plain data that one painter writes as Markdown and one as HTML. All texts are plain text. */

import type { ReferenceKey } from "./report-references.ts";

/** A number of a sentence, and where in the atlas it stands: "manifest.counts.papers". */
export interface Figure {
  readonly kind: "figure";
  readonly text: string;
  readonly path: string;
}

export type Inline =
  | string
  | Figure
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "quiet"; readonly text: string }
  /** Only `http` and `https` addresses that somebody has checked. */
  | { readonly kind: "link"; readonly text: string; readonly href: string }
  | { readonly kind: "cite"; readonly text: string; readonly key: ReferenceKey }
  /** The user's own words. */
  | { readonly kind: "given"; readonly text: string };

export type Inlines = readonly Inline[];

/** How many papers of each year, ascending, years without papers included. */
export interface YearCount {
  readonly year: number;
  readonly papers: number;
}

export interface YearsBlock {
  readonly kind: "years";
  /** Whose years they are. */
  readonly name: string;
  readonly years: readonly YearCount[];
  /** Papers of years before these, which have no bar. */
  readonly earlier: number;
}

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "text"; readonly parts: Inlines }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Inlines[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly head: readonly string[];
      /** By column: whether it holds numbers. */
      readonly numeric: readonly boolean[];
      readonly rows: readonly (readonly Inlines[])[];
    }
  | YearsBlock
  /** The map, an SVG document. */
  | { readonly kind: "map"; readonly svg: string; readonly caption: string }
  | { readonly kind: "code"; readonly name: string; readonly text: string };

export interface Report {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const heading = (level: 2 | 3, text: string): Block => ({ kind: "heading", level, text });

export const text = (...parts: Inline[]): Block => ({ kind: "text", parts });

export const strong = (words: string): Inline => ({ kind: "strong", text: words });

export const quiet = (words: string): Inline => ({ kind: "quiet", text: words });
