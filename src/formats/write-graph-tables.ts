/**
 * Writes the network as two tables, one of nodes and one of edges (CSV, RFC 4180,
 * UTF-8), with the names that Gephi's import looks for. Cells that a spreadsheet
 * would take for a formula are marked as text, as in all tables for spreadsheets. Linear.
 */

import type { ColumnValue, GraphSnapshot, SnapshotColumn } from "./graph-snapshot.ts";
import { writeCell } from "./write-ledger.ts";

export function writeNodeTable({ nodes }: GraphSnapshot): string {
  return writeRows(
    ["Id", "Label", "x", "y", "size", "color"],
    nodes.columns,
    nodes.ids.map((id, node) => [
      id,
      nodes.labels[node],
      nodes.x[node],
      nodes.y[node],
      nodes.sizes[node],
      nodes.colours[node],
    ]),
  );
}

export function writeEdgeTable({ nodes, edges }: GraphSnapshot): string {
  return writeRows(
    ["Source", "Target", "Type", "Id", "Weight"],
    edges.columns,
    edges.sources.map((source, edge) => [
      nodes.ids[source],
      nodes.ids[edges.targets[edge]],
      "Undirected",
      edge,
      edges.weights[edge],
    ]),
  );
}

function writeRows(
  first: readonly string[],
  columns: readonly SnapshotColumn[],
  rows: readonly (readonly ColumnValue[])[],
): string {
  const names = [...first, ...columns.map(({ name }) => name)];
  const cells = rows.map((own, row) => [...own, ...columns.map(({ values }) => values[row])]);
  const lines = [names, ...cells].map((line) => line.map((value) => writeCell(writeValue(value))).join(","));
  return `${lines.join("\r\n")}\r\n`;
}

/** Numbers without an exponent, so that no spreadsheet takes one with a minus for a formula. */
function writeValue(value: ColumnValue): string {
  if (typeof value !== "number") return String(value ?? "");
  return /e/.test(String(value)) ? value.toFixed(20).replace(/0+$/, "") : String(value);
}
