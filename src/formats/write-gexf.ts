/**
 * Writes the network as GEXF 1.3, the format of Gephi: papers as nodes with
 * position, size and colour, links as edges with their weight and its parts. No
 * clock time is written. Linear.
 *
 * Format: https://gexf.net/schema.html
 */

import { escapeXml } from "../lib/escape-xml.ts";
import { type GraphSnapshot, knownValues, type SnapshotColumn } from "./graph-snapshot.ts";

export function writeGexf(snapshot: GraphSnapshot): string {
  const { nodes, edges, creator, description } = snapshot;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta><creator>${escapeXml(creator)}</creator>`,
    `<description>${escapeXml(description)}</description></meta>`,
    '<graph mode="static" defaultedgetype="undirected" idtype="string">',
    declare("node", nodes.columns),
    declare("edge", edges.columns),
    "<nodes>",
    ...nodes.ids.map((_, node) => writeNode(snapshot, node)),
    "</nodes>",
    "<edges>",
    ...edges.sources.map((_, edge) => writeEdge(snapshot, edge)),
    "</edges>",
    "</graph>",
    "</gexf>\n",
  ].join("\n");
}

function declare(kind: "node" | "edge", columns: readonly SnapshotColumn[]): string {
  const rows = columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`);
  return `<attributes class="${kind}" mode="static">\n${rows.join("\n")}\n</attributes>`;
}

function writeNode({ nodes }: GraphSnapshot, node: number): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(nodes.colours[node].slice(at, at + 2), 16));
  return [
    `<node id="${escapeXml(nodes.ids[node])}" label="${escapeXml(nodes.labels[node])}">`,
    writeValues(nodes.columns, node),
    `<viz:color r="${r}" g="${g}" b="${b}"/>`,
    `<viz:position x="${nodes.x[node]}" y="${nodes.y[node]}" z="0"/>`,
    `<viz:size value="${nodes.sizes[node]}"/></node>`,
  ].join("");
}

function writeEdge({ nodes, edges }: GraphSnapshot, edge: number): string {
  const source = escapeXml(nodes.ids[edges.sources[edge]]);
  const target = escapeXml(nodes.ids[edges.targets[edge]]);
  const values = writeValues(edges.columns, edge);
  return `<edge id="${edge}" source="${source}" target="${target}" weight="${edges.weights[edge]}">${values}</edge>`;
}

function writeValues(columns: readonly SnapshotColumn[], row: number): string {
  const values = knownValues(columns, row).map(
    ([name, value]) => `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`,
  );
  return `<attvalues>${values.join("")}</attvalues>`;
}
