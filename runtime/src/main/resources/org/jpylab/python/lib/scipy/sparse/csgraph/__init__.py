"""Graphs as sparse matrices."""

from scipy.sparse.csgraph._forms import (
    construct_dist_matrix, csgraph_from_dense, csgraph_from_masked, csgraph_masked_from_dense, csgraph_to_dense,
    csgraph_to_masked, laplacian, reconstruct_path,
)  # fmt: skip
from scipy.sparse.csgraph._paths import (
    NegativeCycleError, bellman_ford, breadth_first_order, breadth_first_tree, connected_components, depth_first_order,
    depth_first_tree, dijkstra, floyd_warshall, johnson, maximum_bipartite_matching, maximum_flow,
    min_weight_full_bipartite_matching, minimum_spanning_tree, reverse_cuthill_mckee, shortest_path, structural_rank,
)  # fmt: skip


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
