"""Reads graph files with networkx and igraph and prints what they found as JSON.

    python3 read-graphs.py FOLDER

Each folder in FOLDER holds x.gexf, x.graphml, x.net, x.cyjs, x.json (node-link),
nodes.csv and edges.csv. The answer is a list, by the folders' names as numbers.
"""

import csv
import json
import os
import sys

import igraph
import networkx
from networkx.readwrite.gexf import GEXF


def described(graph):
    """Of a networkx graph: nodes and edges with their data."""
    return {
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
        "nodes": [[str(node), data] for node, data in graph.nodes(data=True)],
        "edges": [[str(a), str(b), data] for a, b, data in graph.edges(data=True)],
    }


def described_igraph(graph):
    # igraph fills up what a node lacks: nan for numbers, '' for texts.
    def known(attributes):
        return {k: v for k, v in attributes.items() if v is not None and v == v and v != ""}

    # The label of a Pajek vertex is its name from igraph 1.0 on.
    ids = graph.vs["id" if "id" in graph.vs.attributes() else "name"]
    return {
        "directed": graph.is_directed(),
        "multigraph": graph.has_multiple(),
        "nodes": [[ids[v.index], known(v.attributes())] for v in graph.vs],
        "edges": [[ids[e.source], ids[e.target], known(e.attributes())] for e in graph.es],
    }


def read_json(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def read_node_link(path):
    data = read_json(path)
    try:
        return networkx.node_link_graph(data, edges="edges")
    except TypeError:  # networkx before 3.4
        return networkx.node_link_graph({**data, "links": data["edges"]})


def read_table(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def read_folder(folder):
    def path(name):
        return os.path.join(folder, name)

    return {
        "networkx": {
            # networkx before 3.5 knows no GEXF 1.3.
            "gexf": described(networkx.read_gexf(path("x.gexf"))) if "1.3" in GEXF.versions else None,
            "graphml": described(networkx.read_graphml(path("x.graphml"))),
            # Its reader makes a multigraph of every Pajek file.
            "pajek": described(networkx.Graph(networkx.read_pajek(path("x.net")))),
            "cytoscape": described(networkx.cytoscape_graph(read_json(path("x.cyjs")))),
            "nodeLink": described(read_node_link(path("x.json"))),
        },
        "igraph": {
            "graphml": described_igraph(igraph.Graph.Read_GraphML(path("x.graphml"))),
            "pajek": described_igraph(igraph.Graph.Read_Pajek(path("x.net"))),
        },
        "nodes": read_table(path("nodes.csv")),
        "edges": read_table(path("edges.csv")),
    }


folders = sorted(os.listdir(sys.argv[1]), key=int)
print(json.dumps([read_folder(os.path.join(sys.argv[1], folder)) for folder in folders]))
