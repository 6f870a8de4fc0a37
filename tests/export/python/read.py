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
    # igraph leaves an ampersand in an XML attribute half escaped.
    ids = [v["id"].replace("&#38;", "&") for v in graph.vs]
    nodes = {ids[v.index]: v.attributes() for v in graph.vs}
    edges = [[ids[e.source], ids[e.target], e["edgeKey"], e.attributes()] for e in graph.es]
    out = {"directed": graph.is_directed(), "nodes": nodes, "edges": edges}
else:
    import rdflib

    graph = rdflib.Graph()
    graph.parse(path, format="json-ld")
    out = sorted([str(s), str(p), str(o)] for s, p, o in graph)


def plain(value):
    """igraph's NaN, for a number that is absent, is no JSON."""
    if isinstance(value, dict):
        return {name: plain(inner) for name, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(inner) for inner in value]
    return None if value != value else value


json.dump(plain(out), sys.stdout, ensure_ascii=True)
