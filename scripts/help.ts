/** The texts of `--help`. */

import type { Command } from "./commands/command.ts";
import { type CommandSpec, withHelp } from "./parse-arguments.ts";

const EXIT_CODES = `Exit codes: 0 done (problems with parts of the input are reported); 1 nothing could be made or
opened; 2 the command line is wrong; 3 “verify” found a difference; 130 interrupted. Results go
to standard output, messages to standard error.`;

export function describeCommands(commands: Readonly<Record<string, Command>>): string {
  const all = Object.values(commands).map(({ spec }) => `  ${spec.usage}\n      ${spec.short}`);
  return [
    "Littoral turns a list of papers into a map of the literature.",
    "",
    "  littoral <file…>\n      Builds, then opens.",
    ...all,
    "",
    "“littoral <command> --help” tells more about a command; “littoral --version” its version.",
    "",
    EXIT_CODES,
  ].join("\n");
}

export function describeCommand({ usage, sentence, options, details }: CommandSpec): string {
  const rows = Object.entries(withHelp(options)).map(([name, { value, short, help }]) => {
    const written = `${short === undefined ? "" : `-${short}, `}--${name}`;
    return [value === undefined ? written : `${written} ${value}`, help];
  });
  const more = details === undefined ? [] : ["", details];
  return [usage, "", sentence, "", formatRows(rows), ...more, "", EXIT_CODES].join("\n");
}

function formatRows(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}
