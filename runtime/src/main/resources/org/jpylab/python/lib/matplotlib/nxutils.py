"""Points and polygons, as matplotlib had them before 1.3."""

import numpy as np

from matplotlib.path import Path


def pnpoly(x, y, xyverts):
    """Whether a point lies in a polygon.

    >>> pnpoly(0.5, 0.25, [(0, 0), (1, 0), (1, 1)])
    True
    """
    return bool(Path(np.asarray(xyverts)).contains_point((x, y)))


def points_inside_poly(xypoints, xyverts):
    """Which points lie in a polygon.

    >>> points_inside_poly([(0.5, 0.25), (2, 2)], [(0, 0), (1, 0), (1, 1)])
    array([ True, False])
    """
    return Path(np.asarray(xyverts)).contains_points(np.asarray(xypoints))
