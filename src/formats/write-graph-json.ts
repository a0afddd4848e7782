/**
 * Writes the network as the three kinds of JSON that programs exchange graphs in.
 * What is not known of a node has no key. Linear.
 *
 *     Cytoscape (.cyjs)   { elements: { nodes: [{ data, position }], edges: [{ data }] } }, y downwards
 *     node-link           { nodes: [{ id, … }], edges: [{ source, target, … }] }, as networkx has it
 *     graphology          { nodes: [{ key, attributes }], edges: [{ key, source, target, attributes }] }, as Sigma draws it
 */

import { type GraphSnapshot, knownValues } from "./graph-snapshot.ts";

type Values = Record<string, string | number | boolean>;

export function writeCytoscape({ nodes, edges, title, creator }: GraphSnapshot): string {
  const shown = nodes.ids.map((id, node) => ({
    data: {
      id,
      // networkx knows a node by its value, Cytoscape shows its name.
      value: id,
      name: nodes.labels[node],
      size: nodes.sizes[node],
      color: nodes.colours[node],
      ...valuesOf(nodes.columns, node),
    },
    position: { x: nodes.x[node], y: -nodes.y[node] + 0 },
  }));
  const linked = edges.sources.map((source, edge) => ({
    data: {
      id: `link ${edge}`,
      source: nodes.ids[source],
      target: nodes.ids[edges.targets[edge]],
      weight: edges.weights[edge],
      ...valuesOf(edges.columns, edge),
    },
  }));
  const head = {
    format_version: "1.0",
    generated_by: creator,
    target_cytoscapejs_version: "~3",
    directed: false,
    multigraph: false,
    data: { name: title },
  };
  return writeParts(head, [
    ['"elements":{"nodes":', shown, ","],
    ['"edges":', linked, "}}"],
  ]);
}

export function writeNodeLink({ nodes, edges, title }: GraphSnapshot): string {
  const shown = nodes.ids.map((id, node) => ({
    id,
    ...lookOf(nodes, node),
    ...valuesOf(nodes.columns, node),
  }));
  const linked = edges.sources.map((source, edge) => ({
    source: nodes.ids[source],
    target: nodes.ids[edges.targets[edge]],
    weight: edges.weights[edge],
    ...valuesOf(edges.columns, edge),
  }));
  return writeParts({ directed: false, multigraph: false, graph: { name: title } }, [
    ['"nodes":', shown, ","],
    ['"edges":', linked, "}"],
  ]);
}

export function writeGraphology({ nodes, edges, title }: GraphSnapshot): string {
  const shown = nodes.ids.map((key, node) => ({
    key,
    attributes: { ...lookOf(nodes, node), ...valuesOf(nodes.columns, node) },
  }));
  const linked = edges.sources.map((source, edge) => ({
    key: `link ${edge}`,
    source: nodes.ids[source],
    target: nodes.ids[edges.targets[edge]],
    undirected: true,
    attributes: { weight: edges.weights[edge], ...valuesOf(edges.columns, edge) },
  }));
  const options = { type: "undirected", multi: false, allowSelfLoops: false };
  return writeParts({ attributes: { name: title }, options }, [
    ['"nodes":', shown, ","],
    ['"edges":', linked, "}"],
  ]);
}

function lookOf({ labels, x, y, sizes, colours }: GraphSnapshot["nodes"], node: number): Values {
  return { label: labels[node], x: x[node], y: y[node], size: sizes[node], color: colours[node] };
}

function valuesOf(columns: GraphSnapshot["nodes"]["columns"], row: number): Values {
  return Object.fromEntries(knownValues(columns, row));
}

/** A record a line, so that two files can be compared line by line. */
function writeParts(head: object, parts: readonly (readonly [string, readonly object[], string])[]): string {
  const lists = parts.map(([open, records, close]) => {
    const lines = records.map((record) => JSON.stringify(record));
    return `${open}[${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n`}]${close}`;
  });
  return `${JSON.stringify(head).slice(0, -1)},\n${lists.join("\n")}\n`;
}
