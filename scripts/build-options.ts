/** The options of a build as they are written on the command line. */

import {
  type BuildOptions,
  type ColumnMapping,
  DEFAULT_OPTIONS,
  EVIDENCE_KINDS,
  type EvidenceKind,
  TABLE_FIELDS,
  type TableField,
} from "../src/model/index.ts";
import type { OptionSpec } from "./parse-arguments.ts";
import { readStopWords, readSynonyms } from "./read-word-lists.ts";

/** The options that decide what comes out of a build. */
export const BUILD_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  title: { value: "<text>", help: "What the map is called (default: the files' names)." },
  weights: {
    value: "text=.6,concepts=.4,…",
    help: "Weight of each kind of evidence: text, concepts, citation, coupling, cocitation; 0 leaves one out.",
  },
  neighbours: {
    value: "<1…50>",
    help: "Nearest papers kept per paper (default: 10, or 8 under 500 papers).",
  },
  regions: { value: "<number>", help: "Number of regions aimed at (default: 2.2 ln n)." },
  resolution: { value: "<.01…100>", help: "Resolution of the modularity, instead of a number of regions." },
  columns: {
    value: "title=Titel,year=Jahr,…",
    help: "For tables: the column of each field, by its name or number; A|B: the first that a table has; year= for none.",
  },
  decisions: {
    value: "<file>",
    help: 'What you decided before: an atlas, or JSON such as { "merges": [["id", "id"]], "splits": [] }.',
  },
  "stop-words": {
    value: "<file.txt>",
    help: "Words and phrases to ignore, one a line: never a term or a concept.",
  },
  synonyms: {
    value: "<file.txt>",
    help: "Concepts that count as one, a group a line: the one to show = another = another.",
  },
  "minimum-abstract": {
    value: "<words>",
    help: "Shorter abstracts are shown, but not used to compare papers (default: 0).",
  },
  seed: { value: "<0…4294967295>", help: "Seed of all randomness (default: 1)." },
};

interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

/** @returns the options; what is wrong with them is added to `problems` */
export function readBuildOptions(values: ReadonlyMap<string, string>, problems: string[]): BuildOptions {
  const read = (name: string, range: NumberRange): number | null => {
    const text = values.get(name);
    if (text === undefined) return null;
    const number = readNumber(text, range);
    if (number === null) problems.push(`--${name} should be ${nameRange(range)}, but is “${text}”.`);
    return number;
  };
  const regions = read("regions", { min: 1, max: 100_000, integer: true });
  const resolution = read("resolution", { min: 0.01, max: 100, integer: false });
  if (regions !== null && resolution !== null) {
    problems.push("--regions and --resolution say the same thing in two ways: give one of them.");
  }
  return {
    weights: readWeights(values.get("weights"), problems),
    neighbours: read("neighbours", { min: 1, max: 50, integer: true }),
    resolution,
    regions,
    seed: read("seed", { min: 0, max: 2 ** 32 - 1, integer: true }) ?? DEFAULT_OPTIONS.seed,
    stopWords: readStopWords(values.get("stop-words"), problems),
    synonyms: readSynonyms(values.get("synonyms"), problems),
    minimumAbstract: read("minimum-abstract", { min: 0, max: 100_000, integer: true }) ?? 0,
  };
}

/** The columns that `--columns` gives to fields; what is wrong with it is added to `problems`. */
export function readColumns(values: ReadonlyMap<string, string>, problems: string[]): ColumnMapping {
  const text = values.get("columns");
  const mapping: Partial<Record<TableField, string>> = {};
  if (text === undefined) return mapping;
  // A column's name may have a comma in it: the next field begins where a word and "=" follow.
  for (const part of text.split(/,(?=\s*[A-Za-z]+\s*=)/)) {
    const equals = part.indexOf("=");
    const name = (equals === -1 ? part : part.slice(0, equals)).trim();
    const column = part.slice(equals + 1).trim();
    const field = TABLE_FIELDS.find((known) => known.toLowerCase() === name.toLowerCase());
    if (field === undefined) {
      problems.push(`--columns: “${name || part}” is no field; the fields are ${TABLE_FIELDS.join(", ")}.`);
    } else if (equals === -1) {
      problems.push(
        `--columns: ${field} needs the name of a column (${field}=Name), or nothing behind “=” for none.`,
      );
    } else if (mapping[field] !== undefined) {
      problems.push(`--columns: ${field} is given twice.`);
    } else {
      mapping[field] = column;
    }
  }
  return mapping;
}

/** Digits with at most one decimal point: not what `Number` would also take ("", "0x1f", "1e3"). */
export function readNumber(text: string, { min, max, integer }: NumberRange): number | null {
  if (!/^(\d+\.?\d*|\.\d+)$/.test(text)) return null;
  const number = Number(text);
  if (number < min || number > max || (integer && !Number.isInteger(number))) return null;
  return number;
}

function readWeights(text: string | undefined, problems: string[]): BuildOptions["weights"] {
  const weights: Record<EvidenceKind, number> = { ...DEFAULT_OPTIONS.weights };
  if (text === undefined) return weights;
  for (const part of text.split(",")) {
    const [name, value = ""] = part.split("=").map((word) => word.trim());
    const kind = EVIDENCE_KINDS.find((known) => known === name);
    const weight = readNumber(value, { min: 0, max: 100, integer: false });
    if (kind === undefined) {
      problems.push(
        `--weights: “${name}” is no kind of evidence; the kinds are ${EVIDENCE_KINDS.join(", ")}.`,
      );
    } else if (weight === null) {
      problems.push(`--weights: ${kind} should be a number from 0 to 100 (${kind}=.5), but is “${value}”.`);
    } else {
      weights[kind] = weight;
    }
  }
  if (EVIDENCE_KINDS.every((kind) => weights[kind] === 0)) {
    problems.push("--weights: all weights are 0, so that no paper would be linked to any other.");
  }
  return weights;
}

function nameRange({ min, max, integer }: NumberRange): string {
  return `${integer ? "an integer" : "a number"} from ${min} to ${max}`;
}
