import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keepPapers } from "../../src/atlas/keep-papers.ts";
import { writeGexf } from "../../src/formats/write-gexf.ts";
import { writeJson } from "../../src/formats/write-json.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const ATLAS = openInMemory(makeSyntheticAtlas(4, 15, 3));
const COUNT = ATLAS.content.papers.id.length;

interface Written {
  readonly manifest: { readonly counts: { readonly papers: number; readonly links: number } };
  readonly papers: readonly {
    readonly id: string;
    readonly cluster: string | null;
    readonly concepts: string[];
  }[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
  readonly clusters: readonly {
    readonly id: string;
    readonly papers: string[];
    readonly evidence: unknown[];
  }[];
  readonly concepts: readonly { readonly id: string; readonly papers: string[] }[];
}

const write = (atlas: typeof ATLAS): Written => JSON.parse(writeJson(atlas)) as Written;
const WHOLE = write(ATLAS);

describe("keepPapers", () => {
  test("writes of some papers exactly what is written of them in the whole atlas, whatever the order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(COUNT).keys()]), (papers) => {
        const some = write(keepPapers(ATLAS, papers));
        const ids = new Set(papers.map((paper) => ATLAS.content.papers.id[paper]));
        const within = <Item extends { readonly papers: string[] }>(item: Item): Item => ({
          ...item,
          papers: item.papers.filter((id) => ids.has(id)),
        });
        expect(some.papers).toEqual(WHOLE.papers.filter((paper) => ids.has(paper.id)));
        expect(some.links).toEqual(
          WHOLE.links.filter(({ source, target }) => ids.has(source) && ids.has(target)),
        );
        expect(some.clusters).toEqual(
          WHOLE.clusters.map(within).filter((cluster) => cluster.papers.length > 0),
        );
        const concepts = WHOLE.concepts.map(within);
        const known = new Map(concepts.map((concept) => [concept.id, concept]));
        for (const concept of some.concepts) expect(concept).toEqual(known.get(concept.id));
        const used = concepts.filter((concept) => concept.papers.length > 0).map((concept) => concept.id);
        expect(some.concepts.map((concept) => concept.id)).toEqual(expect.arrayContaining(used));
        expect(some.manifest.counts).toMatchObject({ papers: ids.size, links: some.links.length });
      }),
      { numRuns: 40 },
    );
  });

  test("leaves the whole atlas as it is when all papers stay", () => {
    const { manifest: _, ...rest } = write(keepPapers(ATLAS, [...Array(COUNT).keys()]));
    const { manifest: __, ...whole } = WHOLE;
    expect(rest).toEqual(whole);
  });

  test("can be written for Gephi, with as many nodes as papers", () => {
    const text = writeGexf(keepPapers(ATLAS, [5, 2, 40]));
    expect(text.split("<node ")).toHaveLength(4);
  });
});
