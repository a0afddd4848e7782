import type { OpenedAtlas } from "../../src/model/index.ts";
import type { Figure, Inlines } from "../../src/view/report-blocks.ts";
import { REFERENCES } from "../../src/view/report-references.ts";

/** What stands in an atlas at a path: "manifest.counts.papers", "user.decisions.merges.length". */
export function valueAt(atlas: OpenedAtlas, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], atlas);
}

/** What is wrong with the numbers of a paragraph: each must be said to stand somewhere, and be what stands there. */
export function findUntraced(parts: Inlines, atlas: OpenedAtlas): string[] {
  return parts.flatMap((part): string[] => {
    if (typeof part === "string") return /\d/.test(part) ? [`no path: ${part}`] : [];
    if (part.kind === "figure") return disagree(part, valueAt(atlas, part.path));
    if (part.kind === "cite") return part.text.endsWith(` ${REFERENCES[part.key].year}`) ? [] : [part.text];
    if (part.kind === "given") return [];
    return /\d/.test(part.text) ? [`no path: ${part.text}`] : [];
  });
}

/** Read from the text alone: a number may differ from its source by half of its last digit. */
function disagree({ text, path }: Figure, value: unknown): string[] {
  if (typeof value === "string") return text === value ? [] : [`${path}: ${text} is not ${value}`];
  const numbers = text.match(/-?\d[\d,]*(?:\.\d+)?/g) ?? [];
  if (typeof value !== "number" || numbers.length !== 1) return [`${path}: ${text} is not ${String(value)}`];
  const [number] = numbers;
  const digits = number.split(".")[1]?.length ?? 0;
  const scale = text.includes("%") ? 100 : 1;
  const far = Math.abs(Number(number.replaceAll(",", "")) - scale * value);
  // "99.9%" may stand for what is nearer to all, but is not all.
  const bound = text.startsWith("99.9") ? 0.1 : 0.5 * 10 ** -digits;
  return far <= bound + 1e-9 ? [] : [`${path}: ${text} is not ${value}`];
}

/** A paragraph as one text. */
export const textOf = (parts: Inlines): string =>
  parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
