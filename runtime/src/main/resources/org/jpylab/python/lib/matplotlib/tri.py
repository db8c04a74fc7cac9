"""Triangles between points."""


class Triangulation:
    """Triangles that cover points."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("matplotlib.tri.Triangulation")
