/** Graph formats read back by graphology's own readers, and held to what their schemas say. */

import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import type { AbstractGraph } from "graphology-types";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { EDGE_SENTENCES, NODE_SENTENCES } from "../../src/formats/graph-columns.ts";
import { type GraphSnapshot, knownValues, safeLine } from "../../src/formats/graph-snapshot.ts";
import { writeGexf } from "../../src/formats/write-gexf.ts";
import { writeCytoscape, writeGraphology } from "../../src/formats/write-graph-json.ts";
import { writeGraphml } from "../../src/formats/write-graphml.ts";
import { pajekLabels, writePajekProject } from "../../src/formats/write-pajek.ts";
import {
  writeVosviewerJson,
  writeVosviewerMap,
  writeVosviewerNetwork,
} from "../../src/formats/write-vosviewer.ts";
import { cursedText, hostileAtlas, snapshotPlain } from "../support/hostile-graphs.ts";
import { parseXml } from "../support/parse-xml.ts";

const hostileSnapshot = hostileAtlas.map(snapshotPlain);
const forAll = (check: (snapshot: GraphSnapshot) => void, numRuns = 60) =>
  fc.assert(fc.property(hostileSnapshot, check), { numRuns, seed: 11 });

/** Nodes and edges of a graph as graphology has them, to be compared with a snapshot. */
function contents(graph: AbstractGraph) {
  return {
    nodes: graph.mapNodes((id, attributes) => [id, attributes]),
    edges: graph.mapEdges((_, attributes, source, target) => [source, target, attributes]),
  };
}

function expected({ nodes, edges }: GraphSnapshot, look: (node: number) => object) {
  return {
    nodes: nodes.ids.map((id, node) => [
      id,
      { ...look(node), ...Object.fromEntries(knownValues(nodes.columns, node)) },
    ]),
    edges: edges.sources.map((source, edge) => [
      nodes.ids[source],
      nodes.ids[edges.targets[edge]],
      { weight: edges.weights[edge], ...Object.fromEntries(knownValues(edges.columns, edge)) },
    ]),
  };
}

const lookOf =
  ({ nodes }: GraphSnapshot) =>
  (node: number) => ({
    label: nodes.labels[node],
    x: nodes.x[node],
    y: nodes.y[node],
    size: nodes.sizes[node],
    color: nodes.colours[node],
  });

describe("what graphology reads", () => {
  test("of its own JSON is the whole graph", () => {
    forAll((snapshot) => {
      const graph = UndirectedGraph.from(JSON.parse(writeGraphology(snapshot)));
      expect(graph.type).toBe("undirected");
      expect(contents(graph)).toEqual(expected(snapshot, lookOf(snapshot)));
    });
  });

  test("of GraphML is the whole graph", () => {
    forAll((snapshot) => {
      const graph = parseGraphml(UndirectedGraph, writeGraphml(snapshot));
      expect(contents(graph)).toEqual(expected(snapshot, lookOf(snapshot)));
    });
  });

  test("of GEXF is the whole graph, with colours, sizes and places", () => {
    forAll((snapshot) => {
      const graph = parseGexf(UndirectedGraph, writeGexf(snapshot));
      const look = lookOf(snapshot);
      const rgb = (colour: string) =>
        `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(",")})`;
      const wanted = expected(snapshot, (node) => {
        const { color, ...rest } = look(node);
        return { ...rest, color: rgb(color), z: 0 };
      });
      const read = contents(graph);
      expect(read.nodes).toEqual(wanted.nodes);
      expect(read.edges).toEqual(wanted.edges);
    });
  });
});

describe("Pajek", () => {
  test("labels are unique and hold nothing that ends them", () => {
    forAll((snapshot) => {
      const labels = pajekLabels(snapshot);
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of labels) expect(label).not.toMatch(/["\\\p{Cc}]/u);
    });
  });

  test("projects hold the network, a number for every paper in each partition and vector, and 0 at sea", () => {
    forAll((snapshot) => {
      const count = snapshot.nodes.ids.length;
      const parts = writePajekProject(snapshot).split(/^(?=\*(?:Network|Partition|Vector) )/m);
      const names = parts.map((part) => part.split("\r\n")[0]);
      expect(names).toEqual([
        `*Network ${snapshot.title}`,
        "*Partition cluster",
        "*Partition subcluster",
        "*Vector year",
        "*Vector citations",
        "*Vector stability",
        "*Vector links",
      ]);
      for (const part of parts.slice(1)) {
        const [, vertices, ...rows] = part.trimEnd().split("\r\n");
        expect(vertices).toBe(`*Vertices ${count}`);
        expect(rows).toHaveLength(count);
        for (const row of rows) expect(row).toMatch(part.startsWith("*P") ? /^\d+$/ : /^-?[\d.]+(e-?\d+)?$/);
      }
      const clusters = parts[1].trimEnd().split("\r\n").slice(2).map(Number);
      expect(clusters.map((cluster) => cluster === 0)).toEqual(
        snapshot.nodes.regions.map((region) => region < 0),
      );
    });
  });
});

test("Pajek has places with the proportions of the map", () => {
  forAll((snapshot) => {
    const { x, y } = snapshot.nodes;
    const rows = [...writePajekProject(snapshot).matchAll(/" (\d\.\d{7}) (\d\.\d{7}) 0\.5000000 ic /g)].map(
      readPlace,
    );
    const distance = (places: readonly (readonly number[])[], a: number, b: number): number =>
      Math.hypot(places[a][0] - places[b][0], places[a][1] - places[b][1]);
    const places = x.map((_, node) => [x[node], y[node]]);
    const scale = distance(rows, 0, 1) / distance(places, 0, 1);
    rows.forEach((_, node) => {
      expect(distance(rows, 0, node)).toBeCloseTo(scale * distance(places, 0, node), 4);
    });
  }, 10);
});

const readPlace = ([, x, y]: readonly string[]): number[] => [Number(x), Number(y)];

describe("VOSviewer", () => {
  test("map and network files number the papers from 1 and say of them what the JSON says", () => {
    forAll((snapshot) => {
      const { network, config } = JSON.parse(writeVosviewerJson(snapshot));
      const { nodes, edges } = snapshot;
      expect(network.items.map(({ id }: { id: number }) => id)).toEqual(nodes.ids.map((_, node) => node + 1));
      expect(network.items.map(({ label }: { label: string }) => label)).toEqual(nodes.labels);
      expect(network.items.map(({ cluster = 0 }) => cluster)).toEqual(
        nodes.regions.map((region) => region + 1),
      );
      const links = edges.sources.map((source, edge) => [
        source + 1,
        edges.targets[edge] + 1,
        edges.weights[edge],
      ]);
      expect(network.links.map((link: object) => Object.values(link))).toEqual(links);
      const rows = writeVosviewerNetwork(snapshot).trimEnd().split("\r\n");
      expect(rows.map((row) => row.split(",").map(Number))).toEqual(links);
      expect(config.color_schemes.cluster_colors).toHaveLength(network.clusters.length);
      const lines = writeVosviewerMap(snapshot).trimEnd().split("\r\n");
      expect(lines[0]).toBe(
        "id,label,description,url,x,y,cluster,weight<Links>,weight<Total link strength>,score<Year>,score<Times cited>,score<Stability>",
      );
      const cells = lines
        .slice(1)
        .map((line) =>
          [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
            ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
          ),
        );
      expect(cells.map((row) => row.slice(0, 7))).toEqual(
        network.items.map(
          ({ id, label, description, url = "", x, y, cluster = "" }: Record<string, unknown>) =>
            [id, label, description, url, x, y, cluster].map(String),
        ),
      );
    });
  });

  test("descriptions are escaped: no text of a paper is markup", () => {
    forAll((snapshot) => {
      for (const { description } of JSON.parse(writeVosviewerJson(snapshot)).network.items) {
        expect(parseXml(description).name).toBe("table");
        expect(new Set([...description.matchAll(/<(\w+)/g)].map(([, name]) => name))).toEqual(
          new Set(["table", "tr", "td"]),
        );
      }
    });
  });
});

test("Cytoscape has y downwards, as the map is drawn", () => {
  forAll((snapshot) => {
    const { elements } = JSON.parse(writeCytoscape(snapshot));
    elements.nodes.forEach(({ position }: { position: { x: number; y: number } }, node: number) => {
      expect(position).toEqual({ x: snapshot.nodes.x[node], y: -snapshot.nodes.y[node] + 0 });
    });
  }, 10);
});

describe("a snapshot", () => {
  test("makes one line of any text, which holds what can be seen of it", () => {
    fc.assert(
      fc.property(cursedText, (text) => {
        const line = safeLine(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]|^\s|\s$| {2}/u);
        expect(safeLine(line)).toBe(line);
        expect(line.replace(/\s/g, "")).toBe(text.replace(/[\s\p{Cc}\p{Cs}\ufffe\uffff]/gu, ""));
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  test("has unique ids, whatever ids are like, and says of every column what it means", () => {
    forAll((snapshot) => {
      expect(new Set(snapshot.nodes.ids).size).toBe(snapshot.nodes.ids.length);
      expect(snapshot.nodes.columns.map(({ name }) => name)).toEqual(Object.keys(NODE_SENTENCES));
      expect(snapshot.edges.columns.map(({ name }) => name)).toEqual(Object.keys(EDGE_SENTENCES));
    });
  });

  test("has weights that are the sums of their parts", () => {
    forAll(({ edges }) => {
      edges.weights.forEach((weight, edge) => {
        const sum = edges.columns.reduce((total, { values }) => total + Number(values[edge]), 0);
        expect(weight).toBeCloseTo(sum, 6);
      });
    }, 10);
  });
});
