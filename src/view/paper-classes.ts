/** Papers in classes, as a colour and its legend need them. */

import type { ThemeName } from "./theme.ts";

export interface PaperClasses {
  /** Classes with an order, or kinds without. */
  readonly kind: "scale" | "kinds";
  /** By paper; −1 where nothing is known. */
  readonly of: Int16Array;
  readonly labels: readonly string[];
  /** Papers of every class. */
  readonly counts: readonly number[];
  /** Papers of which nothing is known. */
  readonly unknown: number;
  readonly unknownLabel: string;
  /** The class of all kinds that have no colour of their own, or −1. */
  readonly rest: number;
  /** The class that has nothing to report, or −1. */
  readonly quiet: number;
  readonly reading: (theme: ThemeName) => string;
}

/** Papers of every class, and of none. */
export function countClasses(of: Int16Array, classes: number): { counts: number[]; unknown: number } {
  const counts = new Array<number>(classes).fill(0);
  let unknown = 0;
  for (const one of of) {
    if (one < 0) unknown++;
    else counts[one]++;
  }
  return { counts, unknown };
}
