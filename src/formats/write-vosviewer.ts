/**
 * Writes the network for VOSviewer: a map file and a network file, or one JSON
 * file that VOSviewer Online reads, too. Items are numbered from 1, as VOSviewer
 * wants it, and so are clusters; papers at sea are in none. VOSviewer shows the
 * description, so what has no column of its own stands there as HTML, escaped.
 * Evidence of links cannot be told. Labels stand as they are, formulas or not: it
 * is VOSviewer that reads them, and an apostrophe would show there. Linear.
 *
 * Format: https://app.vosviewer.com/docs/file-types/
 */

import { escapeXml } from "../lib/escape-xml.ts";
import { type ColumnValue, type GraphSnapshot, knownValues } from "./graph-snapshot.ts";

/** Shown in the description, by column. */
const DESCRIBED: readonly (readonly [string, string])[] = [
  ["title", "Title"],
  ["authors", "Authors"],
  ["venue", "Venue"],
  ["year", "Year"],
  ["doi", "DOI"],
  ["cluster_label", "Region"],
  ["subcluster_label", "Sub-region"],
  ["concepts", "Concepts"],
];
const SCORES = [
  ["year", "Year"],
  ["citations", "Times cited"],
  ["stability", "Stability"],
] as const;

interface Item {
  readonly id: number;
  readonly label: string;
  readonly description: string;
  readonly url: string;
  readonly x: number;
  readonly y: number;
  readonly cluster: number | null;
  readonly weights: Readonly<Record<string, number>>;
  readonly scores: Readonly<Record<string, number>>;
}

/** The map file: a row an item. */
export function writeVosviewerMap(snapshot: GraphSnapshot): string {
  const scores = SCORES.map(([, name]) => name);
  const weights = ["Links", "Total link strength"];
  const names = [
    ..."id label description url x y cluster".split(" "),
    ...weights.map((name) => `weight<${name}>`),
    ...scores.map((name) => `score<${name}>`),
  ];
  const rows = listItems(snapshot).map((item) => [
    item.id,
    item.label,
    item.description,
    item.url,
    item.x,
    item.y,
    item.cluster,
    ...weights.map((name) => item.weights[name]),
    ...scores.map((name) => item.scores[name] ?? null),
  ]);
  return [names, ...rows].map((cells) => `${cells.map(writeField).join(",")}\r\n`).join("");
}

/** The network file: the numbers of two items, and the weight of their link. */
export function writeVosviewerNetwork({ edges }: GraphSnapshot): string {
  return edges.sources
    .map((source, edge) => `${source + 1},${edges.targets[edge] + 1},${edges.weights[edge]}\r\n`)
    .join("");
}

export function writeVosviewerJson(snapshot: GraphSnapshot): string {
  const { edges, regions, title, description } = snapshot;
  const network = {
    items: listItems(snapshot).map(({ cluster, url, ...item }) => ({
      ...item,
      ...(url === "" ? {} : { url }),
      ...(cluster === null ? {} : { cluster }),
    })),
    links: edges.sources.map((source, edge) => ({
      source_id: source + 1,
      target_id: edges.targets[edge] + 1,
      strength: edges.weights[edge],
    })),
    clusters: regions.map(({ label }, region) => ({ cluster: region + 1, label })),
  };
  const colours = regions.map(({ colour }, region) => ({ cluster: region + 1, color: colour }));
  const info = { title, description: escapeXml(description) };
  const config = { color_schemes: { cluster_colors: colours } };
  return `${JSON.stringify({ network, info, config })}\n`;
}

function listItems({ nodes, edges }: GraphSnapshot): Item[] {
  const strength = nodes.ids.map(() => 0);
  edges.weights.forEach((weight, edge) => {
    strength[edges.sources[edge]] += weight;
    strength[edges.targets[edge]] += weight;
  });
  return nodes.ids.map((_, node): Item => {
    const known: Record<string, ColumnValue> = Object.fromEntries(knownValues(nodes.columns, node));
    const scores = SCORES.flatMap(([column, name]): [string, number][] => {
      const value = known[column];
      return typeof value === "number" ? [[name, value]] : [];
    });
    return {
      id: node + 1,
      label: nodes.labels[node],
      description: describeItem(known),
      url: addressOf(known),
      // VOSviewer's own maps span a unit or two.
      x: Number((nodes.x[node] / 500).toPrecision(7)),
      y: Number((nodes.y[node] / 500).toPrecision(7)),
      cluster: nodes.regions[node] < 0 ? null : nodes.regions[node] + 1,
      weights: {
        Links: Number(known["links"] ?? 0),
        "Total link strength": Number(strength[node].toPrecision(7)),
      },
      scores: Object.fromEntries(scores),
    };
  });
}

function describeItem(known: Readonly<Record<string, ColumnValue>>): string {
  const rows = DESCRIBED.filter(([column]) => known[column] !== undefined).map(
    ([column, name]) => `<tr><td>${name}:</td><td>${escapeXml(String(known[column]))}</td></tr>`,
  );
  return `<table>${rows.join("")}</table>`;
}

function addressOf(known: Readonly<Record<string, ColumnValue>>): string {
  const doi = known["doi"];
  return doi === undefined ? String(known["url"] ?? "") : `https://doi.org/${encodeURI(String(doi))}`;
}

function writeField(value: string | number | null): string {
  const text = String(value ?? "");
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
