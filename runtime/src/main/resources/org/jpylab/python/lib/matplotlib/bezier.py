"""Bézier curves: points on them, and where to cut them."""

import math

import numpy as np


class NonIntersectingPathException(ValueError):
    """A curve does not cross a closed path."""


class BezierSegment:
    """A Bézier curve by its control points, in any number of dimensions.

    >>> BezierSegment([(0, 0), (1, 2), (2, 0)]).point_at_t(0.5)
    (1.0, 1.0)
    """

    def __init__(self, control_points):
        self._points = np.asarray(control_points)
        self._size, self._dimension = self._points.shape
        degree = self._size - 1
        weights = [math.comb(degree, k) for k in range(degree + 1)]
        self._weighted = (self._points.T * weights).T

    def __call__(self, t):
        """The points at parameters between 0 and 1."""
        t = np.asarray(t)
        orders = np.arange(self._size)
        return (np.power.outer(1 - t, orders[::-1]) * np.power.outer(t, orders)) @ self._weighted

    def point_at_t(self, t):
        """The point at a parameter, as a tuple."""
        return tuple(self(t))

    control_points = property(lambda self: self._points, doc="The control points.")
    dimension = property(lambda self: self._dimension, doc="The number of coordinates of a point.")
    degree = property(lambda self: self._size - 1, doc="The degree of the polynomials.")

    @property
    def polynomial_coefficients(self):
        """The coefficients of the powers of the parameter, lowest first."""
        degree, points = self.degree, self.control_points
        rows = []
        for j in range(self._size):
            signs = [(-1) ** (i + j) * math.comb(j, i) for i in range(j + 1)]
            rows.append(math.comb(degree, j) * (np.array(signs) @ points[: j + 1]))
        return np.array(rows)

    def axis_aligned_extrema(self):
        """Where a coordinate is at a turning point: the coordinates' numbers, and the parameters."""
        degree = self.degree
        if degree <= 1:
            return np.array([]), np.array([])
        slopes = self.polynomial_coefficients[1:] * np.arange(1, degree + 1)[:, np.newaxis]
        axes, roots = [], []
        for axis in range(self._dimension):
            found = np.roots(slopes[::-1, axis])
            roots.append(found)
            axes.append(np.full_like(found, axis))
        roots, axes = np.concatenate(roots), np.concatenate(axes)
        inside = np.isreal(roots) & (0 <= roots) & (roots <= 1)
        return axes[inside], np.real(roots)[inside]


# --- lines ------------------------------------------------------------------------------------


def get_intersection(cx1, cy1, cos_t1, sin_t1, cx2, cy2, cos_t2, sin_t2):
    """Where two lines meet that go through points at angles."""
    first = sin_t1 * cx1 - cos_t1 * cy1
    second = sin_t2 * cx2 - cos_t2 * cy2
    det = sin_t1 * -cos_t2 - -cos_t1 * sin_t2
    if abs(det) < 1e-12:
        raise ValueError("Given lines do not intersect. Please verify that the angles are not equal or differ by 180 degrees.")
    return (-cos_t2 * first + cos_t1 * second) / det, (-sin_t2 * first + sin_t1 * second) / det


def get_normal_points(cx, cy, cos_t, sin_t, length):
    """The two points beside a point of a line, at a distance from it."""
    if length == 0.0:
        return cx, cy, cx, cy
    dx, dy = length * sin_t, length * cos_t
    return cx + dx, cy - dy, cx - dx, cy + dy


def get_cos_sin(x0, y0, x1, y1):
    """Cosine and sine of the direction from one point to another."""
    dx, dy = x1 - x0, y1 - y0
    length = math.hypot(dx, dy)
    return (0.0, 0.0) if length == 0 else (dx / length, dy / length)


def check_if_parallel(dx1, dy1, dx2, dy2, tolerance=1.0e-5):
    """1 for lines in the same direction, -1 for opposite ones, else False."""
    turn = abs(np.arctan2(dx1, dy1) - np.arctan2(dx2, dy2))
    if turn < tolerance:
        return 1
    return -1 if abs(turn - np.pi) < tolerance else False


def inside_circle(cx, cy, r):
    """A function that tells whether a point is inside of a circle."""
    square = r**2

    def inside(xy):
        x, y = xy
        return (x - cx) ** 2 + (y - cy) ** 2 < square

    return inside


# --- cutting ----------------------------------------------------------------------------------


def split_de_casteljau(beta, t):
    """The control points of a curve's parts before and after a parameter."""
    row = np.asarray(beta)
    rows = [row]
    while len(row) > 1:
        row = row[:-1] * (1 - t) + row[1:] * t
        rows.append(row)
    return [one[0] for one in rows], [one[-1] for one in reversed(rows)]


def find_bezier_t_intersecting_with_closedpath(bezier_point_at_t, inside_closedpath, t0=0.0, t1=1.0, tolerance=0.01):
    """Two parameters between which a curve crosses a closed path, their points nearer than the tolerance."""
    start, end = bezier_point_at_t(t0), bezier_point_at_t(t1)
    start_inside, end_inside = inside_closedpath(start), inside_closedpath(end)
    if start_inside == end_inside and start != end:
        raise NonIntersectingPathException("Both points are on the same side of the closed path")
    while np.hypot(start[0] - end[0], start[1] - end[1]) >= tolerance:
        middle_t = 0.5 * (t0 + t1)
        middle = bezier_point_at_t(middle_t)
        if start_inside ^ inside_closedpath(middle):
            t1, end = middle_t, middle
        else:
            t0, start, start_inside = middle_t, middle, inside_closedpath(middle)
    return t0, t1


def split_bezier_intersecting_with_closedpath(bezier, inside_closedpath, tolerance=0.01):
    """The parts of a curve before and after it crosses a closed path."""
    t0, t1 = find_bezier_t_intersecting_with_closedpath(
        BezierSegment(bezier).point_at_t, inside_closedpath, tolerance=tolerance
    )
    return split_de_casteljau(bezier, (t0 + t1) / 2.0)


def split_path_inout(path, inside, tolerance=0.01, reorder_inout=False):
    """The parts of a path before and after it leaves a region for the first time."""
    from matplotlib.path import Path

    segments = path.iter_segments()
    before, _ = next(segments)
    begins_inside = inside(before[-2:])
    old = 1
    for points, _ in segments:
        new = old + len(points) // 2
        if inside(points[-2:]) != begins_inside:
            curve = np.concatenate([before[-2:], points])
            break
        before, old = points, new
    else:
        raise ValueError("The path does not intersect with the patch")
    left, right = split_bezier_intersecting_with_closedpath(curve.reshape((-1, 2)), inside, tolerance)
    kinds = {2: [Path.LINETO], 3: [Path.CURVE3] * 2, 4: [Path.CURVE4] * 3}
    if len(left) not in kinds:
        raise AssertionError("This should never be reached")
    first, second = left[1:], right
    vertices = path.vertices
    if path.codes is None:
        head = Path(np.concatenate([vertices[:new], first]))
        tail = Path(np.concatenate([second, vertices[new:]]))
    else:
        after = kinds[len(left)]
        head = Path(np.concatenate([vertices[:old], first]), np.concatenate([path.codes[:old], after]))
        codes = np.concatenate([[Path.MOVETO], after, path.codes[new:]])
        tail = Path(np.concatenate([second, vertices[new:]]), codes)
    return (tail, head) if reorder_inout and not begins_inside else (head, tail)


# --- parallels --------------------------------------------------------------------------------


def get_parallels(bezier2, width):
    """The control points of two curves of second degree beside one, at a distance."""
    import warnings

    (x1, y1), (xm, ym), (x2, y2) = bezier2[0], bezier2[1], bezier2[2]
    parallel = check_if_parallel(x1 - xm, y1 - ym, xm - x2, ym - y2)
    if parallel == -1:
        warnings.warn("Lines do not intersect. A straight line is used instead.", stacklevel=2)
        first = last = get_cos_sin(x1, y1, x2, y2)
    else:
        first, last = get_cos_sin(x1, y1, xm, ym), get_cos_sin(xm, ym, x2, y2)
    start = get_normal_points(x1, y1, *first, width)
    end = get_normal_points(x2, y2, *last, width)
    made = []
    for a, b in ((start[:2], end[:2]), (start[2:], end[2:])):
        try:
            if parallel == -1:
                raise ValueError
            middle = get_intersection(*a, *first, *b, *last)
        except ValueError:
            middle = 0.5 * (a[0] + b[0]), 0.5 * (a[1] + b[1])
        made.append([a, middle, b])
    return made[0], made[1]


def find_control_points(c1x, c1y, mmx, mmy, c2x, c2y):
    """The control points of the curve through three points, at parameters 0, 0.5 and 1."""
    return [(c1x, c1y), (0.5 * (4 * mmx - (c1x + c2x)), 0.5 * (4 * mmy - (c1y + c2y))), (c2x, c2y)]


def make_wedged_bezier2(bezier2, width, w1=1.0, wm=0.5, w2=0.0):
    """The control points of two curves beside one, whose distance changes along it."""
    (x1, y1), (xm, ym), (x3, y3) = bezier2
    first, last = get_cos_sin(x1, y1, xm, ym), get_cos_sin(xm, ym, x3, y3)
    start = get_normal_points(x1, y1, *first, width * w1)
    end = get_normal_points(x3, y3, *last, width * w2)
    x12, y12, x23, y23 = (x1 + xm) * 0.5, (y1 + ym) * 0.5, (xm + x3) * 0.5, (ym + y3) * 0.5
    middle = get_normal_points((x12 + x23) * 0.5, (y12 + y23) * 0.5, *get_cos_sin(x12, y12, x23, y23), width * wm)
    return tuple(find_control_points(*start[k : k + 2], *middle[k : k + 2], *end[k : k + 2]) for k in (0, 2))
