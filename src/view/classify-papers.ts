/**
 * Into which classes papers fall by what colours them, and how many each holds.
 * Counts of all classes and of what is not known add up to the papers. O(n log n).
 *
 *     year   →   1990–1994: 283 papers, 1995–1999: 422, …, not known: 0
 */

import type { AtlasContent } from "../model/index.ts";
import { type Breaks, chooseBreaks, classOf, type Method } from "./class-breaks.ts";
import { MOST_CLASSES, MOST_KINDS } from "./colour-scale.ts";
import { classifyMissing } from "./classify-missing.ts";
import { type KindColumn, type NumberColumn, readColumn } from "./look-columns.ts";
import type { ColourBy } from "./look.ts";
import { LOOK_WORDS, writeRange } from "./look-words.ts";
import { measurePositionTrust } from "./position-trust.ts";
import { countClasses, type PaperClasses } from "./paper-classes.ts";
import type { ThemeName } from "./theme.ts";

const FIFTHS = [0, 0.2, 0.4, 0.6, 0.8];
const RUNS = [0, 0.5, 0.7, 0.85, 0.95];
/** Shares are quotients of small numbers, and 0.6 is not always at least 0.6. */
const DUST = 1e-6;

/** `null`: the atlas has nothing of that kind to show. Regions and sub-regions are not classes. */
export function classifyPapers(content: AtlasContent, colour: ColourBy): PaperClasses | null {
  const { papers, map } = content;
  switch (colour) {
    case "cluster":
    case "subregion":
      return null;
    case "year":
      return classifyNumbers(numbersOf(papers.year, true), LOOK_WORDS.year);
    case "citations":
      return classifyNumbers(numbersOf(papers.citationCount, false), LOOK_WORDS.citations);
    case "trust":
      return classifyTrust(content);
    case "stability": {
      const values = Array.from(map.stability, (value, paper) => (map.region[paper] < 0 ? NaN : value));
      return classifyShares(values, RUNS, { labels: LOOK_WORDS.runs, reading: LOOK_WORDS.stability });
    }
    case "missing":
      return classifyMissing(papers);
    default: {
      const column = readColumn(papers, colour.slice("field:".length));
      if (column === null) return null;
      return column.kind === "kinds" ? classifyKinds(column) : classifyNumbers(column, LOOK_WORDS.numbers);
    }
  }
}

function numbersOf(values: readonly (number | null)[], years: boolean): NumberColumn {
  return {
    kind: "numbers",
    values: Float64Array.from(values, (value) => value ?? Number.NaN),
    years,
    around: ["", ""],
  };
}

function classifyNumbers(
  { values, years, around }: NumberColumn,
  reading: (theme: ThemeName, method: Method) => string,
): PaperClasses | null {
  const known = [...values].filter((value) => !Number.isNaN(value));
  if (known.length === 0) return null;
  const breaks: Breaks = chooseBreaks(known, MOST_CLASSES);
  const of = Int16Array.from(values, (value) => (Number.isNaN(value) ? -1 : classOf(breaks, value)));
  const labels = breaks.starts.map(
    (start, k) => `${around[0]}${writeRange(start, breaks.ends[k], years)}${around[1]}`,
  );
  return scaleOf(of, labels, (theme) => reading(theme, breaks.method));
}

function classifyTrust(content: AtlasContent): PaperClasses | null {
  const { k, share, listed } = measurePositionTrust(content);
  if (k === 0) return null;
  // Classes are shares: they are numbers of ten only where no paper is judged by fewer.
  const ofTen = k === 10 && listed.every((count) => count === 0 || count === k);
  const labels = ofTen ? LOOK_WORDS.ofTen : LOOK_WORDS.fifths;
  const nearest = ofTen ? k : null;
  return classifyShares([...share], FIFTHS, { labels, reading: (theme) => LOOK_WORDS.trust(theme, nearest) });
}

interface ShareWords {
  readonly labels: readonly string[];
  readonly reading: (theme: ThemeName) => string;
}

/** Classes that are the same for every atlas, so that two maps can be compared. */
function classifyShares(
  values: readonly number[],
  starts: readonly number[],
  { labels, reading }: ShareWords,
): PaperClasses | null {
  if (values.every(Number.isNaN)) return null;
  const breaks: Breaks = { method: "each", starts, ends: starts };
  const of = Int16Array.from(values, (value) => (Number.isNaN(value) ? -1 : classOf(breaks, value + DUST)));
  return { ...scaleOf(of, labels, reading), unknownLabel: LOOK_WORDS.unlinked };
}

function scaleOf(
  of: Int16Array,
  labels: readonly string[],
  reading: (theme: ThemeName) => string,
): PaperClasses {
  return {
    kind: "scale",
    of,
    labels,
    ...countClasses(of, labels.length),
    unknownLabel: LOOK_WORDS.unknown,
    rest: -1,
    quiet: -1,
    reading,
  };
}

/** The most frequent kinds, and all others together. */
function classifyKinds({ names, of }: KindColumn): PaperClasses {
  // One more kind than there are colours would be "1 other": as good as its own name, and its colour is free.
  const shown = names.length <= MOST_KINDS ? names.length : MOST_KINDS - 1;
  const labels = names.slice(0, shown);
  const hasRest = names.length > shown;
  const classes = Int16Array.from(of, (kind) => Math.min(kind, shown));
  if (hasRest) labels.push(LOOK_WORDS.other(names.length - shown));
  return {
    kind: "kinds",
    of: classes,
    labels,
    ...countClasses(classes, labels.length),
    unknownLabel: LOOK_WORDS.unknown,
    rest: hasRest ? shown : -1,
    quiet: -1,
    reading: () => (hasRest ? LOOK_WORDS.kinds : ""),
  };
}
