"""Axes that lie over others: they share a direction with them, or map their data to those of the others."""

from matplotlib._border import call, to_java
from matplotlib.projections._mapped import ProjectionCalls
from matplotlib.transforms import IdentityTransform
from mpl_toolkits.axes_grid1.mpl_axes import Axes


class ParasiteAxesBase:
    """What axes of any class become over a host: no background and no edges, the host's place and colours in turn."""

    def __init__(self, parent_axes, aux_transform=None, *, viewlim_mode=None, **kwargs):
        self._parent_axes, self.transAux = parent_axes, aux_transform
        self.set_viewlim_mode(viewlim_mode)
        kwargs["frameon"] = False
        mapped = aux_transform is not None and not (viewlim_mode == "transform" and _keeps_straight(aux_transform))
        if mapped:
            kwargs["projection"] = "mapped"
        super().__init__(parent_axes.figure, list(parent_axes.get_position(original=True).bounds), **kwargs)
        if mapped:
            call(ProjectionCalls.setMapping, self._j, to_java(aux_transform + parent_axes.transData))
        self._hide()
        self._j.useStylesOf(parent_axes._j)
        self.set_axes_locator(self._follow)
        parent_axes.add_child_axes(self)

    def _hide(self):
        for one in (self.patch, self.xaxis, self.yaxis, *self.spines.values()):
            one.set_visible(False)
        for one in self.axis.values():
            one.set_visible(False)
        if any(not hasattr(one, "major_ticks") or hasattr(one, "_axisnum") for one in self.axis.values()):
            self.xaxis.set_visible(False)
            self.yaxis.set_visible(False)

    def clear(self):
        """Take everything out; nothing but data is shown."""
        super().clear()
        if "_parent_axes" in self.__dict__:
            self._hide()
            self._j.useStylesOf(self._parent_axes._j)

    def set_viewlim_mode(self, mode):
        """Set whether limits are one's own (None), the host's ('equal'), or these mapped back ('transform')."""
        if mode not in (None, "equal", "transform"):
            raise ValueError(f"{mode!r} is not a valid value for mode; supported values are None, 'equal', 'transform'")
        self._viewlim_mode = mode

    def get_viewlim_mode(self):
        return self._viewlim_mode

    def _follow(self, axes, renderer):
        mode, parent = self._viewlim_mode, self._parent_axes
        if mode is not None:
            box = parent.viewLim
            if mode == "transform":
                box = box.transformed(self.transAux.inverted())
            self.set_xlim(box.x0, box.x1, auto=None)
            self.set_ylim(box.y0, box.y1, auto=None)
        return parent.get_position()

    def remove(self):
        """Take the axes away from their host."""
        self._parent_axes._lose(self)
        super().remove()


def _keeps_straight(transform):
    return transform.is_affine and transform.is_separable


class HostAxesBase:
    """What axes of any class become when others can lie over them."""

    def __init__(self, *args, **kwargs):
        self.parasites = []
        super().__init__(*args, **kwargs)

    def get_aux_axes(self, tr=None, viewlim_mode="equal", axes_class=None, **kwargs):
        """Axes over these, of whose data a transform makes those of these."""
        return self._add(axes_class, aux_transform=tr, viewlim_mode=viewlim_mode, **kwargs)

    def _add(self, axes_class=None, **kwargs):
        made = parasite_axes_class_factory(axes_class or self._base_axes_class)(self, **kwargs)
        self.parasites.append(made)
        return made

    def _lose(self, axes):
        self.parasites.remove(axes)
        for side in axes.__dict__.get("_sides", ()):
            self.axis[side].set_visible(True)
            self.axis[side].toggle(ticklabels=False, label=False)

    def twinx(self, axes_class=None):
        """Axes with the same x, and their y at the right."""
        return self._twin(axes_class, ("right",), sharex=self)

    def twiny(self, axes_class=None):
        """Axes with the same y, and their x at the top."""
        return self._twin(axes_class, ("top",), sharey=self)

    def twin(self, aux_trans=None, axes_class=None):
        """Axes with the same data or data that a transform maps to these, and their edges at the top and right."""
        aux_trans = IdentityTransform() if aux_trans is None else aux_trans
        return self._twin(axes_class, ("top", "right"), aux_transform=aux_trans, viewlim_mode="transform")

    def _twin(self, axes_class, sides, **kwargs):
        made = self._add(axes_class, **kwargs)
        made._sides = sides
        for side in sides:
            self.axis[side].set_visible(False)
            made.axis[side].set_visible(True)
        for side in {"left", "right", "bottom", "top"}.difference(sides):
            made.axis[side].set_visible(False)
        return made

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


_made = {}


def _class_of(base, axes_class, name, **fields):
    if issubclass(axes_class, base):
        return axes_class
    made = _made.get((base, axes_class))
    if made is None:
        fields = {"__slots__": (), "__module__": base.__module__, **fields}
        made = _made[base, axes_class] = type(name.format(axes_class.__name__), (base, axes_class), fields)
    return made


def parasite_axes_class_factory(axes_class):
    """The class of axes like those of a class that lie over others."""
    return _class_of(ParasiteAxesBase, axes_class, "{}Parasite")


def host_axes_class_factory(axes_class):
    """The class of axes like those of a class over which others can lie."""
    return _class_of(HostAxesBase, axes_class, "{}HostAxes", _base_axes_class=axes_class)


host_subplot_class_factory = host_axes_class_factory
ParasiteAxes = parasite_axes_class_factory(Axes)
HostAxes = SubplotHost = host_axes_class_factory(Axes)


def host_axes(*args, axes_class=Axes, figure=None, **kwargs):
    """Axes over which others can be laid."""
    return _figure(figure).add_axes(*args, axes_class=host_axes_class_factory(axes_class), **kwargs)


def host_subplot(*args, axes_class=Axes, figure=None, **kwargs):
    """A subplot over which others can be laid."""
    return _figure(figure).add_subplot(*args, axes_class=host_axes_class_factory(axes_class), **kwargs)


def _figure(figure):
    from matplotlib import pyplot

    return pyplot.gcf() if figure is None else figure
