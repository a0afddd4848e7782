import { describe, expect, test } from "vitest";
import { buildAdjacency } from "../../src/atlas/adjacency.ts";
import { createRandom } from "../../src/lib/random.ts";
import { DEFAULT_OPTIONS } from "../../src/model/index.ts";
import { explainLink } from "../../src/view/explain-link.ts";
import { findCitation } from "../../src/view/find-citation.ts";
import { invertConcepts } from "../../src/view/invert-concepts.ts";
import { listCitingPapers, listMissingWorks } from "../../src/view/missing-works.ts";
import { nearestPapers } from "../../src/view/nearest-papers.ts";
import { listSharedCitations } from "../../src/view/shared-citations.ts";
import { buildQuietly } from "../support/build-seeds.ts";
import { drawCitations, makeCitations } from "../support/citation-table.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const PAPERS = 25;

describe("listSharedCitations", () => {
  test("gives the works that both cite and the papers that cite both, as the sets do", () => {
    const cited = drawCitations(PAPERS, createRandom(2), { chance: 0.15, works: 6, cites: 0.4 });
    const { table } = makeCitations(cited);
    for (let a = 0; a < PAPERS; a++) {
      for (let b = 0; b < PAPERS; b++) {
        if (a === b) continue;
        const found = listSharedCitations(table, a, b);
        const citersOf = (paper: number) => [...cited.keys()].filter((other) => cited[other].has(paper));
        expect(found.references).toHaveLength([...cited[a]].filter((work) => cited[b].has(work)).length);
        expect(found.referenceCounts).toEqual([cited[a].size, cited[b].size]);
        expect(found.citers).toEqual(citersOf(a).filter((paper) => citersOf(b).includes(paper)));
        expect(found.citerCounts).toEqual([citersOf(a).length, citersOf(b).length]);
      }
    }
  });

  test("is empty without a table", () => {
    expect(listSharedCitations(null, 0, 1).references).toEqual([]);
  });
});

describe("findCitation", () => {
  test("goes by the table where there is one, and by the names of papers else", () => {
    const { content } = makeSyntheticAtlas(1, 3);
    const { table } = makeCitations([new Set([1]), new Set([0]), new Set([1])]);
    const withTable = { ...content, citations: table };
    expect(findCitation(withTable, 0, 1)).toBe("both");
    expect(findCitation(withTable, 2, 1)).toBe("cites");
    expect(findCitation(withTable, 1, 2)).toBe("cited");
    expect(findCitation(withTable, 0, 2)).toBe("none");
    const papers = { ...content.papers, references: [["p-0001"], [], []] };
    expect(findCitation({ papers, citations: null }, 0, 1)).toBe("cites");
  });
});

describe("on a built list with references", () => {
  const records = Array.from({ length: 24 }, (_, i) => ({
    id: `p${i}`,
    title: `Kelp forest number ${i} and its ${i % 2 === 0 ? "sea urchins" : "surf and tides"}`,
    references: [`10.1000/w${i % 3}`, `10.1000/w${i % 4}`, `p${(i + 5) % 24}`, `10.1000/alone${i}`],
  }));
  const file = { name: "list.json", bytes: new TextEncoder().encode(JSON.stringify(records)) };
  const { content, manifest } = buildQuietly([file]).atlas!;
  const { weights } = DEFAULT_OPTIONS;

  test("counts the references by what became of them", () => {
    expect(manifest.counts.references).toEqual({
      // A reference that a record repeats is read once.
      given: 90,
      inside: 24,
      outside: 66,
      works: 28,
      shared: 4,
      citations: content.citations?.works.length,
    });
  });

  test("the shared works and citers come to exactly the parts that are stored", () => {
    const adjacency = buildAdjacency(content.links);
    const paperConcepts = invertConcepts(content.concepts, 24);
    const input = { content, options: manifest.options, paperConcepts };
    let coupled = 0;
    for (let paper = 0; paper < 24; paper++) {
      for (const near of nearestPapers(content.links, adjacency, paper)) {
        const { parts, together, citation } = explainLink(input, paper, near);
        const stored = (kind: string) => parts.find((part) => part.kind === kind)?.value ?? 0;
        const [a, b] = together.referenceCounts;
        const [c, d] = together.citerCounts;
        if (together.references.length > 0) coupled++;
        expect(stored("coupling")).toBeCloseTo(
          a * b === 0 ? 0 : (weights.coupling * together.references.length) / Math.sqrt(a * b),
          6,
        );
        expect(stored("cocitation")).toBeCloseTo(
          c * d === 0 ? 0 : (weights.cocitation * together.citers.length) / Math.sqrt(c * d),
          6,
        );
        expect(stored("citation") > 0).toBe(citation !== "none");
      }
    }
    expect(coupled).toBeGreaterThan(20);
  });

  test("lists the works that it cites most and does not have", () => {
    const missing = listMissingWorks(content, 12);
    expect(missing.map(({ reference, citing }) => [reference, citing])).toEqual([
      ["10.1000/w0", 12],
      ["10.1000/w1", 12],
      ["10.1000/w2", 12],
      ["10.1000/w3", 6],
    ]);
    expect(listMissingWorks(content, 2)).toEqual(missing.slice(0, 2));
    for (const { work, citing, reference } of missing) {
      const papers = listCitingPapers(content, work);
      expect(papers).toHaveLength(citing);
      for (const paper of papers) expect(content.papers.references[paper]).toContain(reference);
    }
    expect(listMissingWorks({ ...content, citations: null }, 12)).toEqual([]);
  });
});
