"""The kinds of plots in space that are made of lines and polygons."""

import math

import numpy

from matplotlib._border import call, to_java, to_python
from mpl_toolkits.mplot3d.art3d import (
    patch_2d_to_3d,
    Line3DCollection, Poly3DCollection, SpaceCalls, juggle_axes, rotate_axes,
)  # fmt: skip


def _flat(ax, name, args, kwargs):
    """What a method of flat axes makes."""
    made = call(SpaceCalls.flat, ax._j, name, [to_java(a) for a in args], {k: to_java(v) for k, v in kwargs.items()})
    return to_python(made)


def _include(ax, *xyz):
    points = numpy.column_stack([numpy.ravel(numpy.asarray(v, float)) for v in numpy.broadcast_arrays(*xyz)])
    call(SpaceCalls.include, ax._j, points._j)


def _add(ax, shapes, includes=True):
    call(SpaceCalls.add, ax._j, shapes._j, includes)
    return shapes


def quiver(ax, X, Y, Z, U, V, W, *, length=1, arrow_length_ratio=0.3, pivot="tail", normalize=False, data=None, **kwargs):
    """Arrows from points."""
    parts = [numpy.ravel(a).astype(float) for a in numpy.broadcast_arrays(*map(numpy.asarray, (X, Y, Z, U, V, W)))]
    if pivot not in ("tail", "middle", "tip"):
        raise ValueError(f"{pivot!r} is not a valid value for pivot; supported values are 'tail', 'middle', 'tip'")
    places, ways = numpy.column_stack(parts[:3]), numpy.column_stack(parts[3:])
    sizes = numpy.sqrt((ways**2).sum(axis=1))
    keep = (sizes > 0) & numpy.isfinite(places.sum(axis=1) + ways.sum(axis=1))
    places, ways = places[keep], ways[keep]
    if normalize:
        ways = ways / sizes[keep].reshape(-1, 1)
    shift = {"tail": length, "middle": length / 2.0, "tip": 0.0}[pivot]
    ends = [places - (t - shift) * ways for t in (0.0, float(length))]
    lines = list(numpy.stack(ends, axis=1)) if len(places) else []
    if lines:
        for side in _head_sides(ways):
            lines += list(numpy.stack([ends[0], ends[0] - length * arrow_length_ratio * side], axis=1))
    made = _add(ax, Line3DCollection(lines, **kwargs), False)
    if len(places):
        _include(ax, *places.T)
    return made


def _head_sides(ways):
    """The directions of both sides of arrow heads: turned by 15 degrees about a level axis."""
    x, y = ways[:, 0], ways[:, 1]
    level = numpy.hypot(x, y)
    safe = numpy.where(level != 0, level, 1.0)
    px, py = numpy.where(level != 0, y / safe, 0.0), numpy.where(level != 0, -x / safe, 1.0)
    made = []
    for sign in (1, -1):
        c, s = math.cos(math.radians(15)), sign * math.sin(math.radians(15))
        r12, r13, r32 = px * py * (1 - c), py * s, px * s
        turned = [
            (c + px**2 * (1 - c)) * ways[:, 0] + r12 * ways[:, 1] + r13 * ways[:, 2],
            r12 * ways[:, 0] + (c + py**2 * (1 - c)) * ways[:, 1] - r32 * ways[:, 2],
            -r13 * ways[:, 0] + r32 * ways[:, 1] + c * ways[:, 2],
        ]
        made.append(numpy.column_stack(turned))
    return made


def plot_trisurf(ax, *args, color=None, norm=None, vmin=None, vmax=None, lightsource=None, **kwargs):
    """A surface of triangles between points."""
    from matplotlib.tri import Triangulation

    if lightsource is not None:
        raise NotImplementedError("Axes3D.plot_trisurf(lightsource=...)")
    cmap = kwargs.pop("cmap", None)
    shade = kwargs.pop("shade", cmap is None)
    tri, args, kwargs = Triangulation.get_from_args_and_kwargs(*args, **kwargs)
    z = numpy.asarray(kwargs.pop("Z") if "Z" in kwargs else args[0], float)
    shown = tri.get_masked_triangles()
    corners = numpy.stack([tri.x[shown], tri.y[shown], z[shown]], axis=2)
    if cmap is not None:
        made = Poly3DCollection(list(corners), cmap=cmap, norm=norm, array=corners[:, :, 2].mean(axis=1), **kwargs)
        if vmin is not None or vmax is not None:
            made.set_clim(vmin, vmax)
        made.autoscale_None()
    else:
        color = ax._get_lines.get_next_color() if color is None else color
        if shade:
            made = Poly3DCollection(list(corners), shaded=color, **kwargs)
        else:
            made = Poly3DCollection(list(corners), facecolors=color, **kwargs)
    _add(ax, made, False)
    _include(ax, tri.x, tri.y, z)
    return made


def voxels(ax, *args, facecolors=None, edgecolors=None, shade=True, lightsource=None, **kwargs):
    """Boxes where a block of flags is true; gives the polygons of each by its place."""
    if lightsource is not None:
        raise NotImplementedError("Axes3D.voxels(lightsource=...)")
    *places, filled = args
    filled = numpy.asarray(filled, bool)
    if filled.ndim != 3:
        raise ValueError("Argument filled must be 3-dimensional")
    if places:
        x, y, z = (numpy.broadcast_to(numpy.asarray(p, float), tuple(n + 1 for n in filled.shape)) for p in places)
    else:
        x, y, z = numpy.indices(tuple(n + 1 for n in filled.shape)).astype(float)
    faces, edges = _voxel_colors(facecolors, filled, "facecolors"), _voxel_colors(edgecolors, filled, "edgecolors")
    if facecolors is None:
        faces = _voxel_colors(ax._get_lines.get_next_color(), filled, "facecolors")
    found = {}
    for place, sides in _open_sides(filled).items():
        squares = [[[axis[corner] for axis in (x, y, z)] for corner in side] for side in sides]
        look = {} if edges is None else {"edgecolors": edges[place]}
        if shade:
            look["shaded"] = faces[place]
        else:
            look["facecolors"] = faces[place]
        found[place] = made = _add(ax, Poly3DCollection(squares, **look, **kwargs), False)
        if shade and edges is not None:
            call(SpaceCalls.shadeEdges, made._j, to_java(edges[place]))
    _include(ax, x, y, z)
    return found


def _open_sides(filled):
    """The corners of the sides of boxes beside which there is none, by the boxes' places."""
    found = {}
    size = filled.shape
    for turn in range(3):
        along = tuple((k + turn) % 3 for k in range(3))  # the axes across, up and through

        def at(p, q, r):
            place = [0, 0, 0]
            for axis, value in zip(along, (p, q, r)):
                place[axis] = value
            return tuple(place)

        def square(p, q, r, front):
            corners = [(p, q), (p + 1, q), (p + 1, q + 1), (p, q + 1)]
            return [at(a, b, r) for a, b in (corners if front else corners[::-1])]

        depth = size[along[2]]
        for p in range(size[along[0]]):
            for q in range(size[along[1]]):
                row = [bool(filled[at(p, q, r)]) for r in range(depth)]
                if row[0]:
                    found.setdefault(at(p, q, 0), []).append(square(p, q, 0, False))
                for r in range(depth - 1):
                    if row[r] and not row[r + 1]:
                        found.setdefault(at(p, q, r), []).append(square(p, q, r + 1, True))
                    elif row[r + 1] and not row[r]:
                        found.setdefault(at(p, q, r + 1), []).append(square(p, q, r + 1, False))
                if row[-1]:
                    found.setdefault(at(p, q, depth - 1), []).append(square(p, q, depth, True))
    return found


def _voxel_colors(colors, filled, name):
    from matplotlib.colors import to_rgba

    if colors is None:
        return None
    if isinstance(colors, str) or numpy.ndim(colors) == 1:
        whole = numpy.empty(filled.shape + (4,))
        whole[...] = to_rgba(colors)
        return whole
    colors = numpy.asarray(colors)
    if colors.shape[:3] != filled.shape:
        raise ValueError(f"When multidimensional, {name} must match the shape of filled")
    if colors.ndim == 3:
        whole = numpy.empty(filled.shape + (4,))
        for place in numpy.argwhere(filled).tolist():
            whole[tuple(place)] = to_rgba(colors[tuple(place)])
        return whole
    if colors.shape[-1] == 3:
        return numpy.concatenate([colors, numpy.ones(colors.shape[:3] + (1,))], axis=3)
    return colors


def stem(ax, x, y, z, *, linefmt="C0-", markerfmt="C0o", basefmt="C3-", bottom=0, label=None, orientation="z"):
    """Lines from a base to points with markers."""
    from matplotlib.container import StemContainer
    from matplotlib.tri import _format

    if orientation not in ("x", "y", "z"):
        raise ValueError(f"{orientation!r} is not a valid value for orientation; supported values are 'x', 'y', 'z'")
    x, y, z = (numpy.asarray(v, float).ravel() for v in (x, y, z))
    foot = {"x": (numpy.full_like(x, bottom), y, z), "y": (x, numpy.full_like(y, bottom), z), "z": (x, y, numpy.full_like(z, bottom))}
    feet = foot[orientation]
    lines = numpy.stack([numpy.column_stack(feet), numpy.column_stack([x, y, z])], axis=1)
    (probe,) = ax.plot([], [], [], linefmt)
    style, color = probe.get_linestyle(), probe.get_color()
    probe.remove()
    stems = _add(ax, Line3DCollection(list(lines), linestyles=style, colors=color, label="_nolegend_"), False)
    (base,) = ax.plot(*feet, basefmt, label="_nolegend_")
    (markers,) = ax.plot(x, y, z, markerfmt, label="_nolegend_")
    _include(ax, *lines.reshape(-1, 3).T)
    made = StemContainer((markers, stems, base))
    if label is not None:
        made.set_label(label)
    return made


def errorbar(ax, x, y, z, zerr=None, yerr=None, xerr=None, fmt="", barsabove=False, errorevery=1, ecolor=None,
             elinewidth=None, capsize=None, capthick=None, xlolims=False, xuplims=False, ylolims=False, yuplims=False,
             zlolims=False, zuplims=False, **kwargs):  # fmt: skip
    """Points with bars of errors along the axes; gives the bars, the caps and an empty list."""
    from mpl_toolkits.mplot3d import _errors

    limits = [(xlolims, xuplims), (ylolims, yuplims), (zlolims, zuplims)]
    look = dict(fmt=fmt, barsabove=barsabove, ecolor=ecolor, elinewidth=elinewidth, capsize=capsize, capthick=capthick)
    return _errors.errorbar(ax, (x, y, z), (xerr, yerr, zerr), limits, errorevery, look, kwargs)


def _lifted(ax, cset, zdir, offset, filled):
    """Put the lines or areas of a contour set into space; gives the heights that they stand for."""
    levels = cset.levels
    if filled:
        heights = list((levels[:-1] + levels[1:]) / 2)
        if cset.extend in ("min", "both"):
            heights.insert(0, levels[0] - (levels[1] - levels[0]) / 2)
        if cset.extend in ("max", "both"):
            heights.append(levels[-1] + (levels[-1] - levels[-2]) / 2)
    else:
        heights = list(levels)
    for height, flat in zip(heights, list(cset.collections)):
        z = float(height if offset is None else offset)
        shapes, codes = [], []
        for path in flat.get_paths():
            points = path.vertices
            shapes.append(numpy.column_stack(rotate_axes(points[:, 0], points[:, 1], numpy.full(len(points), z), "-" + zdir)))
            codes.append([1] + [2] * (len(points) - 1) if path.codes is None else path.codes)
        if filled:
            look = dict(facecolors=flat.get_facecolor(), alpha=flat.get_alpha(), edgecolors="none")
            made = Poly3DCollection(shapes, codes=codes, **look)
            made._j.setSortHeight(z)
        else:
            look = dict(colors=flat.get_edgecolor(), linewidths=flat.get_linewidth(), linestyles=list(flat._j.lineStyles()),
                        label="_nolegend_")  # fmt: skip
            pieces = [part for shape, kinds in zip(shapes, codes) for part in _pieces(shape, kinds)]
            made = Line3DCollection(pieces, **look)
        label = flat.get_label()
        flat.remove()
        _add(ax, made, False)
        if filled:
            made.set_label(label)
    return heights


def _pieces(points, codes):
    """The separate lines of a path, closed ones back to their start."""
    starts = [i for i, c in enumerate(codes) if c == 1] + [len(points)]
    for a, b in zip(starts, starts[1:]):
        part = points[a:b].copy()
        if codes[b - 1] == 79:
            part[-1] = part[0]
        yield part


def _contours(ax, name, X, Y, Z, args, kwargs, offset, zdir, stride=None):
    turned = rotate_axes(*(numpy.asarray(v, float) for v in (X, Y, Z)), zdir)
    cset = _flat(ax, name, (*turned, *args), kwargs)
    if stride is None:
        heights = _lifted(ax, cset, zdir, offset, name.endswith("f"))
    else:
        _walls(ax, cset, stride)
    if name.endswith("f"):
        _include_areas(ax, (X, Y, Z), heights, zdir)
    else:
        _include(ax, X, Y, Z)
    return cset


def _include_areas(ax, xyz, heights, zdir):
    """Extend the data ranges by filled contours: in their direction by the heights, not by the data."""
    parts = [heights if axis == zdir else v for axis, v in zip("xyz", xyz)]
    _include(ax, *[(numpy.nanmin(v), numpy.nanmax(v)) for v in parts])


def _walls(ax, cset, stride):
    """Put walls from half a step below to half a step above in place of contour lines."""
    half = (cset.levels[1] - cset.levels[0]) / 2
    lines = list(cset.collections)
    for z, flat in zip(cset.levels.tolist(), lines):
        paths, color = flat.get_paths(), flat.get_edgecolor()
        points = paths[0].vertices if paths else ()
        if len(points) < 2:
            continue
        places = numpy.rint(numpy.linspace(0, len(points) - 1, max(round(len(points) / stride), 2))).astype(int)
        ends = [numpy.column_stack([points[places], numpy.full(len(places), z + d)]) for d in (-half, half)]
        walls = list(numpy.stack([ends[0][:-1], ends[0][1:], ends[1][1:], ends[1][:-1]], axis=1))
        made = _add(ax, Poly3DCollection(walls, shaded=color[0]), False)
        call(SpaceCalls.shadeEdges, made._j, to_java(color[0]))
        made._j.setSortHeight(z)
    for flat in lines:
        flat.remove()


def contour(ax, X, Y, Z, *args, extend3d=False, stride=5, zdir="z", offset=None, data=None, **kwargs):
    """Contour lines, each at its height or all at one, or extended to walls."""
    return _contours(ax, "contour", X, Y, Z, args, kwargs, offset, zdir, stride if extend3d else None)


def contourf(ax, X, Y, Z, *args, zdir="z", offset=None, data=None, **kwargs):
    """Contour areas, each at its height or all at one."""
    return _contours(ax, "contourf", X, Y, Z, args, kwargs, offset, zdir)


def _tricontours(ax, filled, args, zdir, offset, kwargs, stride=None):
    from matplotlib.tri import Triangulation, _contours as flat

    tri, args, kwargs = Triangulation.get_from_args_and_kwargs(*args, **kwargs)
    z = numpy.asarray(kwargs.pop("Z") if "Z" in kwargs else args[0], float)
    x, y, up = rotate_axes(tri.x, tri.y, z, zdir)
    cset = flat(ax, filled, (Triangulation(x, y, tri.triangles, tri.mask), up, *args[1:]), kwargs)
    if stride is None:
        heights = _lifted(ax, cset, zdir, offset, filled)
    else:
        _walls(ax, cset, stride)
    if filled:
        _include_areas(ax, (tri.x, tri.y, z), heights, zdir)
    else:
        _include(ax, tri.x, tri.y, z)
    return cset


def tricontour(ax, *args, extend3d=False, stride=5, zdir="z", offset=None, data=None, **kwargs):
    """Contour lines over triangles, each at its height or all at one, or extended to walls."""
    return _tricontours(ax, False, args, zdir, offset, kwargs, stride if extend3d else None)


def tricontourf(ax, *args, zdir="z", offset=None, data=None, **kwargs):
    """Contour areas over triangles, each at its height or all at one."""
    return _tricontours(ax, True, args, zdir, offset, kwargs)


def bar(ax, left, height, zs=0, zdir="z", *args, data=None, **kwargs):
    """Flat bars standing at a place along an axis."""
    bars = _flat(ax, "bar", (left, height, *args), kwargs)
    for patch, z in zip(bars, numpy.broadcast_to(numpy.asarray(zs, float), len(bars)).tolist()):
        _include(ax, *patch_2d_to_3d(patch, z, zdir).T)
        if "alpha" in kwargs:
            patch.set_alpha(kwargs["alpha"])
    return bars
