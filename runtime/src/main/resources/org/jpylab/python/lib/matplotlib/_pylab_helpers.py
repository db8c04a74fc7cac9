"""The figures that pyplot knows."""

from collections import OrderedDict


class _Figures(type):
    """Looks up the figures at each use."""

    @property
    def figs(cls):
        """The managers of all figures by number, the current one last."""
        from matplotlib import pyplot

        current = pyplot._current
        known = sorted(pyplot._figures.items(), key=lambda one: one[1] is current)
        return OrderedDict((number, figure.canvas.manager) for number, figure in known)


class Gcf(metaclass=_Figures):
    """The managers of pyplot's figures.

    >>> from matplotlib import pyplot
    >>> pyplot.close('all'); made = pyplot.figure(3); Gcf.get_active().num
    3
    """

    @classmethod
    def get_fig_manager(cls, num):
        """The manager of a number, whose figure becomes the current one; None if there is none."""
        manager = cls.figs.get(num)
        if manager is not None:
            cls.set_active(manager)
        return manager

    @classmethod
    def destroy(cls, num):
        """Close a figure, by number or manager."""
        from matplotlib import pyplot

        number = getattr(num, "num", num)
        if number in pyplot._figures:
            pyplot.close(number)

    @classmethod
    def destroy_fig(cls, fig):
        """Close a figure."""
        from matplotlib import pyplot

        if fig in pyplot._figures.values():
            pyplot.close(fig)

    @classmethod
    def destroy_all(cls):
        """Close all figures."""
        from matplotlib import pyplot

        pyplot.close("all")

    @classmethod
    def has_fignum(cls, num):
        """Whether there is a figure of that number."""
        return num in cls.figs

    @classmethod
    def get_all_fig_managers(cls):
        """The managers of all figures."""
        return list(cls.figs.values())

    @classmethod
    def get_num_fig_managers(cls):
        """How many figures there are."""
        return len(cls.figs)

    @classmethod
    def get_active(cls):
        """The manager of the current figure, or None."""
        known = cls.figs
        return known[next(reversed(known))] if known else None

    @classmethod
    def set_active(cls, manager):
        """Make a manager's figure the current one."""
        from matplotlib import pyplot

        pyplot.figure(manager.num)

    @classmethod
    def draw_all(cls, force=False):
        """Draw all figures that have changed, or all."""
        for manager in cls.get_all_fig_managers():
            manager.canvas.draw_idle()
