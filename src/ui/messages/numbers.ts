/** Numbers in words: the only place where numbers become text on the page. */

const COUNT = new Intl.NumberFormat("en");
const DECIMAL = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const TENTH = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
const PERCENT = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 0 });
const LIST = new Intl.ListFormat("en", { type: "conjunction" });

/** 1234 → "1,234". */
export const formatCount = (count: number): string => COUNT.format(count);

/** 0.306 → "0.31": for strengths and figures between 0 and 1. */
export const formatDecimal = (value: number): string => DECIMAL.format(value);

/** 0.311 → "0.32": for a bound that nothing may exceed. What is a hundredth but for rounding stays one. */
export const formatDecimalUp = (value: number): string =>
  DECIMAL.format(Math.max(0, Math.ceil(value * 100 - 1e-6)) / 100);

/** 12.34 → "12.3". */
export const formatTenth = (value: number): string => TENTH.format(value);

/** 0.306 → "31%". A share above 0 never reads as "0%", one below 1 never as "100%". */
export function formatPercent(share: number): string {
  if (share < 1 && share >= 0.995) return `over ${PERCENT.format(0.99)}`;
  if (share > 0 && share < 0.005) return `under ${PERCENT.format(0.01)}`;
  return PERCENT.format(share);
}

/** ["a", "b", "c"] → "a, b, and c". */
export const formatList = (items: readonly string[]): string => LIST.format(items);

/** (1, "paper") → "1 paper"; (3, "paper") → "3 papers". */
export function pluralise(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatCount(count)} ${count === 1 ? noun : plural}`;
}

/** "1 paper", "233 papers". */
export const papersOf = (count: number): string => pluralise(count, "paper");
