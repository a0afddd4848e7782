/** What the recipe of a manifest is in the file: a part of the table in `schema-about.ts`. */

import type { Recipe } from "../model/index.ts";
import { COUNT, type Field, maybe, number } from "./field-type.ts";

/** `recipe` of `manifest.json`; atlases made before it was written down have none. */
export const RECIPE = {
  neighbours: { type: COUNT, sentence: "Nearest papers kept of each, set or chosen by size." },
  dimensions: { type: COUNT, sentence: "Length of the papers' vectors." },
  powerIterations: { type: COUNT, sentence: "Power iterations of the decomposition." },
  regionsAimed: {
    type: maybe(COUNT),
    sentence: "Regions aimed at; null: a resolution was given, or that of an earlier map was kept.",
  },
  keptMargin: {
    type: number(0, 1),
    optional: true,
    sentence:
      "Share of a paper's weight by which modularity had to rise for it to leave its region of an earlier map; missing: regions were found anew.",
  },
  votingRuns: { type: COUNT, sentence: "Runs of community detection that vote." },
  finalRuns: { type: COUNT, sentence: "Runs on what they voted, of which the best counts." },
  dividedFrom: { type: COUNT, unit: "papers", sentence: "Smallest region that is divided." },
  nearestInside: { type: COUNT, sentence: "Nearest papers looked at inside a region that is divided." },
  passes: { type: COUNT, sentence: "Passes over the links when the map is laid out." },
  negatives: { type: COUNT, sentence: "Papers pushed away for each link in a pass." },
  nearestJudged: { type: COUNT, sentence: "Nearest papers looked at in the quality figures." },
  papersJudged: { type: COUNT, sentence: "Papers judged by them: all, or some drawn by seed." },
} satisfies Record<keyof Recipe, Field>;
