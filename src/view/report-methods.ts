/**
 * The methods section of a paper that uses the map, sentence by sentence, in four
 * paragraphs: records, likeness, regions, and the map with its quality. Every
 * number in it is a piece that says where in the atlas it stands, so that a test
 * can hold each against its source; algorithms are named with the papers they are
 * from, and only those that were used. Options that were set say so.
 *
 *     writeMethods({ atlas, sources: ["Scopus, 3 May 2026, TITLE-ABS-KEY(debate)"] }).paragraphs
 */

import type { OpenedAtlas } from "../model/index.ts";
import type { Inline, Inlines } from "./report-blocks.ts";
import { describeClustering, describeLabels, describeLayout, describeTrust } from "./report-methods-map.ts";
import { describeLinks } from "./report-methods-links.ts";
import { allOrNone, cite, count, version, words } from "./report-pieces.ts";
import type { ReferenceKey } from "./report-references.ts";

export interface MethodsInput {
  readonly atlas: OpenedAtlas;
  /** Where the records are from, in the user's words: database, date, query. */
  readonly sources: readonly string[];
}

export interface Methods {
  readonly paragraphs: readonly Inlines[];
  /** The papers that they name. */
  readonly references: readonly ReferenceKey[];
}

/** Stands where the user has to say what only they know. */
export const NAME_SOURCES = "[Name the databases searched, the dates and the search terms here.]";

export function writeMethods({ atlas, sources }: MethodsInput): Methods {
  const paragraphs = [
    [describeSources(sources), describeRecords(atlas), describeDecisions(atlas), describePapers(atlas)],
    [describeTexts(atlas), describeConcepts(atlas), describeLinks(atlas)],
    [describeClustering(atlas), describeLabels()],
    [describeLayout(atlas), describeTrust(atlas), describeAgain(atlas)],
  ].map(joinSentences);
  const references = paragraphs
    .flat()
    .flatMap((part) => (typeof part !== "string" && part.kind === "cite" ? [part.key] : []));
  return { paragraphs, references: [...new Set(references)] };
}

function joinSentences(sentences: readonly Inlines[]): Inlines {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, i) => (i === 0 ? sentence : [" ", ...sentence]));
}

function describeSources(sources: readonly string[]): Inlines {
  if (sources.length === 0) return [{ kind: "quiet", text: NAME_SOURCES }];
  const named = sources.flatMap((source, i): Inline[] => [
    ...(i === 0 ? [] : ["; "]),
    { kind: "given", text: source },
  ]);
  const end = sources[sources.length - 1].endsWith(".") ? "" : ".";
  return ["Records were taken from ", ...named, end];
}

function describeRecords({ manifest, sources }: OpenedAtlas): Inlines {
  const { records } = manifest.counts;
  const one = sources.files.length === 1;
  return [
    one ? "The file " : "The ",
    ...(one ? [] : [count(sources.files.length, "sources.files.length"), " files "]),
    "held ",
    count(records.in, "manifest.counts.records.in", "record"),
    ": ",
    count(records.imported, "manifest.counts.records.imported"),
    records.imported === 1 ? " became a paper, " : " became papers, ",
    ...(records.merged === 0
      ? ["none was merged into another, "]
      : [
          count(records.merged, "manifest.counts.records.merged"),
          ` ${words(records.merged, "was", "were")} merged into one of them, `,
        ]),
    ...(records.rejected === 0
      ? ["none was left out"]
      : [count(records.rejected, "manifest.counts.records.rejected"), " could not be read"]),
    ". Records count as the same paper when they share a DOI or another identifier, or when their titles, authors and years agree closely.",
  ];
}

/** What the user decided about records and words, beside the options. */
function describeDecisions({ user }: OpenedAtlas): Inlines {
  const { merges = [], splits = [], stopWords = [], synonyms = [] } = user.decisions;
  const said = [
    merges.length > 0 ? [count(merges.length, "user.decisions.merges.length", "pair"), " joined"] : [],
    splits.length > 0 ? [count(splits.length, "user.decisions.splits.length", "pair"), " kept apart"] : [],
    stopWords.length > 0
      ? [count(stopWords.length, "user.decisions.stopWords.length", "phrase"), " ignored"]
      : [],
    synonyms.length > 0
      ? [count(synonyms.length, "user.decisions.synonyms.length", "group"), " of concepts counted as one"]
      : [],
  ].filter((part) => part.length > 0);
  if (said.length === 0) return [];
  return ["Decided by hand: ", ...said.flatMap((part, i) => (i === 0 ? part : [", ", ...part])), "."];
}

function describePapers({ manifest }: OpenedAtlas): Inlines {
  const { coverage } = manifest.quality;
  return [
    "The ",
    count(manifest.counts.papers, "manifest.counts.papers", "paper"),
    manifest.counts.papers === 1 ? " was mapped with Littoral " : " were mapped with Littoral ",
    version(manifest.littoral, "manifest.littoral"),
    "; ",
    allOrNone(coverage.abstracts, "manifest.quality.coverage.abstracts"),
    " have an abstract, ",
    allOrNone(coverage.years, "manifest.quality.coverage.years"),
    " a year and ",
    allOrNone(coverage.references, "manifest.quality.coverage.references"),
    " a list of references.",
  ];
}

function describeTexts({ manifest }: OpenedAtlas): Inlines {
  const { options, recipe } = manifest;
  const size: Inlines =
    recipe === undefined
      ? []
      : [
          " to vectors of length ",
          count(recipe.dimensions, "manifest.recipe.dimensions"),
          " (",
          count(recipe.powerIterations, "manifest.recipe.powerIterations", "power iteration"),
          ")",
        ];
  const short: Inlines =
    options.minimumAbstract === 0
      ? []
      : [
          " Abstracts of fewer than ",
          count(options.minimumAbstract, "manifest.options.minimumAbstract", "word"),
          " were not used.",
        ];
  return [
    "Titles and abstracts were turned into stemmed words and pairs of words (",
    cite("porter1980"),
    "), weighted by the square root of their count and by inverse document frequency (",
    cite("salton1988"),
    "). Words and concepts together were reduced",
    ...size,
    " by latent semantic analysis (",
    cite("deerwester1990"),
    ") with a randomised singular value decomposition (",
    cite("halko2011"),
    ").",
    ...short,
  ];
}

function describeConcepts({ manifest }: OpenedAtlas): Inlines {
  const { stopWords, synonyms } = manifest.options;
  const ignored: Inlines =
    stopWords.length === 0
      ? []
      : [
          " ",
          count(stopWords.length, "manifest.options.stopWords.length", "word or phrase", "words and phrases"),
          ` ${words(stopWords.length, "was", "were")} ignored.`,
        ];
  const joined: Inlines =
    synonyms.length === 0
      ? []
      : [
          " ",
          count(synonyms.length, "manifest.options.synonyms.length", "group"),
          ` of concepts ${words(synonyms.length, "was", "were")} counted as one each.`,
        ];
  return [
    count(manifest.counts.concepts, "manifest.counts.concepts", "concept"),
    " (phrases that papers share) were found by C-value (",
    cite("frantzi2000"),
    "), with acronyms read as their long forms (",
    cite("schwartz2003"),
    ").",
    ...ignored,
    ...joined,
  ];
}

function describeAgain({ manifest }: OpenedAtlas): Inlines {
  const given =
    manifest.options.since === undefined
      ? "the same records and options give"
      : "the same records and options, with the earlier map, give";
  return [
    "All chance was drawn from the seed ",
    { kind: "figure", text: String(manifest.options.seed), path: "manifest.options.seed" },
    `, so that ${given} the same map on any machine (fingerprint of its content: `,
    version(manifest.contentHash, "manifest.contentHash"),
    ").",
  ];
}
