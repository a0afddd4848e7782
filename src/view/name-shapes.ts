/** The forms a name can take: its lines and the box they fill, before it has a place. */

import type { PlannedLine } from "./label-plan.ts";
import { balanceLines, type LineStyle, splitWords, widthOf } from "./label-text.ts";
import type { Bounds } from "./scene.ts";

export interface NameShape {
  readonly lines: readonly PlannedLine[];
  /** In pixels around its middle. */
  readonly box: Bounds;
}

export interface NameStyle extends LineStyle {
  /** Line distance over font size. */
  readonly leading: number;
  /** A smaller line below; '' for none. */
  readonly subtitle: string;
}

/** Height of capitals and depth of descenders over the font size. */
const ASCENT = 0.74;
const DESCENT = 0.24;
const SUBTITLE_SHARE = 0.6;
const LEAST_SUBTITLE = 10.5;
const MOST_LINES = 3;
const MARGIN = 2;

/** The name in one line, in two and in three, as far as it has words. */
export function shapeName(name: string, style: NameStyle): NameShape[] {
  const shapes: NameShape[] = [];
  const words = splitWords(name).length;
  for (let count = 1; count <= Math.min(MOST_LINES, Math.max(1, words)); count++) {
    const lines = balanceLines(name, count, style);
    if (lines !== null) shapes.push(layLines(lines, style));
  }
  return shapes;
}

function layLines(texts: readonly string[], style: NameStyle): NameShape {
  const small: LineStyle = {
    font: "serif-italic",
    size: Math.max(LEAST_SUBTITLE, style.size * SUBTITLE_SHARE),
    letterSpacing: 0,
  };
  const lead = style.size * style.leading;
  const drop = style.subtitle === "" ? 0 : small.size * 1.3;
  const height = style.size * (ASCENT + DESCENT) + lead * (texts.length - 1) + drop;
  const top = -height / 2;
  const lines: PlannedLine[] = texts.map((text, k) => ({
    text,
    dx: 0,
    dy: top + style.size * ASCENT + k * lead,
    align: "middle",
    font: style.font,
    size: style.size,
    letterSpacing: style.letterSpacing,
    tone: "ink",
  }));
  const widths = texts.map((text) => widthOf(text, style));
  if (style.subtitle !== "") {
    const dy = top + style.size * ASCENT + lead * (texts.length - 1) + drop;
    lines.push({ ...small, text: style.subtitle, dx: 0, dy, align: "middle", tone: "soft" });
    widths.push(widthOf(style.subtitle, small));
  }
  const half = Math.max(...widths) / 2 + MARGIN;
  return { lines, box: { minX: -half, minY: top - MARGIN, maxX: half, maxY: -top + MARGIN } };
}
