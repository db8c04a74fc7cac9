"""Room for labels between axes."""

from matplotlib._missing import refuse


def get_renderer(fig):
    """What measures a figure's artists."""
    return fig.canvas.get_renderer()


def get_subplotspec_list(axes_list, grid_spec=None):
    """The places of axes in a grid; None for those that are not in it."""
    places = []
    for ax in axes_list:
        place = ax.get_subplotspec() if hasattr(ax, "get_subplotspec") else None
        if place is not None:
            place = place.get_topmost_subplotspec()
            if grid_spec is not None and place.get_gridspec() is not grid_spec:
                place = None
        places.append(place)
    return places


__getattr__ = refuse(__name__, "auto_adjust_subplotpars get_tight_layout_figure")
