/** What the options of a build are in the file: a part of the table in `schema-about.ts`. */

import type { BuildOptions, EvidenceKind } from "../model/index.ts";
import { COUNT, type Field, fields, integer, list, maybe, number, TEXT } from "./field-type.ts";

const WEIGHT: Field = {
  type: number(0, 1_000_000),
  sentence: "Weight of this kind of evidence; 0 leaves it out.",
};

const WEIGHTS = {
  text: WEIGHT,
  concepts: WEIGHT,
  citation: WEIGHT,
  coupling: WEIGHT,
  cocitation: WEIGHT,
} satisfies Record<EvidenceKind, Field>;

/** `options` of `manifest.json`; those that may be missing came later, and atlases without them were made with the defaults. */
export const OPTIONS = {
  weights: { type: fields(WEIGHTS), sentence: "Weight of each kind of evidence." },
  neighbours: {
    type: maybe(integer(1, 50)),
    sentence: "Nearest papers kept per paper; null: chosen by size.",
  },
  resolution: {
    type: maybe(number(0.01, 100)),
    sentence: "Resolution of the modularity; null: found from `regions`.",
  },
  regions: { type: maybe(integer(1)), sentence: "Number of regions aimed at; null: 2.2 ln n." },
  seed: { type: integer(0, 2 ** 32 - 1), sentence: "Seed of all randomness." },
  stopWords: {
    type: list(TEXT),
    optional: true,
    sentence: "Words and phrases that are no term and no concept; missing: none.",
  },
  synonyms: {
    type: list(list(TEXT)),
    optional: true,
    sentence: "Groups of concepts that count as one, the first is shown; missing: none.",
  },
  minimumAbstract: {
    type: COUNT,
    optional: true,
    unit: "words",
    sentence: "Shorter abstracts are no evidence; missing: 0.",
  },
  since: {
    type: TEXT,
    optional: true,
    sentence: "contentHash of the atlas whose map was kept as far as it could be; missing: laid out afresh.",
  },
} satisfies Record<keyof BuildOptions, Field>;
