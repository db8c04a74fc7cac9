"""Axes that lie over others and share one direction with them."""

from mpl_toolkits.axisartist.axislines import Axes


class ParasiteAxes(Axes):
    """Axes over a host: without a background, with the host's place and colours in turn."""

    __slots__ = ()

    def __init__(self, parent_axes, aux_transform=None, *, viewlim_mode=None, **kwargs):
        if aux_transform is not None or viewlim_mode is not None:
            raise NotImplementedError("ParasiteAxes(aux_transform=..., viewlim_mode=...)")
        kwargs["frameon"] = False
        super().__init__(parent_axes.figure, list(parent_axes.get_position(original=True).bounds), **kwargs)
        self._parent_axes = parent_axes
        self.patch.set_visible(False)
        self.axis[:].set_visible(False)
        self._j.useStylesOf(parent_axes._j)
        self.set_axes_locator(lambda axes, renderer: parent_axes.get_position(original=True))
        parent_axes.add_child_axes(self)


class HostAxes(Axes):
    """Axes that others can lie over."""

    __slots__ = ()

    def __init__(self, *args, **kwargs):
        self.parasites = []
        super().__init__(*args, **kwargs)

    def get_aux_axes(self, tr=None, viewlim_mode="equal", axes_class=None, **kwargs):
        """Axes over these; they may share x or y."""
        if axes_class is not None:
            raise NotImplementedError("HostAxes.get_aux_axes(axes_class=...)")
        return self._add(aux_transform=tr, viewlim_mode=viewlim_mode, **kwargs)

    def _add(self, **kwargs):
        made = ParasiteAxes(self, **kwargs)
        self.parasites.append(made)
        return made

    def twinx(self, axes_class=None):
        """Axes with the same x, and their y at the right."""
        return self._twin(axes_class, "right", sharex=self)

    def twiny(self, axes_class=None):
        """Axes with the same y, and their x at the top."""
        return self._twin(axes_class, "top", sharey=self)

    def _twin(self, axes_class, side, **kwargs):
        if axes_class is not None:
            raise NotImplementedError("HostAxes.twinx(axes_class=...)")
        made = self._add(**kwargs)
        self.axis[side].set_visible(False)
        made.axis[side].set_visible(True)
        return made

    def twin(self, aux_trans=None, axes_class=None):
        raise NotImplementedError("HostAxes.twin")

    def clear(self):
        """Take everything out, of the axes over these too."""
        for axes in self.parasites:
            axes.clear()
        super().clear()

    def legend(self, *args, **kwargs):
        """The box that says what lines mean, those of the axes over these too."""
        if not args and "handles" not in kwargs:
            all_axes = [self, *self.parasites]
            pairs = [pair for axes in all_axes for pair in zip(*axes.get_legend_handles_labels())]
            kwargs["handles"] = [handle for handle, _ in pairs]
            kwargs.setdefault("labels", [label for _, label in pairs])
        return super().legend(*args, **kwargs)


SubplotHost = HostAxes
