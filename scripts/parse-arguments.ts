/**
 * Arguments of one command, checked against its table of options. Everything
 * that is wrong is told at once, not only the first thing.
 */

import { parseArgs } from "node:util";

/** One option as the command's table describes it. */
export interface OptionSpec {
  /** What its value is called in the help (`<file>`); absent: the option takes no value. */
  readonly value?: string;
  readonly short?: string;
  /** It may be given more than once. */
  readonly many?: true;
  readonly help: string;
}

/** What a command takes and does, as its help tells it. */
export interface CommandSpec {
  readonly usage: string;
  /** For the list of commands: what it does in a few words. */
  readonly short: string;
  readonly sentence: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** What its help tells below the options. */
  readonly details?: string;
}

export interface Arguments {
  readonly files: readonly string[];
  /** Values of the options that were given; '' for one that takes none. */
  readonly values: ReadonlyMap<string, string>;
  /** All values of the options that may be given more than once, in their order. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** What is wrong, in sentences. */
  readonly problems: readonly string[];
}

const HELP: OptionSpec = { short: "h", help: "Show this help." };

/** @param words what stands on the command line behind the command's name */
export function parseArguments(words: readonly string[], spec: CommandSpec): Arguments {
  const options = withHelp(spec.options);
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value, short }]) => [
        name,
        { type: value === undefined ? "boolean" : "string", ...(short === undefined ? {} : { short }) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const problems: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const problem = checkOption(token.name, token.rawName, token.value, options);
    if (problem !== "") problems.push(problem);
    else if (options[token.name].many === true) {
      lists.set(token.name, [...(lists.get(token.name) ?? []), token.value ?? ""]);
    } else if (values.has(token.name)) problems.push(`${token.rawName} is given twice.`);
    else values.set(token.name, token.value ?? "");
  }
  return { files, values, lists, problems };
}

export function withHelp(options: CommandSpec["options"]): CommandSpec["options"] {
  return { ...options, help: HELP };
}

function checkOption(
  name: string,
  written: string,
  value: string | undefined,
  options: CommandSpec["options"],
): string {
  if (!Object.hasOwn(options, name)) {
    const known = Object.keys(options).map((option) => `--${option}`);
    return `There is no option ${written}; the options here are ${known.join(", ")}.`;
  }
  const wanted = options[name].value;
  if (wanted === undefined) return value === undefined ? "" : `${written} takes no value.`;
  return value === undefined || value === "" ? `${written} needs a value: ${written} ${wanted}.` : "";
}
