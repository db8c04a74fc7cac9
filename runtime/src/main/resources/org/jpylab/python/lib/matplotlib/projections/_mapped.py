"""Axes of projections that a Python class describes."""

from java import type as _java

from matplotlib._border import call, to_java
from matplotlib.axes import Axes

ProjectionCalls = _java("org.jpylab.pylab.ProjectionCalls")
_METHODS = (
    "_set_lim_and_transforms", "get_xaxis_transform", "get_xaxis_text1_transform", "get_xaxis_text2_transform",
    "get_yaxis_transform", "get_yaxis_text1_transform", "get_yaxis_text2_transform",
)  # fmt: skip


def overrides(cls, *names):
    """Whether a class of axes has methods of its own in place of those of `Axes`."""
    return any(getattr(cls, name) is not getattr(Axes, name) for name in names)


def is_mapped(cls):
    """Whether a class of axes says how data are mapped."""
    return overrides(cls, *_METHODS)


def set_up(axes):
    """Let a class of axes say how data are mapped, where ticks go and what the edges are."""
    cls = type(axes)
    j = axes._j
    if is_mapped(cls):
        axes._set_lim_and_transforms()
        for x in (True, False):
            call(ProjectionCalls.setTicks, j, x, *_places(axes, "x" if x else "y"))
        if overrides(cls, "get_data_ratio"):
            call(ProjectionCalls.setDataRatio, j, lambda: float(axes.get_data_ratio()))
    if overrides(cls, "_gen_axes_spines"):
        edges = axes._gen_axes_spines()
        call(ProjectionCalls.setSpines, j, list(edges), [edge._j for edge in edges.values()])
    if overrides(cls, "_gen_axes_patch"):
        call(ProjectionCalls.setOutline, j, lambda: axes._gen_axes_patch()._j)
    if overrides(cls, "_init_axis"):
        axes._init_axis()
    axes.clear()


def _places(axes, name):
    marks = getattr(axes, f"get_{name}axis_transform")
    labels = [getattr(axes, f"get_{name}axis_text{side}_transform") for side in (1, 2)]

    def label(side, pad):
        transform, vertical, horizontal = labels[side - 1](float(pad))
        return ProjectionCalls.label(to_java(transform), str(vertical), str(horizontal))

    return lambda which: to_java(marks(str(which))), label


def bends(axes):
    """Into how many pieces a class of polar axes cuts the lines of its grid."""
    from matplotlib.path import Path

    path = Path([[0.0, 1.0], [1.0, 1.0]], _interpolation_steps=2)
    made = type(axes).PolarTransform().transform_path_non_affine(path)
    return len(made.vertices) - 1


