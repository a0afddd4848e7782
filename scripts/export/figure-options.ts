/** Options of pictures on the command line. */

import { readNumber } from "../build-options.ts";
import type { Figure } from "../draw-figure.ts";
import type { OptionSpec } from "../parse-arguments.ts";

const THEMES = ["light", "dark", "print"] as const;

export const FIGURE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  theme: { value: "light|dark|print", help: "Colours of the picture (default: print)." },
  width: { value: "<400…8000>", help: "Width in pixels (default: 1600)." },
  height: { value: "<300…8000>", help: "Height in pixels (default: 1200)." },
};

export function readFigure(values: ReadonlyMap<string, string>, problems: string[]): Figure {
  const given = values.get("theme") ?? "print";
  const theme = THEMES.find((known) => known === given);
  if (theme === undefined) problems.push(`--theme should be one of ${THEMES.join(", ")}, but is “${given}”.`);
  const read = (name: string, usual: number, min: number): number => {
    const text = values.get(name);
    if (text === undefined) return usual;
    const pixels = readNumber(text, { min, max: 8000, integer: true });
    if (pixels === null)
      problems.push(`--${name} should be an integer from ${min} to 8000, but is “${text}”.`);
    return pixels ?? usual;
  };
  return { theme: theme ?? "print", width: read("width", 1600, 400), height: read("height", 1200, 300) };
}
