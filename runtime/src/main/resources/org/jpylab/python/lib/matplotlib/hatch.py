"""The lines and dots of hatches."""

import numpy as np

from matplotlib._missing import refuse
from matplotlib.path import Path


def _lines(number, level):
    """Level or upright lines across the unit square."""
    at = (np.arange(number) + 0.5) / number
    ends = np.array([np.tile([0.0, 1.0], number), np.repeat(at, 2)])
    return [Path((ends if level else ends[::-1]).T, [Path.MOVETO, Path.LINETO] * number)]


def _slopes(number, rising):
    """Lines at 45 degrees, from below the square to above it."""
    shift = np.linspace(-0.5, 0.5, number + 1)
    starts = np.column_stack([shift, 0 - shift if rising else 1 + shift])
    ends = np.column_stack([1 + shift, 1 - shift if rising else shift])
    return [Path(np.stack([starts, ends], axis=1).reshape(-1, 2), [Path.MOVETO, Path.LINETO] * (number + 1))]


def _dots(rows, dot, size, filled):
    """Shapes in rows, every other row half a step aside; rings where they are not filled."""
    step = 1.0 / rows
    outer = dot.vertices * step * size
    parts = [outer] if filled else [outer, outer[::-1] * 0.9]
    made = []
    for row in range(rows + 1):
        first, last = (0.0, 1.0) if row % 2 == 0 else (step / 2, 1 - step / 2)
        for column in np.linspace(first, last, rows + 1 - row % 2):
            made += [Path(part + (column, row * step), dot.codes) for part in parts]
    return made


def get_path(hatchpattern, density=6):
    """The lines and dots of a hatch in the unit square; `density` of them for each character.

    >>> get_path('-', 2).vertices.tolist()
    [[0.0, 0.25], [1.0, 0.25], [0.0, 0.75], [1.0, 0.75]]
    """
    density = int(density)
    circle, star = Path.unit_circle(), Path.unit_regular_star(5)
    star = Path(star.vertices, [Path.MOVETO] + [Path.LINETO] * (len(star.vertices) - 1))
    kinds = (
        ("-+", _lines, (True,)), ("|+", _lines, (False,)), ("/xX", _slopes, (True,)), ("\\xX", _slopes, (False,)),
        ("o", _dots, (circle, 0.2, False)), ("O", _dots, (circle, 0.35, False)), (".", _dots, (circle, 0.1, True)),
        ("*", _dots, (star, 1.0 / 3, True)),
    )  # fmt: skip
    parts = []
    for characters, maker, arguments in kinds:
        number = density * sum(hatchpattern.count(one) for one in characters)
        if number:
            parts += maker(number, *arguments)
    if not parts:
        return Path(np.empty((0, 2)))
    codes = np.concatenate([part.codes for part in parts]).astype(Path.code_type)
    return Path(np.concatenate([part.vertices for part in parts]), codes)


__getattr__ = refuse(
    __name__,
    "Circles HatchPatternBase HorizontalHatch LargeCircles NorthEastHatch Shapes SmallCircles SmallFilledCircles SouthEastHatch"
    " Stars VerticalHatch",
)
