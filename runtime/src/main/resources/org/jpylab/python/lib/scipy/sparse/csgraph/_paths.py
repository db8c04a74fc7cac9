"""Shortest paths, traversals, components, trees, flows and matchings."""

import numpy as np
from scipy.sparse import csr_matrix, issparse
from scipy.sparse.csgraph._forms import csgraph_to_dense, edges, graph_of, reconstruct_path

_j_dijkstra, _j_nearest, _j_bellman_ford, _j_johnson, _j_floyd = np._bind(
    "org.jpylab.scipy.graph.ShortestPaths", ["dijkstra", "nearest", "bellmanFord", "johnson", "floydWarshall"]
)
_j_breadth, _j_depth, _j_components, _j_strong, _j_tree, _j_band = np._bind(
    "org.jpylab.scipy.graph.Traversals", ["breadthFirst", "depthFirst", "components", "strongComponents", "leastTree", "bandOrder"]
)
_j_flow, _j_matching = np._bind("org.jpylab.scipy.graph.Flows", ["largest", "matching"])


class NegativeCycleError(Exception):
    """A cycle of negative length: paths have no shortest."""

    def __init__(self, message=""):
        Exception.__init__(self, message)


def _raw(parts):
    return [np.ascontiguousarray(p)._j for p in parts]


def _sources(indices, n):
    if indices is None:
        return np.arange(n, dtype=np.int32), (n,)
    made = np.atleast_1d(np.array(indices, dtype=np.int32))
    made = np.where(made < 0, made + n, made).astype(np.int32)
    if (made < 0).any() or (made >= n).any():
        raise ValueError("indices out of range 0...N")
    return made.ravel(), np.shape(indices)


def _given(found, shape, n, return_predecessors):
    if not found:
        raise NegativeCycleError("Negative cycle detected on node 0")
    d, before = (np._wrap(a).reshape(shape + (n,)) for a in found)
    return (d, before) if return_predecessors else d


def dijkstra(csgraph, directed=True, indices=None, return_predecessors=False, unweighted=False, limit=np.inf, min_only=False):
    """The lengths of the shortest paths, by Dijkstra's method.

    >>> dijkstra(csr_matrix([[0, 1, 4], [0, 0, 2], [0, 0, 0]]), indices=0)
    array([0., 1., 3.])
    """
    graph = graph_of(csgraph)
    n = graph.shape[0]
    if (graph.data < 0).any():
        import warnings

        warnings.warn("Graph has negative weights: dijkstra will give inaccurate results if the graph contains negative cycles. Consider johnson or bellman_ford.", UserWarning, 2)  # fmt: skip
    starts, ends, lengths = edges(graph, directed)
    parts = _raw((starts, ends, np.ones(len(lengths)) if unweighted else lengths))
    sources, shape = _sources(indices, n)
    if min_only:
        d, before, owner = (np._wrap(a) for a in _j_nearest(*parts, sources._j, float(limit)))
        return (d, before, owner) if return_predecessors else d
    return _given(_j_dijkstra(*parts, sources._j, float(limit)), shape, n, return_predecessors)


def _negative(kernel, csgraph, directed, indices, return_predecessors, unweighted):
    graph = graph_of(csgraph)
    starts, ends, lengths = edges(graph, directed)
    sources, shape = _sources(indices, graph.shape[0])
    found = kernel(*_raw((starts, ends, np.ones(len(lengths)) if unweighted else lengths)), sources._j)
    return _given(list(found), shape, graph.shape[0], return_predecessors)


def bellman_ford(csgraph, directed=True, indices=None, return_predecessors=False, unweighted=False):
    """The lengths of the shortest paths, where edges may be negative.

    >>> bellman_ford(csr_matrix([[0, 1, 4], [0, 0, -2], [0, 0, 0]]), indices=0)
    array([ 0.,  1., -1.])
    """
    return _negative(_j_bellman_ford, csgraph, directed, indices, return_predecessors, unweighted)


def johnson(csgraph, directed=True, indices=None, return_predecessors=False, unweighted=False):
    """The lengths of the shortest paths, where edges may be negative and are few.

    >>> johnson(csr_matrix([[0, 1, 4], [0, 0, -2], [0, 0, 0]]), indices=0)
    array([ 0.,  1., -1.])
    """
    return _negative(_j_johnson, csgraph, directed, indices, return_predecessors, unweighted)


def floyd_warshall(csgraph, directed=True, return_predecessors=False, unweighted=False, overwrite=False):
    """The lengths of the shortest paths of all pairs, from a full matrix.

    >>> floyd_warshall(csr_matrix([[0, 1, 4], [0, 0, 2], [0, 0, 0]]))[0]
    array([0., 1., 3.])
    """
    matrix = csgraph_to_dense(graph_of(csgraph), np.inf)
    if unweighted:
        matrix = np.where(np.isinf(matrix), np.inf, 1.0)
    if not directed:
        matrix = np.minimum(matrix, matrix.T)
    found = list(_j_floyd(np.ascontiguousarray(matrix)._j))
    if not found:
        raise NegativeCycleError("Negative cycle in nodes")
    d, before = (np._wrap(a) for a in found)
    return (d, before) if return_predecessors else d


def shortest_path(csgraph, method="auto", directed=True, return_predecessors=False, unweighted=False, overwrite=False, indices=None):
    """The lengths of the shortest paths.

    >>> shortest_path(csr_matrix([[0, 1, 4], [0, 0, 2], [0, 0, 0]]))
    array([[ 0.,  1.,  3.],
           [inf,  0.,  2.],
           [inf, inf,  0.]])
    """
    graph = graph_of(csgraph)
    if method == "auto":
        few = graph.nnz < graph.shape[0] ** 2 / 4
        method = "J" if (graph.data < 0).any() else "D" if few or indices is not None else "FW"
    if method == "FW":
        if indices is not None:
            raise ValueError("Cannot specify indices with method == 'FW'.")
        return floyd_warshall(graph, directed, return_predecessors, unweighted)
    functions = {"D": dijkstra, "BF": bellman_ford, "J": johnson}
    if method not in functions:
        raise ValueError(f"unrecognized method '{method}'")
    return functions[method](graph, directed, indices, return_predecessors, unweighted)


def breadth_first_order(csgraph, i_start, directed=True, return_predecessors=True):
    """The nodes in the order of their distance from one, and what each was reached from.

    >>> breadth_first_order(csr_matrix([[0, 1, 2], [0, 0, 0], [0, 0, 0]]), 0)
    (array([0, 1, 2], dtype=int32), array([-9999,     0,     0], dtype=int32))
    """
    return _ordered(_j_breadth, csgraph, i_start, directed, return_predecessors)


def depth_first_order(csgraph, i_start, directed=True, return_predecessors=True):
    """The nodes in the order in which one goes ever deeper, and what each was reached from.

    >>> depth_first_order(csr_matrix([[0, 1, 2], [0, 0, 3], [0, 0, 0]]), 0)
    (array([0, 1, 2], dtype=int32), array([-9999,     0,     1], dtype=int32))
    """
    return _ordered(_j_depth, csgraph, i_start, directed, return_predecessors)


def _ordered(kernel, csgraph, i_start, directed, return_predecessors):
    starts, ends, _ = edges(graph_of(csgraph), directed)
    order, before = (np._wrap(a) for a in kernel(*_raw((starts, ends)), int(i_start)))
    return (order, before) if return_predecessors else order


def breadth_first_tree(csgraph, i_start, directed=True):
    """The tree of a breadth-first search.

    >>> breadth_first_tree(csr_matrix([[0, 1, 2], [0, 0, 3], [0, 0, 0]]), 0).nnz
    2
    """
    return reconstruct_path(csgraph, breadth_first_order(csgraph, i_start, directed)[1], directed)


def depth_first_tree(csgraph, i_start, directed=True):
    """The tree of a depth-first search.

    >>> depth_first_tree(csr_matrix([[0, 1, 2], [0, 0, 3], [0, 0, 0]]), 0).nnz
    2
    """
    return reconstruct_path(csgraph, depth_first_order(csgraph, i_start, directed)[1], directed)


def connected_components(csgraph, directed=True, connection="weak", return_labels=True):
    """The number of components and each node's.

    >>> connected_components(csr_matrix([[0, 1, 0], [0, 0, 0], [0, 0, 0]]))
    (2, array([0, 0, 1], dtype=int32))
    """
    if str(connection).lower() not in ("weak", "strong"):
        raise ValueError("connection must be 'weak' or 'strong'")
    graph = graph_of(csgraph)
    kernel = _j_strong if directed and connection.lower() == "strong" else _j_components
    labels = np._wrap(kernel(*_raw((graph.indptr, graph.indices))))
    count = int(labels.max()) + 1 if len(labels) else 0
    return (count, labels) if return_labels else count


def minimum_spanning_tree(csgraph, overwrite=False):
    """The tree of least weight that joins all nodes (a forest, if they are not connected).

    >>> minimum_spanning_tree(csr_matrix([[0, 1, 3], [0, 0, 2], [0, 0, 0]])).toarray()
    array([[0., 1., 0.],
           [0., 0., 2.],
           [0., 0., 0.]])
    """
    graph = graph_of(csgraph)
    kept = np._wrap(_j_tree(*_raw((graph.indptr, graph.indices, graph.data))))
    coo = graph.tocoo()
    made = csr_matrix((coo.data[kept], (coo.row[kept], coo.col[kept])), shape=graph.shape)
    made.eliminate_zeros()
    return made


def reverse_cuthill_mckee(graph, symmetric_mode=False):
    """An order of rows and columns that brings entries near the diagonal.

    >>> reverse_cuthill_mckee(csr_matrix([[1, 0, 1], [0, 1, 0], [1, 0, 1]]))
    array([2, 0, 1], dtype=int32)
    """
    graph = csr_matrix(graph)
    if not symmetric_mode:
        graph = (graph + graph.T).tocsr()
    return np._wrap(_j_band(*_raw((graph.indptr, graph.indices))))


class MaximumFlowResult:
    """The value of a flow, and the flow along each edge."""

    def __init__(self, flow_value, flow):
        self.flow_value, self.flow = flow_value, flow

    def __repr__(self):
        return "MaximumFlowResult with value of %d" % self.flow_value


def maximum_flow(csgraph, source, sink, *, method="dinic"):
    """The largest flow from a node to another, where edges are capacities, whole numbers.

    >>> maximum_flow(csr_matrix([[0, 5, 3], [0, 0, 4], [0, 0, 0]]), 0, 2).flow_value
    7
    """
    if not (issparse(csgraph) and csgraph.format == "csr"):
        raise TypeError("graph must be in CSR format")
    if csgraph.dtype.kind != "i":
        raise ValueError("graph capacities must be integers")
    if source == sink:
        raise ValueError("source and sink vertices must differ")
    if method not in ("dinic", "edmonds_karp"):
        raise ValueError(f"{method} method is not supported yet.")
    n = csgraph.shape[0]
    for name, node in (("source", source), ("sink", sink)):
        if not 0 <= node < n:
            raise ValueError(f"{name} value ({node}) must be between 0 and {n - 1}")
    flow = np._wrap(_j_flow(*_raw((csgraph.indptr, csgraph.indices, csgraph.data.astype(np.int64))), int(source), int(sink)))
    one = csgraph._with(flow.astype(np.int32))
    both = one - one.T
    pattern = (csgraph + csgraph.T).tocsr().tocoo()
    made = csr_matrix((np.asarray(both._values_of(pattern.row, pattern.col)), (pattern.row, pattern.col)), shape=csgraph.shape)
    return MaximumFlowResult(int(both[source].sum()), made)


def maximum_bipartite_matching(graph, perm_type="row"):
    """A matching of as many rows and columns as can be.

    >>> maximum_bipartite_matching(csr_matrix([[0, 1], [1, 0]]))
    array([1, 0], dtype=int32)
    """
    if not issparse(graph):
        raise TypeError("graph must be in CSC, CSR, or COO format.")
    graph = graph.tocsr() if perm_type == "column" else graph.tocsr().T.tocsr()
    return np._wrap(_j_matching(*_raw((graph.indptr, graph.indices)), graph.shape[1]))


def structural_rank(graph):
    """The largest rank a matrix with these entries can have.

    >>> structural_rank(csr_matrix([[0, 1], [0, 1]]))
    1
    """
    return int((maximum_bipartite_matching(graph) >= 0).sum())


def min_weight_full_bipartite_matching(biadjacency_matrix, maximize=False):
    """The matching of all rows (or columns) with least weight.

    >>> min_weight_full_bipartite_matching(csr_matrix([[3, 1], [1, 5]]))
    (array([0, 1], dtype=int32), array([1, 0], dtype=int32))
    """
    from scipy.optimize import linear_sum_assignment

    graph = biadjacency_matrix.tocsr()
    coo = graph.tocoo()
    if len(coo.data) == 0:
        return np.array([], dtype=np.int32), np.array([], dtype=np.int32)
    full = np.full(graph.shape, np.inf)
    full[coo.row, coo.col] = -coo.data.astype(float) if maximize else coo.data.astype(float)
    try:
        rows, columns = linear_sum_assignment(full)
    except ValueError as error:
        raise ValueError("no full matching exists") from error
    if np.isinf(full[rows, columns]).any():
        raise ValueError("no full matching exists")
    return rows.astype(np.int32), columns.astype(np.int32)
