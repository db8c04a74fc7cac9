"""The matrices that map space to a picture, and points mapped by them (4 by 4, of homogeneous coordinates)."""

import numpy as np


def rotation_about_vector(v, angle):
    """The 3 by 3 matrix that turns about a vector, by an angle in radians (Rodrigues' formula).

    >>> rotation_about_vector([0, 0, 1], np.pi / 2).round(8)
    array([[ 0., -1.,  0.],
           [ 1.,  0.,  0.],
           [ 0.,  0.,  1.]])
    """
    x, y, z = v / np.linalg.norm(v)
    s, c = np.sin(angle), 1 - np.cos(angle)
    return np.array(
        [
            [1 - c + c * x * x, c * x * y - s * z, c * x * z + s * y],
            [c * y * x + s * z, 1 - c + c * y * y, c * y * z - s * x],
            [c * z * x - s * y, c * z * y + s * x, 1 - c + c * z * z],
        ]
    )


def world_transformation(xmin, xmax, ymin, ymax, zmin, zmax, pb_aspect=None):
    """The matrix that maps a box to the unit cube, or to a box of sides `pb_aspect`.

    >>> world_transformation(0, 2, 0, 4, 1, 2)[1]
    array([0.  , 0.25, 0.  , 0.  ])
    """
    low = np.array([xmin, ymin, zmin])
    sides = np.array([xmax, ymax, zmax]) - low
    if pb_aspect is not None:
        sides = sides / np.asarray(pb_aspect)
    made = np.eye(4)
    made[[0, 1, 2], [0, 1, 2]] = 1 / sides
    made[:3, 3] = -low / sides
    return made


def view_transformation(E, R, V, roll):
    """The matrix of an eye at E that looks at R, with V pointing up, turned by `roll` radians.

    >>> view_transformation(np.array([1.0, 0, 0]), np.zeros(3), np.array([0, 0, 1.0]), 0)[2]
    array([ 1.,  0.,  0., -1.])
    """
    E, R = np.asarray(E), np.asarray(R)
    w = (E - R) / np.linalg.norm(E - R)
    u = np.cross(V, w)
    u = u / np.linalg.norm(u)
    v = np.cross(w, u)
    if roll != 0:
        turn = rotation_about_vector(w, -roll)
        u, v = np.dot(turn, u), np.dot(turn, v)
    axes, place = np.eye(4), np.eye(4)
    axes[:3, :3] = [u, v, w]
    place[:3, -1] = -E
    return np.dot(axes, place)


def persp_transformation(zfront, zback, focal_length):
    """The matrix of a picture in perspective.

    >>> persp_transformation(-1, 1, 1)[3]
    array([ 0,  0, -1,  0])
    """
    b, c = (zfront + zback) / (zfront - zback), -2 * (zfront * zback) / (zfront - zback)
    return np.array([[focal_length, 0, 0, 0], [0, focal_length, 0, 0], [0, 0, b, c], [0, 0, -1, 0]])


def ortho_transformation(zfront, zback):
    """The matrix of a picture without perspective.

    >>> ortho_transformation(-1, 1)[3]
    array([0, 0, 0, 2])
    """
    return np.array([[2, 0, 0, 0], [0, 2, 0, 0], [0, 0, -2, 0], [0, 0, -(zfront + zback), zback - zfront]])


def _padded(xs, ys, zs):
    return np.array([xs, ys, zs, np.ones_like(xs)])


def proj_transform(xs, ys, zs, M):
    """Where points of space lie in the picture, and how deep.

    >>> proj_transform([1.0], [2.0], [3.0], np.diag([1, 1, 1, 2]))
    (array([0.5]), array([1.]), array([1.5]))
    """
    x, y, z, w = np.dot(M, _padded(xs, ys, zs))
    return x / w, y / w, z / w


transform = proj_transform


def inv_transform(xs, ys, zs, M):
    """The points of space that lie at places in the picture.

    >>> inv_transform([0.5], [1.0], [1.5], np.diag([1, 1, 1, 2]))
    (array([1.]), array([2.]), array([3.]))
    """
    x, y, z, w = np.dot(np.linalg.inv(M), _padded(xs, ys, zs))
    return x / w, y / w, z / w


def proj_transform_clip(xs, ys, zs, M):
    """As `proj_transform`, and which points are in the picture."""
    x, y, z, w = np.dot(M, _padded(xs, ys, zs))
    seen = (x >= 0) & (x <= 1) & (y >= 0) & (y <= 1)
    if np.any(seen):
        seen = y < 1
    return x / w, y / w, z / w, seen


def proj_trans_points(points, M):
    """As `proj_transform`, for rows of x, y and z."""
    return proj_transform(*zip(*points), M)


def proj_points(points, M):
    """As `proj_trans_points`, in rows.

    >>> proj_points([[1.0, 2.0, 3.0]], np.diag([1, 1, 1, 2]))
    array([[0.5, 1. , 1.5]])
    """
    return np.column_stack(proj_trans_points(points, M))


def rot_x(V, alpha):
    """A vector of homogeneous coordinates turned about x, by an angle in radians."""
    c, s = np.cos(alpha), np.sin(alpha)
    return np.dot(np.array([[1, 0, 0, 0], [0, c, -s, 0], [0, s, c, 0], [0, 0, 0, 1]]), V)
