/**
 * Writes an atlas as GEXF 1.3, the format of Gephi: papers as nodes with
 * position, size (by number of links) and colour (by region), links as edges
 * with their weight and its five parts. y is turned round, because it grows
 * upwards in Gephi. Titles may hold anything: what XML cannot hold is left out,
 * the rest is escaped. No clock time is written. Linear in the atlas.
 *
 * Format: https://gexf.net/schema.html
 */

import type { Author, OpenedAtlas } from "../model/index.ts";
import { EVIDENCE_KINDS } from "../model/index.ts";
import { escapeXml } from "./escape-xml.ts";
import { listPaperConcepts, readParts, roundSingle } from "./table-views.ts";

/** Colours of the regions by their index, used in turn: nine hues that most sights tell apart. */
const COLOURS: readonly string[] = [
  "#bb666e",
  "#148e9e",
  "#7a6b15",
  "#8e72c4",
  "#005f3e",
  "#a5754e",
  "#09549c",
  "#405a1e",
  "#803867",
];
const AT_SEA = "#6b6a63";
const SMALLEST = 3;
const LARGEST = 8.5;

type AttributeType = "string" | "integer" | "float" | "boolean";

/** An attribute of all nodes; `null` and '' are not written. */
interface NodeAttribute {
  readonly id: string;
  readonly type: AttributeType;
  readonly read: (paper: number) => string | number | boolean | null;
}

/**
 * The atlas as GEXF text.
 *
 * @param colours `#rrggbb` of each region, by its index in the clusters; used in turn when there are fewer
 */
export function writeGexf(atlas: OpenedAtlas, colours: readonly string[] = COLOURS): string {
  const attributes = listAttributes(atlas);
  const declared = attributes.map(({ id, type }) => declare(id, type));
  const parts = EVIDENCE_KINDS.map((kind) => declare(kind, "float"));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta><creator>Littoral ${escapeXml(atlas.manifest.littoral)}</creator>`,
    `<description>${escapeXml(describe(atlas))}</description></meta>`,
    '<graph mode="static" defaultedgetype="undirected" idtype="string">',
    `<attributes class="node" mode="static">\n${declared.join("\n")}\n</attributes>`,
    `<attributes class="edge" mode="static">\n${parts.join("\n")}\n</attributes>`,
    "<nodes>",
    ...writeNodes(atlas, attributes, colours),
    "</nodes>",
    "<edges>",
    ...writeEdges(atlas),
    "</edges>",
    "</graph>",
    "</gexf>\n",
  ].join("\n");
}

function describe({ manifest, partOf }: OpenedAtlas): string {
  if (partOf === undefined) return manifest.title;
  return `${manifest.title}: ${manifest.counts.papers} of ${partOf.counts.papers} papers, and the links among these`;
}

function declare(id: string, type: AttributeType): string {
  return `<attribute id="${id}" title="${id}" type="${type}"/>`;
}

function listAttributes(atlas: OpenedAtlas): NodeAttribute[] {
  const { papers, map, clusters, concepts } = atlas.content;
  const conceptsOf = listPaperConcepts(concepts, papers.id.length);
  const text = (id: string, read: (paper: number) => string): NodeAttribute => ({ id, type: "string", read });
  return [
    text("title", (paper) => papers.title[paper]),
    text("authors", (paper) => papers.authors[paper].map(writeAuthor).join("; ")),
    { id: "year", type: "integer", read: (paper) => papers.year[paper] },
    text("venue", (paper) => papers.venue[paper]),
    text("keywords", (paper) => papers.keywords[paper].join("; ")),
    text("doi", (paper) => papers.doi[paper]),
    text("url", (paper) => papers.url[paper]),
    { id: "citations", type: "integer", read: (paper) => papers.citationCount[paper] },
    { id: "retracted", type: "boolean", read: (paper) => papers.retracted[paper] },
    text("cluster", (paper) => clusters[map.region[paper]]?.id ?? ""),
    text("cluster-label", (paper) => clusters[map.region[paper]]?.label ?? ""),
    text("subcluster", (paper) => clusters[map.subregion[paper]]?.id ?? ""),
    text("subcluster-label", (paper) => clusters[map.subregion[paper]]?.label ?? ""),
    { id: "stability", type: "float", read: (paper) => roundSingle(map.stability[paper]) },
    { id: "links", type: "integer", read: (paper) => map.degree[paper] },
    text("concepts", (paper) => conceptsOf[paper].map((concept) => concepts.label[concept]).join("; ")),
  ];
}

function writeNodes(
  atlas: OpenedAtlas,
  attributes: readonly NodeAttribute[],
  colours: readonly string[],
): string[] {
  const { papers, map } = atlas.content;
  let most = 1;
  for (const degree of map.degree) most = Math.max(most, degree);
  return papers.id.map((id, paper) => {
    const values = attributes.flatMap(({ id: attribute, read }) => writeValue(attribute, read(paper)));
    const region = map.region[paper];
    const colour = region < 0 || colours.length === 0 ? AT_SEA : colours[region % colours.length];
    const size = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(map.degree[paper] / most);
    return [
      `<node id="${escapeXml(id)}" label="${escapeXml(papers.title[paper])}">`,
      `<attvalues>${values.join("")}</attvalues>`,
      writeColour(colour),
      `<viz:position x="${writeNumber(map.x[paper])}" y="${writeNumber(-map.y[paper])}" z="0"/>`,
      `<viz:size value="${writeNumber(size)}"/></node>`,
    ].join("");
  });
}

function writeEdges(atlas: OpenedAtlas): string[] {
  const { papers, links } = atlas.content;
  const edges: string[] = [];
  for (let source = 0; source < papers.id.length; source++) {
    for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
      const { weight, parts } = readParts(links.parts, link * EVIDENCE_KINDS.length);
      const values = EVIDENCE_KINDS.flatMap((kind, index) => writeValue(kind, parts[index]));
      const ends = `source="${escapeXml(papers.id[source])}" target="${escapeXml(papers.id[links.targets[link]])}"`;
      edges.push(
        `<edge id="${link}" ${ends} weight="${writeNumber(weight)}"><attvalues>${values.join("")}</attvalues></edge>`,
      );
    }
  }
  return edges;
}

function writeValue(attribute: string, value: string | number | boolean | null): string[] {
  if (value === null || value === "") return [];
  return [`<attvalue for="${attribute}" value="${escapeXml(String(value))}"/>`];
}

function writeColour(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) || 0);
  return `<viz:color r="${channels[0]}" g="${channels[1]}" b="${channels[2]}"/>`;
}

// `+ 0` makes a plain zero of −0.
function writeNumber(value: number): string {
  return String(Number.isFinite(value) ? roundSingle(value) + 0 : 0);
}

function writeAuthor({ family, given }: Author): string {
  return given === "" ? family : `${given} ${family}`;
}
