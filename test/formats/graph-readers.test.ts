/** Graph formats read back by readers that others wrote for Python: networkx, igraph and the csv module. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { type GraphSnapshot, knownValues } from "../../src/formats/graph-snapshot.ts";
import { writeGexf } from "../../src/formats/write-gexf.ts";
import { writeCytoscape, writeNodeLink } from "../../src/formats/write-graph-json.ts";
import { writeEdgeTable, writeNodeTable } from "../../src/formats/write-graph-tables.ts";
import { writeGraphml } from "../../src/formats/write-graphml.ts";
import { writeCell } from "../../src/formats/write-ledger.ts";
import { pajekLabels, writePajekNetwork } from "../../src/formats/write-pajek.ts";
import type { SourceFile } from "../../src/model/index.ts";
import { snapshotMap } from "../../src/view/snapshot-map.ts";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";
import { hostileAtlas, snapshotPlain } from "../support/hostile-graphs.ts";
import { openInMemory } from "../support/opened-atlas.ts";

const GRAPHS = 60;
/** Looked at where the public collections are. */
const VIS = join(process.env.LITTORAL_CORPORA ?? "", "ieee-vis.jsonl.gz");
const ready = spawnSync("python3", ["-c", "import networkx, igraph"]).status === 0;
if (!ready) console.warn("SKIPPED: graphs read by networkx and igraph. python3 has not both of them.");

type Values = Record<string, unknown>;

interface ReadGraph {
  readonly directed: boolean;
  readonly multigraph: boolean;
  readonly nodes: readonly [string, Values][];
  readonly edges: readonly [string, string, Values][];
}

interface ReadFolder {
  readonly networkx: Record<"gexf" | "graphml" | "pajek" | "cytoscape" | "nodeLink", ReadGraph>;
  readonly igraph: Record<"graphml" | "pajek", ReadGraph>;
  readonly nodes: readonly Values[];
  readonly edges: readonly Values[];
}

const all = mkdtempSync(join(tmpdir(), "littoral-graphs-"));
afterAll(() => rmSync(all, { recursive: true }));

function readByOthers(snapshots: readonly GraphSnapshot[]): ReadFolder[] {
  const folder = mkdtempSync(join(all, "graphs-"));
  snapshots.forEach((snapshot, index) => {
    const own = join(folder, String(index));
    mkdirSync(own);
    const files = {
      "x.gexf": writeGexf(snapshot),
      "x.graphml": writeGraphml(snapshot),
      "x.net": writePajekNetwork(snapshot),
      "x.cyjs": writeCytoscape(snapshot),
      "x.json": writeNodeLink(snapshot),
      "nodes.csv": writeNodeTable(snapshot),
      "edges.csv": writeEdgeTable(snapshot),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text);
  });
  const script = join(import.meta.dirname, "../support/read-graphs.py");
  const { stdout, stderr, status } = spawnSync("python3", [script, folder], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** What every reader must find, with the look as data of the nodes (`look`) and without what only some formats have. */
function expected({ nodes, edges }: GraphSnapshot, look: boolean, ids = nodes.ids) {
  return {
    nodes: nodes.ids.map((_, node) => [
      ids[node],
      {
        ...(look ? lookOf(nodes, node) : {}),
        ...Object.fromEntries(knownValues(nodes.columns, node)),
      },
    ]),
    edges: sorted(
      edges.sources.map((source, edge) => [
        ids[source],
        ids[edges.targets[edge]],
        { weight: edges.weights[edge], ...Object.fromEntries(knownValues(edges.columns, edge)) },
      ]),
    ),
  };
}

function lookOf({ labels, x, y, sizes, colours }: GraphSnapshot["nodes"], node: number): Values {
  return { label: labels[node], x: x[node], y: y[node], size: sizes[node], color: colours[node] };
}

/** Undirected: whichever end stands first. */
const sorted = (edges: readonly (readonly [string, string, Values])[]) =>
  edges
    .map(([a, b, values]): [string, string, Values] => (a < b ? [a, b, values] : [b, a, values]))
    .sort((a, b) => (`${a[0]}\n${a[1]}` < `${b[0]}\n${b[1]}` ? -1 : 1));

const without = (values: Values, ...names: string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

function found(graph: ReadGraph, leave: readonly string[] = [], leaveOfEdges: readonly string[] = []) {
  expect([graph.directed, graph.multigraph]).toEqual([false, false]);
  return {
    nodes: graph.nodes.map(([id, values]) => [id, without(values, ...leave)]),
    edges: sorted(graph.edges.map(([a, b, values]) => [a, b, without(values, ...leaveOfEdges)])),
  };
}

/** A cell as a spreadsheet keeps it: what looks like a formula is marked. */
const cell = (value: unknown): string =>
  writeCell(String(value)).replace(/^"([^]*)"$/, (_, inner: string) => inner.replaceAll('""', '"'));

/** igraph leaves "&" in an id as libxml hands it over, "&#38;". */
function withAmpersands(graph: ReadGraph): ReadGraph {
  const mend = (id: string): string => id.replaceAll("&#38;", "&");
  return {
    ...graph,
    nodes: graph.nodes.map(([id, values]) => [mend(id), values]),
    edges: graph.edges.map(([a, b, values]) => [mend(a), mend(b), values]),
  };
}

function compareAll(snapshot: GraphSnapshot, read: ReadFolder): void {
  const { networkx, igraph } = read;
  const plain = expected(snapshot, true);
  expect(found(networkx.graphml, [], ["id"])).toEqual(plain);
  expect(found(networkx.nodeLink)).toEqual(plain);
  expect(found(withAmpersands(igraph.graphml), ["id"], ["id"])).toEqual(plain);
  // Cytoscape says name for label, and has places of its own.
  const cytoscape = found(networkx.cytoscape, ["id", "value", "name"], ["id", "source", "target"]);
  const withoutPlaces = plain.nodes.map(([id, values]) => [id, without(values as Values, "label", "x", "y")]);
  expect(cytoscape).toEqual({ nodes: withoutPlaces, edges: plain.edges });
  if (networkx.gexf !== null) compareGexf(snapshot, networkx.gexf);
  comparePajek(snapshot, networkx.pajek, igraph.pajek);
  compareTables(snapshot, read);
}

function compareGexf(snapshot: GraphSnapshot, graph: ReadGraph): void {
  const { nodes } = snapshot;
  const bare = expected(snapshot, false);
  expect(found(graph, ["label", "viz"], ["id"])).toEqual(bare);
  graph.nodes.forEach(([, values], node) => {
    expect(values["label"]).toBe(nodes.labels[node]);
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(nodes.colours[node].slice(at, at + 2), 16));
    expect(values["viz"]).toMatchObject({
      color: { r, g, b },
      size: nodes.sizes[node],
      position: { x: nodes.x[node], y: nodes.y[node] },
    });
  });
}

function comparePajek(snapshot: GraphSnapshot, networkx: ReadGraph, igraph: ReadGraph): void {
  const labels = pajekLabels(snapshot);
  const { edges } = snapshot;
  const linked = sorted(
    edges.sources.map((source, edge) => [
      labels[source],
      labels[edges.targets[edge]],
      { weight: edges.weights[edge] },
    ]),
  );
  const networkxEdges = networkx.edges.map(([a, b, values]): [string, string, Values] => [a, b, values]);
  expect(networkx.nodes.map(([label]) => label)).toEqual(labels);
  expect(sorted(networkxEdges)).toEqual(linked);
  expect(igraph.nodes.map(([label]) => label)).toEqual(labels);
  expect(sorted(igraph.edges)).toEqual(linked);
  igraph.nodes.forEach(([, values], node) => {
    const { x, y } = values as { x: number; y: number };
    expect([x >= 0 && x <= 1, y >= 0 && y <= 1]).toEqual([true, true]);
    // Who stands further up in ours stands further up there: smaller y.
    const { y: first } = igraph.nodes[0][1] as { y: number };
    if (Math.abs(snapshot.nodes.y[node] - snapshot.nodes.y[0]) < 0.01) return;
    expect(Math.sign(first - y)).toBe(Math.sign(snapshot.nodes.y[node] - snapshot.nodes.y[0]));
  });
}

function compareTables({ nodes, edges }: GraphSnapshot, read: ReadFolder): void {
  const rows = (columns: GraphSnapshot["nodes"]["columns"], row: number): Values =>
    Object.fromEntries(columns.map(({ name, values }) => [name, cell(values[row] ?? "")]));
  expect(read.nodes).toEqual(
    nodes.ids.map((id, node) => {
      const { label, ...look } = lookOf(nodes, node);
      const texts = Object.entries({ Id: id, Label: label, ...look }).map(([name, one]) => [name, cell(one)]);
      return { ...Object.fromEntries(texts), ...rows(nodes.columns, node) };
    }),
  );
  expect(read.edges.map((row) => [row["Source"], row["Target"], Number(row["Weight"])])).toEqual(
    edges.sources.map((source, edge) => [
      cell(nodes.ids[source]),
      cell(nodes.ids[edges.targets[edge]]),
      edges.weights[edge],
    ]),
  );
  for (const { name, values } of edges.columns) {
    expect(read.edges.map((row) => Number(row[name]))).toEqual(values);
  }
}

function snapshotOf(file: SourceFile): GraphSnapshot {
  const { atlas } = buildQuietly([file]);
  if (atlas === null) throw new Error(`${file.name} could not be built.`);
  return snapshotMap(openInMemory(atlas), null);
}

function checkAll(snapshots: readonly GraphSnapshot[]): void {
  const read = readByOthers(snapshots);
  expect(read).toHaveLength(snapshots.length);
  snapshots.forEach((snapshot, index) => compareAll(snapshot, read[index]));
}

describe.skipIf(!ready)("graph files read by networkx, igraph and Python's csv", () => {
  test("have the same nodes, edges, weights and attributes, whatever the texts hold", () => {
    const hostile = fc.sample(hostileAtlas, { numRuns: GRAPHS, seed: 5 });
    const seeds = snapshotOf(readSeeds());
    expect(seeds.edges.sources.length).toBeGreaterThan(1000);
    checkAll([...hostile.map(snapshotPlain), seeds]);
  }, 60_000);

  test.skipIf(!existsSync(VIS))(
    "of IEEE VIS, too",
    () => {
      const bytes = new Uint8Array(gunzipSync(readFileSync(VIS)));
      const vis = snapshotOf({ name: "ieee-vis.jsonl", bytes });
      expect(vis.nodes.ids.length).toBeGreaterThan(3000);
      checkAll([vis]);
    },
    300_000,
  );
});
