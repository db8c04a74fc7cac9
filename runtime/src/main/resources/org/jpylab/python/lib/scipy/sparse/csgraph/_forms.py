"""Graphs as full, masked and sparse matrices; Laplacians; trees and paths from predecessors."""

import numpy as np
from scipy.sparse import csr_matrix, issparse


def csgraph_from_masked(graph):
    """The sparse graph of a masked matrix, whose masked elements are no edges.

    >>> csgraph_from_masked(numpy.ma.masked_equal([[0, 5], [0, 0]], 0)).toarray()
    array([[0., 5.],
           [0., 0.]])
    """
    values = np.ma.asarray(graph).astype(float)
    if values.ndim != 2 or values.shape[0] != values.shape[1]:
        raise ValueError("graph should have two dimensions" if values.ndim != 2 else "graph should be a square array")
    row, col = np.nonzero(~np.ma.getmaskarray(values))
    return csr_matrix((np.asarray(values.data)[row, col], (row, col)), shape=values.shape)


def csgraph_masked_from_dense(graph, null_value=0, nan_null=True, infinity_null=True, copy=True):
    """A masked matrix, where the values that stand for no edge are masked.

    >>> csgraph_masked_from_dense([[0, 5], [0, 0]]).mask
    array([[ True, False],
           [ True,  True]])
    """
    values = np.array(graph, dtype=float)
    if values.ndim != 2 or values.shape[0] != values.shape[1]:
        raise ValueError("graph should have two dimensions" if values.ndim != 2 else "graph should be a square array")
    mask = np.zeros(values.shape, bool)
    if null_value is not None:
        if np.isnan(null_value):
            nan_null = True
        elif np.isinf(null_value):
            infinity_null = True
        else:
            mask |= values == null_value
    if nan_null:
        mask |= np.isnan(values)
    if infinity_null:
        mask |= np.isinf(values)
    return np.ma.masked_array(values, mask)


def csgraph_from_dense(graph, null_value=0, nan_null=True, infinity_null=True):
    """The sparse graph of a full matrix, without the values that stand for no edge.

    >>> csgraph_from_dense([[0, 5], [0, 0]]).nnz
    1
    """
    return csgraph_from_masked(csgraph_masked_from_dense(graph, null_value, nan_null, infinity_null))


def csgraph_to_dense(csgraph, null_value=0):
    """The full matrix of a sparse graph; of several edges the shortest.

    >>> csgraph_to_dense(csr_matrix([[0, 5], [0, 0]]), numpy.inf)
    array([[inf,  5.],
           [inf, inf]])
    """
    coo = csr_matrix(csgraph).tocoo()
    made = np.full(csgraph.shape, np.inf)
    np.minimum.at(made, (coo.row, coo.col), coo.data.astype(float))
    edge = np.zeros(csgraph.shape, bool)
    edge[coo.row, coo.col] = True
    return np.where(edge, made, null_value)


def csgraph_to_masked(csgraph):
    """The masked matrix of a sparse graph.

    >>> csgraph_to_masked(csr_matrix([[0, 5], [0, 0]])).mask[0]
    array([ True, False])
    """
    return np.ma.masked_invalid(csgraph_to_dense(csgraph, np.nan))


def graph_of(csgraph, full=False):
    """The sparse graph of anything that describes one, with lengths that are floats."""
    if issparse(csgraph):
        made = csr_matrix(csgraph).astype(float)
        made._sorted()
    elif np.ma.isMaskedArray(csgraph):
        made = csgraph_from_masked(csgraph)
    else:
        made = csgraph_from_dense(csgraph)
    if made.ndim != 2 or made.shape[0] != made.shape[1]:
        raise ValueError("compressed-sparse graph must be shape (N, N)")
    return made


def edges(graph, directed):
    """Starts, ends and lengths of a graph's edges; those of an undirected one in both directions."""
    if directed:
        return graph.indptr, graph.indices, graph.data
    coo = graph.tocoo()
    row, col = np.concatenate((coo.row, coo.col)), np.concatenate((coo.col, coo.row))
    order = np.argsort(row, kind="stable")
    starts = np.concatenate(([0], np.cumsum(np.bincount(row, minlength=graph.shape[0])))).astype(np.int32)
    return starts, col[order].astype(np.int32), np.concatenate((coo.data, coo.data))[order]


def laplacian(csgraph, normed=False, return_diag=False, use_out_degree=False, *, copy=True, form="array", dtype=None, symmetrized=False):
    """The Laplacian of a graph: degrees on the diagonal less the edges.

    >>> laplacian(numpy.array([[0, 1], [1, 0]]))
    array([[ 1, -1],
           [-1,  1]])
    """
    if len(np.shape(csgraph)) != 2 or csgraph.shape[0] != csgraph.shape[1]:
        raise ValueError("csgraph must be a square matrix or array")
    sparse = issparse(csgraph)
    A = csgraph.tocoo() if sparse else np.array(csgraph)
    if normed and A.dtype.kind in "iu":
        A = A.astype(float)
    if dtype is not None:
        A = A.astype(dtype)
    if symmetrized:
        A = (A + A.T.conj()).tocoo() if sparse else A + A.T.conj()
    axis = 1 if use_out_degree else 0
    total = np.asarray(A.sum(axis=axis)).ravel() - A.diagonal()
    if normed:
        isolated = total == 0
        w = np.where(isolated, 1, np.sqrt(total))
    if form != "array":
        from scipy.sparse.linalg import LinearOperator

        B = A.tocsr() if sparse else A
        inner = A.diagonal()
        if normed:
            product = lambda v: v * np.where(isolated, 0, 1).reshape((-1,) + (1,) * (v.ndim - 1)) - (B @ (v.T / w).T - (inner * (v.T / w)).T).T.__truediv__(w).T
        else:
            product = lambda v: (v.T * (total + inner)).T - B @ v
        made = product if form == "function" else LinearOperator(B.shape, matvec=product, matmat=product, dtype=B.dtype)
        return (made, w if normed else total) if return_diag else made
    if not sparse:
        made = -A if not normed else -(A / w / w[:, None])
        np.fill_diagonal(made, (1 - isolated) if normed else total)
    else:
        off = A.row != A.col
        data = -A.data[off] / (w[A.row[off]] * w[A.col[off]]) if normed else -A.data[off]
        n = np.arange(A.shape[0])
        values = np.concatenate((data, (1 - isolated).astype(data.dtype) if normed else total))
        made = type(A)((values, (np.concatenate((A.row[off], n)), np.concatenate((A.col[off], n)))), shape=A.shape)
    return (made, w if normed else total) if return_diag else made


def reconstruct_path(csgraph, predecessors, directed=True):
    """The tree that an array of predecessors describes, with the lengths of the graph's edges.

    >>> reconstruct_path(csr_matrix([[0, 5], [0, 0]]), numpy.array([-9999, 0])).toarray()
    array([[0., 5.],
           [0., 0.]])
    """
    graph = graph_of(csgraph)
    predecessors = np.asarray(predecessors)
    to = np.flatnonzero(predecessors >= 0)
    origin = predecessors[to]
    lengths = np.asarray(graph._values_of(origin, to))
    if not directed:
        other = np.asarray(graph._values_of(to, origin))
        lengths = np.where(lengths == 0, other, np.where(other == 0, lengths, np.minimum(lengths, other)))
    return csr_matrix((lengths, (origin, to)), shape=graph.shape)


def construct_dist_matrix(graph, predecessors, directed=True, null_value=np.inf):
    """The lengths of the paths that a matrix of predecessors describes.

    >>> construct_dist_matrix([[0, 5], [0, 0]], numpy.array([[-9999, 0], [-9999, -9999]]))
    array([[ 0.,  5.],
           [inf,  0.]])
    """
    lengths = csgraph_to_dense(graph_of(graph), np.inf)
    if not directed:
        lengths = np.minimum(lengths, lengths.T)
    predecessors = np.asarray(predecessors)
    n = len(predecessors)
    made = np.full((n, n), float(null_value))
    for i in range(n):
        for j in range(n):
            if i == j:
                made[i, j] = 0
                continue
            total, to = 0.0, j
            while predecessors[i, to] >= 0:
                total += lengths[predecessors[i, to], to]
                to = predecessors[i, to]
            if to != j:
                made[i, j] = total
    return made
