"""Keyword arguments of plotting functions that take them as `**kwargs`: their own, and an artist's."""

# The artist that takes what is left over: its Java class and table of properties.
_ARTISTS = {
    "artist.Line2D.LINE": "plot semilogx semilogy loglog step errorbar axhline axvline axline stem plot_date",
    "artist.PathCollection.PATHS": "scatter",
    "artist.Rectangle.RECTANGLE": "bar barh hist axhspan axvspan Rectangle",
    "artist.Polygon.POLYGON": "fill Polygon",
    "artist.PolyCollection.POLYGONS": "fill_between fill_betweenx stackplot",
    "artist.LineCollection.LINES": "vlines hlines",
    "artist.Text.TEXT": "text title xlabel ylabel suptitle figtext annotate set_title set_xlabel set_ylabel",
    "artist.AxesImage.IMAGE": "imshow matshow",
    "artist.QuadMesh.MESH": "pcolormesh",
    "artist.Circle.CIRCLE": "Circle",
    "artist.Ellipse.ELLIPSE": "Ellipse",
    "axes.Axes.AXES": "axes subplot add_subplot add_axes",
}

# What the functions themselves take.
_OWN = {
    "annotate": "xy xytext xycoords textcoords arrowprops annotation_clip",
    "axes": "projection polar sharex sharey",
    "axhline": "xmin xmax",
    "axhspan": "xmin xmax",
    "axvline": "ymin ymax",
    "axvspan": "ymin ymax",
    "bar": "width bottom align color edgecolor linewidth tick_label xerr yerr ecolor capsize error_kw log",
    "barh": "height left align color edgecolor linewidth tick_label xerr yerr ecolor capsize error_kw log",
    "boxplot": "notch sym vert whis positions widths patch_artist bootstrap usermedians showmeans showcaps"
    " showbox showfliers labels meanline medianprops boxprops flierprops capprops whiskerprops",
    "colorbar": "cax ax use_gridspec label ticks orientation fraction pad shrink aspect extend format",
    "contour": "levels colors alpha cmap norm vmin vmax origin extent linewidths linestyles extend",
    "contourf": "levels colors alpha cmap norm vmin vmax origin extent hatches extend",
    "errorbar": "yerr xerr fmt ecolor elinewidth capsize capthick barsabove lolims uplims xlolims xuplims errorevery",
    "figure": "num figsize dpi facecolor edgecolor frameon clear tight_layout constrained_layout",
    "fill_between": "where interpolate step",
    "hist": "bins range density weights cumulative bottom histtype align orientation rwidth log color label stacked",
    "hlines": "colors linestyles label",
    "imshow": "cmap norm aspect interpolation alpha vmin vmax origin extent",
    "legend": "loc bbox_to_anchor ncol fontsize title title_fontsize frameon fancybox shadow framealpha facecolor"
    " edgecolor markerscale scatterpoints numpoints handlelength handletextpad labelspacing columnspacing borderpad",
    "matshow": "cmap norm vmin vmax origin extent",
    "pcolor": "cmap norm vmin vmax shading alpha",
    "pcolormesh": "cmap norm vmin vmax shading alpha",
    "pie": "explode labels colors autopct pctdistance shadow labeldistance startangle radius counterclock wedgeprops"
    " textprops center frame rotatelabels normalize",
    "plot": "scalex scaley",
    "quiver": "units angles scale scale_units width headwidth headlength headaxislength minshaft minlength pivot color",
    "savefig": "dpi facecolor edgecolor orientation format transparent bbox_inches pad_inches",
    "scatter": "s c marker cmap norm vmin vmax alpha linewidths edgecolors plotnonfinite",
    "stem": "linefmt markerfmt basefmt bottom label orientation",
    "step": "where",
    "subplot": "projection polar sharex sharey",
    "subplots": "nrows ncols sharex sharey squeeze width_ratios height_ratios subplot_kw gridspec_kw figsize dpi",
    "text": "fontdict",
    "tick_params": "axis which reset direction length width color pad labelsize labelcolor colors bottom top left right"
    " labelbottom labeltop labelleft labelright labelrotation",
    "title": "fontdict loc pad y",
    "vlines": "colors linestyles label",
    "xlabel": "fontdict labelpad loc",
    "ylabel": "fontdict labelpad loc",
}


def names(function):
    """The keyword arguments of a plotting function that its signature does not name; a new list.

    >>> 'bins' in names(hist), 'linewidth' in names(plot)  # doctest: +SKIP
    (True, True)
    """
    module = getattr(function, "__module__", None) or ""
    if not module.startswith(("matplotlib", "pylab")):
        return []
    name = getattr(function, "__name__", "")
    found = dict.fromkeys(_OWN.get(name, "").split())
    for table, users in _ARTISTS.items():
        if name in users.split():
            found.update(dict.fromkeys(_of_artist(table)))
    return list(found)


def _of_artist(table):
    from java import type as java_type

    path, _, field = table.rpartition(".")
    return [str(name) for name in getattr(java_type("org.jpylab.figure." + path), field).keywords()]
