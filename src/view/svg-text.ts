/** Pieces of SVG text: numbers, escaped characters, ids, attributes. */

import { escapeXml } from "../lib/escape-xml.ts";
import { plainText } from "./plain-text.ts";

/** Any text as it is drawn: on one line, as XML character data or attribute value. */
export function escapeDrawn(text: string): string {
  return escapeXml(plainText(text));
}

/** A number with at most two decimals and no trailing zeros. */
export function formatNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

export type Attributes = Readonly<Record<string, string | number | null>>;

/** `<name a="1" b="2"/>`, or with content between tags; attributes that are `null` are left out. */
export function writeElement(name: string, attributes: Attributes, content: string | null = null): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null) continue;
    text += ` ${key}="${typeof value === "number" ? formatNumber(value) : escapeDrawn(value)}"`;
  }
  return content === null ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** Makes ids from names: valid in XML, unique within one maker. */
export function createIdMaker(): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const words = name.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-");
    const trimmed = words.replace(/^-+|-+$/g, "");
    const base = /^\p{L}/u.test(trimmed) ? trimmed : `cluster-${trimmed}`;
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    return times === 1 ? base : `${base}-${times}`;
  };
}
