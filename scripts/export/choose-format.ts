/** Which format is meant: by its name, or by the ending of the file to write. */

import { editDistance } from "../../src/lib/edit-distance.ts";
import type { ExportFormat } from "./export-format.ts";

/** Mistakes of typing after which a name is still recognised, to be offered. */
const MOST_MISTAKES = 2;

export interface ChosenFormat {
  readonly format: ExportFormat | null;
  /** '' or what is wrong, in a sentence. */
  readonly problem: string;
}

/**
 * @param name what stands behind --format; '' when it was not given
 * @param output the file to write; '' for standard output
 */
export function chooseFormat(formats: readonly ExportFormat[], name: string, output: string): ChosenFormat {
  const names = formats.map((format) => format.name);
  if (name !== "") {
    const wanted = name.toLowerCase();
    const named = formats.find((format) => format.name === wanted);
    // An ending will do for a name where only one format has it ("md").
    const format = named ?? formats.find(({ endings }) => endings.includes(wanted)) ?? null;
    if (format !== null) return { format, problem: "" };
    const near = nearest(wanted, names);
    const meant = near === "" ? "" : ` Did you mean ${near}?`;
    return { format, problem: `--format should be one of ${names.join(", ")}, but is “${name}”.${meant}` };
  }
  if (output === "")
    return { format: null, problem: `Say what to write with --format: ${names.join(", ")}.` };
  const format = byEnding(formats, output);
  if (format !== null) return { format, problem: "" };
  const problem = `The ending of ${output} does not say what to write: say so with --format, which is one of ${names.join(", ")}.`;
  return { format, problem };
}

/** That a file will be called as another format's are, in a sentence; '' when it will not. */
export function remarkOnEnding(
  formats: readonly ExportFormat[],
  format: ExportFormat,
  output: string,
): string {
  if (endingOf(format, output) !== "" || format.endings.length === 0) return "";
  const other = byEnding(formats, output);
  if (other === null) return "";
  return `${output} will hold ${format.name}, not ${other.name}: other programs may not open it under this name.`;
}

/** The format with the longest ending that the name has, the first of equals. */
function byEnding(formats: readonly ExportFormat[], output: string): ExportFormat | null {
  let found: ExportFormat | null = null;
  let longest = 0;
  for (const format of formats) {
    const fitting = endingOf(format, output);
    if (fitting.length <= longest) continue;
    found = format;
    longest = fitting.length;
  }
  return found;
}

/** The longest ending of the format that a file name has; '' for none. */
export function endingOf({ endings }: ExportFormat, output: string): string {
  const name = output.toLowerCase();
  const fitting = endings.filter((ending) => name.endsWith(`.${ending}`));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? "";
}

function nearest(word: string, names: readonly string[]): string {
  const ranked = names
    .map((name) => ({ name, mistakes: editDistance(word, name, MOST_MISTAKES) }))
    .filter(({ mistakes }) => mistakes <= MOST_MISTAKES)
    .sort((a, b) => a.mistakes - b.mistakes);
  return ranked[0]?.name ?? "";
}
