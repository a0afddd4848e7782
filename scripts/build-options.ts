/** The options of a build as they are written on the command line. */

import { type BuildOptions, DEFAULT_OPTIONS, EVIDENCE_KINDS, type EvidenceKind } from "../src/model/index.ts";
import type { OptionSpec } from "./parse-arguments.ts";

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
  };
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
