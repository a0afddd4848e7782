/** Exports of real databases, which are no part of the repository: LITTORAL_FIXTURES names their folder. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSource } from "../../src/formats/read-source.ts";
import type { PaperFields, ReadResult } from "../../src/model/index.ts";

const FOLDER = process.env.LITTORAL_FIXTURES ?? "";

/** Whether all these files are there; where they are not, it says that their tests are left out. */
export function hasRealFiles(what: string, files: readonly string[]): boolean {
  const isPresent = FOLDER !== "" && files.every((file) => existsSync(join(FOLDER, file)));
  if (!isPresent)
    console.warn(`SKIPPED: ${what}. Set LITTORAL_FIXTURES to a folder with ${files.join(", ")}.`);
  return isPresent;
}

export interface RealFile {
  readonly result: ReadResult;
  readonly papers: readonly PaperFields[];
  /** Papers that have a field; of lists, all entries together. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Reads one of them and counts what was found. */
export function readReal(name: string): RealFile {
  const result = readSource({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) });
  const papers = result.records.map(({ fields }) => fields);
  const having = (isThere: (paper: PaperFields) => boolean) => papers.filter(isThere).length;
  const all = (count: (paper: PaperFields) => number) => papers.reduce((sum, paper) => sum + count(paper), 0);
  const counts = {
    records: papers.length,
    rejected: result.rejected.length,
    titles: having(({ title }) => title !== ""),
    abstracts: having(({ abstract }) => abstract !== ""),
    authors: all(({ authors }) => authors.length),
    venues: having(({ venue }) => venue !== ""),
    years: having(({ year }) => year !== null),
    dois: having(({ doi }) => doi !== ""),
    pubmed: having(({ ids }) => ids.pubmed !== undefined),
    keywords: all(({ keywords }) => keywords.length),
    references: all(({ references }) => references.length),
  };
  return { result, papers, counts };
}
