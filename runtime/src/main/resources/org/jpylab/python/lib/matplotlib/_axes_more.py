"""Kinds of plots that are made of other kinds."""

import numpy


_ADDING = {"lines": "add_line", "patches": "add_patch", "collections": "add_collection", "images": "add_image",
           "tables": "add_table"}  # fmt: skip


class ArtistList(list):
    """Artists of one kind in axes, as they were when asked for; changes of the list change the axes."""

    __slots__ = ("_axes", "_name")

    def __init__(self, axes, name, artists):
        super().__init__(artists)
        self._axes, self._name = axes, name

    def __repr__(self):
        return f"<Axes.ArtistList of {len(self)} {self._name}>"

    def __add__(self, other):
        return [*self, *other]

    def __radd__(self, other):
        return [*other, *self]

    def _warn(self, instead):
        from matplotlib import MatplotlibDeprecationWarning
        from warnings import warn

        warn(f"The modification of the Axes.{self._name} property was deprecated in Matplotlib 3.5 and will be removed two "
             f"minor releases later. Use {instead} instead.", MatplotlibDeprecationWarning, 3)  # fmt: skip

    def insert(self, index, artist):
        """Add an artist to the axes."""
        name = _ADDING.get(self._name, "add_artist")
        self._warn("Axes." + name)
        getattr(self._axes, name)(artist)
        list.insert(self, index, artist)

    def append(self, artist):
        """Add an artist to the axes."""
        self.insert(len(self), artist)

    def extend(self, artists):
        """Add artists to the axes."""
        for artist in list(artists):
            self.insert(len(self), artist)

    def __iadd__(self, artists):
        self.extend(artists)
        return self

    def __delitem__(self, key):
        self._warn("Artist.remove()")
        gone = self[key]
        list.__delitem__(self, key)
        for artist in gone if isinstance(key, slice) else [gone]:
            artist.remove()

    def __setitem__(self, key, artist):
        del self[key]
        at = key.start if isinstance(key, slice) else key
        for one in artist if isinstance(key, slice) else [artist]:
            self.insert(len(self) if at is None else at, one)

    def pop(self, index=-1):
        """Take an artist out of the axes and give it."""
        artist = self[index]
        del self[index]
        return artist

    def remove(self, artist):
        """Take an artist out of the axes."""
        del self[self.index(artist)]

    def clear(self):
        """Take all of these artists out of the axes."""
        del self[:]

    def reverse(self):
        raise NotImplementedError("reversing the artists of axes; set their zorder")

    def sort(self, *, key=None, reverse=False):
        raise NotImplementedError("sorting the artists of axes; set their zorder")


def four(bounds):
    """Left, bottom, width and height as a list, or the TypeError of a list of another length."""
    bounds = list(bounds)
    missing = [repr(name) for name in ["x0", "y0", "width", "height"][len(bounds) :]]
    if missing:
        names = " and ".join(missing) if len(missing) < 3 else ", ".join(missing[:-1]) + ", and " + missing[-1]
        plural = "" if len(missing) == 1 else "s"
        raise TypeError(f"Bbox.from_bounds() missing {len(missing)} required positional argument{plural}: {names}")
    return bounds


class MorePlots:
    """What axes draw by way of lines, images and texts."""

    __slots__ = ()

    def hold(self, b=None):
        """Say that plots are added, which they always are now."""
        from matplotlib import _removed

        _removed.hold(b)

    def ishold(self):
        return True

    def set_axis_bgcolor(self, color):
        """Set the colour behind the data, by the method's name of matplotlib 1."""
        self.set_facecolor(color)

    def get_axis_bgcolor(self):
        return self.get_facecolor()

    def set_color_cycle(self, clist):
        """Set the colours of coming lines, by the method's name of matplotlib 1."""
        self.set_prop_cycle(color=clist)

    def bar_label(self, container, labels=None, *, fmt="%g", label_type="edge", padding=0, **kwargs):
        """Write numbers or texts on bars."""
        for key in ("horizontalalignment", "ha", "verticalalignment", "va"):
            if key in kwargs:
                raise ValueError(f"Passing {key!r} to bar_label() is not supported.")
        if label_type not in ("edge", "center"):
            raise ValueError(f"{label_type!r} is not a valid value for label_type; supported values are 'edge', 'center'")
        vertical = container.orientation == "vertical"
        values = container.datavalues
        labels = [] if labels is None else list(labels)
        limits = self.yaxis if vertical else self.xaxis
        sign = -1 if limits.get_inverted() else 1
        errors = container.errorbar.lines[2][0].get_segments() if container.errorbar is not None else [None] * len(values)
        made = []
        for i, (bar, err, value) in enumerate(zip(container.patches, errors, values)):
            (x0, y0), (x1, y1) = bar.get_bbox().get_points()
            xc, yc = (x0 + x1) / 2, (y0 + y1) / 2
            extrema, length = (max(y0, y1), abs(y0 - y1)) if vertical else (max(x0, x1), abs(x0 - x1))
            if value < 0:
                extrema = min(y0, y1) if vertical else min(x0, x1)
            if err is None or len(err) == 0:
                endpt = extrema
            else:
                ends = err[:, 1 if vertical else 0]
                endpt = ends.max() if value > 0 else ends.min()
            if label_type == "center":
                value_shown = sign * length
                at, xy = "data", (xc, yc)
            else:
                at = None
                value_shown = extrema
                xy = (xc, endpt) if vertical else (endpt, yc)
            direction = -1 if sign * value < 0 else 1
            if label_type == "center":
                ha, va, offset = "center", "center", ((0, padding) if vertical else (padding, 0))
                xy = (xc, yc)
            elif vertical:
                ha, va, offset = "center", "top" if direction < 0 else "bottom", (0, direction * padding)
            else:
                ha, va, offset = "right" if direction < 0 else "left", "center", (direction * padding, 0)
            number = value if label_type == "center" else value_shown
            text = labels[i] if i < len(labels) and labels[i] is not None else (
                "" if numpy.isnan(value) else fmt % number if isinstance(fmt, str) else fmt(number)
            )  # fmt: skip
            made.append(self.annotate(text, xy, offset, textcoords="offset points", ha=ha, va=va, **kwargs))
        return made

    def plot_date(self, x, y, fmt="o", tz=None, xdate=True, ydate=False, *, data=None, **kwargs):
        """Plot numbers against dates."""
        if xdate:
            self.xaxis_date(tz)
        if ydate:
            self.yaxis_date(tz)
        return self.plot(x, y, fmt, **kwargs)

    def acorr(self, x, *, data=None, **kwargs):
        """The autocorrelation of a series."""
        return self.xcorr(x, x, **kwargs)

    def xcorr(self, x, y, normed=True, detrend=None, usevlines=True, maxlags=10, *, data=None, **kwargs):
        """The correlation of two series at several lags."""
        x, y = numpy.asarray(x, float), numpy.asarray(y, float)
        n = len(x)
        if n != len(y):
            raise ValueError("x and y must be equal length")
        if detrend is not None:
            x, y = detrend(x), detrend(y)
        c = numpy.correlate(x, y, mode="full")
        if normed:
            c = c / numpy.sqrt(numpy.dot(x, x) * numpy.dot(y, y))
        if maxlags is None:
            maxlags = n - 1
        if maxlags >= n or maxlags < 1:
            raise ValueError("maxlags must be None or strictly positive < %d" % n)
        lags = numpy.arange(-maxlags, maxlags + 1)
        c = c[n - 1 - maxlags : n + maxlags]
        if usevlines:
            a = self.vlines(lags, [0], c, **kwargs)
            kwargs.pop("label", "")
            b = self.axhline(**kwargs)
        else:
            kwargs.setdefault("marker", "o")
            kwargs.setdefault("linestyle", "None")
            (a,) = self.plot(lags, c, **kwargs)
            b = None
        return lags, c, a, b

    def psd(self, x, NFFT=None, Fs=None, Fc=None, detrend=None, window=None, noverlap=None, pad_to=None, sides=None,
            scale_by_freq=None, return_line=None, *, data=None, **kwargs):  # fmt: skip
        """The power spectral density by Welch's method."""
        from matplotlib import mlab

        Fc = 0 if Fc is None else Fc
        pxx, freqs = mlab.psd(x, NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq)
        line = self._spectrum(pxx, freqs + Fc, "Power Spectral Density (%s)" % _per(scale_by_freq), kwargs)
        return (pxx, freqs + Fc, line) if return_line else (pxx, freqs + Fc)

    def csd(self, x, y, NFFT=None, Fs=None, Fc=None, detrend=None, window=None, noverlap=None, pad_to=None,
            sides=None, scale_by_freq=None, return_line=None, *, data=None, **kwargs):  # fmt: skip
        """The cross spectral density by Welch's method."""
        from matplotlib import mlab

        Fc = 0 if Fc is None else Fc
        pxy, freqs = mlab.csd(x, y, NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq)
        line = self.plot(freqs + Fc, 10 * numpy.log10(numpy.abs(pxy)), **kwargs)
        self._decibels(line, "Cross Spectrum Magnitude (dB)")
        return (pxy, freqs + Fc, line) if return_line else (pxy, freqs + Fc)

    def _spectrum(self, pxx, freqs, label, kwargs):
        line = self.plot(freqs, 10 * numpy.log10(pxx), **kwargs)
        self._decibels(line, label)
        return line

    def _decibels(self, line, label):
        self.set_xlabel("Frequency")
        self.set_ylabel(label)
        self.grid(True)
        vmin, vmax = self.get_ybound()
        step = max(10 * int(numpy.log10(vmax - vmin)), 1)
        self.set_yticks(numpy.arange(numpy.floor(vmin), numpy.ceil(vmax) + 1, step))

    def cohere(self, x, y, NFFT=256, Fs=2, Fc=0, detrend=None, window=None, noverlap=0, pad_to=None,
               sides="default", scale_by_freq=None, *, data=None, **kwargs):  # fmt: skip
        """The coherence of two series."""
        from matplotlib import mlab

        cxy, freqs = mlab.cohere(x, y, NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq)
        freqs += Fc
        self.plot(freqs, cxy, **kwargs)
        self.set_xlabel("Frequency")
        self.set_ylabel("Coherence")
        self.grid(True)
        return cxy, freqs

    def _one_spectrum(self, kind, label, x, Fs, Fc, window, pad_to, sides, kwargs, scale=None):
        from matplotlib import mlab

        spectrum, freqs = getattr(mlab, kind)(x, Fs=Fs, window=window, pad_to=pad_to, sides=sides)
        freqs = freqs + (Fc or 0)
        values = spectrum
        if scale == "dB":
            values = 20.0 * numpy.log10(spectrum)
        elif scale not in (None, "default", "linear"):
            raise ValueError(f"{scale!r} is not a valid value for scale; supported values are 'default', 'linear', 'dB'")
        (line,) = self.plot(freqs, values, **kwargs)
        self.set_xlabel("Frequency")
        self.set_ylabel(label)
        return spectrum, freqs, line

    def magnitude_spectrum(self, x, Fs=None, Fc=None, window=None, pad_to=None, sides=None, scale=None, *, data=None,
                           **kwargs):  # fmt: skip
        """The magnitudes of a series' spectrum."""
        label = "Magnitude (%s)" % ("dB" if scale == "dB" else "energy")
        return self._one_spectrum("magnitude_spectrum", label, x, Fs, Fc, window, pad_to, sides, kwargs, scale)

    def angle_spectrum(self, x, Fs=None, Fc=None, window=None, pad_to=None, sides=None, *, data=None, **kwargs):
        """The angles of a series' spectrum."""
        return self._one_spectrum("angle_spectrum", "Angle (radians)", x, Fs, Fc, window, pad_to, sides, kwargs)

    def phase_spectrum(self, x, Fs=None, Fc=None, window=None, pad_to=None, sides=None, *, data=None, **kwargs):
        """The unwrapped angles of a series' spectrum."""
        return self._one_spectrum("phase_spectrum", "Phase (radians)", x, Fs, Fc, window, pad_to, sides, kwargs)

    def specgram(self, x, NFFT=None, Fs=None, Fc=None, detrend=None, window=None, noverlap=None, cmap=None,
                 xextent=None, pad_to=None, sides=None, scale_by_freq=None, mode=None, scale=None, vmin=None,
                 vmax=None, *, data=None, **kwargs):  # fmt: skip
        """The spectra of pieces of a series, as an image."""
        from matplotlib import mlab

        NFFT = 256 if NFFT is None else NFFT
        Fc = 0 if Fc is None else Fc
        noverlap = 128 if noverlap is None else noverlap
        Fs = 2 if Fs is None else Fs
        if mode == "complex":
            raise ValueError("Cannot plot a complex specgram")
        if scale is None or scale == "default":
            scale = "linear" if mode in ("angle", "phase") else "dB"
        elif mode in ("angle", "phase") and scale == "dB":
            raise ValueError("Cannot use dB scale with angle or phase mode")
        spec, freqs, t = mlab.specgram(x, NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq, mode)
        if scale == "linear":
            Z = spec
        elif scale == "dB":
            Z = (10.0 if mode is None or mode in ("default", "psd") else 20.0) * numpy.log10(spec)
        else:
            raise ValueError(f"Unknown scale {scale!r}")
        Z = numpy.flipud(Z)
        if xextent is None:
            pad = (NFFT - noverlap) / Fs / 2
            xextent = t.min() - pad, t.max() + pad
        xmin, xmax = xextent
        freqs = freqs + Fc
        if "origin" in kwargs:
            raise TypeError("specgram() got an unexpected keyword argument 'origin'")
        im = self.imshow(Z, cmap, extent=(xmin, xmax, freqs[0], freqs[-1]), vmin=vmin, vmax=vmax, origin="upper",
                         **kwargs)  # fmt: skip
        self.axis("auto")
        return spec, freqs, t, im

    def table(self, cellText=None, **kwargs):
        """A table of texts."""
        from matplotlib.table import table

        return table(self, cellText, **kwargs)

    def add_table(self, tab):
        """Add a table made before."""
        self.add_artist(tab)
        tab.set_clip_path(None)
        self.__dict__.setdefault("_tables", []).append(tab)
        return tab

    def quiverkey(self, Q, X, Y, U, label, **kwargs):
        """An arrow that says how long the arrows of a quiver are."""
        from matplotlib.quiver import QuiverKey

        key = QuiverKey(Q, X, Y, U, label, **kwargs)
        self.add_artist(key)
        return key

    def barbs(self, *args, data=None, **kwargs):
        """Wind barbs at points."""
        from matplotlib.quiver import Barbs

        if data is not None:
            args = [data[a] if isinstance(a, str) else a for a in args]
        args = self._quiver_units(args)
        made = Barbs(self, *args, **kwargs)
        self.add_collection(made, autolim=True)
        self.autoscale_view()
        return made

    def _quiver_units(self, args):
        if len(args) > 3:
            x, y, *rest = args
            return [self.xaxis.convert_units(x), self.yaxis.convert_units(y), *rest]
        return args

    def streamplot(self, x, y, u, v, *args, data=None, **kwargs):
        """Lines along a field of vectors."""
        from matplotlib.streamplot import streamplot

        if data is not None:
            x, y, u, v = (data[a] if isinstance(a, str) else a for a in (x, y, u, v))
        return streamplot(self, x, y, u, v, *args, **kwargs)

    def triplot(self, *args, **kwargs):
        """The edges of triangles, as lines and markers."""
        from matplotlib.tri import triplot

        return triplot(self, *args, **kwargs)

    def tripcolor(self, *args, **kwargs):
        """Triangles filled with colours."""
        from matplotlib.tri import tripcolor

        return tripcolor(self, *args, **kwargs)

    def tricontour(self, *args, **kwargs):
        """Contour lines of values at the corners of triangles."""
        from matplotlib.tri import tricontour

        return tricontour(self, *args, **kwargs)

    def tricontourf(self, *args, **kwargs):
        """Contour areas of values at the corners of triangles."""
        from matplotlib.tri import tricontourf

        return tricontourf(self, *args, **kwargs)

    def secondary_xaxis(self, location, *, functions=None, **kwargs):
        """A second scale of x, whose values are a function of those below."""
        from matplotlib._insets import secondary

        return secondary(self, "x", location, functions, kwargs)

    def secondary_yaxis(self, location, *, functions=None, **kwargs):
        """A second scale of y."""
        from matplotlib._insets import secondary

        return secondary(self, "y", location, functions, kwargs)

    def indicate_inset(self, bounds, inset_ax=None, **kwargs):
        """A frame around a part of the axes, with lines to the axes that show it."""
        from matplotlib._insets import indicate

        return indicate(self, bounds, inset_ax, **kwargs)

    def indicate_inset_zoom(self, inset_ax, **kwargs):
        """A frame around what an inset shows, with lines to it."""
        (x0, x1), (y0, y1) = inset_ax.get_xlim(), inset_ax.get_ylim()
        return self.indicate_inset((x0, y0, x1 - x0, y1 - y0), inset_ax, **kwargs)


def _per(scale_by_freq):
    return "dB/Hz" if scale_by_freq in (True, None) else "dB"
