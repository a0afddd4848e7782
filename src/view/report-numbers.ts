/** Numbers as a report writes them. */

import { groupDigits } from "./figure-words.ts";

/** `3683` as `3,683`; `2.5` as `2.5`. */
export const writeCount = (value: number): string => groupDigits(Math.round(value));

/** `.9178` as `0.92`. */
export const writeDecimal = (value: number, digits = 2): string => {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text;
};

/** `57.8` as `58`, `4.21` as `4.2`: some tens of random networks say no more. */
export const writeZ = (value: number): string => writeDecimal(value, Math.abs(value) < 10 ? 1 : 0);

/** As short as it can be: `0.6`, `12`, `0.3333`. */
export const writeShort = (value: number): string => String(Number(value.toFixed(4)));

/** `.571` as `57%`. What is not all is never 100%, what is not nothing never 0%. */
export function writePercent(share: number): string {
  const whole = Math.round(100 * share);
  if (whole === 100 && share < 1) return `${writeDecimal(Math.floor(1000 * share) / 10, 1)}%`;
  if (whole === 0 && share > 0) return `${writeDecimal(100 * share, 1)}%`;
  return `${whole}%`;
}

/** `1 paper`, `1,200 papers`. */
export const writeCountOf = (value: number, one: string, many = `${one}s`): string =>
  `${writeCount(value)} ${value === 1 ? one : many}`;
