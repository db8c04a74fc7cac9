"""What values the properties of artists take, as `setp` lists them."""

_TABLE = r"""
(2, N) array or two 1D arrays
        data@Line2D
(M, N) array-like or M*N array-like
        array@QuadMesh
(N, 2) array-like
        xy@Polygon
(N, 2) or (2,) array-like
        offsets
(bottom: float, top: float)
        xlim xlim3d ylim ylim3d
(float, float)
        center offset@AuxTransformBox offset@DrawingArea offset@TextArea position@Text xy
(float, float) or callable
        offset
(float, float) or float
        size_inches
(float, float) or {'C', 'SW', 'S', 'SE', 'E', 'NE', ...}
        anchor
(left, bottom, width, height)
        bounds
(low: float, high: float)
        bounds@Spine
(scale: float, length: float, randomness: float)
        sketch_params
(vmin: float, vmax: float)
        clim
1D array
        xdata ydata
1D array-like or None
        data@StepPatch
2-tuple of func, or `Transform` with an inverse.
        functions
3-tuple of floats or None
        box_aspect@Axes3D
4-tuple of float
        extent
Callable[[Axes, Renderer], Bbox]
        axes_locator
FigureCanvas
        canvas
None or bool or float or callable
        picker
None or int or (int, int) or slice or list[int] or float or (float, float) or list[bool]
        markevery
Patch or (Path, Transform) or None
        clip_path
[ 'arc3' | 'angle3' | 'angle' | 'arc' | 'bar' ]
        connectionstyle
[ 'square' | 'circle' | 'larrow' | 'rarrow' | 'darrow' | 'round' | 'round4' | 'sawtooth' | 'roundtooth' ]
        boxstyle
[left, bottom, width, height] or `~matplotlib.transforms.Bbox`
        position
`.AbstractPathEffect`
        path_effects
`.Bbox`
        clip_box
`.CapStyle` or {'butt', 'projecting', 'round'}
        capstyle dash_capstyle solid_capstyle
`.Colormap` or str or None
        cmap
`.Figure`
        figure
`.JoinStyle` or {'miter', 'round', 'bevel'}
        dash_joinstyle joinstyle solid_joinstyle
`.Normalize` or str or None
        norm
`.Transform`
        transform
`.font_manager.FontProperties` or `str` or `pathlib.Path`
        fontproperties
`.patches.Patch`
        patchA patchB
`~matplotlib.figure.Figure`
        figure@OffsetBox
`~matplotlib.ticker.Formatter`, ``str``, or function
        major_formatter minor_formatter
`~matplotlib.ticker.Locator`
        major_locator minor_locator
`~matplotlib.transforms.BboxBase` or tuple
        bbox_to_anchor@Legend
a filter function, which takes a (m, n, 3) float array and a dpi value, and returns a (m, n, 3) array and two offsets from the bottom left corner of the image
        agg_filter
array-like
        array@_ImageBase
array-like or None
        array
array-like or `PIL.Image.Image`
        data@_ImageBase
array-like or scalar or None
        alpha@Collection
bool
        animated antialiased@Line2D autoscale_on clip_on closed draggable fill filternorm frame_on frameon
        in_layout mouseover navigate parse_math rasterized transform_rotates_text visible wrap
bool or 'line'
        axisbelow
bool or None
        annotation_clip antialiased resample snap usetex
bool or list of bools
        antialiased@Collection
color
        backgroundcolor color edgecolor@FigureBase facecolor@Axes facecolor@FigureBase facecolor@SecondaryAxis
        markeredgecolor markerfacecolor markerfacecoloralt
color or None
        edgecolor facecolor gapcolor
color or list of RGBA tuples
        color@Collection
color or list of colors
        color@LineCollection colors facecolor@Collection
color or list of colors or 'face'
        edgecolor@Collection
dict with properties for `.patches.FancyBboxPatch`
        bbox
float
        angle dpi figheight figwidth fontsize@Table height linewidth@Line2D markeredgewidth markersize
        mutation_aspect mutation_scale pad pickradius@Axis radius@Circle rmax rmin rorigin semimajor semiminor
        width x y zorder
float (multiple of font size)
        linespacing
float greater than -0.5
        xmargin ymargin zmargin
float or (float, float)
        radii
float or 2D array-like or None
        alpha@_ImageBase
float or None
        box_aspect linewidth rasterization_zorder
float or callable[[Artist, Event], tuple[bool, dict]]
        picker@Line2D
float or list of floats
        linewidth@Collection
float or {'vertical', 'horizontal'}
        rotation
float or {'xx-small', 'x-small', 'small', 'medium', 'large', 'x-large', 'xx-large'}
        fontsize
list of array-like
        paths@PolyCollection verts
list of floats
        ticks
list of str or None
        urls
marker style string, `~.path.Path` or `~.markers.MarkerStyle`
        marker
ndarray or None
        sizes
number
        linewidth@FigureBase rlabel_position
object
        label text
positive float
        filterrad
scalar or None
        alpha
sequence of floats (on/off ink in points) or (None, None)
        dashes
sequence of pairs of floats
        offsets@Barbs
sequence of str or of `.Text`\s
        ticklabels
str
        alignment gid label@Tick label1 label2 label_text math_fontfamily theta_zero_location title url xlabel
        ylabel
str or `matplotlib.patches.ArrowStyle`
        arrowstyle
str or tuple or list thereof
        linestyle@Collection
tuple with floats
        rgrids
tuple with floats, degrees
        thetagrids
units tag
        units
unknown
        UVC angle@Rectangle anncoords array@NonUniformImage array@PcolorImage aspect@SecondaryAxis autoscalex_on
        autoscaley_on autoscalez_on bbox_to_anchor bounds@FancyBboxPatch center@Wedge child constrained_layout
        constrained_layout_pads data data_interval filternorm@NonUniformImage filterrad@NonUniformImage
        fontsize@AnnotationBbox fontsize@Cell height@Rectangle inverted label_coords layout_engine linelength
        lineoffset multilinebaseline navigate_mode ncols offset_transform patch_arc patch_circle path paths
        pickradius position@Spine positions prop_cycle radius remove_overlapping_locs rlim rscale rticks
        segments subplotspec text@TextArea text_props theta1 theta2 theta_direction theta_offset thetalim
        thetamax thetamin tick_params tight_layout transform@AuxTransformBox transform@Cell
        transform@DrawingArea transform@TextArea verts@LineCollection verts_and_codes view_interval
        width@Rectangle width@Wedge x@Rectangle xbound xscale xticklabels xticks xy@_ColorbarSpine y@Rectangle
        ybound yscale yticklabels yticks zbound zlabel zlim zoom zscale zticklabels zticks
{'-', '--', '-.', ':', '', (offset, on-off-seq), ...}
        linestyle
{'/', '\\', '|', '-', '+', 'x', 'o', 'O', '.', '*'}
        hatch
{'antialiased', 'nearest', 'bilinear', 'bicubic', 'spline16', 'spline36', 'hanning', 'hamming', 'hermite', 'kaiser', 'quadric', 'catrom', 'gaussian', 'bessel', 'mitchell', 'sinc', 'lanczos', 'none'} or None
        interpolation
{'auto', 'equal', 'equalxy', 'equalxz', 'equalyz'}
        aspect@Axes3D
{'auto', 'equal'} or float
        aspect
{'bottom', 'baseline', 'center', 'center_baseline', 'top'}
        verticalalignment
{'box', 'datalim'}
        adjustable
{'center', 'left', 'right'}.
        alignment@Legend
{'data', 'rgba'} or None
        interpolation_stage
{'default', 'steps', 'steps-pre', 'steps-mid', 'steps-post'}, default: 'default'
        drawstyle
{'full', 'left', 'right', 'bottom', 'top', 'none'}
        fillstyle
{'horizontal', 'vertical'}
        orientation
{'left', 'center', 'right'}
        horizontalalignment
{'left', 'right', 'both', 'default', 'none'}
        ticks_position@YAxis
{'left', 'right', 'center'}
        multialignment
{'left', 'right'}
        label_position@YAxis offset_position
{'nearest', 'bilinear'} or None
        interpolation@NonUniformImage
{'normal', 'italic', 'oblique'}
        fontstyle
{'normal', 'small-caps'}
        fontvariant
{'persp', 'ortho'}
        proj_type
{'top', 'bottom', 'both', 'default', 'none'}
        ticks_position
{'top', 'bottom', 'left', 'right'} or float
        location
{'top', 'bottom'}
        label_position
{FONTNAME, 'serif', 'sans-serif', 'cursive', 'fantasy', 'monospace'}
        fontfamily
{None, 'default', 'anchor'}
        rotation_mode
{a numeric value in range 0-1000, 'ultra-condensed', 'extra-condensed', 'condensed', 'semi-condensed', 'normal', 'semi-expanded', 'expanded', 'extra-expanded', 'ultra-expanded'}
        fontstretch
{a numeric value in range 0-1000, 'ultralight', 'light', 'normal', 'regular', 'book', 'medium', 'roman', 'semibold', 'demibold', 'demi', 'bold', 'heavy', 'extra bold', 'black'}
        fontweight
"""
_VALUES = {}
for _line in _TABLE.strip("\n").split("\n"):
    if _line[0] != " ":
        _text = _line
    else:
        _VALUES.update((_name, _text) for _name in _line.split())

_ALIASES = {
    "antialiased": ["aa"], "color": ["c"], "drawstyle": ["ds"], "linestyle": ["ls"], "linewidth": ["lw"], "markeredgecolor": ["mec"],
    "markeredgewidth": ["mew"], "markerfacecolor": ["mfc"], "markerfacecoloralt": ["mfcalt"], "markersize": ["ms"], "edgecolor": ["ec"],
    "facecolor": ["fc"], "fontfamily": ["family"], "fontproperties": ["font", "font_properties"], "horizontalalignment": ["ha"],
    "fontname": ["name"], "fontsize": ["size"], "fontstyle": ["style"], "verticalalignment": ["va"], "fontvariant": ["variant"],
    "fontweight": ["weight"], "multialignment": ["ma"], "fontstretch": ["stretch"],
}  # fmt: skip
_OF_COLLECTIONS = {
    "antialiased": ["aa", "antialiaseds"], "linestyle": ["dashes", "linestyles", "ls"], "linewidth": ["linewidths", "lw"],
    "edgecolor": ["ec", "edgecolors"], "facecolor": ["facecolors", "fc"], "offset_transform": ["transOffset"], "color": [],
}  # fmt: skip
_OF_PATCHES = {"color": [], "x": []}
_WITH_ALIASES = {"Line2D": _ALIASES, "Text": _ALIASES, "Patch": {**_ALIASES, **_OF_PATCHES}, "Collection": _OF_COLLECTIONS,
                 "Axes": {"facecolor": ["fc"]}}  # fmt: skip


_UNREAD = {
    "Artist": "axes aa c ec fc ls lw ms mfc mec mew edgecolors facecolors linewidths axis_bgcolor",
    "Text": "fontstretch linespacing multialignment family size ha va prop_tup", "Wedge": "center radius theta1 theta2 width",
    "RegularPolygon": "orientation radius xy", "Collection": "antialiased capstyle joinstyle norm transOffset",
    "AxesImage": "interpolation_stage norm", "Tick": "label1 label2", "Annotation": "arrow_patch xy xyann xycoords",
    "LineCollection": "verts", "Arc": "theta1 theta2", "OffsetBox": "extent extent_offsets",
}  # fmt: skip


def unread(kind):
    """The getters that are left out where all properties are listed."""
    told = {"axes"} if "Figure" in _names(kind) else set()
    return {name for cls in _names(kind) if cls in _UNREAD for name in _UNREAD[cls].split()} - told


def _names(kind):
    return [cls.__name__ for cls in kind.__mro__]


_KNOWN = frozenset(name.split("@")[0] for name in _VALUES)


def values(kind, name):
    """What a property of a class takes; 'unknown' where nothing is said."""
    if name not in _KNOWN:
        return None
    for cls in _names(kind):
        if f"{name}@{cls}" in _VALUES:
            return _VALUES[f"{name}@{cls}"]
    return _VALUES.get(name, "unknown")


def with_aliases(kind, name):
    """The name of a property with its other names."""
    for cls in _names(kind):
        if cls in _WITH_ALIASES:
            return " or ".join([name, *_WITH_ALIASES[cls].get(name, ())])
    return name


def setters(names):
    """Those of some names that are properties that can be set, in alphabetical order."""
    return sorted(_KNOWN.intersection(names))
