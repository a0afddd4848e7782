/**
 * Puts the values of a BibTeX file together: abbreviations of `@string` are
 * resolved and pieces joined. An abbreviation that nobody defined stands for
 * itself. Abbreviations built out of each other can grow without bound, so all
 * that they may write is limited to a few times the length of the file; what
 * goes beyond stays as written. Linear in the file.
 *
 *     @string{j = "J. of "}  journal = j # {Kelp}   →   journal: "J. of Kelp"
 */

import type { RawEntry, ValuePart } from "./bibtex-entry.ts";
import { scanEntries } from "./bibtex-scan.ts";
import type { TextWindow } from "./text-source.ts";

/** One entry with its values, under names in lower case; a repeated name has a number (`url-2`). */
export interface BibtexEntry extends RawEntry {
  readonly values: ReadonlyMap<string, string>;
}

/** How many characters abbreviations and inheritance may still write. */
export interface Budget {
  left: number;
  isExceeded: boolean;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A budget for a file of that length. */
export function createBudget(length: number): Budget {
  return { left: 1_000_000 + 16 * length, isExceeded: false };
}

/** Whether that many characters may be written; they count as written then. */
export function spend(budget: Budget, length: number): boolean {
  if (length > budget.left) {
    budget.isExceeded = true;
    return false;
  }
  budget.left -= length;
  return true;
}

/** The entries of a file, but for `@string` that could be read. */
export function* readEntries(window: TextWindow, budget: Budget): Generator<BibtexEntry, void> {
  const strings = new Map(MONTHS.map((month) => [month, month]));
  for (const raw of scanEntries(window)) {
    if (raw.type === "string" && raw.error === "") {
      for (const { name, parts } of raw.fields)
        strings.set(name.toLowerCase(), joinParts(parts, strings, budget));
    } else {
      yield { ...raw, values: joinFields(raw.fields, strings, budget) };
    }
  }
}

function joinFields(
  fields: RawEntry["fields"],
  strings: ReadonlyMap<string, string>,
  budget: Budget,
): Map<string, string> {
  const values = new Map<string, string>();
  const times = new Map<string, number>();
  for (const { name, parts } of fields) {
    const value = joinParts(parts, strings, budget);
    if (value.trim() === "") continue;
    // A name that objects cannot have as a plain field.
    const folded = name === "__proto__" ? "proto" : name.toLowerCase();
    if (values.has(folded)) {
      const time = (times.get(folded) ?? 1) + 1;
      times.set(folded, time);
      values.set(`${folded}-${time}`, value);
    } else values.set(folded, value);
  }
  return values;
}

function joinParts(
  parts: readonly ValuePart[],
  strings: ReadonlyMap<string, string>,
  budget: Budget,
): string {
  if (parts.length === 1 && !parts[0].isBare) return parts[0].text;
  let joined = "";
  for (const { text, isBare } of parts) {
    const meant = isBare ? strings.get(text.toLowerCase()) : undefined;
    joined += meant !== undefined && spend(budget, meant.length) ? meant : text;
  }
  return joined;
}
