/** The formats of `littoral export` as its help lists them. */

import type { OptionSpec } from "../parse-arguments.ts";
import { EXPORT_GROUPS, type ExportFormat } from "./export-format.ts";

const HEADINGS: Readonly<Record<(typeof EXPORT_GROUPS)[number], string>> = {
  papers: "Papers, as a list:",
  graph: "The network of papers:",
  picture: "The map as a picture:",
  atlas: "Everything:",
};

export function listFormats(formats: readonly ExportFormat[]): string {
  const width = Math.max(...formats.map(({ name }) => name.length));
  const groups = EXPORT_GROUPS.map((group) => {
    const rows = formats
      .filter((format) => format.group === group)
      .map(({ name, sentence, endings }) => {
        const ends = endings.length === 0 ? "a folder" : endings.map((ending) => `.${ending}`).join(", ");
        return `  ${name.padEnd(width)}  ${sentence} (${ends})`;
      });
    return [HEADINGS[group], ...rows].join("\n");
  });
  return groups.join("\n\n");
}

/** The options of all formats, each with the formats that take it. */
export function formatOptions(formats: readonly ExportFormat[]): Record<string, OptionSpec> {
  const options: Record<string, OptionSpec> = {};
  for (const { options: own = {} } of formats) {
    for (const [name, spec] of Object.entries(own)) {
      options[name] = { ...spec, help: `${spec.help} (${takersOf(formats, name).join(", ")})` };
    }
  }
  return options;
}

/** Sentences about options that were given and that the format does not take. */
export function findForeign(
  formats: readonly ExportFormat[],
  chosen: ExportFormat,
  values: ReadonlyMap<string, string>,
): string[] {
  return [...values.keys()].flatMap((name) => {
    const takers = takersOf(formats, name);
    if (takers.length === 0 || takers.includes(chosen.name)) return [];
    return [`--${name} is for ${takers.join(", ")}; ${chosen.name} does not take it.`];
  });
}

function takersOf(formats: readonly ExportFormat[], option: string): string[] {
  return formats.filter(({ options = {} }) => Object.hasOwn(options, option)).map(({ name }) => name);
}
