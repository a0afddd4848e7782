/**
 * From files to an atlas: the order of the stages, and nothing else. Each stage
 * is a file of its own name. Bad input is output: problems, and as much of an
 * atlas as the good records give; no atlas only when there is no paper at all.
 * Deterministic: the same files and options give the same atlas, whatever the
 * machine; the same records in another order give the same content.
 * Cost: that of its stages; docs/benchmarks.md.
 *
 *     runPipeline([{ name: "papers.txt", bytes }], { ...DEFAULT_OPTIONS, title: "My papers" }, host)
 */

import { openArchives } from "../formats/open-archives.ts";
import { readSource } from "../formats/read-source.ts";
import type {
  Atlas,
  BuildOptions,
  Host,
  OpenedAtlas,
  Paper,
  Problem,
  SourceFile,
  Sources,
  StageTime,
  UserLayer,
} from "../model/index.ts";
import { assembleAtlas, describeSources, type Findings } from "./assemble-atlas.ts";
import { describeRecipe } from "./describe-recipe.ts";
import { extractConcepts } from "./extract-concepts.ts";
import { extractTerms } from "./extract-terms.ts";
import { findClusters } from "./find-clusters.ts";
import { createSimilarity } from "./find-nearest.ts";
import { labelClusters } from "./label-clusters.ts";
import { layOutMap } from "./lay-out-map.ts";
import { linkPapers } from "./link-papers.ts";
import { matchCitations } from "./match-citations.ts";
import { measureQuality } from "./measure-quality.ts";
import { mergeRecords } from "./merge-records.ts";
import { recallEarlier } from "./recall-earlier.ts";
import { reduceDimensions } from "./reduce-dimensions.ts";
import { reportWordless } from "./report-wordless.ts";
import { reportShortAbstracts, reportUnknownWords } from "./report-words.ts";
import { createStageRunner, type RunStage } from "./stage-runner.ts";
import { dropShortAbstracts, uniteChoices, type WordChoices } from "./word-choices.ts";

export interface PipelineOptions extends BuildOptions {
  /** What the map is called. */
  readonly title: string;
  /** What the user decided and noted before: decisions are carried out again, notes are kept. */
  readonly user?: UserLayer;
  /** An atlas of an earlier state of the list: what is on its map stays there as far as the evidence allows. */
  readonly earlier?: OpenedAtlas;
  /** Files that should have been among those given, and could not be read: told first of all problems. */
  readonly lost?: readonly Problem[];
}

const NOTHING_SAID: UserLayer = { decisions: {}, notes: {} };

export interface PipelineResult {
  /** `null` when there is no paper to make a map of; the problems say why. */
  readonly atlas: Atlas | null;
  /** The files, and what became of every record, also when there is no atlas. */
  readonly sources: Sources;
  readonly problems: readonly Problem[];
  readonly times: readonly StageTime[];
}

/** The stages in order, with the share of the time that each usually takes (docs/benchmarks.md). */
const STAGES = {
  "read files": 6,
  "merge records": 1,
  "find terms": 5,
  "find concepts": 15,
  "reduce dimensions": 12,
  "match citations": 1,
  "link papers": 8,
  "find clusters": 15,
  "name clusters": 2,
  "lay out the map": 6,
  "measure quality": 22,
  "put together": 2,
};

type Run = RunStage<keyof typeof STAGES>;

/** @throws only when a stage throws, which is a mistake of ours; the message names the stage */
export function runPipeline(
  given: readonly SourceFile[],
  { title, user = NOTHING_SAID, lost = [], earlier, ...options }: PipelineOptions,
  host: Host,
): PipelineResult {
  const { run, times } = createStageRunner(host, STAGES);
  const { files, problems: shut } = openArchives(given);
  const results = run("read files", () => files.map((file) => readSource(file)));
  const merged = run("merge records", () => mergeRecords(results, user.decisions));
  const place = files.map(({ name }) => name).join(", ");
  const choices = uniteChoices(options, user.decisions);
  const least = options.minimumAbstract;
  const read = dropShortAbstracts(merged.papers, least);
  const problems = [
    ...lost,
    ...shut,
    ...results.flatMap((result) => result.problems),
    ...merged.problems,
    ...reportWordless(read, place),
    ...reportShortAbstracts(merged.papers, read, { least, file: place }),
    ...reportUnknownWords(merged.papers, choices, place),
  ];
  const sources = describeSources(files, results, merged.ledger, problems);
  if (merged.papers.length === 0)
    return { atlas: null, sources, problems: [...problems, explainNothing(files)], times };
  const findings = findOut({ papers: merged.papers, read, choices, earlier }, options, run);
  // What could not be kept is not claimed, nor asked for by whoever verifies the atlas.
  const said = sayEarlier(options, findings.layout.kept ? earlier : undefined);
  const atlas = run("put together", () => assembleAtlas(findings, { title, options: said, sources, user }));
  return { atlas, sources, problems, times };
}

interface Evidence {
  readonly papers: readonly Paper[];
  /** The same papers with the abstracts that count. */
  readonly read: readonly Paper[];
  readonly choices: WordChoices;
  readonly earlier: OpenedAtlas | undefined;
}

/** The options with the earlier atlas by its hash; without one, none is claimed. */
function sayEarlier(wanted: BuildOptions, earlier: OpenedAtlas | undefined): BuildOptions {
  const { since, ...options } = wanted;
  if (earlier === undefined) return since === undefined ? wanted : options;
  return { ...options, since: earlier.manifest.contentHash };
}

/** Everything that is worked out about the papers. */
function findOut({ papers, read, choices, earlier }: Evidence, options: BuildOptions, run: Run): Findings {
  const { seed } = options;
  const terms = run("find terms", () => extractTerms(read, choices.stopWords));
  const concepts = run("find concepts", () => extractConcepts(read, choices));
  const vectors = run("reduce dimensions", () => reduceDimensions(terms.matrix, concepts.matrix, seed));
  const citations = run("match citations", () => matchCitations(papers));
  const texts = { terms: terms.matrix, concepts: concepts.matrix, vectors };
  const similarity = createSimilarity({ ...texts, weights: options.weights });
  const space = { similarity, citations };
  const links = run("link papers", () => linkPapers(space, options));
  const before = earlier === undefined ? null : recallEarlier(earlier, papers);
  const clustering = run("find clusters", () =>
    findClusters(links, similarity, options, before?.clusters ?? null),
  );
  const clusters = run("name clusters", () => labelClusters({ papers, concepts, links, clustering }));
  const layout = run("lay out the map", () =>
    layOutMap({ links, clustering, seed, earlier: before?.places ?? null }),
  );
  const quality = run("measure quality", () =>
    measureQuality({ papers, space, links, clustering, layout, options }),
  );
  const recipe = describeRecipe({
    papers: papers.length,
    passes: layout.passes,
    dimensions: vectors.columns,
    margin: clustering.margin,
    options,
  });
  const table = concepts.table;
  return { papers, links, clustering, clusters, concepts: table, citations, layout, quality, recipe };
}

function explainNothing(files: readonly SourceFile[]): Problem {
  return {
    code: "no-papers",
    severity: "error",
    file: files.map(({ name }) => name).join(", "),
    line: null,
    message:
      files.length === 0
        ? "No file could be read, so there is nothing to map."
        : "No paper was found in here, so there is nothing to map.",
  };
}
