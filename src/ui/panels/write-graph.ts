/** The network of an atlas as a file, in any of the kinds that the export menu offers; two tables go into one ZIP file. */

import { strToU8, zipSync } from "fflate";
import type { GraphSnapshot } from "../../formats/graph-snapshot.ts";
import { writeGexf } from "../../formats/write-gexf.ts";
import { writeCytoscape, writeGraphology, writeNodeLink } from "../../formats/write-graph-json.ts";
import { writeEdgeTable, writeNodeTable } from "../../formats/write-graph-tables.ts";
import { writeGraphml } from "../../formats/write-graphml.ts";
import { writePajekNetwork, writePajekProject } from "../../formats/write-pajek.ts";
import {
  writeVosviewerJson,
  writeVosviewerMap,
  writeVosviewerNetwork,
} from "../../formats/write-vosviewer.ts";
import type { OpenedAtlas } from "../../model/index.ts";
import type { Drawing } from "../../view/drawing.ts";
import { snapshotMap } from "../../view/snapshot-map.ts";
import type { GraphKind } from "../messages/export-graph.ts";

interface GraphInput {
  readonly atlas: OpenedAtlas;
  /** Indices; `null` for all. */
  readonly papers: readonly number[] | null;
  /** `null` while the map has not been drawn. */
  readonly drawing: Drawing | null;
}

const WRITERS: Readonly<Record<GraphKind, (snapshot: GraphSnapshot) => Blob>> = {
  gexf: (snapshot) => textFile(writeGexf(snapshot), "application/xml"),
  graphml: (snapshot) => textFile(writeGraphml(snapshot), "application/xml"),
  net: (snapshot) => textFile(writePajekNetwork(snapshot), "text/plain"),
  paj: (snapshot) => textFile(writePajekProject(snapshot), "text/plain"),
  "vosviewer.json": (snapshot) => textFile(writeVosviewerJson(snapshot), "application/json"),
  "vosviewer.zip": (snapshot) =>
    zipFile({ "map.txt": writeVosviewerMap(snapshot), "network.txt": writeVosviewerNetwork(snapshot) }),
  cyjs: (snapshot) => textFile(writeCytoscape(snapshot), "application/json"),
  "node-link.json": (snapshot) => textFile(writeNodeLink(snapshot), "application/json"),
  "graphology.json": (snapshot) => textFile(writeGraphology(snapshot), "application/json"),
  "graph.zip": (snapshot) =>
    zipFile({ "nodes.csv": writeNodeTable(snapshot), "edges.csv": writeEdgeTable(snapshot) }),
};

export function writeGraph({ atlas, papers, drawing }: GraphInput, kind: GraphKind): Blob {
  return WRITERS[kind](snapshotMap(atlas, papers, drawing));
}

function textFile(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}

function zipFile(texts: Readonly<Record<string, string>>): Blob {
  const files = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
  return new Blob([zipSync(Object.fromEntries(files))], { type: "application/zip" });
}
