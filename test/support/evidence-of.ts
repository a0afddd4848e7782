import { readSource } from "../../src/formats/read-source.ts";
import { type BuildOptions, DEFAULT_OPTIONS, type SourceFile } from "../../src/model/index.ts";
import { createRandom } from "../../src/lib/random.ts";
import { couplePapers } from "../../src/atlas/couple-papers.ts";
import { createSimilarity } from "../../src/pipeline/find-nearest.ts";
import { extractConcepts } from "../../src/pipeline/extract-concepts.ts";
import { extractTerms } from "../../src/pipeline/extract-terms.ts";
import { matchCitations } from "../../src/pipeline/match-citations.ts";
import { mergeRecords } from "../../src/pipeline/merge-records.ts";
import { reduceDimensions } from "../../src/pipeline/reduce-dimensions.ts";
import { dropShortAbstracts, uniteChoices } from "../../src/pipeline/word-choices.ts";
import { readSeeds } from "./build-seeds.ts";

/** Titles and abstracts of the seeds with made-up references: to one another, and to works outside. Seeded. */
export function citedSeeds(seed = 1): SourceFile {
  const { papers } = mergeRecords([readSource(readSeeds())]);
  const random = createRandom(seed);
  const records = papers.map((paper, index) => {
    const references: string[] = [];
    papers.forEach((_, other) => {
      if (other !== index && random() < 0.015) references.push(`10.1234/seed.${other}`);
    });
    for (let work = 0; work < 60; work++) if (random() < 0.05) references.push(`10.5678/work.${work}`);
    return { title: paper.title, abstract: paper.abstract, doi: `10.1234/seed.${index}`, references };
  });
  return { name: "cited.json", bytes: new TextEncoder().encode(JSON.stringify(records)) };
}

/**
 * The parts of any two papers as the stages of a build work them out, by kind,
 * as a link would store them.
 */
export function evidenceOf(file: SourceFile, options: BuildOptions = DEFAULT_OPTIONS) {
  const { papers } = mergeRecords([readSource(file)]);
  const { weights, seed } = options;
  const choices = uniteChoices(options, {});
  const read = dropShortAbstracts(papers, options.minimumAbstract);
  const terms = extractTerms(read, choices.stopWords).matrix;
  const concepts = extractConcepts(read, choices).matrix;
  const vectors = reduceDimensions(terms, concepts, seed);
  const similarity = createSimilarity({ terms, concepts, vectors, weights });
  const couple = couplePapers(matchCitations(papers).table, weights);
  return (a: number): ((b: number) => number[]) => {
    const row = couple?.(a) ?? null;
    return (b) => {
      const place = row === null ? -1 : row.others.indexOf(b);
      return [
        Math.fround(weights.text * similarity.textStrength(a, b)),
        Math.fround(weights.concepts * similarity.conceptsStrength(a, b)),
        ...(row === null || place < 0 ? [0, 0, 0] : row.parts.subarray(3 * place, 3 * place + 3)),
      ];
    };
  };
}
