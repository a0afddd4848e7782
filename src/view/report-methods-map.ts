/** The sentences of the methods section about clusters, their names, the map and how far to trust it. */

import { isTooFewToJudge, type OpenedAtlas } from "../model/index.ts";
import type { Inlines } from "./report-blocks.ts";
import { describeKeptRegions } from "./report-kept-regions.ts";
import { cite, count, decimal, percent, short, standardDeviations, version, words } from "./report-pieces.ts";

export function describeClustering(atlas: OpenedAtlas): Inlines {
  const { counts } = atlas.manifest;
  return [
    ...(describeKeptRegions(atlas) ?? describeConsensus(atlas)),
    " Communities too small to stand alone joined the one that they are tied to most. This gave ",
    count(counts.regions, "manifest.counts.regions", "region"),
    ...describeSubregions(atlas),
    ...(counts.atSea === 0
      ? ["; every paper is in one."]
      : [
          "; ",
          count(counts.atSea, "manifest.counts.atSea", "paper"),
          ` ${words(counts.atSea, "is", "are")} in none.`,
        ]),
  ];
}

/** Regions found anew: how, up to the sentence about small ones. */
function describeConsensus(atlas: OpenedAtlas): Inlines {
  const { recipe } = atlas.manifest;
  const runs: Inlines =
    recipe === undefined ? ["many runs"] : [count(recipe.votingRuns, "manifest.recipe.votingRuns", "run")];
  const finals: Inlines =
    recipe === undefined
      ? []
      : [
          " Each weight was then multiplied by the square of the share of runs that put both papers together, and of ",
          count(recipe.finalRuns, "manifest.recipe.finalRuns", "run"),
          " on these weights the best was taken.",
        ];
  return [
    "Regions are communities of the network of links, each link weighted by the square of its evidence: the consensus (",
    cite("lancichinetti2012"),
    ") of ",
    ...runs,
    " of the Louvain method (",
    cite("blondel2008"),
    "), which maximises modularity (",
    cite("newman2004"),
    ") at a resolution (",
    cite("reichardt2006"),
    ")",
    ...describeResolution(atlas),
    ".",
    ...finals,
  ];
}

function describeResolution({ manifest }: OpenedAtlas): Inlines {
  const { options, quality, recipe } = manifest;
  if (options.resolution !== null) {
    return [" of ", short(options.resolution, "manifest.options.resolution"), ", set beforehand"];
  }
  const found = [" of ", decimal(quality.resolution, "manifest.quality.resolution")];
  if (options.regions !== null) {
    return [
      ...found,
      ", at which about ",
      count(options.regions, "manifest.options.regions", "region"),
      " result, the number set beforehand",
    ];
  }
  if (recipe === undefined || recipe.regionsAimed === null) return found;
  return [
    ...found,
    ", at which about ",
    count(recipe.regionsAimed, "manifest.recipe.regionsAimed", "region"),
    " result, the program’s rule for lists of this size and not a finding",
  ];
}

function describeSubregions({ manifest }: OpenedAtlas): Inlines {
  const { counts, recipe } = manifest;
  if (counts.subregions === 0) return [];
  const subregions = count(counts.subregions, "manifest.counts.subregions", "sub-region");
  if (recipe === undefined) return [" and ", subregions];
  return [
    " and ",
    subregions,
    ", found in the same way inside regions of ",
    count(recipe.dividedFrom, "manifest.recipe.dividedFrom"),
    " or more papers from the ",
    count(recipe.nearestInside, "manifest.recipe.nearestInside"),
    " nearest papers of each in its region",
  ];
}

export function describeLabels(): Inlines {
  return [
    "They are named by the concepts that set them apart, by log-odds with an informative prior (",
    cite("monroe2008"),
    ").",
  ];
}

export function describeLayout({ manifest }: OpenedAtlas): Inlines {
  const { recipe, options } = manifest;
  const plan: Inlines =
    recipe === undefined
      ? []
      : [
          " (",
          count(recipe.passes, "manifest.recipe.passes", "pass", "passes"),
          ", ",
          count(recipe.negatives, "manifest.recipe.negatives", "negative sample"),
          " a link)",
        ];
  const descent: Inlines = [
    "by stochastic gradient descent on the cross-entropy of UMAP (",
    cite("mcinnes2018"),
    ")",
    ...plan,
  ];
  if (options.since !== undefined) {
    return [
      "The map continues an earlier one (fingerprint of its content: ",
      version(options.since, "manifest.options.since"),
      "): papers of both stayed where they stood as far as the evidence allows, and new ones were set among those that they are linked to, ",
      ...descent,
      `. Regions were ${recipe?.keptMargin === undefined ? "found anew and " : ""}not moved apart, so that one may lie in several pieces; distances between regions are not evidence.`,
    ];
  }
  return [
    "Papers were placed ",
    ...descent,
    "; regions were then moved apart, so that distances between them are not evidence.",
  ];
}

export function describeTrust(atlas: OpenedAtlas): Inlines {
  const { quality, counts } = atlas.manifest;
  if (isTooFewToJudge(counts.papers)) {
    return ["The list is too short for figures that say how far the map can be trusted."];
  }
  return [
    "Two linked papers of a region were together in ",
    percent(quality.stability, "manifest.quality.stability"),
    " of the runs on average (stability). ",
    ...describeModularity(atlas),
    " ",
    ...describePositions(atlas),
    ...describeCitations(atlas),
  ];
}

function describeModularity({ manifest }: OpenedAtlas): Inlines {
  const { modularity, modularityZ, rewirings } = manifest.quality;
  const found: Inlines = ["The regions’ modularity is ", decimal(modularity, "manifest.quality.modularity")];
  if (modularityZ === null) return [...found, "."];
  return [
    ...found,
    "; by one run each, the network stands ",
    standardDeviations(modularityZ, "manifest.quality.modularityZ"),
    " standard deviations above ",
    count(rewirings, "manifest.quality.rewirings", "network"),
    " rewired at random with the same numbers of links (",
    cite("maslov2002"),
    ").",
  ];
}

function describePositions({ manifest }: OpenedAtlas): Inlines {
  const { quality, recipe } = manifest;
  const { trustworthiness, continuity, neighbourPreservation } = quality.map;
  const judged: Inlines =
    recipe === undefined
      ? []
      : [
          "; ",
          count(recipe.nearestJudged, "manifest.recipe.nearestJudged", "nearest paper"),
          " of each of ",
          count(recipe.papersJudged, "manifest.recipe.papersJudged", "paper"),
        ];
  return [
    "On the map, trustworthiness is ",
    decimal(trustworthiness, "manifest.quality.map.trustworthiness"),
    " and continuity ",
    decimal(continuity, "manifest.quality.map.continuity"),
    " (",
    cite("venna2001"),
    ...judged,
    "); ",
    percent(neighbourPreservation, "manifest.quality.map.neighbourPreservation"),
    " of a paper’s nearest by evidence are among its nearest on the map.",
  ];
}

function describeCitations({ manifest }: OpenedAtlas): Inlines {
  const { citations } = manifest.quality;
  if (citations === null) return [];
  return [
    " Of ",
    count(citations.pairs, "manifest.quality.citations.pairs", "pair"),
    " of papers of which one cites the other, each counted once, ",
    percent(citations.sameRegion, "manifest.quality.citations.sameRegion"),
    " lie in the same region, where the regions’ sizes alone would give ",
    percent(citations.expected, "manifest.quality.citations.expected"),
    ".",
  ];
}
