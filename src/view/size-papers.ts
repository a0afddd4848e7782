/**
 * How large every paper is drawn, and which sizes the legend shows for it.
 *
 * Links have the radii of the plain look. Citations and centrality are drawn by
 * area, as the eye compares areas: radius ∝ √(value ÷ the value that only one
 * paper in fifty exceeds). Unknown counts are drawn smallest. O(n log n).
 */

import type { AtlasContent } from "../model/index.ts";
import { LARGEST, mostLinks, radiusOfLinks, SMALLEST } from "./appearance.ts";
import type { SizeBy } from "./look.ts";
import { LOOK_WORDS, writeNumber } from "./look-words.ts";
import { rankPapers } from "./paper-centrality.ts";
import type { SizeExample, SizeLegend } from "./scene-look.ts";

export interface PaperSizes {
  /** In pixels before growth. */
  readonly radii: Float32Array;
  readonly legend: SizeLegend;
}

const EQUAL = 4.6;
/** A few papers must not make all others small: this share of papers counts. */
const USUAL = 0.98;

/** @param plain radii of the plain look */
export function sizePapers(content: AtlasContent, plain: Float32Array, size: SizeBy): PaperSizes {
  const { papers, map, links } = content;
  switch (size) {
    case "links": {
      const most = mostLinks(map.degree);
      const examples = exampleValues(most).map((value) => ({ value, radius: radiusOfLinks(value, most) }));
      return { radii: plain, legend: legendOf(size, 0, writeExamples(examples, most)) };
    }
    case "citations":
      return sizeByArea(size, papers.citationCount);
    case "centrality": {
      const ranks = rankPapers(links);
      return sizeByArea(
        size,
        Array.from(ranks, (rank) => rank * ranks.length),
      );
    }
    case "equal":
      return { radii: new Float32Array(map.x.length).fill(EQUAL), legend: legendOf(size, 0, []) };
  }
}

function sizeByArea(size: SizeBy, values: readonly (number | null)[]): PaperSizes {
  const known = values.filter((value) => value !== null);
  const sorted = [...known].sort((a, b) => a - b);
  const most = sorted[Math.floor((sorted.length - 1) * USUAL)] ?? 0;
  const radiusOf = (value: number): number =>
    most <= 0 ? SMALLEST : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.min(1, value / most));
  const radii = Float32Array.from(values, (value) => (value === null ? SMALLEST : radiusOf(value)));
  const examples = exampleValues(most).map((value) => ({ value, radius: radiusOf(value) }));
  const written = writeExamples(examples, most).map((example) =>
    size === "centrality" ? { ...example, label: LOOK_WORDS.times(example.label) } : example,
  );
  return { radii, legend: legendOf(size, values.length - known.length, written) };
}

function legendOf(size: SizeBy, unknown: number, examples: readonly SizeExample[]): SizeLegend {
  return { title: LOOK_WORDS.sizes[size], note: LOOK_WORDS.sizeNote(size, unknown), examples };
}

/** Three values: a small round one, half of the largest that is told apart, and that. */
function exampleValues(most: number): number[] {
  if (most <= 0) return [];
  const round = (value: number): number => {
    const power = 10 ** Math.floor(Math.log10(value));
    const digit = [5, 2, 1].find((one) => one * power <= value) ?? 1;
    return Number((digit * power).toPrecision(3));
  };
  const values = [
    round(most / 20),
    Number((most / 2).toPrecision(2)),
    most > 20 ? Math.round(most) : Number(most.toPrecision(2)),
  ];
  const whole = most >= 5 ? values.map((value) => Math.max(1, Math.round(value))) : values;
  return [...new Set(whole)].filter((value) => value > 0);
}

/** The last stands for everything larger, too. */
function writeExamples(
  examples: readonly { readonly value: number; readonly radius: number }[],
  most: number,
): SizeExample[] {
  return examples.map(({ value, radius }, index) => ({
    radius,
    label:
      index === examples.length - 1 && most > 0 ? LOOK_WORDS.orMore(writeNumber(value)) : writeNumber(value),
  }));
}
