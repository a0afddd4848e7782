/** Pieces of the methods section: numbers that say where they stand in the atlas, and papers that are named. */

import type { Figure, Inline } from "./report-blocks.ts";
import { writeCount, writeDecimal, writePercent, writeShort, writeZ } from "./report-numbers.ts";
import { nameReference, type ReferenceKey } from "./report-references.ts";

const figure = (text: string, path: string): Figure => ({ kind: "figure", text, path });

/** `3,683`, or with what is counted `3,683 papers`: that stands in the piece, so that one and many agree. */
export function count(value: number, path: string, one = "", many = `${one}s`): Figure {
  const noun = one === "" ? "" : ` ${value === 1 ? one : many}`;
  return figure(`${writeCount(value)}${noun}`, path);
}

export const percent = (share: number, path: string): Figure => figure(writePercent(share), path);

/** `98%`; in words where it is nothing or everything. */
export const allOrNone = (share: number, path: string): Inline =>
  share === 0 ? "none" : share === 1 ? "all" : percent(share, path);

export const decimal = (value: number, path: string, digits = 2): Figure =>
  figure(writeDecimal(value, digits), path);

/** Of modularity above chance. */
export const standardDeviations = (value: number, path: string): Figure => figure(writeZ(value), path);

/** As it was set: `0.6`. */
export const short = (value: number, path: string): Figure => figure(writeShort(value), path);

/** What is no number but has digits: a version, a fingerprint. */
export const version = (text: string, path: string): Figure => figure(text, path);

export const cite = (key: ReferenceKey): Inline => ({ kind: "cite", text: nameReference(key), key });

export const words = (value: number, one: string, many: string): string => (value === 1 ? one : many);
