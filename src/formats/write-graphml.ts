/**
 * Writes the network as GraphML, which igraph, networkx, yEd and Cytoscape read.
 * What GEXF has words of its own for (place, size, colour) are data like the
 * rest. Linear.
 *
 * Format: http://graphml.graphdrawing.org/specification.html
 */

import { escapeXml } from "../lib/escape-xml.ts";
import { type GraphSnapshot, knownValues } from "./graph-snapshot.ts";

const TYPES = { string: "string", integer: "int", double: "double", boolean: "boolean" } as const;

type Data = readonly (readonly [string, string | number | boolean])[];

export function writeGraphml({ title, nodes, edges }: GraphSnapshot): string {
  const declareAll = (
    kind: "node" | "edge",
    columns: readonly { name: string; type: keyof typeof TYPES }[],
  ) =>
    columns.map(
      ({ name, type }) =>
        `<key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="${TYPES[type]}"/>`,
    );
  const look = [
    { name: "label", type: "string" },
    { name: "x", type: "double" },
    { name: "y", type: "double" },
    { name: "size", type: "double" },
    { name: "color", type: "string" },
  ] as const;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="graph-name" for="graph" attr.name="name" attr.type="string"/>',
    ...declareAll("node", [...look, ...nodes.columns]),
    ...declareAll("edge", [{ name: "weight", type: "double" }, ...edges.columns]),
    '<graph id="G" edgedefault="undirected">',
    writeData("graph", [["name", title]]),
    ...nodes.ids.map((id, node) => {
      const own: Data = [
        ["label", nodes.labels[node]],
        ["x", nodes.x[node]],
        ["y", nodes.y[node]],
        ["size", nodes.sizes[node]],
        ["color", nodes.colours[node]],
        ...knownValues(nodes.columns, node),
      ];
      return `<node id="${escapeXml(id)}">${writeData("node", own)}</node>`;
    }),
    ...edges.sources.map((source, edge) => {
      const ends = [source, edges.targets[edge]].map((node) => escapeXml(nodes.ids[node]));
      const own: Data = [["weight", edges.weights[edge]], ...knownValues(edges.columns, edge)];
      return `<edge source="${ends[0]}" target="${ends[1]}">${writeData("edge", own)}</edge>`;
    }),
    "</graph>",
    "</graphml>\n",
  ].join("\n");
}

function writeData(kind: string, values: Data): string {
  return values
    .map(([name, value]) => `<data key="${kind}-${name}">${escapeXml(String(value))}</data>`)
    .join("");
}
