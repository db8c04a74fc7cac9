"""Distances, nearest neighbours and geometry; the parts are loaded when they are first asked for."""

_WHERE = {
    "KDTree": "_kdtree", "cKDTree": "_kdtree", "Rectangle": "_kdtree", "distance_matrix": "_kdtree",
    "minkowski_distance": "_kdtree", "minkowski_distance_p": "_kdtree", "ConvexHull": "_qhull", "Delaunay": "_qhull",
    "Voronoi": "_qhull", "tsearch": "_qhull", "QhullError": "_qhull", "convex_hull_plot_2d": "_pictures",
    "delaunay_plot_2d": "_pictures", "voronoi_plot_2d": "_pictures", "procrustes": "_procrustes",
    "geometric_slerp": "_procrustes", "SphericalVoronoi": "_absent", "HalfspaceIntersection": "_absent",
}  # fmt: skip


def __getattr__(name):
    import importlib

    if name in ("distance", "transform"):
        return importlib.import_module("scipy.spatial." + name)
    if name in _WHERE:
        if _WHERE[name] == "_absent":
            raise NotImplementedError("scipy.spatial." + name)
        value = getattr(importlib.import_module("scipy.spatial." + _WHERE[name]), name)
        globals()[name] = value
        return value
    from scipy._names import absent

    return absent(__name__, name)


def __dir__():
    return sorted([*_WHERE, "distance", "transform"])


__all__ = sorted(n for n, where in _WHERE.items() if where != "_absent")
