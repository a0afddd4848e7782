import type { Atlas, ConceptTable, OpenedAtlas } from "../../src/model/index.ts";
import { makeSyntheticAtlas } from "./synthetic-atlas.ts";

/** An atlas as if it had been opened from a file. */
export function openInMemory(atlas: Atlas): OpenedAtlas {
  return {
    manifest: atlas.manifest,
    content: atlas.content,
    sources: atlas.sources,
    user: atlas.user,
    readAbstract: (paper) => atlas.abstracts[paper],
  };
}

/** What a test wants to say about a paper; the rest is made up. */
export interface WantedPaper {
  readonly title: string;
  readonly abstract?: string;
  readonly authors?: readonly string[];
}

/** An opened atlas that holds just these papers, in this order, with these concepts. */
export function atlasOf(papers: readonly WantedPaper[], concepts?: ConceptTable): OpenedAtlas {
  const atlas = makeSyntheticAtlas(1, papers.length);
  const content = {
    ...atlas.content,
    papers: {
      ...atlas.content.papers,
      title: papers.map((paper) => paper.title),
      authors: papers.map((paper) =>
        (paper.authors ?? []).map((name) => {
          const [given, family] = name.split(" ");
          return { given, family };
        }),
      ),
    },
    concepts: concepts ?? conceptTable([]),
  };
  return openInMemory({ ...atlas, content, abstracts: papers.map((paper) => paper.abstract ?? "") });
}

/** A concept table from rows of label, forms and postings [paper, count]. Keys are the first forms. */
export function conceptTable(
  rows: readonly {
    label: string;
    forms: readonly string[];
    postings: readonly (readonly [number, number])[];
  }[],
): ConceptTable {
  const offsets = [0];
  for (const row of rows) offsets.push(offsets[offsets.length - 1] + row.postings.length);
  return {
    key: rows.map((row) => row.forms[0]),
    label: rows.map((row) => row.label),
    forms: rows.map((row) => row.forms),
    offsets: Int32Array.from(offsets),
    papers: Int32Array.from(rows.flatMap((row) => row.postings.map(([paper]) => paper))),
    counts: Int32Array.from(rows.flatMap((row) => row.postings.map(([, count]) => count))),
  };
}
