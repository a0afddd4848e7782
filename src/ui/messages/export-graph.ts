/** Words of taking the network away. The keys are the endings of the files. */

export const exportGraphText = {
  heading: "As a network",
  field: "Program that reads the network",
  kinds: [
    {
      key: "gexf",
      name: "Gephi (GEXF)",
      save: "Save GEXF",
      meaning: "Papers with their places, colours and regions; links with their evidence.",
    },
    {
      key: "graphml",
      name: "igraph, networkx, yEd (GraphML)",
      save: "Save GraphML",
      meaning: "The same for most programs and languages that count networks.",
    },
    {
      key: "cyjs",
      name: "Cytoscape (cyjs)",
      save: "Save cyjs",
      meaning: "Papers stand where they stand on the map.",
    },
    {
      key: "vosviewer.json",
      name: "VOSviewer (JSON)",
      save: "Save VOSviewer",
      meaning:
        "One file for VOSviewer and VOSviewer Online, with regions as clusters. Links have no evidence there.",
    },
    {
      key: "vosviewer.zip",
      name: "VOSviewer (map and network files)",
      save: "Save both",
      meaning: "Both files in one ZIP file, for VOSviewers of any age.",
    },
    {
      key: "net",
      name: "Pajek (network)",
      save: "Save net",
      meaning: "Titles, places, colours and weights; Pajek’s network file has room for no more.",
    },
    {
      key: "paj",
      name: "Pajek (project)",
      save: "Save paj",
      meaning: "The network with regions as partitions, and years and citations as vectors.",
    },
    {
      key: "graph.zip",
      name: "R, Gephi, spreadsheets (two CSV tables)",
      save: "Save tables",
      meaning: "A table of papers and a table of links, in one ZIP file.",
    },
    {
      key: "node-link.json",
      name: "networkx, D3 (node-link JSON)",
      save: "Save node-link",
      meaning: "A list of nodes and a list of edges, for programs of your own.",
    },
    {
      key: "graphology.json",
      name: "Graphology, Sigma (JSON)",
      save: "Save graph",
      meaning: "What the graph library that draws this map reads.",
    },
  ],
} as const;

export type GraphKind = (typeof exportGraphText.kinds)[number]["key"];
