/** An evaluation in words: every figure with what it means, its range, and what is good or weak. */

import { isTooFewToJudge } from "../src/model/index.ts";
import type { CitationEvaluation, Evaluation, LabelEvaluation } from "../src/pipeline/evaluate-atlas.ts";
import { countThings, formatCount } from "./console.ts";

/** What `eval` prints for people. */
export function describeEvaluation(evaluation: Evaluation): string {
  const { papers, links, regions, subregions, citations, labels } = evaluation;
  const blocks = [
    `${countThings(papers, "paper")}, ${countThings(links, "link")}, ${countThings(regions, "region")}, ${countThings(subregions, "sub-region")}`,
    isTooFewToJudge(papers) ? TOO_FEW : describeMap(evaluation),
    citations === null ? NO_CITATIONS : describeCitations(citations),
    labels === null ? NO_LABELS : describeLabels(labels),
  ];
  return blocks.join("\n\n");
}

const TOO_FEW =
  "Too few papers to say how far the map can be trusted: figures mean something from 20 papers on.";

const NO_CITATIONS =
  "No comparison with a naive map by citations: no paper of the list cites another. Give lists with references.";

const NO_LABELS =
  "No comparison with a naive map by labels: give a label for each paper with --labels file.csv (columns id and label).";

function describeMap(evaluation: Evaluation): string {
  return [
    row("modularity", evaluation.modularity, describeModularity(evaluation.modularityZ)),
    row(
      "stability",
      evaluation.stability,
      "how often papers stay with those they are linked to when regions are found anew, 0 to 1; over .9 is firm, under .6 weak",
    ),
    row(
      "trustworthiness",
      evaluation.trustworthiness,
      "whether papers drawn close are alike, 0 to 1 (.5 would be chance); over .9 is good, under .8 weak",
    ),
    row(
      "continuity",
      evaluation.continuity,
      "whether papers that are alike are drawn close, 0 to 1 (.5 would be chance); over .9 is good, under .8 weak",
    ),
    row(
      "neighbour preservation",
      evaluation.neighbourPreservation,
      "share of a paper's ten nearest that are among the ten drawn nearest, 0 to 1; over .4 is good for a flat map, under .2 weak",
    ),
  ].join("\n");
}

function describeModularity(z: number | null): string {
  const meaning =
    "how much more the links lie inside regions than chance would have it, −.5 to 1; over .4 is good, under .2 weak";
  if (z === null) return meaning;
  const verdict =
    z >= 3
      ? "clearly more than in networks with shuffled links"
      : "no more than in networks with shuffled links, so regions may be chance";
  return `${meaning}; here ${verdict}`;
}

function describeCitations({ pairs, naive, ...map }: CitationEvaluation): string {
  return [
    heading(countThings(pairs, "citing pair")),
    pair(
      "linked",
      [map.linked, naive.linked],
      "share of the pairs that are a link, 0 to 1; higher is better",
    ),
    pair(
      "in the same region",
      [map.sameRegion, naive.sameRegion],
      "share of the pairs inside one region, 0 to 1; to be read beside the next line",
    ),
    pair(
      "expected by size",
      [map.expected, naive.expected],
      "the same if papers were dealt out by chance, 0 to 1",
    ),
    `${"lift".padEnd(WIDTH)}${times(map.lift)}  ${times(naive.lift)}  the one divided by the other, from 0; 1 is chance, over 3 good`,
  ].join("\n");
}

function describeLabels({ papers, precisionAt10, naivePrecisionAt10, ami }: LabelEvaluation): string {
  const scope = papers > 10 ? "a paper's ten nearest" : "a paper's nearest";
  return [
    heading(countThings(papers, "labelled paper")),
    pair(
      "precision at 10",
      [precisionAt10, naivePrecisionAt10],
      `share of ${scope} with its label, 0 to 1; to be read beside the naive map`,
    ),
    row(
      "agreement with regions",
      ami,
      "how well regions and labels fit (adjusted mutual information); 0 is chance, 1 the same groups",
    ),
  ].join("\n");
}

const WIDTH = 25;

function heading(name: string): string {
  return `${name.padEnd(WIDTH)} map  naive`;
}

function row(name: string, value: number, meaning: string): string {
  return `${name.padEnd(WIDTH)}${formatShare(value)}  ${meaning}`;
}

function pair(name: string, [map, naive]: readonly [number, number], meaning: string): string {
  return `${name.padEnd(WIDTH)}${formatShare(map)}  ${formatShare(naive)}   ${meaning}`;
}

/** Four characters wide up to 99.9. */
function times(lift: number): string {
  return lift >= 100 ? formatCount(Math.round(lift)).padStart(4) : lift.toPrecision(3).padStart(4);
}

/** .5314 → ".531", in a column of four. */
function formatShare(share: number): string {
  return share.toFixed(3).replace(/^(-?)0\./, "$1.");
}
