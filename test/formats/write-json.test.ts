import { describe, expect, test } from "vitest";
import { writeJson } from "../../src/formats/write-json.ts";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { EVIDENCE_KINDS } from "../../src/model/index.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const built = makeSyntheticAtlas(3, 6);
const atlas: OpenedAtlas = { ...built, readAbstract: (paper) => built.abstracts[paper] };

interface Exported {
  manifest: unknown;
  papers: Record<string, unknown>[];
  links: { source: string; target: string; weight: number; parts: Record<string, number> }[];
  clusters: Record<string, unknown>[];
  concepts: { id: string; label: string; papers: string[] }[];
}

const parse = (text: string) => JSON.parse(text) as Exported;

describe("an atlas as JSON", () => {
  const exported = parse(writeJson(atlas));
  const { papers, map, clusters } = atlas.content;

  test("has exactly the promised parts and fields", () => {
    expect(Object.keys(exported)).toEqual(["manifest", "papers", "links", "clusters", "concepts"]);
    expect(Object.keys(exported.papers[0])).toEqual(
      "id title abstract authors year venue x y cluster subcluster stability concepts".split(" "),
    );
    expect(Object.keys(exported.links[0])).toEqual(["source", "target", "weight", "parts"]);
    expect(Object.keys(exported.links[0].parts)).toEqual([...EVIDENCE_KINDS]);
    expect(Object.keys(exported.clusters[0])).toEqual(
      "id level parent label papers evidence alternatives stability".split(" "),
    );
    expect(Object.keys(exported.concepts[0])).toEqual(["id", "label", "papers"]);
    expect(exported.manifest).toEqual(atlas.manifest);
  });

  test("names papers, clusters and concepts by ids that exist", () => {
    const ids = new Set(exported.papers.map(({ id }) => id));
    const clusterIds = new Set(exported.clusters.map(({ id }) => id));
    const conceptIds = new Set(exported.concepts.map(({ id }) => id));
    expect(ids.size).toBe(18);
    for (const paper of exported.papers) {
      expect(clusterIds).toContain(paper.cluster);
      for (const concept of paper.concepts as string[]) expect(conceptIds).toContain(concept);
    }
    for (const { source, target } of exported.links) {
      expect(ids).toContain(source);
      expect(ids).toContain(target);
    }
    for (const list of [...exported.clusters, ...exported.concepts]) {
      for (const paper of list.papers as string[]) expect(ids).toContain(paper);
    }
    for (const cluster of exported.clusters) {
      for (const { concept } of cluster.evidence as { concept: string }[])
        expect(conceptIds).toContain(concept);
    }
  });

  test("papers and their clusters, papers and their concepts say the same", () => {
    for (const cluster of exported.clusters) {
      const members = exported.papers.filter((paper) => paper.cluster === cluster.id).map(({ id }) => id);
      expect(cluster.papers).toEqual(members);
    }
    for (const concept of exported.concepts) {
      const having = exported.papers.filter((paper) => (paper.concepts as string[]).includes(concept.id));
      expect(concept.papers).toEqual(having.map(({ id }) => id));
    }
  });

  test("gives positions and abstracts as they are, and parts that sum to the weight", () => {
    exported.papers.forEach((paper, index) => {
      expect(paper.x).toBeCloseTo(map.x[index], 3);
      expect(paper.y).toBeCloseTo(map.y[index], 3);
      expect(paper.abstract).toBe(built.abstracts[index]);
      expect(paper.authors).toEqual(papers.authors[index]);
    });
    for (const { weight, parts } of exported.links) {
      const sum = EVIDENCE_KINDS.reduce((total, kind) => total + parts[kind], 0);
      expect(weight).toBeCloseTo(sum, 6);
    }
  });

  test("papers at sea have no cluster, sub-regions name their region", () => {
    const region = map.region.slice();
    const subregion = map.subregion.slice();
    region[0] = -1;
    subregion[1] = 3;
    const sub = { ...clusters[0], id: "1.1", level: 2 as const, parent: 0, size: 1 };
    const changed: OpenedAtlas = {
      ...atlas,
      content: { ...atlas.content, map: { ...map, region, subregion }, clusters: [...clusters, sub] },
    };
    const { papers: written, clusters: groups } = parse(writeJson(changed));
    expect(written[0]).toMatchObject({ cluster: null, subcluster: null });
    expect(written[1]).toMatchObject({ cluster: "1", subcluster: "1.1" });
    expect(groups[3]).toMatchObject({ id: "1.1", level: 2, parent: "1", papers: [written[1].id] });
    expect(groups[0].papers).not.toContain(written[0].id);
  });

  test("an atlas of nothing is valid, too", () => {
    const nothing = makeSyntheticAtlas(0, 0);
    expect(parse(writeJson({ ...nothing, readAbstract: () => "" }))).toMatchObject({ papers: [], links: [] });
  });
});
