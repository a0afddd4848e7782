/**
 * Writes the network for Pajek: as a network file (.net), or as a project file
 * (.paj) that also has regions and sub-regions as partitions, and numbers as
 * vectors. A vertex is its number, place (0 to 1, y downwards), colour and label;
 * Pajek has no other attributes. In a label a quotation mark would end it and a
 * backslash may hide what follows: they are written as ' and /. As some readers
 * know a vertex by its label, labels that are there before get the paper's id.
 * Linear.
 *
 * Format: http://mrvar.fdv.uni-lj.si/pajek/ (manual, "Data objects")
 */

import type { GraphSnapshot, SnapshotColumn } from "./graph-snapshot.ts";

/** What Pajek takes for "not known" in vectors. */
const UNKNOWN = 999_999_998;

export function writePajekNetwork(snapshot: GraphSnapshot): string {
  const { nodes, edges } = snapshot;
  const labels = pajekLabels(snapshot);
  const [columns, rows] = [rangeOf(nodes.x), rangeOf(nodes.y.map((y) => -y))];
  // One scale for both, or islands would be stretched; some air at the margins.
  const span = Math.max(columns.span, rows.span) || 1;
  const across = (x: number): string => (0.5 + (0.9 * (x - columns.middle)) / span).toFixed(7);
  const down = (y: number): string => (0.5 + (0.9 * (y - rows.middle)) / span).toFixed(7);
  const vertices = nodes.ids.map((_, node) => {
    const place = `${across(nodes.x[node])} ${down(-nodes.y[node])} 0.5000000`;
    return `${node + 1} "${labels[node]}" ${place} ic RGB${nodes.colours[node].slice(1).toUpperCase()}`;
  });
  const lines = edges.sources.map(
    (source, edge) => `${source + 1} ${edges.targets[edge] + 1} ${edges.weights[edge]}`,
  );
  return joinLines([`*Vertices ${vertices.length}`, ...vertices, "*Edges", ...lines]);
}

export function writePajekProject(snapshot: GraphSnapshot): string {
  const { nodes, title } = snapshot;
  const column = (name: string): SnapshotColumn | undefined => nodes.columns.find((one) => one.name === name);
  const partition = (name: string): string => {
    const values = column(name)?.values ?? [];
    const keys = [...new Set(values.filter((value) => value !== null))];
    const numbers = new Map(keys.map((key, index) => [key, index + 1]));
    const rows = values.map((value) => (value === null ? 0 : numbers.get(value)));
    return joinLines([`*Partition ${name}`, `*Vertices ${rows.length}`, ...rows.map(String)]);
  };
  const vector = (name: string): string => {
    const rows = (column(name)?.values ?? []).map((value) => String(value ?? UNKNOWN));
    return joinLines([`*Vector ${name}`, `*Vertices ${rows.length}`, ...rows]);
  };
  return [
    joinLines([`*Network ${title}`]) + writePajekNetwork(snapshot),
    ...["cluster", "subcluster"].map(partition),
    ...["year", "citations", "stability", "links"].map(vector),
  ].join("\r\n");
}

/** The labels as they are written: unique, and without the signs that would end them. */
export function pajekLabels({ nodes }: GraphSnapshot): string[] {
  const safe = (text: string): string => text.replaceAll('"', "'").replaceAll("\\", "/");
  const taken = new Set<string>();
  return nodes.labels.map((label, node) => {
    const wanted = safe(label);
    let free = wanted;
    for (let next = 1; taken.has(free); next++) {
      free = `${wanted} (${safe(nodes.ids[node])}${next === 1 ? "" : ` ${next}`})`;
    }
    taken.add(free);
    return free;
  });
}

function rangeOf(values: readonly number[]): { readonly middle: number; readonly span: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return values.length === 0 ? { middle: 0, span: 0 } : { middle: (least + most) / 2, span: most - least };
}

const joinLines = (lines: readonly string[]): string => `${lines.join("\r\n")}\r\n`;
