/**
 * What a column of the file is: numbers, an order, or kinds. O(papers).
 *
 * Numbers: at least 95 % of what is given reads as one (what does not is "not
 * known"); a full date counts as its year. An order: words and a number, always
 * the same words ("Q1", "Q2"; "Level 3"). Kinds: any other texts, when papers
 * share them; a column in which nearly every paper has its own text (titles,
 * addresses, names) is none of the three, as colours could not show it.
 *
 *     "Q1" "Q3" ""   →   numbers 1 3 –, written "Q1" …
 */

import type { PaperTable } from "../model/index.ts";

export type Column = NumberColumn | KindColumn;

export interface NumberColumn {
  readonly kind: "numbers";
  /** By paper; NaN where it is not known. */
  readonly values: Float64Array;
  /** Years are written without a comma. */
  readonly years: boolean;
  /** Stands around every number: `["Q", ""]`. */
  readonly around: readonly [string, string];
}

export interface KindColumn {
  readonly kind: "kinds";
  /** Most frequent first, ties by text. */
  readonly names: readonly string[];
  readonly counts: readonly number[];
  /** By paper: index into the names, −1 where nothing is given. */
  readonly of: Int32Array;
}

/** Columns that a paper has in a place of its own and that may be kinds. */
const OWN_COLUMNS = ["type", "venue", "language"] as const;
const NUMBERS_AT_LEAST = 0.95;
/** Kinds are shared by two papers on average, at least. */
const PAPERS_A_KIND = 2;
const YEAR = /^(1[5-9]|20)\d\d$/;

/** Names of the columns that could be shown, as the file has them; not yet what they are. */
export function listColumnNames(papers: PaperTable): string[] {
  const names = new Set<string>(OWN_COLUMNS);
  for (const extra of papers.extra) for (const name of Object.keys(extra)) names.add(name);
  return [...names];
}

/** `null`: no colours could show it. */
export function readColumn(papers: PaperTable, name: string): Column | null {
  const own = OWN_COLUMNS.find((one) => one === name);
  const texts =
    own === undefined
      ? papers.extra.map((extra) => textOf(extra[name]))
      : papers[own].map((text) => text.trim());
  const given = texts.filter((text) => text !== "");
  if (new Set(given).size < 2) return null;
  return readNumbers(texts, given.length) ?? readOrder(texts, given) ?? readKinds(texts, given);
}

/** A value of the file as text; `""` for what is empty or has parts of its own. */
function textOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join("; ");
  return "";
}

function readNumbers(texts: readonly string[], given: number): NumberColumn | null {
  const values = Float64Array.from(texts, numberOf);
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length < NUMBERS_AT_LEAST * given || new Set(known).size < 2) return null;
  const years = known.every((value) => YEAR.test(String(value)));
  return { kind: "numbers", values, years, around: ["", ""] };
}

/** NaN for what is no number. `1,234` and `12 %` are; so is the year of a date. */
function numberOf(text: string): number {
  const date = /^(\d{4})-\d\d(-\d\d)?([T ].*)?$/.exec(text);
  if (date !== null) return Number(date[1]);
  const plain = text
    .replace(/\s*%$/, "")
    .replace(/^([-+]?\d{1,3})((,\d{3})+)(?=\.|$)/, (all) => all.replaceAll(",", ""));
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
}

/** The same words with different numbers. */
function readOrder(texts: readonly string[], given: readonly string[]): NumberColumn | null {
  const form = /^(\D*)(\d{1,6})(\D*)$/;
  const [, before, , after] = form.exec(given[0]) ?? [];
  if (before === undefined) return null;
  const fits = given.every((text) => {
    const parts = form.exec(text);
    return parts !== null && parts[1] === before && parts[3] === after;
  });
  if (!fits) return null;
  const values = Float64Array.from(texts, (text) => {
    const parts = form.exec(text);
    return parts === null ? Number.NaN : Number(parts[2]);
  });
  return { kind: "numbers", values, years: false, around: [before, after] };
}

function readKinds(texts: readonly string[], given: readonly string[]): KindColumn | null {
  const counts = new Map<string, number>();
  for (const text of given) counts.set(text, (counts.get(text) ?? 0) + 1);
  if (counts.size * PAPERS_A_KIND > given.length) return null;
  const names = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const index = new Map(names.map((text, k) => [text, k]));
  return {
    kind: "kinds",
    names,
    counts: names.map((text) => counts.get(text) ?? 0),
    of: Int32Array.from(texts, (text) => index.get(text) ?? -1),
  };
}
