"""Reads a file with another library and prints what arrived, as JSON: read.py (networkx-graphml|networkx-gexf|igraph|rdflib) FILE"""
import json
import sys

how, path = sys.argv[1:]
if how.startswith("networkx"):
    import networkx

    read = networkx.read_graphml if how.endswith("graphml") else networkx.read_gexf
    graph = read(path, **({"force_multigraph": True} if how.endswith("graphml") else {}))
    edges = [[s, t, k, d] for s, t, k, d in graph.edges(keys=True, data=True)] if graph.is_multigraph() else [[s, t, d.get("id"), d] for s, t, d in graph.edges(data=True)]
    out = {"directed": graph.is_directed(), "nodes": dict(graph.nodes(data=True)), "edges": edges}
elif how == "igraph":
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    nodes = {v["id"]: v.attributes() for v in graph.vs}
    edges = [[graph.vs[e.source]["id"], graph.vs[e.target]["id"], e.attributes().get("id"), e.attributes()] for e in graph.es]
    out = {"directed": graph.is_directed(), "nodes": nodes, "edges": edges}
else:
    import rdflib

    graph = rdflib.Graph()
    graph.parse(path, format="json-ld")
    out = sorted([str(s), str(p), str(o)] for s, p, o in graph)
json.dump(out, sys.stdout, ensure_ascii=True)
