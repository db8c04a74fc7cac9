"""Drawings of trees of groups."""

import numpy as np

_STANDARD = ("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9")
_palette = list(_STANDARD)


def set_link_color_palette(palette):
    """The colours of groups in dendrograms; None for the standard ones."""
    if palette is None:
        palette = _STANDARD
    elif not isinstance(palette, (list, tuple)):
        raise TypeError("palette must be a list or tuple")
    if any(not isinstance(p, str) for p in palette):
        raise TypeError("all palette list elements must be color strings")
    _palette[:] = palette


class _Layout:
    """Where the links of a tree lie, found from the leaves up."""

    def __init__(self, Z, p, mode, threshold, labels, count_sort, distance_sort, leaf_counts, label_func, color_func, above, marks):
        self.rows, self.n = Z.tolist(), Z.shape[0] + 1
        self.p, self.mode, self.threshold, self.labels = p, mode, threshold, labels
        self.count_sort, self.distance_sort, self.leaf_counts = count_sort, distance_sort, leaf_counts
        self.label_func, self.color_func, self.above, self.marks = label_func, color_func, above, marks
        self.x, self.y, self.colors, self.texts, self.leaves = [], [], [], [], []
        self.color, self.below = 0, False

    def leaf(self, node, at):
        """A point, or a group that is drawn as one."""
        self.leaves.append(node)
        if self.label_func:
            self.texts.append(self.label_func(node))
        elif node >= self.n:
            self.texts.append(f"({int(self.rows[node - self.n][3])})" if self.leaf_counts else "")
        else:
            self.texts.append(str(node) if self.labels is None else self.labels[node])
        if self.marks is not None and node >= self.n:
            self.mark(node, at + 5.0)
        return at + 5.0, 10.0, 0.0

    def mark(self, node, at):
        for child in self.rows[node - self.n][:2]:
            if child >= self.n:
                self.marks.append((at, self.rows[int(child) - self.n][2]))
                self.mark(int(child), at)

    def children(self, node):
        a, b = (int(v) for v in self.rows[node - self.n][:2])
        size = lambda c: self.rows[c - self.n][3] if c >= self.n else 1
        height = lambda c: self.rows[c - self.n][2] if c >= self.n else 0.0
        by, order = (size, self.count_sort) if self.count_sort else (height, self.distance_sort)
        if order == "ascending" or order is True:
            return (b, a) if by(a) > by(b) else (a, b)
        if order == "descending":
            return (a, b) if by(a) > by(b) else (b, a)
        return a, b

    def node(self, node, at, level=0):
        """Its middle, its width and its height."""
        n = self.n
        if node < n or self.mode == "lastp" and node < 2 * n - self.p or self.mode == "level" and node > n and level > self.p:
            return self.leaf(node, at)
        first, second = self.children(node)
        x1, width1, y1 = self.node(first, at, level + 1)
        h = self.rows[node - n][2]
        if h >= self.threshold or self.threshold <= 0:
            color = self.above
            if self.below:
                self.color = (self.color + 1) % len(_palette)
            self.below = False
        else:
            self.below, color = True, _palette[self.color]
        x2, width2, y2 = self.node(second, at + width1, level + 1)
        self.x.append([x1, x1, x2, x2])
        self.y.append([y1, h, h, y2])
        if self.color_func is not None:
            color = self.color_func(node)
            if not isinstance(color, str):
                raise TypeError("link_color_func must return a matplotlib color string!")
        self.colors.append(color)
        return (x1 + x2) / 2, width1 + width2, h


def dendrogram(Z, p=30, truncate_mode=None, color_threshold=None, get_leaves=True, orientation="top", labels=None,
               count_sort=False, distance_sort=False, show_leaf_counts=True, no_plot=False, no_labels=False,
               leaf_font_size=None, leaf_rotation=None, leaf_label_func=None, show_contracted=False, link_color_func=None,
               ax=None, above_threshold_color="C0"):  # fmt: skip
    """Draw a tree of groups; where its links and leaves lie is returned.

    >>> dendrogram([[0.0, 1.0, 1.0, 2.0], [2.0, 3.0, 4.0, 3.0]], no_plot=True)['ivl']
    ['2', '0', '1']
    """
    from scipy.cluster.hierarchy import is_valid_linkage

    Z = np.asarray(Z, order="c")
    if orientation not in ("top", "left", "bottom", "right"):
        raise ValueError("orientation must be one of 'top', 'left', 'bottom', or 'right'")
    if labels is not None and Z.shape[0] + 1 != len(labels):
        raise ValueError("Dimensions of Z and labels must be consistent.")
    is_valid_linkage(Z, throw=True, name="Z")
    n = Z.shape[0] + 1
    if type(p) not in (int, float):
        raise TypeError("The second argument must be a number")
    p = int(p)
    if truncate_mode not in ("lastp", "mtica", "level", "none", None):
        raise ValueError("Invalid truncation mode.")
    if truncate_mode == "lastp" and (p > n or p == 0):
        p = n
    if truncate_mode == "mtica":
        truncate_mode = "level"
    if truncate_mode == "level" and p <= 0:
        p = np.inf
    if color_threshold is None or color_threshold == "default":
        color_threshold = max(Z[:, 2]) * 0.7
    marks = [] if show_contracted else None
    layout = _Layout(Z, p, truncate_mode, color_threshold, labels, count_sort, distance_sort, show_leaf_counts,
                     leaf_label_func, link_color_func, above_threshold_color, marks)  # fmt: skip
    layout.node(2 * n - 2, 0.0)
    if not no_plot:
        _draw(layout, orientation, no_labels, leaf_font_size, leaf_rotation, ax, above_threshold_color, float(max(Z[:, 2])))
    return {
        "icoord": layout.x, "dcoord": layout.y, "ivl": layout.texts, "leaves": layout.leaves if get_leaves else None,
        "color_list": layout.colors, "leaves_color_list": _leaf_colors(layout),
    }  # fmt: skip


def _leaf_colors(layout):
    found = [None] * len(layout.leaves)
    for xs, ys, color in zip(layout.x, layout.y, layout.colors):
        for x, y in zip(xs, ys):
            if y == 0.0 and x % 5 == 0 and x % 2 == 1:
                found[(int(x) - 5) // 10] = color
    return found


def _draw(layout, orientation, no_labels, font_size, rotation, ax, above, highest):
    import matplotlib.pyplot as plt
    from matplotlib.collections import LineCollection
    from matplotlib.patches import Ellipse

    ax = plt.gca() if ax is None else ax
    width, height = len(layout.texts) * 10, highest + highest * 0.05
    ticks = np.arange(5, width + 5, 10)
    upright = orientation in ("top", "bottom")
    (ax.set_ylim if upright else ax.set_xlim)([0, height] if orientation in ("top", "right") else [height, 0])
    (ax.set_xlim if upright else ax.set_ylim)([0, width])
    axis = ax.xaxis if upright else ax.yaxis
    if no_labels:
        (ax.set_xticks if upright else ax.set_yticks)([])
        (ax.set_xticklabels if upright else ax.set_yticklabels)([])
    else:
        (ax.set_xticks if upright else ax.set_yticks)(ticks)
        (ax.set_xticklabels if upright else ax.set_yticklabels)(layout.texts)
    axis.set_ticks_position({"top": "bottom", "bottom": "top", "left": "right", "right": "left"}[orientation])
    for line in ax.get_xticklines() if upright else ax.get_yticklines():
        line.set_visible(False)
    if not no_labels:
        count = len(layout.texts)
        turn = rotation if rotation is not None else 0 if not upright else 0 if count <= 20 else 45 if count <= 40 else 90
        size = font_size or next(s for most, s in ((20, 12), (30, 10), (50, 8), (85, 6), (np.inf, 5)) if count <= most)
        for label in ax.get_xticklabels() if upright else ax.get_yticklabels():
            label.set_rotation(turn)
            label.set_size(size)
    groups = {}
    for x, y, color in zip(layout.x, layout.y, layout.colors):
        groups.setdefault(color, []).append(list(zip(x, y) if upright else zip(y, x)))
    for color in [c for c in groups if c != above] + [c for c in groups if c == above]:
        ax.add_collection(LineCollection(groups[color], colors=(color,)))
    for x, y in layout.marks or ():
        ax.add_artist(Ellipse((x, y) if upright else (y, x), width=1.0 if upright else highest / 100, height=highest / 100 if upright else 1.0))
