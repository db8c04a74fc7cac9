"""Small statements about artists and settings: printed text, error messages and warnings of each.

usage: /usr/bin/python3 artist_statements.py > ../resources/org/jpylab/pylab/artist_statements.txt

The same text runs in a JPyLab session, whose `lines()` must be those stored.
"""
import os
import re

os.environ["NPY_DISABLE_CPU_FEATURES"] = "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL"

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

from telling import told

SETUP = """
fig, ax = plt.subplots()
line, = ax.plot([1, 2, 3], [4, 6, 5], label='first')
"""
KINDS = {
    "line": "ax.plot([1, 2], [3, 4])[0]",
    "text": "ax.text(0.5, 1.0, 'x')",
    "note": "ax.annotate('n', (1, 2), xytext=(3, 4), arrowprops={'arrowstyle': '->'})",
    "rect": "ax.add_patch(mpatches.Rectangle((1, 2), 3, 4))",
    "circle": "ax.add_patch(mpatches.Circle((1, 2), 3))",
    "ellipse": "ax.add_patch(mpatches.Ellipse((1, 2), 3, 4, angle=5))",
    "arc": "ax.add_patch(mpatches.Arc((1, 2), 3, 4, theta1=10, theta2=50))",
    "wedge": "ax.add_patch(mpatches.Wedge((1, 2), 3, 10, 50))",
    "polygon": "ax.add_patch(mpatches.Polygon([(0, 0), (1, 0), (1, 1)]))",
    "regular": "ax.add_patch(mpatches.RegularPolygon((1, 2), 5, radius=3))",
    "pathpatch": "ax.add_patch(mpatches.PathPatch(mpath.Path([(0, 0), (1, 2), (3, 4)])))",
    "steppatch": "ax.stairs([1, 2, 3], [0, 1, 2, 3])",
    "fancybox": "ax.add_patch(mpatches.FancyBboxPatch((1, 2), 3, 4))",
    "fancyarrow": "ax.add_patch(mpatches.FancyArrowPatch((1, 2), (3, 4)))",
    "arrow": "ax.arrow(1, 2, 3, 4)",
    "scatter": "ax.scatter([1, 2, 3], [4, 5, 6])",
    "linecoll": "ax.vlines([1, 2], 0, 1)",
    "polycoll": "ax.fill_between([1, 2, 3], [1, 2, 1])",
    "quadmesh": "ax.pcolormesh([[1, 2], [3, 4]])",
    "events": "ax.eventplot([1, 2, 3])[0]",
    "image": "ax.imshow([[1, 2], [3, 4]])",
    "quiver": "ax.quiver([1, 2], [3, 4], [1, 1], [0, 1])",
    "axes": "ax",
    "figure": "fig",
    "xaxis": "ax.xaxis",
    "yaxis": "ax.yaxis",
    "spine": "ax.spines['left']",
    "tick": "ax.xaxis.get_major_ticks()[0]",
    "legend": "ax.legend()",
    "label": "ax.xaxis.label",
    "title": "ax.title",
    "patch": "ax.patch",
    "table": "ax.table([['a', 'b'], ['c', 'd']])",
    "bars": "ax.bar([1, 2], [3, 4])",
    "errors": "ax.errorbar([1, 2], [3, 4], yerr=1)",
    "stem": "ax.stem([1, 2])",
    "axline": "ax.axline((0, 0), slope=2)",
    "hexbin": "ax.hexbin([1, 2, 3], [1, 2, 3], gridsize=3)",
    "contour": "ax.contour([[1, 2], [3, 4]])",
    "colorbar": "fig.colorbar(ax.imshow([[1, 2], [3, 4]]))",
    "polar": "fig.add_subplot(projection='polar')",
    "offsetbox": "mof.AnchoredText('t', loc='upper left')",
    "gridspec": "ax.get_gridspec()",
    "subplotspec": "ax.get_subplotspec()",
}  # fmt: skip


def names():
    """What the statements work on, new for each."""
    import cycler
    import matplotlib.colors as mcolors
    import matplotlib.dates as mdates
    import matplotlib.lines as mlines
    import matplotlib.markers as mmarkers
    import matplotlib.offsetbox as mof
    import matplotlib.patches as mpatches
    import matplotlib.path as mpath
    import matplotlib.ticker as mticker
    import matplotlib.transforms as mtransforms

    space = dict(plt=plt, np=np, mpl=matplotlib, mcolors=mcolors, mlines=mlines, mpatches=mpatches, mpath=mpath,
                 mticker=mticker, mtransforms=mtransforms, cycler=cycler.cycler, mmarkers=mmarkers, mof=mof,
                 mdates=mdates)  # fmt: skip
    space["show"] = lambda done, get: "%s %r" % (done, get())
    exec(SETUP, space)
    return space


def lines():
    """Each statement with what it tells. Those about one kind of artist share a figure."""
    made, before = [], None
    for statement in statements():
        kind, _, rest = statement.partition(": ")
        if kind not in KINDS:
            kind, rest = None, statement
        if kind is None or kind != before:
            matplotlib.rcdefaults()
            matplotlib.use("Agg")
            if kind is not None or before is not None or made == [] or re.search("fig|ax|line|plt", made[-1]):
                plt.close("all")
                space = names()
        before = kind
        if kind is not None:
            space["a"] = eval(KINDS[kind], space)
        made.append("%s -> %s" % (statement, told(rest, space)))
    plt.close("all")
    matplotlib.rcdefaults()
    return "\n".join(made)


SETTERS = {
    "alpha": ["0.5", "None", "2", "'x'"], "visible": ["False", "1"], "zorder": ["7"], "label": ["'l'", "3", "None"], "clip_on": ["False"],
    "color": ["'r'", "'nocolor'", "(0.1, 0.2, 0.3)", "'C3'", "0.5", "'0.5'"], "linewidth": ["3", "'x'"], "lw": ["2"],
    "linestyle": ["'--'", "'dashed'", "(0, (1, 2))", "'nostyle'", "':'"], "ls": ["'-.'"], "marker": ["'o'", "'nomarker'", "(5, 1)"],
    "markersize": ["4"], "ms": ["3"], "mfc": ["'g'"], "markeredgewidth": ["2"], "facecolor": ["'g'", "'none'", "'wrong'"], "fc": ["'b'"],
    "edgecolor": ["'k'", "(1, 0, 0, 0.5)"], "ec": ["'y'"], "hatch": ["'/'", "'q'"], "fill": ["False"], "antialiased": ["False"], "aa": ["False"],
    "capstyle": ["'round'", "'wrong'"], "joinstyle": ["'bevel'", "'wrong'"], "dash_capstyle": ["'round'", "'wrong'"], "solid_joinstyle": ["'miter'"],
    "drawstyle": ["'steps-mid'", "'wrong'"], "fillstyle": ["'left'", "'wrong'"], "markevery": ["2", "(1, 2)", "'x'"], "rotation": ["30", "'vertical'", "'wrong'"],
    "ha": ["'center'", "'wrong'"], "va": ["'top'", "'wrong'"], "fontsize": ["12", "'large'", "'wrong'"], "weight": ["'bold'", "700"], "style": ["'italic'", "'wrong'"],
    "family": ["'serif'"], "text": ["'new'", "5", "None"], "position": ["(2, 3)"], "x": ["5"], "y": ["6"], "multialignment": ["'left'", "'wrong'"], "linespacing": ["2"],
    "wrap": ["True"], "bbox": ["{'fc': 'r'}"], "usetex": ["False"], "rotation_mode": ["'anchor'", "'wrong'"], "fontweight": ["'light'"], "stretch": ["'condensed'"],
    "variant": ["'small-caps'", "'wrong'"], "width": ["7"], "height": ["8"], "xy": ["(9, 10)"], "angle": ["11"], "radius": ["12"], "center": ["(13, 14)"], "theta1": ["15"],
    "bounds": ["(1, 2, 3, 4)"], "closed": ["False"], "offsets": ["[(1, 2)]"], "sizes": ["[10]"], "array": ["[1, 2, 3]"], "cmap": ["'jet'", "'nomap'"], "clim": ["(0, 9)"],
    "norm": ["mcolors.LogNorm()"], "urls": ["['u']"], "pickradius": ["4"], "picker": ["True", "5"], "gid": ["'g'"], "url": ["'u'"], "snap": ["True"], "rasterized": ["True"],
    "sketch_params": ["3", "(1, 2, 3)"], "path_effects": ["[]"], "animated": ["True"], "in_layout": ["False"], "agg_filter": ["None"], "mouseover": ["True"],
    "interpolation": ["'nearest'", "'wrong'", "'bilinear'"], "extent": ["(0, 1, 2, 3)"], "resample": ["True"], "filternorm": ["False"], "filterrad": ["3"], "data": ["[[1, 2]]"],
    "title": ["'t'"], "xlabel": ["'x'"], "xlim": ["(1, 5)"], "ylim": ["3, 4", "(None, 9)"], "xscale": ["'log'", "'wrong'"], "aspect": ["'equal'", "2", "'wrong'"], "anchor": ["'NW'", "'wrong'"],
    "adjustable": ["'datalim'", "'wrong'"], "axisbelow": ["True", "'line'", "'wrong'"], "frame_on": ["False"], "navigate": ["False"], "xticks": ["[1, 2]"], "xticklabels": ["['a', 'b']"],
    "autoscale_on": ["False"], "xmargin": ["0.3", "-1"], "box_aspect": ["1"], "xbound": ["(1, 2)"], "rasterization_zorder": ["1"], "dpi": ["50"], "size_inches": ["(3, 4)"],
    "figwidth": ["5"], "tight_layout": ["True"], "frameon": ["False"], "label_position": ["'top'", "'wrong'"], "ticks_position": ["'both'", "'wrong'"], "units": ["None"],
    "label_text": ["'q'"], "inverted": ["True"], "view_interval": ["0, 1"], "major_locator": ["mticker.MaxNLocator(3)", "3"], "tick_params": ["1"], "linelength": ["3"], "orientation": ["'vertical'", "'wrong'"],
    "lineoffset": ["2"], "positions": ["[4, 5]"], "segments": ["[[(0, 0), (1, 1)]]"], "boxstyle": ["'round'", "'wrong'", "'round,pad=0.5'"], "arrowstyle": ["'->'", "'wrong'"], "connectionstyle": ["'arc3,rad=0.3'", "'wrong'"],
    "mutation_scale": ["5"], "patchA": ["None"], "draggable": ["True"], "bbox_to_anchor": ["(1, 1)"], "ncols": ["2"], "alignment": ["'left'", "'wrong'"], "nosuch": ["1"],
}  # fmt: skip
COMMON = "alpha visible zorder label clip_on picker gid url snap rasterized sketch_params path_effects animated in_layout agg_filter mouseover"
HAS = {
    "line": """
        color linewidth lw linestyle ls marker markersize ms mfc markeredgewidth antialiased aa dash_capstyle solid_joinstyle
        drawstyle fillstyle markevery pickradius data""",
    "text": """
        color rotation ha va fontsize weight style family text position x y multialignment linespacing wrap bbox usetex
        rotation_mode fontweight stretch variant""",
    "note": """
        color rotation ha va fontsize weight style family text position x y multialignment linespacing wrap bbox usetex
        rotation_mode fontweight stretch variant""",
    "rect": """
        color linewidth lw linestyle ls facecolor fc edgecolor ec hatch fill antialiased aa capstyle joinstyle x y width
        height xy angle bounds""",
    "circle": """
        color linewidth lw linestyle ls facecolor fc edgecolor ec hatch fill antialiased aa capstyle joinstyle width height
        angle radius center""",
    "ellipse": """
        color linewidth lw linestyle ls facecolor fc edgecolor ec hatch fill antialiased aa capstyle joinstyle width height
        angle center""",
    "arc": """
        color linewidth lw linestyle ls facecolor fc edgecolor ec hatch fill antialiased aa capstyle joinstyle width height
        angle center""",
    "wedge": """
        color linewidth lw linestyle ls facecolor fc edgecolor ec hatch fill antialiased aa capstyle joinstyle width radius
        center theta1""",
    "polygon": """
        color linewidth lw linestyle ls facecolor fc edgecolor ec hatch fill antialiased aa capstyle joinstyle xy closed""",
    "regular": """
        color linewidth lw linestyle ls facecolor fc edgecolor ec hatch fill antialiased aa capstyle joinstyle""",
    "pathpatch": """
        color linewidth lw linestyle ls facecolor fc edgecolor ec hatch fill antialiased aa capstyle joinstyle""",
    "fancybox": """
        color linewidth lw linestyle ls facecolor fc edgecolor ec hatch fill antialiased aa capstyle joinstyle x y width
        height bounds boxstyle mutation_scale""",
    "fancyarrow": """
        color linewidth lw linestyle ls facecolor fc edgecolor ec hatch fill antialiased aa capstyle joinstyle positions
        arrowstyle connectionstyle mutation_scale patchA""",
    "scatter": """
        color linewidth lw linestyle ls facecolor fc edgecolor ec hatch antialiased aa capstyle joinstyle offsets sizes array
        cmap clim norm urls pickradius""",
    "linecoll": """
        color linewidth lw linestyle ls facecolor fc edgecolor ec hatch antialiased aa capstyle joinstyle offsets array cmap
        clim norm urls pickradius segments""",
    "polycoll": """
        color linewidth lw linestyle ls facecolor fc edgecolor ec hatch antialiased aa capstyle joinstyle offsets sizes array
        cmap clim norm urls pickradius""",
    "quadmesh": """
        color linewidth lw linestyle ls facecolor fc edgecolor ec hatch antialiased aa capstyle joinstyle offsets array cmap
        clim norm urls pickradius""",
    "events": """
        color linewidth lw linestyle ls facecolor fc edgecolor ec hatch antialiased aa capstyle joinstyle offsets array cmap
        clim norm urls pickradius linelength orientation lineoffset positions segments""",
    "image": """
        array cmap clim norm interpolation extent resample filternorm filterrad data""",
    "axes": """
        facecolor fc position title xlabel xlim ylim xscale aspect anchor adjustable axisbelow frame_on navigate xticks
        xticklabels autoscale_on xmargin box_aspect xbound rasterization_zorder""",
    "figure": """
        linewidth facecolor edgecolor dpi size_inches figwidth tight_layout frameon""",
    "xaxis": """
        pickradius label_position ticks_position units label_text inverted view_interval major_locator tick_params""",
    "spine": """
        color linewidth lw linestyle ls facecolor fc edgecolor ec hatch fill antialiased aa capstyle joinstyle position bounds""",
    "legend": """
        title frame_on draggable bbox_to_anchor ncols alignment""",
    "tick": """
""",
    "table": """
        fontsize""",
}  # fmt: skip
FULL = ("line", "text", "rect", "scatter", "image", "axes")


def statements():
    made = [s for s in STATEMENTS.strip().split("\n") if s]
    for key in RC.split():
        made += [f"mpl.rcParams[{key!r}] = {value}; mpl.rcParams[{key!r}]" for value in ("'wrong'", "0.5", "None", "True")]
        made.append(f"mpl.rcParams[{key!r}]")
    for kind in KINDS:
        made += [f"{kind}: {rest}" for rest in ("a", "print(a)", "a.nosuch", "a.set(nosuch=1)", "sorted(a.properties())")]
        for name in (COMMON + HAS[kind]).split() if kind in HAS else ():
            for value in SETTERS[name][: None if kind in FULL else 1]:
                made.append(f"{kind}: show(a.set_{name}({value}), a.get_{name})")
    return made


STATEMENTS = r'''
ax.plot([1, 2], foo=1)
ax.plot([1, 2], color='nocolor')
ax.plot([1, 2], 'q-')
ax.plot([1, 2], 'ro--b')
ax.plot([1, 2], 'foo')
ax.plot([1, 2], [1, 2], 'rr')
ax.plot([1, 2], [1, 2], '--:')
ax.plot([1, 2], [1, 2], 'os')
ax.plot([1, 2], [1, 2, 3])
ax.plot([[1, 2], [3, 4]], [1, 2, 3])
ax.plot([1, 2], [1, 2], [1, 2])
ax.plot([1, 2], [1, 2], [1, 2], [3, 4])
ax.plot()
ax.plot('a')
ax.plot([1, 2], marker='zz')
ax.plot([1, 2], marker=99)
ax.plot([1, 2], ls='zz')
ax.plot([1, 2], linestyle=(1, 2, 3))
ax.plot([1, 2], lw='a')
ax.plot([1, 2], lw=1, linewidth=2)
ax.plot([1, 2], c='r', color='b')
ax.plot([1, 2], alpha=3)
ax.plot([1, 2], alpha='a')
ax.plot([1, 2], drawstyle='zz')
ax.plot([1, 2], solid_capstyle='zz')
ax.plot([1, 2], markevery='zz')
ax.plot([1, 2], fillstyle='zz')
ax.plot([1, 2], scalex=False, data=1)
ax.plot('a', 'b', data={'a': [1, 2], 'b': [3, 4]})
ax.plot('a', 'c', data={'a': [1, 2], 'b': [3, 4]})
ax.plot(np.zeros((2, 2, 2)))
ax.plot([1, 2], label=['a', 'b'])
ax.plot([[1, 2], [3, 4]], label=['a', 'b', 'c'])
ax.plot([1, 2], transform=3)
ax.scatter([1, 2], [1, 2, 3])
ax.scatter([1, 2], [1, 2], c=[1, 2, 3])
ax.scatter([1, 2], [1, 2], c='nocolor')
ax.scatter([1, 2], [1, 2], c=['r', 'nocolor'])
ax.scatter([1, 2], [1, 2], s=[1, 2, 3])
ax.scatter([1, 2], [1, 2], s='a')
ax.scatter([1, 2], [1, 2], marker='zz')
ax.scatter([1, 2], [1, 2], foo=1)
ax.scatter([1, 2], [1, 2], color='r', c='b')
ax.scatter([1, 2], [1, 2], c=[1, 2], cmap='nomap')
ax.scatter([1, 2], [1, 2], cmap='jet')
ax.scatter([1, 2], [1, 2], c=[1, 2], norm=3)
ax.scatter([1, 2], [1, 2], c=[1, 2], norm=mcolors.LogNorm(), vmin=1)
ax.scatter([1])
ax.scatter([1, 2], [1, 2], c=[[1, 2], [3, 4]])
ax.scatter([1, 2], [1, 2], marker='x', edgecolors='r')
ax.bar([1, 2], [1, 2, 3])
ax.bar([1, 2], [1, 2], foo=1)
ax.bar([1, 2], [1, 2], align='zz')
ax.bar([1, 2], [1, 2], orientation='zz')
ax.bar([1, 2], [1, 2], color='nocolor')
ax.bar([1, 2], [1, 2], color=[])
ax.bar([1, 2], [1, 2], label=['a', 'b', 'c'])
ax.bar([1, 2], [1, 2], width='a')
ax.bar([1, 2])
ax.barh([1, 2], [1, 2], left=[1, 2, 3])
ax.bar_label([1])
plt.subplot(2, 2, (5, 6))
plt.subplot(2, 2, (0, 1))
plt.subplot(2, 2, (4, 2))
fig.add_subplot(2, 2, (3, 4)).get_position()
fig.add_subplot(2, 2, (2, 9)).get_position()
fig.add_subplot(2, 2, (1, -3)).get_position()
plt.subplot(2, 2, (1.5, 2))
ax.margins(0, 0); print(ax.margins())
ax.set_xmargin(1); print(ax.margins())
ax.margins(0.1); ax.autoscale(tight=True); print(ax.margins())
ax.margins(x=2); print(ax.margins())
ax.text(0, 0, (0, 0)).get_text()
ax.set_title([1, 2]).get_text()
ax.set_xlabel((1,)).get_text()
ax.annotate((1, 2), (0, 0)).get_text()
fig.text(0, 0, (1, 2)).get_text()
fig.suptitle((1, 2)).get_text()
ax.title.set_text((1, 'a')); print(ax.title.get_text())
ax.title.set(text=(1, 'a')); print(ax.title.get_text())
line.set_label((1, 2)); print(line.get_label())
line.set_marker((5, 1)); print(line.get_marker())
ax.plot([1, 2], marker=[(-1, -0.5), (1, 0.5)])[0].get_marker()
ax.scatter(np.ma.masked_less(np.arange(3.), 1), [1, 2, 3]).get_offsets()
line.set_linestyle((0, ())); print(line.get_linestyle())
sorted(fig.canvas.get_supported_filetypes())
len(mcolors.XKCD_COLORS), len(mcolors.get_named_colors_mapping())
mcolors.get_named_colors_mapping()['xkcd:light gray'], mcolors.get_named_colors_mapping()['tab:grey']
p = mpath.Path([(0, 0), (1, 2), (3, 4)]); a = mpatches.PathPatch(p); p.vertices[0] = 9, 9; print(a.get_path() is p, a.get_path().vertices)
class Own(plt.Artist): pass
hasattr(line, 'set_bbox'), hasattr(plt.Artist, 'set_backgroundcolor')
ax.contour(np.outer([1, 2, 3], [3, -4, 5]), [1, 2]).collections[0].get_label()
[round(t.get_rotation(), 5) for t in ax.clabel(ax.contour(np.outer([-1, 2, 3], [3, -4, 5])), use_clabeltext=True)]
t = ax.clabel(ax.contour(np.outer([-1, 2, 3], [3, -4, 5])), use_clabeltext=True); ax.set_xlim(0, 9); print([round(v.get_rotation(), 5) for v in t])
q = ax.quiver([1, 2], [1, 1]); q.set_UVC([2.5, 3.5], [4.5, 5.5]); print(q.N, q.U, q.V, q.pivot, q.headlength)
ax.quiver([1, 2], [1, 1]).set_UVC([1, 2, 3], [1, 2, 3])
ax.xaxis.labelpad = 12.5; print(ax.xaxis.labelpad, ax.yaxis.labelpad)
import copy; n = copy.deepcopy(mcolors.LogNorm(1, 9)); print(type(n).__name__, n.vmin, n.vmax, n(3))
import pickle; n = pickle.loads(pickle.dumps(mcolors.TwoSlopeNorm(2.0, 0, 10))); print(n.vmin, n.vcenter, n(1))
import pickle; m = pickle.loads(pickle.dumps(plt.cm.viridis)); print(m.name, m.N, m == plt.cm.viridis)
import pickle; m = pickle.loads(pickle.dumps(mcolors.ListedColormap(['r', 'b'], 'own'))); print(m.name, m.N, m(1))
import copy; k = copy.deepcopy(mticker.MultipleLocator(3)); print(k.tick_values(0, 9))
import copy; print(copy.deepcopy(mtransforms.Affine2D().scale(2).translate(1, 0)).transform([1, 1]))
import copy; l = copy.copy(line); l.set_color('r'); print(line.get_color(), l.get_color(), l.axes is ax)
import copy; r = mpatches.Rectangle((1, 2), 3.5, 4); c = copy.copy(r); c.set_width(9.5); print(r.get_width(), c.get_width())
ax.text(0, 0, 'a', color=None, rotation=None).get_color(), fig.text(0, 0, 'b', color=None).get_color()
import matplotlib.hatch; print(matplotlib.hatch.get_path('-/o*', 2).vertices.shape)
import matplotlib.bezier as b; print(b.BezierSegment([(0, 0), (1, 2), (2, 0)]).point_at_t(.5), b.get_cos_sin(0, 0, 3, 4))
import matplotlib.rcsetup as r; print(r.validate_bool('on'), r.validate_floatlist('1, 2'), r.validate_fontsize('large'))
from matplotlib._pylab_helpers import Gcf; print([m.num for m in Gcf.get_all_fig_managers()], Gcf.get_active().num)
import io; b = io.BytesIO(); fig.savefig(b, bbox_inches='tight', pad_inches=1); b.seek(0); print(plt.imread(b)[0, 0])
import io; b = io.BytesIO(); fig.savefig(b, transparent=True); b.seek(0); print(plt.imread(b)[0, 0])
fig.savefig('a.png', dpi=-3)
fig.savefig('a.png', bbox_inches='zz')
mpl.style.library['ggplot']['patch.linewidth']
mpl.lines.Line2D.get_color(line), mpl.text.Text.get_text(ax.title), mpatches.Patch.get_lw(ax.patch)
c = fig.colorbar(ax.imshow([[1, 2], [3, 4]], alpha=.5)); c.set_alpha(1); c._draw_all(); print(c.alpha, c.solids.get_alpha())
print([round(float(v), 6) for v in ax.contour(np.outer([1, 2, 3], [3, 4, 5])).find_nearest_contour(1.13, 1.27, pixel=False)])
import matplotlib.font_manager as m; print(m.weight_dict['bold'], m.get_font(m.findfont('DejaVu Sans')).family_name)
import matplotlib.image as m; print(m.BICUBIC, len(m.interpolations_names)); import matplotlib.ft2font as f; print(f.BOLD, f.SFNT, f.LOAD_TARGET_LCD)
issubclass(mpl.ExecutableNotFoundError, FileNotFoundError), mpl.rcParamsOrig['lines.linewidth']
mpatches.ArrowStyle('Simple, head_length=0.3'), mpatches.BoxStyle('Round', pad=0.2)
ax.bar_label(ax.bar([1, 2], [1, 2]), label_type='zz')
ax.bar_label(ax.bar([1, 2], [3.5, 2]))
ax.bar_label(ax.bar([1, 2], [3.5, 2]), labels=['a'])
ax.hist([1, 2, 3], bins='zz')
ax.hist([1, 2, 3], histtype='zz')
ax.hist([1, 2, 3], align='zz')
ax.hist([1, 2, 3], orientation='zz')
ax.hist([1, 2, 3], weights=[1])
ax.hist([[1, 2], [3, 4]], color=['r'])
ax.hist([1, 2, 3], foo=1)
ax.hist([1, 2, 3], normed=True)
ax.hist([1, 2, 3], bins=3)
ax.hist([1, 2, 3], bins=2, range=(0, 0))
ax.hist([1, 2, 3], bins=-1)
ax.hist([1, 2, 3], bins=[3, 2, 1])
ax.hist('abc')
ax.hist([])
ax.hist([float('nan'), 1])
ax.hist2d([1, 2], [1, 2, 3])
ax.hist2d([1, 2], [1, 2], bins=2)
ax.pie([1, 2], labels=['a'])
ax.pie([1, 2], explode=[1])
ax.pie([1, -2])
ax.pie([1, 2], autopct=3)
ax.pie([[1, 2], [3, 4]])
ax.pie([1, 2], radius='a')
ax.pie([.1, .2], normalize=False)
ax.pie([1, 2], normalize=False)
ax.boxplot([1, 2, 3], whis='zz')
ax.boxplot([1, 2, 3], positions=[1, 2])
ax.boxplot([1, 2, 3], widths=[1, 2])
ax.boxplot([1, 2, 3], labels=['a', 'b'])
ax.boxplot([1, 2, 3], sym='zz')
ax.boxplot([[1, 2, 3]], usermedians=[1, 2])
sorted(ax.boxplot([1, 2, 3]))
ax.violinplot([1, 2, 3], points=0)
ax.violinplot([[1, 2, 3]], bw_method='zz')
ax.violinplot([[1, 2, 3]], positions=[1, 2])
ax.errorbar([1, 2], [1, 2], yerr=[1, 2, 3])
ax.errorbar([1, 2], [1, 2], yerr=-1)
ax.errorbar([1, 2], [1, 2], xerr=[[1, 2, 3]])
ax.errorbar([1, 2], [1, 2, 3])
ax.errorbar([1, 2], [1, 2], yerr=1, errorevery=1.5)
ax.errorbar([1, 2], [1, 2], yerr=1, errorevery='a')
ax.errorbar([1, 2], [1, 2], yerr=1, foo=1)
ax.errorbar([1, 2], [1, 2], yerr=['a', 'b'])
ax.errorbar([1, 2], [1, 2], yerr=1, ecolor='nocolor')
ax.errorbar([1, 2], [1, 2], fmt='zz')
ax.fill_between([1, 2], [1, 2, 3])
ax.fill_between([1, 2], [1, 2], where=[True])
ax.fill_between([1, 2], [1, 2], foo=1)
ax.fill_between([1, 2], [1, 2], step='zz')
ax.fill_between([[1, 2]], [1, 2])
ax.fill([1, 2], [1, 2, 3])
ax.fill([1, 2, 3], [1, 2, 1], 'zz')
ax.stackplot([1, 2], [1, 2], baseline='zz')
ax.stackplot([1, 2], [1, 2, 3])
ax.stairs([1, 2, 3], [0, 1, 2])
ax.stairs([1, 2, 3], [0, 1, 2, 3], orientation='zz')
ax.step([1, 2], [1, 2], where='zz')
ax.stem([1, 2], [1, 2, 3])
ax.stem([1, 2], orientation='zz')
ax.stem([1, 2], linefmt='zz')
ax.stem()
ax.eventplot([1, 2], orientation='zz')
ax.eventplot([[1, 2], [3]], colors=['r', 'g', 'b'])
ax.eventplot([[1, 2], [3]], lineoffsets=[1])
ax.eventplot([[1, 2], [3]], linelengths=[1, 2, 3])
ax.hlines([1, 2], [1, 2, 3], 4)
ax.vlines(1, 2)
ax.axhline('a')
ax.axhline(1, foo=1)
ax.axhline(1, xmin=2, transform=ax.transData)
ax.axvline([1, 2])
ax.axhspan(1)
ax.axline((1, 1))
ax.axline((1, 1), (1, 1))
ax.axline((1, 1), (2, 2), slope=1)
ax.axline((1, 1), slope='a')
ax.imshow([1, 2, 3])
ax.imshow(np.zeros((2, 2, 5)))
ax.imshow([['a', 'b']])
ax.imshow([[1, 2]], cmap='nomap')
ax.imshow([[1, 2]], interpolation='zz')
ax.imshow([[1, 2]], origin='zz')
ax.imshow([[1, 2]], aspect='zz')
ax.imshow([[1, 2]], extent=(1, 2))
ax.imshow([[1, 2]], norm='zz')
ax.imshow([[1, 2]], foo=1)
ax.imshow([[1, 2]], vmin=1, norm=mcolors.Normalize())
ax.imshow(np.zeros((2, 2, 3)) + 2).get_array()[0, 0]
ax.imshow(None)
ax.matshow([1, 2])
ax.spy([1, 2])
ax.pcolor([1, 2])
ax.pcolormesh([1, 2], [1, 2], [[1, 2], [3, 4], [5, 6]])
ax.pcolormesh([1, 2], [1, 2], [[1, 2], [3, 4]], shading='flat')
ax.pcolormesh([1, 2, 3], [1, 2, 3], [[1, 2], [3, 4]], shading='nearest')
ax.pcolormesh([1, 2, 3], [1, 2, 3], [[1, 2], [3, 4]], shading='gouraud')
ax.pcolormesh([[1, 2]], shading='zz')
ax.pcolormesh([[1, 2]], foo=1)
ax.pcolormesh(1, 2, 3, 4)
ax.contour([1, 2])
ax.contour([[1, 2]])
ax.contour([1, 2, 3], [1, 2], [[1, 2], [3, 4]])
ax.contour([[1, 2], [3, 4]], levels=[2, 1])
ax.contour([[1, 2], [3, 4]], foo=1)
ax.contour([[1, 2], [3, 4]], colors='nocolor')
ax.contour([[1, 2], [3, 4]], colors='r', cmap='jet')
ax.contour([[1, 1], [1, 1]])
ax.contour([[1, 2], [3, 4]], levels=[10])
ax.contour([[1, 2], [3, 4]], extend='zz')
ax.contour([[1, 2], [3, 4]], origin='zz')
ax.contour([[1, 2], [3, 4]], linestyles='zz')
ax.contourf([[1, 2], [3, 4]], levels=[1])
ax.contour()
ax.contour([[1, 2], [3, 4]]).levels
ax.contourf([[1, 2], [3, 4]]).levels
ax.contour([[1, 2], [3, 4]], 3).levels
ax.clabel(ax.contour([[1, 2], [3, 4]]), levels=[99])
ax.clabel(ax.contour([[1, 2], [3, 4]]), fmt='%1.1f')
ax.clabel(ax.contourf([[1, 2], [3, 4]]))
ax.quiver([1, 2], [1, 2], [1, 2, 3])
ax.quiver([1, 2], [1, 2], [1, 2], [1, 2, 3])
ax.quiver([1, 2], [1, 2], [1, 2], [1, 2], pivot='zz')
ax.quiver([1, 2], [1, 2], [1, 2], [1, 2], units='zz')
ax.quiver([1, 2], [1, 2], [1, 2], [1, 2], angles='zz')
ax.quiver([1, 2], [1, 2], [1, 2], [1, 2], [1, 2, 3])
ax.quiver(1)
ax.barbs([1, 2], [1, 2], [1, 2], [1, 2, 3])
ax.streamplot([1, 2], [1, 2], [[1, 2]], [[1, 2]])
ax.streamplot([1, 2, 4], [1, 2, 3], np.ones((3, 3)), np.ones((3, 3)))
ax.streamplot([3, 2, 1], [1, 2, 3], np.ones((3, 3)), np.ones((3, 3)))
ax.streamplot([1, 2, 3], [1, 2, 3], np.ones((3, 3)), np.ones((3, 3)), integration_direction='zz')
ax.streamplot([1, 2, 3], [1, 2, 3], np.ones((3, 3)), np.ones((3, 3)), start_points=[(9, 9)])
ax.hexbin([1, 2], [1, 2, 3])
ax.hexbin([1, 2], [1, 2], gridsize=0)
ax.hexbin([1, 2], [1, 2], xscale='zz')
ax.hexbin([1, 2], [1, 2], gridsize=3, bins='zz')
ax.text(1, 2)
ax.text(1, 2, 'a', foo=1)
ax.text(1, 2, 'a', ha='zz')
ax.text(1, 2, 'a', va='zz')
ax.text(1, 2, 'a', rotation='zz')
ax.text(1, 2, 'a', fontsize='zz')
ax.text(1, 2, 'a', color='nocolor')
ax.text(1, 2, 'a', weight='zz')
ax.text(1, 2, 'a', style='zz')
ax.text(1, 2, 'a', family='zz').get_family()
ax.text(1, 2, 'a', bbox=dict(boxstyle='zz'))
ax.text(1, 2, 'a', bbox=3)
ax.text(1, 2, 'a', fontproperties='serif:size=12').get_fontsize()
ax.text(1, 2, 'a', size=4, fontsize=5)
ax.text(1, 2, 'a', ha='left', horizontalalignment='right')
ax.text(1, 2, 'a', fontdict={'size': 30}).get_size()
ax.text(1, 2, '$\\foo$'); fig.canvas.draw()
ax.text(1, 2, '$x^$'); fig.canvas.draw()
ax.text(1, 2, '$\\frac{1}$'); fig.canvas.draw()
ax.text(1, 2, '${x$'); fig.canvas.draw()
ax.set_title('$\\left( x$'); fig.canvas.draw()
ax.annotate('a')
ax.annotate('a', (1, 2), xycoords='zz'); fig.canvas.draw()
ax.annotate('a', (1, 2), arrowprops=dict(arrowstyle='zz'))
ax.annotate('a', (1, 2), (3, 4), arrowprops=dict(foo=1))
ax.annotate('a', (1, 2), (3, 4), arrowprops=dict(arrowstyle='->', connectionstyle='zz'))
ax.annotate('a', (1, 2), textcoords=3); fig.canvas.draw()
ax.annotate('a', xy=(1, 2), s='b')
ax.arrow(1, 2, 3)
ax.arrow(1, 2, 3, 4, shape='zz')
ax.arrow(1, 2, 3, 4, foo=1)
ax.table([['a']], colLabels=['a', 'b'])
ax.table()
ax.table([['a', 'b'], ['c']])
ax.table([['a']], loc='zz')
ax.table([['a']], cellColours=[['r', 'g']])
ax.legend(loc='zz')
ax.legend(loc=99)
ax.legend(foo=1)
ax.legend(['a'])
ax.legend(['a', 'b'])
ax.legend('a', 'b', 'c')
ax.legend([line])
ax.legend([line], 'abc')
ax.legend(3)
ax.legend(handles=[line])
ax.legend(handles=[line], labels=['zz']).get_texts()[0]
ax.legend(title='t', title_fontsize='zz')
ax.legend(labelcolor='zz')
ax.legend(ncol='a')
ax.legend(mode='zz')
ax.legend(bbox_to_anchor=(1, 2, 3))
ax.legend(bbox_to_anchor=1)
ax.legend(fontsize='zz')
ax.legend(loc=(1, 2, 3))
ax.legend(title_fontproperties={'size': 3}, title_fontsize=3)
line.set_label('_nolegend_'); ax.legend()
ax.get_legend()
ax.get_legend_handles_labels()
fig.legend()
plt.figlegend()
ax.set_xlim(1, 1)
ax.set_xlim('a')
ax.set_xlim(float('nan'))
ax.set_xlim(0, float('inf'))
ax.set_xlim(left=1, xmin=2)
ax.set_xlim(1, 2, 3)
ax.set_xlim((1, 2), 3)
ax.set_xlim(foo=1)
ax.set_ylim(bottom=1, ymin=2)
ax.set_ylim(5, 1)
ax.set_xscale('log'); ax.set_xlim(-1, 1)
ax.set_xscale('log'); ax.set_xlim(0, 10)
ax.set_xscale('zz')
ax.set_xscale('log', foo=1)
ax.set_xscale('log', base=1)
ax.set_xscale('log', base=-1)
ax.set_xscale('log', nonpositive='zz')
ax.set_xscale('symlog', linthresh=-1)
ax.set_xscale('symlog', base=0.5)
ax.set_xscale('symlog', linscale=0)
ax.set_xscale('logit', nonpositive='zz')
ax.set_xscale('function')
ax.set_xscale('log', basex=2)
ax.set_yscale('log'); ax.plot([-1, -2]); fig.canvas.draw()
ax.set_xticks('a')
ax.set_xticks([1, 2], ['a'])
ax.set_xticks([1, 2], foo=1)
ax.set_xticks([1, 2], labels=['a', 'b'], foo=1)
ax.set_xticklabels(['a'])
ax.set_xticks([1, 2]); ax.set_xticklabels(['a'])
ax.set_xticks([1, 2]); ax.set_xticklabels(['a', 'b'])
ax.set_xticklabels('a')
ax.set_xticks([1, 2]).__class__
ax.get_xticks()
ax.get_xticklabels()
ax.get_yticklabels()[1:3]
ax.get_xticklines()[:2]
ax.get_xgridlines()[0]
ax.get_xaxis()
ax.tick_params(foo=1)
ax.tick_params(axis='zz')
ax.tick_params(which='zz')
ax.tick_params(direction='zz')
ax.tick_params(labelsize='zz'); fig.canvas.draw()
ax.tick_params('x', 1)
ax.ticklabel_format(style='zz')
ax.ticklabel_format(axis='zz')
ax.ticklabel_format(scilimits=(1,))
ax.ticklabel_format(foo=1)
ax.set_xscale('log'); ax.ticklabel_format(style='sci')
ax.locator_params(axis='zz')
ax.locator_params(nbins=3, foo=1)
ax.set_xscale('log'); ax.locator_params(nbins=3)
ax.grid('zz')
ax.grid(which='zz')
ax.grid(axis='zz')
ax.grid(foo=1)
ax.grid(False, color='r')
ax.margins(1, 2, 3)
ax.margins(-1)
ax.margins(1, x=2)
ax.margins('a')
ax.margins(tight=True)
ax.margins()
ax.axis('zz')
ax.axis([1, 2])
ax.axis([1, 2, 3, 4, 5])
ax.axis(1)
ax.axis(foo=1)
ax.axis()
ax.axis('tight')
ax.axis('scaled')
ax.axis('square')
ax.axis(xmin=0)
ax.autoscale('zz')
ax.autoscale(axis='zz')
ax.set_aspect('zz')
ax.set_aspect(-1)
ax.set_aspect('equal', adjustable='zz')
ax.set_aspect('equal', anchor='zz')
ax.set_anchor('zz')
ax.set_position([1, 2])
ax.set_facecolor('nocolor')
ax.set_xlabel('a', foo=1)
ax.set_xlabel('a', loc='zz')
ax.set_ylabel('a', loc='zz')
ax.set_xlabel()
ax.set_title('a', loc='zz')
ax.set_title('a', foo=1)
ax.get_title('zz')
ax.set(foo=1)
ax.set(xlabel='a', title='t', xlim=(0, 3))
ax.set_prop_cycle(color='zz')
ax.set_prop_cycle(foo=[1])
ax.set_prop_cycle(color=['r', 'nocolor'])
ax.set_prop_cycle('color', ['r'], 'lw')
ax.set_prop_cycle(1)
ax.invert_xaxis(); ax.get_xlim()
ax.secondary_xaxis('zz')
ax.secondary_xaxis('top', functions=1)
ax.secondary_yaxis('left')
ax.twinx()
ax.inset_axes([0, 0, 1])
ax.inset_axes([0.1, 0.2, 0.3, 0.4])
ax.spines['zz']
ax.spines.zz
ax.spines[['left', 'zz']]
ax.spines[['left', 'right']]
ax.spines['left'].set_position('zz')
ax.spines['left'].set_position(('zz', 1))
ax.spines['left'].set_position(('axes', 0.5)); ax.spines['left'].get_position()
ax.spines['left'].set_bounds(1); ax.spines['left'].get_bounds()
list(ax.spines)
ax.xaxis.set_label_position('zz')
ax.xaxis.set_ticks_position('zz')
ax.xaxis.set_major_locator(3)
ax.xaxis.set_major_formatter(3)
ax.xaxis.set_major_formatter('{x} km'); ax.xaxis.get_major_formatter()
ax.xaxis.set_major_formatter(lambda x, p: 'a'); ax.xaxis.get_major_formatter()
ax.xaxis.get_major_locator()
ax.xaxis.get_minor_locator()
ax.xaxis.get_major_formatter()
ax.xaxis.set_minor_locator(mticker.AutoMinorLocator(0)); fig.canvas.draw()
ax.xaxis.get_ticklabels(which='zz')
ax.xaxis.set_tick_params(foo=1)
ax.add_patch(3)
ax.add_line(3)
ax.add_artist(3)
ax.add_collection(3)
ax.add_patch(line)
ax.add_artist(line)
fig.add_artist(ax.text(1, 2, 'a'))
ax.lines[5]
ax.lines
ax.lines.append(line)
ax.patches
ax.lines[0].remove(); ax.lines
line.remove(); line.remove()
ax.lines.clear()
del ax.lines[0]
ax.cla(); ax.lines
ax.images
ax.artists
ax.children
ax.get_children()[:3]
len(ax.get_children())
ax.findobj(mlines.Line2D)[:2]
ax.findobj(3)
ax.contains(3)
ax.format_coord(1, 2)
ax.format_xdata(1.5)
ax.get_xaxis_transform()
ax.transData
ax.transAxes
ax.name
ax.get_position()
ax.get_position().bounds
ax.bbox
ax.viewLim
ax.dataLim
ax.get_tightbbox()
ax.get_window_extent()
line.get_window_extent()
ax.get_xbound()
ax.get_lines()
ax.get_label()
ax.get_subplotspec()
ax.get_gridspec()
ax.has_data()
ax.get_shared_x_axes()
ax.xaxis_date(); ax.xaxis.get_major_formatter()
line.get_data()
line.get_xydata()
line.get_path()
line.set_data(1, 2)
line.set_data([1, 2])
line.set_xdata('a')
line.set_data([1, 2], [1]); fig.canvas.draw()
line.set_dashes(3)
line.set_dashes([1, 2]); line.is_dashed()
line.set_linestyle((0, (1, 2, 3)))
line.set_linestyle((0, (1, -2)))
line.set_marker(None); line.get_marker()
line.set_marker('$a$'); line.get_marker()
line.set_marker(mmarkers.CARETUP); line.get_marker()
line.set_marker((5, 1)); line.get_marker()
line.set_marker((5, 1, 2, 3))
line.set_picker(True); line.get_pickradius()
line.get_dash_capstyle()
line.get_solid_joinstyle()
line.get_transform()
line.properties()['linewidth']
line.axes
line.figure
line.axes is ax
line.figure is fig
line.axes = None
line.figure = plt.figure()
line.set(color='g', lw=3)
line.set(c='g', color='b')
line.set('a')
line.update({'foo': 1})
line.update({'lw': 3}); line.get_lw()
line.foo = 1; line.foo
line.get_foo()
line.set_foo(1)
line.stale
mlines.Line2D([1, 2], [3, 4])
print(mlines.Line2D([1, 2], [3, 4]))
print(mlines.Line2D([1, 2, 3, 4, 5], [3, 4, 5, 6, 7]))
mlines.Line2D(1, 2)
mlines.Line2D([1, 2])
mlines.Line2D([1, 2], [3, 4], foo=1)
mlines.Line2D([1, 2], [3, 4], color='nocolor')
mpatches.Rectangle((1, 2), 3)
mpatches.Rectangle((1, 2), 3, 4, foo=1)
mpatches.Rectangle((1, 2), 3, 4, color='r', fc='b')
mpatches.Rectangle((1, 2), 3, 4, ls='zz')
mpatches.Rectangle((1, 2), 3, 4, rotation_point='zz')
mpatches.Rectangle((1, 2), 3, 4, angle=30).get_corners()
mpatches.Circle((1, 2))
mpatches.Circle((1, 2), 3, fc='nocolor')
mpatches.Polygon([1, 2])
mpatches.Patch(foo=1)
mpatches.Patch(color='r', label='q')
print(mpatches.Patch())
mpatches.FancyArrowPatch((0, 0))
mpatches.FancyArrowPatch((0, 0), (1, 1), arrowstyle='zz')
mpatches.FancyArrowPatch()
mpatches.FancyBboxPatch((0, 0), 1, 1, boxstyle='zz')
mpatches.FancyBboxPatch((0, 0), 1, 1, boxstyle='round,foo=1')
mpatches.BoxStyle('zz')
mpatches.BoxStyle('round', pad='a')
mpatches.ArrowStyle('->,head_length=a')
sorted(mpatches.BoxStyle.get_styles())
sorted(mpatches.ArrowStyle.get_styles())
sorted(mpatches.ConnectionStyle.get_styles())
mpatches.Arc((0, 0), 1, 1, fill=True)
mpatches.Wedge((0, 0), 1, 10)
mpatches.RegularPolygon((0, 0))
mpatches.Ellipse((0, 0), 1, 2).center
mpatches.ConnectionPatch((0, 0), (1, 1), 'zz'); 1
mmarkers.MarkerStyle('zz')
mmarkers.MarkerStyle('o', fillstyle='zz')
mmarkers.MarkerStyle('o').get_marker()
mmarkers.MarkerStyle('o')
mmarkers.MarkerStyle()
mpath.Path([1, 2])
mpath.Path([(1, 2)], [99])
mpath.Path([(1, 2), (3, 4)], [1])
mpath.Path([(1, 2), (3, 4)])
mpath.Path([(1, 2), (3, 4)], [1, 2])
mpath.Path.unit_circle()
mpath.Path([(0, 0), (1, 1)]).vertices = 3
mcolors.to_rgba('nocolor')
mcolors.to_rgba('C99')
mcolors.to_rgba('#12')
mcolors.to_rgba('#1234567')
mcolors.to_rgba((1, 2, 3))
mcolors.to_rgba((1, 2))
mcolors.to_rgba((0.1, 0.2, 0.3, 2))
mcolors.to_rgba('1.5')
mcolors.to_rgba('-1')
mcolors.to_rgba(None)
mcolors.to_rgba(1)
mcolors.to_rgba('r', 0.5)
mcolors.to_rgba('none')
mcolors.to_rgba('none', 0.5)
mcolors.to_rgba(np.array([0.1, 0.2, 0.3]))
mcolors.to_rgba('#abc')
mcolors.to_rgba('#abcd')
mcolors.to_rgba('tab:blue')
mcolors.to_rgba('xkcd:sky blue')
mcolors.to_rgba('xkcd:zzz')
mcolors.to_rgba('GREEN')
mcolors.to_rgba('R')
mcolors.to_rgba('r', 2)
mcolors.to_rgba(['r'])
mcolors.to_rgba_array('none')
mcolors.to_rgba_array('rgb')
mcolors.to_rgba_array(['r', 'g'])
mcolors.to_rgba_array([0.5, 0.5])
mcolors.to_rgba_array(['r', 'nocolor'])
mcolors.to_rgba_array([])
mcolors.to_rgba_array(['r', 'g'], [0.1, 0.2])
mcolors.to_rgba_array(['r', 'g'], [0.1, 0.2, 0.3])
mcolors.to_hex('r')
mcolors.to_hex((0.1, 0.2, 0.3, 0.4), keep_alpha=True)
mcolors.is_color_like('nocolor')
mcolors.is_color_like('C0')
mcolors.same_color('r', 'red')
mcolors.same_color('r', 'nocolor')
mcolors.rgb_to_hsv([1, 2, 3])
mcolors.rgb_to_hsv([1, 2])
mcolors.hsv_to_rgb([0.5, 0.5, 0.5])
mcolors.Normalize(1, 2)
mcolors.Normalize(2, 1)(1.5)
mcolors.Normalize(1, 1)([1, 2])
mcolors.Normalize(1, 2)('a')
mcolors.Normalize().inverse(1)
mcolors.LogNorm(-1, 1)(0.5)
mcolors.LogNorm(0, 1)([1])
mcolors.BoundaryNorm([1, 2, 3], 1)
mcolors.BoundaryNorm([1, 2, 3], 3)
mcolors.BoundaryNorm([1], 3)
mcolors.BoundaryNorm([1, 2, 3], 256, extend='zz')
mcolors.TwoSlopeNorm(1, 2, 3)
mcolors.TwoSlopeNorm(0, -1, 2)(0.5)
mcolors.PowerNorm(2)([1, 2])
mcolors.CenteredNorm(1)
mcolors.SymLogNorm(0)
mcolors.ListedColormap(['r', 'g'])
mcolors.ListedColormap(['r', 'g']).N
mcolors.ListedColormap(['r', 'nocolor'])(0)
mcolors.LinearSegmentedColormap.from_list('a', ['r', 'g'])(0.5)
mcolors.LinearSegmentedColormap.from_list('a', 3)
mcolors.LinearSegmentedColormap('a', {})
plt.get_cmap('nomap')
plt.get_cmap(3)
plt.get_cmap('jet', 4)
plt.get_cmap('jet')(0.5)
plt.get_cmap('jet')([0, 1])
plt.get_cmap('jet')(0.5, bytes=True)
plt.get_cmap('jet')('a')
plt.get_cmap('viridis') == plt.get_cmap('viridis')
plt.get_cmap('viridis').name
plt.get_cmap().name
plt.cm.zz
plt.cm.get_cmap('zz')
mpl.colormaps['zz']
mpl.colormaps['jet'].N
len(mpl.colormaps)
mpl.colormaps.register(3)
mpl.colormaps.register(plt.get_cmap('jet'))
plt.set_cmap('nomap')
len(plt.colormaps())
mpl.color_sequences['tab10'][:2]
mpl.color_sequences['zz']
cycler(color='rgb')
cycler(color=['r', 'g'])
cycler('color', ['r', 'g'])
cycler(color='rg') + cycler(lw=[1, 2])
cycler(color='rg') + cycler(lw=[1, 2, 3])
cycler(color='rg') * cycler(lw=[1, 2])
cycler(color='rg') * 2
cycler(color='rg') * 1.5
cycler(color='rg') + 1
cycler(color='rg') + cycler(color='bk')
list(cycler(color='rg'))
cycler(color='rg')[1:]
cycler(color='rg')['a']
cycler(color='rg')[0]
len(cycler(color='rgb'))
cycler(color='rg').by_key()
cycler(color='rg').keys
cycler(color='rg').concat(cycler(color='b'))
cycler(color='rg').concat(cycler(lw=[1]))
cycler(color='rg') == cycler('color', 'rg')
cycler(1)
cycler()
cycler('a', 'b', 'c')
cycler(color='rg', lw=[1, 2])
cycler(color='rg', lw=[1, 2, 3])
cycler(color='rg').change_key('color', 'c')
cycler(color='rg').change_key('zz', 'c')
cycler(color='rg').simplify()
mpl.cycler(color=['r', 'nocolor'])
mpl.cycler(foo=[1])
mpl.cycler(c='rg')
mpl.cycler(lw=['a'])
mpl.rcParams['zz']
mpl.rcParams['zz'] = 1
mpl.rcParams.update({'zz': 1})
mpl.rc('lines', zz=1)
mpl.rc('zz', a=1)
mpl.rc('lines', lw=3); mpl.rcParams['lines.linewidth']
mpl.rc('lines', linewidth='a')
mpl.rc(('lines', 'patch'), linewidth=4); mpl.rcParams['patch.linewidth']
mpl.rc('font', size=20, family='serif'); mpl.rcParams['font.family']
mpl.rc_context({'zz': 1}).__enter__()
with mpl.rc_context({'lines.linewidth': 9}): print(mpl.rcParams['lines.linewidth'])
with mpl.rc_context({'lines.linewidth': 'a'}): pass
mpl.rc_params()['lines.linewidth']
mpl.rcParams.find_all('legend.f')
mpl.rcParams.find_all('zz')
len(mpl.rcParams)
sorted(k for k in mpl.rcParams if k.startswith('legend'))
mpl.rcParams.copy()['lines.linewidth']
'lines.linewidth' in mpl.rcParams
mpl.rcParams.get('zz', 3)
mpl.rcParams.pop('lines.linewidth')
del mpl.rcParams['lines.linewidth']
mpl.rcParams['savefig.jpeg_quality']
mpl.rcParams['text.latex.unicode'] = True
mpl.rcParams['axes.color_cycle'] = ['r']
mpl.rcParams['axes.hold'] = True
mpl.rcParams['lines.linewidth'] = 3; mpl.rcdefaults(); mpl.rcParams['lines.linewidth']
mpl.rcParamsDefault['lines.linewidth']
mpl.rcParams['axes.prop_cycle']
mpl.rcParams['axes.prop_cycle'] = cycler(color='rg'); mpl.rcParams['axes.prop_cycle']
mpl.rcParams['axes.prop_cycle'] = "cycler('color', 'rg')"; mpl.rcParams['axes.prop_cycle']
mpl.rcParams['axes.prop_cycle'] = "cycler(foo='rg')"
mpl.rcParams['font.size'] = '12'; mpl.rcParams['font.size']
mpl.rcParams['lines.linestyle'] = (0, (1, 2)); mpl.rcParams['lines.linestyle']
mpl.rcParams['figure.figsize'] = 3
mpl.rcParams['figure.figsize'] = (3, 4, 5)
mpl.rcParams['figure.figsize'] = '3, 4'; mpl.rcParams['figure.figsize']
mpl.rcParams['legend.loc'] = 'zz'
mpl.rcParams['legend.loc'] = 9
mpl.rcParams['legend.loc'] = (0.1, 0.2)
mpl.rcParams['image.cmap'] = 'nomap'
mpl.rcParams['axes.grid.axis'] = 'zz'
mpl.rcParams['xtick.direction'] = 'zz'
mpl.rcParams['savefig.bbox'] = 'zz'
mpl.rcParams['font.weight'] = 'zz'
mpl.rcParams['text.color'] = 'nocolor'
mpl.rcParams['text.color'] = 'auto'
mpl.rcParams['patch.edgecolor'] = '777777'; mpl.rcParams['patch.edgecolor']
mpl.rc_file('nosuchfile')
mpl.get_backend()
mpl.use('zz')
mpl.use('agg'); mpl.get_backend()
mpl.interactive(False); mpl.is_interactive()
mpl.__version__
mpl.get_configdir().__class__
plt.style.available
plt.style.use('zz')
plt.style.use(['ggplot', 'zz'])
plt.style.use({'zz': 1})
plt.style.use({'lines.linewidth': 5}); mpl.rcParams['lines.linewidth']
plt.style.use('ggplot'); mpl.rcParams['axes.facecolor']
plt.style.use('seaborn'); mpl.rcParams['axes.facecolor']
plt.style.use('seaborn-v0_8'); mpl.rcParams['axes.facecolor']
plt.style.use('default'); mpl.rcParams['axes.facecolor']
plt.style.use(3)
with plt.style.context('ggplot'): print(mpl.rcParams['axes.grid'])
mpl.rcParams['axes.grid']
with plt.style.context('zz'): pass
sorted(plt.style.library)[:4]
plt.style.library['ggplot']['axes.facecolor']
plt.style.library['zz']
plt.style.library['dark_background']
fig
fig.axes
fig.get_axes()
fig.gca()
fig.add_subplot(3)
fig.add_subplot(0)
fig.add_subplot(224)
fig.add_subplot(225)
fig.add_subplot(2, 2, 5)
fig.add_subplot(2, 2)
fig.add_subplot(2, 2, (1, 2))
fig.add_subplot(2, 2, 0)
fig.add_subplot(2, 2, 'a')
fig.add_subplot(2.0, 2, 1)
fig.add_subplot(0, 2, 1)
fig.add_subplot(111, projection='zz')
fig.add_subplot(111, foo=1)
fig.add_subplot(111, polar=True)
fig.add_subplot(111, polar=True, projection='3d')
fig.add_subplot(111, projection='3d')
fig.add_subplot(ax)
fig.add_subplot(plt.figure().add_subplot())
fig.add_axes()
fig.add_axes([0, 0, 1])
fig.add_axes([0, 0, 1, float('nan')])
fig.add_axes([0, 0, 1, 1], foo=1)
fig.add_axes([0, 0, 1, 1])
fig.subplots(0)
fig.subplots(2, 2, sharex='zz')
fig.subplots(2, 2).shape
fig.subplots(2, 2, squeeze=False, foo=1)
plt.subplots(2, 2, figsize=(3, 4), foo=1)
plt.subplots(1, 2)[1]
plt.subplot(3, 3, 10)
plt.subplot(111, foo=1)
plt.subplot(999)
plt.subplot(1)
plt.subplot('111')
plt.subplot('a')
plt.subplot2grid((2, 2), (3, 3))
plt.subplot2grid((2, 2), (0, 0), rowspan=2)
plt.subplot_mosaic('AB;CC')[1].keys()
plt.subplot_mosaic('AB;BA')
plt.subplot_mosaic([['a', 'b'], ['c']])
fig.colorbar(3)
fig.colorbar(ax.imshow([[1, 2]]), orientation='zz')
fig.colorbar(ax.imshow([[1, 2]]), location='zz')
fig.colorbar(ax.imshow([[1, 2]]), foo=1)
fig.colorbar(ax.imshow([[1, 2]]), ticks=3)
fig.colorbar(ax.imshow([[1, 2]]), extend='zz')
plt.colorbar()
fig.colorbar(ax.scatter([1], [1]))
fig.savefig('a.zz')
fig.savefig('/nosuchfolder/a.png')
fig.savefig('a.png', foo=1)
fig.savefig('a.png', format='zz')
fig.savefig(3)
fig.subplots_adjust(left=1)
fig.subplots_adjust(foo=1)
fig.subplots_adjust(left=0.9, right=0.1)
fig.tight_layout(foo=1)
fig.tight_layout(pad='a')
fig.set_size_inches(1)
fig.set_size_inches(0, 1)
fig.set_size_inches(-1, 1)
fig.set_size_inches(1, 2); fig.get_size_inches()
fig.set_dpi('a')
fig.suptitle('a', foo=1)
fig.suptitle('a')
fig.supxlabel('a')
fig.text(0.5, 0.5, 'a')
fig.delaxes(3)
fig.delaxes(ax); fig.axes
fig.sca(3)
fig.clf(); fig.axes
fig.number
fig.canvas
fig.canvas.manager.get_window_title()
fig.canvas.get_supported_filetypes()
fig.get_facecolor()
fig.patch
fig.get_children()
fig.bbox
fig.dpi
fig.foo
fig.set(foo=1)
fig.set_layout_engine('zz')
fig.get_layout_engine()
fig.align_labels(3)
fig.add_gridspec(0)
fig.add_gridspec(2, 2)
fig.add_gridspec(2, 2)[0, 1]
fig.add_gridspec(2, 2)[5]
fig.add_gridspec(2, 2)[2, 2]
fig.add_gridspec(2, 2, width_ratios=[1])
fig.add_gridspec(2, 2, foo=1)
fig.subfigures(1, 2)
fig.waitforbuttonpress
plt.figure(figsize=(0, 1))
plt.figure(figsize=1)
plt.figure(figsize=('a', 1))
plt.figure(foo=1)
plt.figure(-1)
plt.figure('a').number
plt.figure(1.5)
plt.figure(dpi=0)
plt.figure(99)
plt.get_fignums()
plt.get_figlabels()
plt.fignum_exists(1)
plt.close('zz')
plt.close(99)
plt.close(1.5)
plt.close([1])
plt.close(); plt.get_fignums()
plt.sca(3)
plt.gca()
plt.gcf()
plt.gci()
plt.sci(3)
plt.xlim()
plt.xlim(1, 2)
plt.xticks()
plt.xticks([1, 2])
plt.xticks([1, 2], ['a', 'b'])
plt.xticks([1, 2], ['a'])
plt.xticks(labels=['a'])
plt.yticks([])
plt.xscale('zz')
plt.title('a')
plt.xlabel('a')
plt.ylabel('a')
plt.suptitle('a')
plt.text(1, 2, 'a')
plt.legend()
plt.grid()
plt.axis()
plt.margins()
plt.tick_params(foo=1)
plt.rgrids()
plt.thetagrids()
plt.polar([1, 2], [1, 2])
plt.axes([1, 2])
plt.axes(3)
plt.axes(ax)
plt.delaxes(3)
plt.twinx()
plt.box('a')
plt.setp(line)
plt.setp(line, 'linestyle')
plt.setp(line, 'foo')
plt.setp(line, foo=1)
plt.setp(line, 'lw', 3, 'c', 'r')
plt.setp(line, 'lw')
plt.setp([line, line], lw=3)
plt.setp(line, 'lw', 3, 'c')
plt.setp([])
plt.setp(ax.get_xticklabels(), rotation=30)[:2]
plt.setp(ax, 'xlim')
plt.setp(ax, 'aspect')
plt.setp(ax.title, 'ha')
plt.setp(line, 'marker')
plt.setp(line, 'drawstyle')
plt.getp(line, 'lw')
plt.getp(line, 'foo')
plt.getp([line], 'color')
plt.get(line, 'color')
plt.getp(line)
plt.getp(ax.title)
plt.getp(mpatches.Rectangle((1, 2), 3, 4))
plt.setp(ax.title)
plt.setp(mpatches.Rectangle((1, 2), 3, 4))
plt.setp(ax.xaxis)
plt.setp(ax.scatter([1], [2]))
plt.setp(fig)
mticker.MaxNLocator(nbins='zz')
mticker.MaxNLocator(steps=[3, 2])
mticker.MaxNLocator(foo=1)
mticker.MaxNLocator(5).tick_values(0, 7)
mticker.MultipleLocator(0).tick_values(0, 1)
mticker.MultipleLocator(3).tick_values(0, 10)
mticker.LogLocator(subs='zz')
mticker.LogLocator().tick_values(1, 1000)
mticker.LogLocator().tick_values(-1, 10)
mticker.LinearLocator(3).tick_values(0, 1)
mticker.FixedLocator([1, 2, 3]).tick_values(0, 1)
mticker.FixedLocator(3)
mticker.IndexLocator(2, 1).tick_values(0, 7)
mticker.NullLocator().tick_values(0, 1)
mticker.AutoLocator().tick_values(0, 1)
mticker.SymmetricalLogLocator()
mticker.SymmetricalLogLocator(base=10, linthresh=1).tick_values(-100, 100)
mticker.LogitLocator().tick_values(0.01, 0.99)
mticker.ScalarFormatter()
mticker.ScalarFormatter().format_ticks([1, 2, 3])
mticker.ScalarFormatter().format_ticks([1e9, 2e9])
mticker.ScalarFormatter(useOffset='zz')
mticker.FormatStrFormatter('%d')(1.5)
mticker.FormatStrFormatter('%z')(1.5)
mticker.StrMethodFormatter('{x:.2f}')(1.5)
mticker.StrMethodFormatter('{y}')(1.5)
mticker.PercentFormatter()(5)
mticker.PercentFormatter(1, 2)(0.5)
mticker.EngFormatter('Hz')(1234)
mticker.EngFormatter(places=1)(0.00001)
mticker.LogFormatter()(100)
mticker.LogFormatterSciNotation()(100)
mticker.LogFormatterMathtext()(100)
mticker.LogFormatterExponent()(100)
mticker.FuncFormatter(3)
mticker.FixedFormatter(['a'])(0, 0)
mticker.FixedFormatter(['a'])(0, 5)
mticker.NullFormatter()(3)
mticker.MaxNLocator(3)
mtransforms.Bbox([[0, 0], [1, 1]])
print(mtransforms.Bbox([[0, 0], [1, 1]]))
mtransforms.Bbox.from_bounds(1, 2, 3, 4)
mtransforms.Bbox([1, 2])
mtransforms.Affine2D()
print(mtransforms.Affine2D().rotate_deg(90))
mtransforms.Affine2D().scale(2).transform((1, 2))
mtransforms.Affine2D().scale(2).transform([[1, 2, 3]])
mtransforms.Affine2D([1, 2])
mtransforms.IdentityTransform()
mtransforms.blended_transform_factory(ax.transData, ax.transAxes).transform((1, 0.5))
mdates.DateFormatter('%Y')(0)
mdates.num2date(0)
mdates.date2num('2020-01-01')
mdates.date2num('zz')
mdates.datestr2num('zz')
mdates.AutoDateLocator()
mdates.MonthLocator(interval=0)
mdates.YearLocator(base=0)
mdates.DayLocator(bymonthday=40)
mdates.HourLocator(byhour=range(0, 24, 6))
'''

RC = """
_internal.classic_mode agg.path.chunksize animation.bitrate animation.codec animation.convert_args
animation.convert_path animation.embed_limit animation.ffmpeg_args animation.ffmpeg_path animation.frame_format
animation.html animation.writer axes.autolimit_mode axes.axisbelow axes.edgecolor axes.facecolor axes.formatter.limits
axes.formatter.min_exponent axes.formatter.offset_threshold axes.formatter.use_locale axes.formatter.use_mathtext
axes.formatter.useoffset axes.grid axes.grid.axis axes.grid.which axes.labelcolor axes.labelpad axes.labelsize
axes.labelweight axes.linewidth axes.prop_cycle axes.spines.bottom axes.spines.left axes.spines.right axes.spines.top
axes.titlecolor axes.titlelocation axes.titlepad axes.titlesize axes.titleweight axes.titley axes.unicode_minus
axes.xmargin axes.ymargin axes.zmargin axes3d.grid boxplot.bootstrap boxplot.boxprops.color boxplot.boxprops.linestyle
boxplot.boxprops.linewidth boxplot.capprops.color boxplot.capprops.linestyle boxplot.capprops.linewidth
boxplot.flierprops.color boxplot.flierprops.linestyle boxplot.flierprops.linewidth boxplot.flierprops.marker
boxplot.flierprops.markeredgecolor boxplot.flierprops.markeredgewidth boxplot.flierprops.markerfacecolor
boxplot.flierprops.markersize boxplot.meanline boxplot.meanprops.color boxplot.meanprops.linestyle
boxplot.meanprops.linewidth boxplot.meanprops.marker boxplot.meanprops.markeredgecolor
boxplot.meanprops.markerfacecolor boxplot.meanprops.markersize boxplot.medianprops.color boxplot.medianprops.linestyle
boxplot.medianprops.linewidth boxplot.notch boxplot.patchartist boxplot.showbox boxplot.showcaps boxplot.showfliers
boxplot.showmeans boxplot.vertical boxplot.whiskerprops.color boxplot.whiskerprops.linestyle
boxplot.whiskerprops.linewidth boxplot.whiskers contour.algorithm contour.corner_mask contour.linewidth
contour.negative_linestyle date.autoformatter.day date.autoformatter.hour date.autoformatter.microsecond
date.autoformatter.minute date.autoformatter.month date.autoformatter.second date.autoformatter.year date.converter
date.epoch date.interval_multiples docstring.hardcopy errorbar.capsize figure.autolayout
figure.constrained_layout.h_pad figure.constrained_layout.hspace figure.constrained_layout.use
figure.constrained_layout.w_pad figure.constrained_layout.wspace figure.dpi figure.edgecolor figure.facecolor
figure.figsize figure.frameon figure.labelsize figure.labelweight figure.max_open_warning figure.raise_window
figure.subplot.bottom figure.subplot.hspace figure.subplot.left figure.subplot.right figure.subplot.top
figure.subplot.wspace figure.titlesize figure.titleweight font.cursive font.family font.fantasy font.monospace
font.sans-serif font.serif font.size font.stretch font.style font.variant font.weight grid.alpha grid.color
grid.linestyle grid.linewidth hatch.color hatch.linewidth hist.bins image.aspect image.cmap image.composite_image
image.interpolation image.lut image.origin image.resample keymap.back keymap.copy keymap.forward keymap.fullscreen
keymap.grid keymap.grid_minor keymap.help keymap.home keymap.pan keymap.quit keymap.quit_all keymap.save keymap.xscale
keymap.yscale keymap.zoom legend.borderaxespad legend.borderpad legend.columnspacing legend.edgecolor legend.facecolor
legend.fancybox legend.fontsize legend.framealpha legend.frameon legend.handleheight legend.handlelength
legend.handletextpad legend.labelcolor legend.labelspacing legend.loc legend.markerscale legend.numpoints
legend.scatterpoints legend.shadow legend.title_fontsize lines.antialiased lines.color lines.dash_capstyle
lines.dash_joinstyle lines.dashdot_pattern lines.dashed_pattern lines.dotted_pattern lines.linestyle lines.linewidth
lines.marker lines.markeredgecolor lines.markeredgewidth lines.markerfacecolor lines.markersize lines.scale_dashes
lines.solid_capstyle lines.solid_joinstyle markers.fillstyle mathtext.bf mathtext.cal mathtext.default
mathtext.fallback mathtext.fontset mathtext.it mathtext.rm mathtext.sf mathtext.tt patch.antialiased patch.edgecolor
patch.facecolor patch.force_edgecolor patch.linewidth path.effects path.simplify path.simplify_threshold path.sketch
path.snap pcolor.shading pcolormesh.snap pdf.compression pdf.fonttype pdf.inheritcolor pdf.use14corefonts pgf.preamble
pgf.rcfonts pgf.texsystem polaraxes.grid ps.distiller.res ps.fonttype ps.papersize ps.useafm ps.usedistiller
savefig.bbox savefig.directory savefig.dpi savefig.edgecolor savefig.facecolor savefig.format savefig.orientation
savefig.pad_inches savefig.transparent scatter.edgecolors scatter.marker svg.fonttype svg.hashsalt svg.image_inline
text.antialiased text.color text.hinting text.hinting_factor text.kerning_factor text.latex.preamble text.parse_math
text.usetex timezone tk.window_focus webagg.address webagg.open_in_browser webagg.port_retries xaxis.labellocation
xtick.alignment xtick.bottom xtick.color xtick.direction xtick.labelbottom xtick.labelcolor xtick.labelsize
xtick.labeltop xtick.major.bottom xtick.major.pad xtick.major.size xtick.major.top xtick.major.width
xtick.minor.bottom xtick.minor.pad xtick.minor.size xtick.minor.top xtick.minor.visible xtick.minor.width xtick.top
yaxis.labellocation ytick.alignment ytick.color ytick.direction ytick.labelcolor ytick.labelleft ytick.labelright
ytick.labelsize ytick.left ytick.major.left ytick.major.pad ytick.major.right ytick.major.size ytick.major.width
ytick.minor.left ytick.minor.pad ytick.minor.right ytick.minor.size ytick.minor.visible ytick.minor.width ytick.right
"""

if __name__ == "__main__":
    print(lines())
