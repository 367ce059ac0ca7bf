"""The shortest way through a graph without skills, by one of three graph libraries.

    python3 Tests/Peers/plain_paths.py rustworkx|igraph|networkx GRAPH FROM TO [QUERIES]

Reads the same file as cairn does, with orjson, and does no more than the question takes: no check
of the file, no plan. Prints one JSON object: the least weeks and, in seconds, the time of reading
the file and building the graph, and the least and the median time of the query alone.
"""

import json
import statistics
import sys
import time

import orjson


def read(path):
    """The number of each role, the ends of the moves, and their weeks."""
    with open(path, "rb") as file:
        graph = orjson.loads(file.read())
    number = {role["id"]: index for index, role in enumerate(graph["roles"])}
    moves = graph["moves"]
    ends = [(number[move["from"]], number[move["to"]]) for move in moves]
    return number, ends, [move["weeks"] for move in moves]


def rustworkx_query(number, ends, weeks, start, target):
    import rustworkx

    graph = rustworkx.PyDiGraph(multigraph=True)
    graph.add_nodes_from(range(len(number)))
    graph.add_edges_from([(tail, head, week) for (tail, head), week in zip(ends, weeks)])

    def query():
        lengths = rustworkx.dijkstra_shortest_path_lengths(graph, start, float, goal=target)
        return round(lengths[target])

    return query


def igraph_query(number, ends, weeks, start, target):
    import igraph

    graph = igraph.Graph(len(number), ends, directed=True)
    graph.es["weeks"] = weeks

    def query():
        path = graph.get_shortest_path(start, to=target, weights="weeks", output="epath")
        return sum(weeks[edge] for edge in path)

    return query


def networkx_query(number, ends, weeks, start, target):
    import networkx

    graph = networkx.DiGraph()
    graph.add_nodes_from(range(len(number)))
    graph.add_weighted_edges_from((tail, head, week) for (tail, head), week in zip(ends, weeks))

    def query():
        length, _ = networkx.bidirectional_dijkstra(graph, start, target)
        return length

    return query


QUERIES = {"rustworkx": rustworkx_query, "igraph": igraph_query, "networkx": networkx_query}


def main():
    library, path, start, target, *rest = sys.argv[1:]
    begin = time.perf_counter()
    number, ends, weeks = read(path)
    query = QUERIES[library](number, ends, weeks, number[start], number[target])
    built = time.perf_counter() - begin
    times = []
    for _ in range(int(rest[0]) if rest else 1):
        begin = time.perf_counter()
        least = query()
        times.append(time.perf_counter() - begin)
    print(
        json.dumps(
            {
                "weeks": least,
                "build": built,
                "query": statistics.median(times),
                "least query": min(times),
            }
        )
    )


if __name__ == "__main__":
    main()
