/** The formats that the network of papers is taken away in. */

import type { GraphSnapshot } from "../../src/formats/graph-snapshot.ts";
import { writeGexf } from "../../src/formats/write-gexf.ts";
import { writeCytoscape, writeGraphology, writeNodeLink } from "../../src/formats/write-graph-json.ts";
import { writeEdgeTable, writeNodeTable } from "../../src/formats/write-graph-tables.ts";
import { writeGraphml } from "../../src/formats/write-graphml.ts";
import { writePajekNetwork, writePajekProject } from "../../src/formats/write-pajek.ts";
import {
  writeVosviewerJson,
  writeVosviewerMap,
  writeVosviewerNetwork,
} from "../../src/formats/write-vosviewer.ts";
import { snapshotMap } from "../../src/view/snapshot-map.ts";
import type { ExportFormat, Written } from "./export-format.ts";

type GraphRow = Pick<ExportFormat, "name" | "endings" | "sentence" | "target"> & {
  readonly write: (snapshot: GraphSnapshot) => Written;
};

const ROWS: readonly GraphRow[] = [
  {
    name: "gexf",
    endings: ["gexf"],
    sentence: "GEXF 1.3, for Gephi: with places, colours and sizes.",
    write: writeGexf,
  },
  {
    name: "graphml",
    endings: ["graphml"],
    sentence: "GraphML, for igraph, networkx, yEd and Cytoscape.",
    write: writeGraphml,
  },
  {
    name: "pajek",
    endings: ["net"],
    sentence: "Pajek network: titles, places, colours and weights.",
    write: writePajekNetwork,
  },
  {
    name: "pajek-project",
    endings: ["paj"],
    sentence: "Pajek project: the network, regions as partitions, years and citations as vectors.",
    write: writePajekProject,
  },
  {
    name: "vosviewer",
    endings: ["txt"],
    target: "files",
    sentence: "VOSviewer, two files: <name>-map.txt and <name>-network.txt.",
    write: (snapshot) => [
      { name: "-map.txt", content: writeVosviewerMap(snapshot) },
      { name: "-network.txt", content: writeVosviewerNetwork(snapshot) },
    ],
  },
  {
    name: "vosviewer-json",
    endings: ["vosviewer.json"],
    sentence: "VOSviewer and VOSviewer Online, one file.",
    write: writeVosviewerJson,
  },
  {
    name: "cytoscape",
    endings: ["cyjs"],
    sentence: "Cytoscape and Cytoscape.js.",
    write: writeCytoscape,
  },
  {
    name: "node-link",
    endings: ["node-link.json"],
    sentence: "Node-link JSON, as networkx reads it and D3 nearly does (its “edges” are “links” there).",
    write: writeNodeLink,
  },
  {
    name: "graphology",
    endings: ["graphology.json"],
    sentence: "Graphology’s own JSON, which Sigma draws.",
    write: writeGraphology,
  },
  {
    name: "graph-csv",
    endings: ["graph.csv"],
    target: "files",
    sentence: "Two tables for spreadsheets, R and Gephi: <name>-nodes.csv and <name>-edges.csv.",
    write: (snapshot) => [
      { name: "-nodes.csv", content: writeNodeTable(snapshot) },
      { name: "-edges.csv", content: writeEdgeTable(snapshot) },
    ],
  },
];

export const GRAPH_FORMATS: readonly ExportFormat[] = ROWS.map(({ write, ...row }) => ({
  ...row,
  group: "graph",
  prepare:
    () =>
    ({ atlas, papers }) =>
      write(snapshotMap(atlas, papers)),
}));
