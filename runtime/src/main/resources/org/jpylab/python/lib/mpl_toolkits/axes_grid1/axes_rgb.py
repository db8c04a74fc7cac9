"""A picture in colours beside its red, green and blue parts."""

import numpy

from mpl_toolkits.axes_grid1.axes_divider import Size, make_axes_locatable
from mpl_toolkits.axes_grid1.mpl_axes import Axes


def make_rgb_axes(ax, pad=0.01, axes_class=None, **kwargs):
    """Three axes at the right of others, for the parts of their picture."""
    divider = make_axes_locatable(ax)
    gap, share = pad * Size.AxesY(ax), (1 - 2 * pad) / 3
    width, height = share * Size.AxesX(ax), share * Size.AxesY(ax)
    divider.set_horizontal([Size.AxesX(ax), gap, width])
    divider.set_vertical([height, gap, height, gap, height])
    ax.set_axes_locator(divider.new_locator(0, 0, ny1=-1))
    made = []
    for row in (4, 2, 0):
        one = (axes_class or type(ax))(
            ax.figure, list(ax.get_position(original=True).bounds), sharex=ax, sharey=ax, **kwargs
        )
        one.set_axes_locator(divider.new_locator(nx=2, ny=row))
        for axis in (one.xaxis, one.yaxis):
            for label in axis.get_ticklabels():
                label.set_visible(False)
        if isinstance(one.axis, dict):
            one.axis[:].major_ticklabels.set_visible(False)
        made.append(one)
    for one in made:
        ax.figure._add_made(one)
    return made


class RGBAxes:
    """Axes `RGB` for a picture in colours, and `R`, `G`, `B` for its parts."""

    _defaultAxesClass = Axes

    def __init__(self, *args, pad=0, **kwargs):
        axes_class = kwargs.pop("axes_class", self._defaultAxesClass)
        self.RGB = axes_class(*args, **kwargs)
        self.RGB.figure._add_made(self.RGB)
        self.R, self.G, self.B = make_rgb_axes(self.RGB, pad=pad, axes_class=axes_class, **kwargs)
        for one in (self.RGB, self.R, self.G, self.B):
            one.axis[:].line.set_color("w")
            one.axis[:].major_ticks.set_markeredgecolor("w")

    def imshow_rgb(self, r, g, b, **kwargs):
        """Show a picture given by its red, green and blue parts, and these: the four images."""
        if not r.shape == g.shape == b.shape:
            raise ValueError(f"Input shapes ({r.shape}, {g.shape}, {b.shape}) do not match")
        whole = numpy.dstack([r, g, b])
        images = [self.RGB.imshow(whole, **kwargs)]
        for i, axes in enumerate((self.R, self.G, self.B)):
            part = numpy.zeros_like(whole)
            part[:, :, i] = whole[:, :, i]
            images.append(axes.imshow(part, **kwargs))
        return tuple(images)
