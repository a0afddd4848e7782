import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeXml } from "../../src/lib/escape-xml.ts";
import { takeSnapshot } from "../../src/formats/graph-snapshot.ts";
import { writeGexf } from "../../src/formats/write-gexf.ts";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { EVIDENCE_KINDS } from "../../src/model/index.ts";
import { findAll, parseXml, type XmlElement } from "../support/parse-xml.ts";
import { snapshotPlain } from "../support/hostile-graphs.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const built = makeSyntheticAtlas(3, 6);
const atlas: OpenedAtlas = { ...built, readAbstract: (paper) => built.abstracts[paper] };
const withTitles = (titles: readonly string[]): OpenedAtlas => ({
  ...atlas,
  content: { ...atlas.content, papers: { ...atlas.content.papers, title: titles } },
});
const valuesOf = (element: XmlElement) =>
  new Map(findAll(element, "attvalue").map(({ attributes }) => [attributes.for, attributes.value]));

describe("an atlas as GEXF", () => {
  const root = parseXml(writeGexf(snapshotPlain(atlas)));
  const { papers, map, links, clusters } = atlas.content;

  test("is GEXF 1.3 and carries no clock time", () => {
    expect(root.name).toBe("gexf");
    expect(root.attributes).toEqual({
      xmlns: "http://gexf.net/1.3",
      "xmlns:viz": "http://gexf.net/1.3/viz",
      version: "1.3",
    });
    expect(writeGexf(snapshotPlain(atlas))).toBe(writeGexf(snapshotPlain(atlas)));
    expect(writeGexf(snapshotPlain(atlas))).not.toContain("lastmodifieddate");
  });

  test("has every paper with its place, turned upside down, its size and colour", () => {
    const nodes = findAll(root, "node");
    expect(nodes.map(({ attributes }) => attributes.id)).toEqual([...papers.id]);
    nodes.forEach((node, paper) => {
      const [position] = findAll(node, "viz:position");
      expect(Number(position.attributes.x)).toBeCloseTo(map.x[paper], 3);
      expect(Number(position.attributes.y)).toBeCloseTo(-map.y[paper], 3);
      expect(node.attributes.label).toBe(papers.title[paper]);
    });
    const sizes = nodes.map((node) => Number(findAll(node, "viz:size")[0].attributes.value));
    expect(sizes).toEqual(Array.from(map.degree, (degree) => 3 + degree / 2));
    const colours = nodes.map((node) => JSON.stringify(findAll(node, "viz:color")[0].attributes));
    expect(new Set(colours).size).toBe(3);
  });

  test("has every link once with its weight and five parts that sum to it", () => {
    const edges = findAll(root, "edge");
    const expected: string[] = [];
    for (let source = 0; source < papers.id.length; source++) {
      for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
        expected.push(`${papers.id[source]} ${papers.id[links.targets[link]]}`);
      }
    }
    expect(edges.map(({ attributes }) => `${attributes.source} ${attributes.target}`)).toEqual(expected);
    for (const edge of edges) {
      const values = valuesOf(edge);
      expect([...values.keys()]).toEqual([...EVIDENCE_KINDS]);
      const sum = [...values.values()].reduce((total, part) => total + Number(part), 0);
      expect(Number(edge.attributes.weight)).toBeCloseTo(sum, 6);
    }
  });

  test("declares every attribute that it uses, and says what is known of a paper", () => {
    for (const [kind, name] of [
      ["node", "node"],
      ["edge", "edge"],
    ]) {
      const declared = findAll(root, "attributes").filter(({ attributes }) => attributes.class === kind);
      const ids = new Set(
        declared.flatMap((list) => findAll(list, "attribute")).map(({ attributes }) => attributes.id),
      );
      for (const element of findAll(root, name)) {
        for (const key of valuesOf(element).keys()) expect(ids).toContain(key);
      }
    }
    expect(Object.fromEntries(valuesOf(findAll(root, "node")[0]))).toMatchObject({
      authors: "A. Author0",
      year: "2000",
      venue: "Journal of Tests",
      doi: "10.1000/test.0",
      cluster: clusters[0].id,
      cluster_label: clusters[0].label,
      links: String(map.degree[0]),
      concepts: "Theme 0",
    });
  });

  test("takes the colours it is given, and leaves out the cluster of papers at sea", () => {
    const region = map.region.slice();
    region[0] = -1;
    const atSea: OpenedAtlas = { ...atlas, content: { ...atlas.content, map: { ...map, region } } };
    const look = {
      colours: papers.id.map((_, paper) => (paper < 6 ? "#010203" : "#0a0b0c")),
      sizes: map.degree,
    };
    const nodes = findAll(parseXml(writeGexf(takeSnapshot(atSea, look))), "node");
    const colours = nodes.map((node) => Object.values(findAll(node, "viz:color")[0].attributes).join(" "));
    expect(colours[1]).toBe("1 2 3");
    expect(colours[6]).toBe("10 11 12");
    expect(valuesOf(nodes[0]).has("cluster")).toBe(false);
    expect(valuesOf(nodes[1]).has("cluster")).toBe(true);
  });
});

describe("hostile titles", () => {
  const { papers } = atlas.content;

  test("leave the file well-formed and come back as text", () => {
    const titles = [
      '<img src=x onerror="alert(1)">',
      "]]></node><!-- & -->",
      "שלום \u202e עולם",
      "🐟".repeat(500),
      "a\u0000b\ud800c\uffffd",
      'it\'s &amp; "quoted"\n\tlines',
      "",
    ];
    const all = atlas.content.papers.title.map((title, paper) => titles[paper] ?? title);
    const labels = findAll(parseXml(writeGexf(snapshotPlain(withTitles(all)))), "node").map(
      ({ attributes }) => attributes.label,
    );
    expect(labels.slice(0, 4)).toEqual(titles.slice(0, 4));
    // A line each; a paper without a title is called by its id.
    expect(labels.slice(4, 7)).toEqual(["abcd", 'it\'s &amp; "quoted" lines', papers.id[6]]);
  });

  test("of any kind lose nothing but what XML cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const { attributes, text: content } = parseXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
        const kept = text.replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, "");
        expect(attributes.b).toBe(kept);
        expect(content).toBe(kept);
      }),
      { numRuns: 1000, seed: 13 },
    );
  });

  test("the strict reader of these tests does refuse what is not well-formed", () => {
    for (const xml of [
      "<a>",
      "<a></b>",
      "<a/><b/>",
      '<a b="<"/>',
      "<a>&</a>",
      "<a>\u0001</a>",
      '<a b="1" b="2"/>',
      "x",
    ]) {
      expect(() => parseXml(xml)).toThrow();
    }
  });
});
