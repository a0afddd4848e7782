/** Options of pictures on the command line. */

import type { FigurePart } from "../../src/view/scene-input.ts";
import { FIGURE_PARTS } from "../../src/view/scene-input.ts";
import type { ThemeName } from "../../src/view/theme.ts";
import type { OptionSpec } from "../parse-arguments.ts";
import { readSizes, type Sizes } from "./figure-size.ts";

/** What a picture shall be like. */
export interface FigureWishes extends Sizes {
  readonly theme: ThemeName;
  readonly hide: ReadonlySet<FigurePart>;
  readonly legend: boolean;
  readonly line: boolean;
  /** A link to a view of the page, or what stands behind its `#`; '' for none. */
  readonly view: string;
  /** The file that a caption is written to; '-' for standard output, '' for none. */
  readonly caption: string;
}

const THEMES: Readonly<Record<string, ThemeName>> = {
  light: "light",
  dark: "dark",
  grey: "print",
  print: "print",
};
const HIDEABLE = [...FIGURE_PARTS, "legend", "line"] as const;

export const FIGURE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  theme: {
    value: "light|dark|grey",
    help: "Colours; grey is for print: regions differ in lightness (default: grey).",
  },
  width: { value: "<180mm>", help: "Width in mm, cm, in or pixels (default: 1600)." },
  height: { value: "<135mm>", help: "Height, likewise (default: three quarters of the width)." },
  dpi: {
    value: "<300>",
    help: "Dots per inch; with pixels it says how large letters are (default: 96, with mm 300).",
  },
  hide: { value: "<parts>", help: `What to leave out, of ${HIDEABLE.join(", ")}; with commas between.` },
  view: { value: "<link>", help: "What the page showed: its address, or what follows the # in it." },
  caption: { value: "<file>", help: "Write a caption to paste under the figure, too; - prints it." },
};

export function readFigure(values: ReadonlyMap<string, string>, problems: string[]): FigureWishes {
  const given = values.get("theme") ?? "grey";
  const theme = THEMES[given];
  if (theme === undefined)
    problems.push(`--theme should be one of light, dark, grey (or print), but is “${given}”.`);
  const hidden = readHidden(values.get("hide") ?? "", problems);
  return {
    ...readSizes(values, problems),
    theme: theme ?? "print",
    hide: new Set(FIGURE_PARTS.filter((part) => hidden.has(part))),
    legend: !hidden.has("legend"),
    line: !hidden.has("line"),
    view: values.get("view") ?? "",
    caption: readCaption(values, problems),
  };
}

/** Only over a text: an atlas or a library must not be lost by it. */
function readCaption(values: ReadonlyMap<string, string>, problems: string[]): string {
  const file = values.get("caption") ?? "";
  if (file === "-" && !values.has("output"))
    problems.push("--caption - needs a file for the picture: say -o.");
  if (!["", "-"].includes(file) && !/\.(txt|md)$/i.test(file))
    problems.push(`--caption should be a .txt or .md file, or -, but is “${file}”.`);
  return file;
}

function readHidden(text: string, problems: string[]): ReadonlySet<string> {
  const parts = text.split(",").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
  for (const part of parts) {
    if (!HIDEABLE.some((known) => known === part))
      problems.push(`--hide should name ${HIDEABLE.join(", ")}, but names “${part}”.`);
  }
  return new Set(parts);
}
