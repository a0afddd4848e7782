import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keepPapers } from "../../src/atlas/keep-papers.ts";
import { writeGexf } from "../../src/formats/write-gexf.ts";
import { writeJson } from "../../src/formats/write-json.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";
import { snapshotMap } from "../../src/view/snapshot-map.ts";

const ATLAS = openInMemory(makeSyntheticAtlas(4, 15, 3));
const COUNT = ATLAS.content.papers.id.length;

interface Evidence {
  readonly concept: string;
  readonly inside: number;
  readonly outside: number;
}

interface Written {
  readonly manifest: {
    readonly counts: { readonly papers: number; readonly links: number };
    readonly partOf?: unknown;
  };
  readonly papers: readonly {
    readonly id: string;
    readonly stability: number;
    readonly cluster: string | null;
    readonly concepts: string[];
  }[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
  readonly clusters: readonly {
    readonly id: string;
    readonly papers: string[];
    readonly evidence: Evidence[];
    readonly alternatives: Evidence[];
    readonly stability: number;
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
        const plain = ({ id, papers: members }: Written["clusters"][number]) => ({ id, members });
        expect(some.clusters.map(plain)).toEqual(
          WHOLE.clusters
            .map(within)
            .filter((cluster) => cluster.papers.length > 0)
            .map(plain),
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

  test("counts of the papers that stay what clusters are named after, how steady they are, and links", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(COUNT).keys()], { maxLength: COUNT - 1 }), (papers) => {
        const atlas = keepPapers(ATLAS, papers);
        const some = write(atlas);
        const holders = new Map(some.concepts.map((concept) => [concept.id, concept.papers]));
        const steadiness = new Map(some.papers.map(({ id, stability }) => [id, stability]));
        for (const { papers: members, evidence, alternatives, stability } of some.clusters) {
          for (const { concept, inside, outside } of [...evidence, ...alternatives]) {
            const having = holders.get(concept) ?? [];
            const here = having.filter((id) => members.includes(id)).length;
            expect([inside, outside]).toEqual([here, having.length - here]);
          }
          const mean = members.reduce((sum, id) => sum + steadiness.get(id)!, 0) / members.length;
          expect(stability).toBeCloseTo(mean, 5);
        }
        const degree = some.papers.map(
          ({ id }) => some.links.filter(({ source, target }) => source === id || target === id).length,
        );
        expect([...atlas.content.map.degree]).toEqual(degree);
      }),
      { numRuns: 40 },
    );
  });

  test("says of which list it is a part, and nothing of that list as if it were its own", () => {
    const { manifest, clusters } = write(keepPapers(ATLAS, [5, 2, 40]));
    const { counts, quality, contentHash } = ATLAS.manifest;
    expect(manifest.partOf).toEqual({ counts, quality, contentHash });
    for (const name of ["quality", "contentHash"]) expect(manifest).not.toHaveProperty(name);
    for (const name of ["records", "problems"]) expect(manifest.counts).not.toHaveProperty(name);
    for (const { evidence } of clusters) {
      for (const one of evidence) expect(one).not.toHaveProperty("titles");
    }
  });

  test("leaves the whole atlas as it is when all papers stay", () => {
    expect(write(keepPapers(ATLAS, [...Array(COUNT).keys()]))).toEqual(WHOLE);
  });

  test("can be written for Gephi: nodes are its papers, and their links are those among them", () => {
    const papers = [...Array(20).keys()];
    const text = writeGexf(snapshotMap(ATLAS, papers));
    expect(text).toContain(`: 20 of ${COUNT} papers`);
    const ends = [...text.matchAll(/source="([^"]*)" target="([^"]*)"/g)].flatMap(([, a, b]) => [a, b]);
    expect(ends.length).toBeGreaterThan(10);
    const nodes = [...text.matchAll(/<node id="([^"]*)".*?for="links" value="(\d+)"/g)];
    expect(nodes).toHaveLength(20);
    for (const [, id, links] of nodes) expect(Number(links)).toBe(ends.filter((end) => end === id).length);
  });
});
