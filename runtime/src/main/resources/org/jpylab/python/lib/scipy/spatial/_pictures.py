"""Pictures of hulls, triangles and cells."""

import numpy as np


def _axes(ax):
    if ax is None:
        import matplotlib.pyplot as plt

        ax = plt.figure().gca()
    return ax


def _margins(ax, points):
    room = 0.1 * np.ptp(points, axis=0)
    low, high = points.min(axis=0) - room, points.max(axis=0) + room
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])


def delaunay_plot_2d(tri, ax=None):
    """Draw triangles; the figure."""
    ax = _axes(ax)
    x, y = tri.points.T
    ax.plot(x, y, "o")
    ax.triplot(x, y, tri.simplices.copy())
    _margins(ax, tri.points)
    return ax.figure


def convex_hull_plot_2d(hull, ax=None):
    """Draw a hull; the figure."""
    from matplotlib.collections import LineCollection

    ax = _axes(ax)
    ax.plot(hull.points[:, 0], hull.points[:, 1], "o")
    ax.add_collection(LineCollection([hull.points[s] for s in hull.simplices], colors="k", linestyles="solid"))
    _margins(ax, hull.points)
    return ax.figure


def voronoi_plot_2d(vor, ax=None, *, show_points=True, show_vertices=True, line_colors="k", line_width=1.0, line_alpha=1.0,
                    point_size=None):  # fmt: skip
    """Draw cells, dashed where they go on for ever; the figure."""
    from matplotlib.collections import LineCollection

    ax = _axes(ax)
    if show_points:
        ax.plot(vor.points[:, 0], vor.points[:, 1], ".", markersize=point_size)
    if show_vertices:
        ax.plot(vor.vertices[:, 0], vor.vertices[:, 1], "o")
    centre, span = vor.points.mean(axis=0), np.ptp(vor.points, axis=0).max()
    closed, rays = [], []
    for (a, b), ends in zip(vor.ridge_points, vor.ridge_vertices):
        if min(ends) >= 0:
            closed.append(vor.vertices[ends])
            continue
        t = vor.points[b] - vor.points[a]
        t = t / np.linalg.norm(t)
        n = np.array([-t[1], t[0]])
        start = vor.vertices[max(ends)]
        way = np.sign(np.dot(vor.points[[a, b]].mean(axis=0) - centre, n)) * n
        rays.append([start, start + way * span])
    words = dict(colors=line_colors, lw=line_width, alpha=line_alpha)
    ax.add_collection(LineCollection(closed, linestyles="solid", **words))
    ax.add_collection(LineCollection(rays, linestyles="dashed", **words))
    _margins(ax, vor.points)
    return ax.figure
