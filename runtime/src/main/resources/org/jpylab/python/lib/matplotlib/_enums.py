"""How lines join and end."""

from enum import Enum


class _Style(str, Enum):
    def __str__(self):
        return self.value


class JoinStyle(_Style):
    """How two lines meet.

    >>> str(JoinStyle("miter"))
    'miter'
    """

    miter, round, bevel = "miter", "round", "bevel"


class CapStyle(_Style):
    """How a line ends."""

    butt, projecting, round = "butt", "projecting", "round"


def _demo(cls, draw):
    def demo():
        """Draw all styles side by side."""
        from matplotlib import pyplot

        fig, ax = pyplot.subplots(figsize=(7.5, 2))
        fig.patch.set_alpha(0)
        ax.set_axis_off()
        for i, style in enumerate(cls):
            draw(ax, i, style.value)

    return staticmethod(demo)


def _corner(ax, x, style):
    ax.text(x, 1, style)
    ax.plot([x, x + 0.4, x], [0, 0, 0.6], lw=12, color="tab:blue", solid_joinstyle=style)
    ax.plot([x, x + 0.4, x], [0, 0, 0.6], lw=1, color="black")


def _end(ax, x, style):
    ax.text(x + 0.25, 1, style, ha="center")
    ax.plot([x, x + 0.5], [0, 0], lw=12, color="tab:blue", solid_capstyle=style)
    ax.plot([x, x + 0.5], [0, 0], lw=1, color="black")


JoinStyle.demo = _demo(JoinStyle, _corner)
CapStyle.demo = _demo(CapStyle, _end)
CapStyle.input_description = "{" + ", ".join(f"{c.value!r}" for c in CapStyle) + "}"
JoinStyle.input_description = "{" + ", ".join(f"{c.value!r}" for c in JoinStyle) + "}"
