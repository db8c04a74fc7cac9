"""Morphology: regions and grey images grown and shrunk by structures."""

import numpy as np
from scipy.ndimage._filters import _given, _kind, _sequence_of
from scipy.ndimage._measurements import generate_binary_structure
from scipy.ndimage._order import _ranked, maximum_filter, minimum_filter

_j_nearest, _j_steps = np._bind("org.jpylab.scipy.image.DistanceMaps", ["nearestZero", "steps"])


def iterate_structure(structure, iterations, origin=None):
    """A structure grown by itself; with an origin also the grown one's.

    >>> iterate_structure(generate_binary_structure(1, 1), 2)
    array([ True,  True,  True,  True,  True])
    """
    structure = np.asarray(structure)
    if iterations < 2:
        return structure.copy()
    more = iterations - 1
    shape = [n + more * (n - 1) for n in structure.shape]
    at = tuple(slice(more * (n // 2), more * (n // 2) + n) for n in structure.shape)
    out = np.zeros(shape, bool)
    out[at] = structure != 0
    out = binary_dilation(out, structure, iterations=more)
    if origin is None:
        return out
    return out, [iterations * o for o in _sequence_of(origin, structure.ndim)]


def _binary(input, structure, iterations, mask, output, border, origin, grow, brute_force=False):
    a = np.asarray(input)
    if np.iscomplexobj(a):
        raise TypeError("Complex type not supported")
    a = a != 0
    structure = generate_binary_structure(a.ndim, 1) if structure is None else np.asarray(structure, dtype=bool)
    if structure.ndim != a.ndim:
        raise RuntimeError("structure and input must have same dimensionality")
    if structure.size < 1:
        raise RuntimeError("structure must not be empty")
    if int(iterations) != iterations:
        raise TypeError("iterations parameter should be an integer")
    origins = _sequence_of(origin, a.ndim)
    if grow:
        structure = structure[tuple([slice(None, None, -1)] * a.ndim)]
        origins = [-o - (n % 2 == 0) for o, n in zip(origins, structure.shape)]
    reduce = (lambda around: around.max(axis=-1)) if grow else (lambda around: around.min(axis=-1))
    keep = None if mask is None else np.asarray(mask) != 0
    border = np.uint8(1 if border else 0)
    left = int(iterations)
    while True:
        r = _ranked(a.astype(np.uint8), None, structure, np.uint8, "constant", border, origins, reduce).astype(bool)
        if keep is not None:
            r = np.where(keep, r, a)
        left -= 1
        if left == 0 or (iterations < 1 or left < 0) and (r == a).all():
            break
        a = r
    if isinstance(output, np.ndarray):
        output[...] = r
        return output
    return r if output is None else r.astype(output)


def binary_erosion(input, structure=None, iterations=1, mask=None, output=None, border_value=0, origin=0, brute_force=False):
    """Regions without their borders.

    >>> binary_erosion([0, 1, 1, 1, 0])
    array([False, False,  True, False, False])
    """
    return _binary(input, structure, iterations, mask, output, border_value, origin, False)


def binary_dilation(input, structure=None, iterations=1, mask=None, output=None, border_value=0, origin=0, brute_force=False):
    """Regions grown by their neighbours.

    >>> binary_dilation([0, 0, 1, 0, 0])
    array([False,  True,  True,  True, False])
    """
    return _binary(input, structure, iterations, mask, output, border_value, origin, True)


def binary_opening(input, structure=None, iterations=1, output=None, origin=0, mask=None, border_value=0, brute_force=False):
    """Erosion, then dilation: small regions vanish.

    >>> binary_opening([0, 1, 0, 1, 1, 1, 0])
    array([False, False, False,  True,  True,  True, False])
    """
    r = binary_erosion(input, structure, iterations, mask, None, border_value, origin)
    return binary_dilation(r, structure, iterations, mask, output, border_value, origin)


def binary_closing(input, structure=None, iterations=1, output=None, origin=0, mask=None, border_value=0, brute_force=False):
    """Dilation, then erosion: small holes vanish.

    >>> binary_closing([0, 0, 1, 0, 1, 0, 0])
    array([False, False,  True,  True,  True, False, False])
    """
    r = binary_dilation(input, structure, iterations, mask, None, border_value, origin)
    return binary_erosion(r, structure, iterations, mask, output, border_value, origin)


def binary_hit_or_miss(input, structure1=None, structure2=None, output=None, origin1=0, origin2=None):
    """Where one structure fits into the regions and another one into the rest."""
    input = np.asarray(input)
    if structure1 is None:
        structure1 = generate_binary_structure(input.ndim, 1)
    structure1 = np.asarray(structure1, dtype=bool)
    structure2 = ~structure1 if structure2 is None else np.asarray(structure2, dtype=bool)
    hit = binary_erosion(input, structure1, origin=origin1)
    miss = binary_dilation(input, structure2[tuple([slice(None, None, -1)] * input.ndim)],
                           origin=[-o for o in _sequence_of(origin1 if origin2 is None else origin2, input.ndim)])  # fmt: skip
    r = hit & ~miss
    if isinstance(output, np.ndarray):
        output[...] = r
        return output
    return r


def binary_propagation(input, structure=None, mask=None, output=None, border_value=0, origin=0):
    """Regions grown until they fill the mask.

    >>> binary_propagation([1, 0, 0, 0], mask=[1, 1, 0, 1])
    array([ True,  True, False, False])
    """
    return binary_dilation(input, structure, -1, mask, output, border_value, origin)


def binary_fill_holes(input, structure=None, output=None, origin=0):
    """Regions with their holes filled.

    >>> binary_fill_holes([0, 1, 0, 1, 0])
    array([False,  True,  True,  True, False])
    """
    outside = ~(np.asarray(input) != 0)
    r = ~binary_dilation(np.zeros(outside.shape, bool), structure, -1, outside, None, 1, origin)
    if isinstance(output, np.ndarray):
        output[...] = r
        return output
    return r


def _grey(input, size, footprint, structure, output, mode, cval, origin, grow):
    if size is None and footprint is None and structure is None:
        raise ValueError("size, footprint, or structure must be specified")
    input = np.asarray(input)
    if structure is not None:
        structure = np.asarray(structure)
        footprint = np.ones(structure.shape, bool) if footprint is None else np.asarray(footprint, dtype=bool)
    shape = _sequence_of(size, input.ndim) if footprint is None else np.shape(footprint)
    origins = _sequence_of(origin, input.ndim)
    if grow:
        around = tuple([slice(None, None, -1)] * input.ndim)
        footprint = None if footprint is None else np.asarray(footprint, dtype=bool)[around]
        structure = None if structure is None else structure[around]
        origins = [-o - (n % 2 == 0) for o, n in zip(origins, shape)]
    if structure is None:
        return (maximum_filter if grow else minimum_filter)(input, size, footprint, output, mode, cval, origins)
    heights = structure[footprint]
    chosen = (lambda a: (a + heights).max(axis=-1)) if grow else (lambda a: (a - heights).min(axis=-1))
    return _ranked(input, None, footprint, output, mode, cval, origins, chosen)


def grey_erosion(input, size=None, footprint=None, structure=None, output=None, mode="reflect", cval=0.0, origin=0):
    """The least element under a structure.

    >>> grey_erosion([1, 9, 2, 3], 3)
    array([1, 1, 2, 2])
    """
    return _grey(input, size, footprint, structure, output, mode, cval, origin, False)


def grey_dilation(input, size=None, footprint=None, structure=None, output=None, mode="reflect", cval=0.0, origin=0):
    """The greatest element under a structure.

    >>> grey_dilation([1, 9, 2, 3], 3)
    array([9, 9, 9, 3])
    """
    return _grey(input, size, footprint, structure, output, mode, cval, origin, True)


def grey_opening(input, size=None, footprint=None, structure=None, output=None, mode="reflect", cval=0.0, origin=0):
    """Erosion, then dilation: narrow peaks vanish.

    >>> grey_opening([1, 9, 2, 3], 3)
    array([1, 2, 2, 2])
    """
    r = grey_erosion(input, size, footprint, structure, None, mode, cval, origin)
    return grey_dilation(r, size, footprint, structure, output, mode, cval, origin)


def grey_closing(input, size=None, footprint=None, structure=None, output=None, mode="reflect", cval=0.0, origin=0):
    """Dilation, then erosion: narrow pits vanish.

    >>> grey_closing([1, 9, 2, 3], 3)
    array([9, 9, 3, 3])
    """
    r = grey_dilation(input, size, footprint, structure, None, mode, cval, origin)
    return grey_erosion(r, size, footprint, structure, output, mode, cval, origin)


def _difference(a, b, output):
    r = np.bitwise_xor(a, b) if a.dtype == bool and b.dtype == bool else a - b
    return _given(r, *_kind(r, output))


def morphological_gradient(input, size=None, footprint=None, structure=None, output=None, mode="reflect", cval=0.0, origin=0):
    """Dilation minus erosion."""
    given = size, footprint, structure, None, mode, cval, origin
    return _difference(grey_dilation(input, *given), grey_erosion(input, *given), output)


def morphological_laplace(input, size=None, footprint=None, structure=None, output=None, mode="reflect", cval=0.0, origin=0):
    """Dilation plus erosion minus twice the image."""
    given = size, footprint, structure, None, mode, cval, origin
    input = np.asarray(input)
    r = grey_dilation(input, *given) + grey_erosion(input, *given) - 2 * input
    return _given(r, *_kind(r, output))


def white_tophat(input, size=None, footprint=None, structure=None, output=None, mode="reflect", cval=0.0, origin=0):
    """The image minus its opening: narrow peaks."""
    r = grey_opening(input, size, footprint, structure, None, mode, cval, origin)
    return _difference(np.asarray(input), r, output)


def black_tophat(input, size=None, footprint=None, structure=None, output=None, mode="reflect", cval=0.0, origin=0):
    """The closing of the image minus the image: narrow pits."""
    r = grey_closing(input, size, footprint, structure, None, mode, cval, origin)
    return _difference(r, np.asarray(input), output)


def _maps(distance, nearest, shape, return_distances, return_indices, distances, indices):
    """The distances and the places of the nearest zeros, as they were asked for."""
    found = []
    if return_distances:
        if distances is None:
            found.append(distance)
        else:
            distances[...] = distance
    if return_indices:
        places = np.array(np.unravel_index(np.maximum(nearest, 0), shape), dtype=np.int32)
        if indices is None:
            found.append(places)
        else:
            indices[...] = places
    return None if not found else found[0] if len(found) == 1 else tuple(found)


def distance_transform_edt(input, sampling=None, return_distances=True, return_indices=False, distances=None, indices=None):
    """How far each element is from the nearest zero, in Euclid's metric.

    >>> distance_transform_edt([1, 1, 0, 1])
    array([2., 1., 0., 1.])
    """
    if not (return_distances or return_indices):
        raise RuntimeError("At least one of return_distances/return_indices must be True")
    input = np.atleast_1d(np.where(np.asarray(input), 1, 0))
    units = np.array(_sequence_of(1.0 if sampling is None else sampling, input.ndim), dtype=float)
    nearest = np._wrap(_j_nearest(input._j, units._j))
    grid, there = np.indices(input.shape), np.array(np.unravel_index(np.maximum(nearest, 0), input.shape))
    away = (there - grid) * units.reshape((-1,) + (1,) * input.ndim)
    return _maps(np.sqrt((away * away).sum(axis=0)), nearest, input.shape, return_distances, return_indices, distances, indices)


def distance_transform_cdt(input, metric="chessboard", return_distances=True, return_indices=False, distances=None,
                           indices=None):  # fmt: skip
    """How many steps each element is from the nearest zero.

    >>> distance_transform_cdt([1, 1, 0, 1])
    array([2, 1, 0, 1], dtype=int32)
    """
    if not (return_distances or return_indices):
        raise RuntimeError("At least one of return_distances/return_indices must be True")
    input = np.asarray(input)
    if metric in ("taxicab", "cityblock", "manhattan"):
        structure = generate_binary_structure(input.ndim, 1)
    elif metric == "chessboard":
        structure = generate_binary_structure(input.ndim, input.ndim)
    elif isinstance(metric, str):
        raise ValueError("invalid metric provided")
    else:
        structure = np.asarray(metric)
        if any(n != 3 for n in structure.shape):
            raise ValueError("metric sizes must be equal to 3")
    distance, nearest = _j_steps((input != 0)._j, structure._j)
    return _maps(np._wrap(distance), np._wrap(nearest), input.shape, return_distances, return_indices, distances, indices)


def distance_transform_bf(input, metric="euclidean", sampling=None, return_distances=True, return_indices=False,
                          distances=None, indices=None):  # fmt: skip
    """How far each element is from the nearest zero, in one of three metrics.

    >>> distance_transform_bf([1, 1, 0, 1], metric="taxicab")
    array([2, 1, 0, 1], dtype=uint32)
    """
    if metric == "euclidean":
        return distance_transform_edt(input, sampling, return_distances, return_indices, distances, indices)
    if metric not in ("taxicab", "cityblock", "manhattan", "chessboard"):
        raise RuntimeError("distance metric not supported")
    r = distance_transform_cdt(input, metric, return_distances, return_indices, distances, indices)
    if return_distances and distances is None:
        return (r[0].astype(np.uint32), *r[1:]) if isinstance(r, tuple) else r.astype(np.uint32)
    return r
