"""Runs small pyplot scripts and tells what their figures hold; the same under matplotlib and JPyLab."""
import warnings

import matplotlib
import matplotlib.pyplot as plt
import numpy as np


def scripts(text):
    found = {}
    for part in text.split("# --- ")[1:]:
        name, source = part.split("\n", 1)
        found[name] = source
    return found


def color(c, alpha=None):
    from matplotlib.colors import to_hex, to_rgba

    return to_hex(to_rgba(c, alpha), keep_alpha=True)


def colors(cs):
    return [color(tuple(float(v) for v in c)) for c in list(cs)[:6]]


def number(v):
    if v is None:
        return None
    v = float(v)
    if v != v or v in (float("inf"), float("-inf")):
        return str(v)
    return float("%.9g" % v) + 0.0 if abs(v) > 1e-12 else 0.0


def numbers(vs):
    vs = np.asarray(vs, float).ravel()
    return {"n": len(vs), "head": [number(v) for v in vs[:6]], "tail": [number(v) for v in vs[-2:]]}


def text(t):
    x, y = t.get_unitless_position()
    return [t.get_text(), number(x), number(y), t.get_ha(), t.get_va(), number(t.get_fontsize()),
            number(t.get_rotation()), color(t.get_color())]


def line(a):
    return {"x": numbers(a.get_xdata(orig=False)), "y": numbers(a.get_ydata(orig=False)),
            "color": color(a.get_color(), a.get_alpha()), "ls": a.get_linestyle(), "lw": number(a.get_linewidth()),
            "marker": str(a.get_marker()), "ms": number(a.get_markersize()), "label": a.get_label(),
            "zorder": number(a.get_zorder()), "draw": a.get_drawstyle()}


def patch(a):
    found = {"kind": type(a).__name__, "fc": color(a.get_facecolor()), "ec": color(a.get_edgecolor()),
             "lw": number(a.get_linewidth()), "hatch": a.get_hatch(), "zorder": number(a.get_zorder())}
    if found["kind"] not in ("FancyArrowPatch", "ConnectionPatch"):
        path = a.get_path().transformed(a.get_patch_transform())
        found["path"] = numbers(path.vertices)
    return found


def collection(a):
    found = {"kind": type(a).__name__, "fc": colors(a.get_facecolor()), "ec": colors(a.get_edgecolor()),
             "lw": [number(v) for v in np.atleast_1d(a.get_linewidth())[:4]], "n": len(a.get_paths()),
             "offsets": numbers(a.get_offsets()), "zorder": number(a.get_zorder()), "label": a.get_label()}
    if a.get_array() is not None:
        found["array"] = numbers(np.asarray(a.get_array()))
        found["clim"] = [number(v) for v in a.get_clim()]
        found["cmap"] = a.get_cmap().name
    if len(a.get_paths()) and found["kind"] != "Quiver":
        found["path"] = numbers(a.get_paths()[0].vertices)
    return found


def image(a):
    found = {"extent": [number(v) for v in a.get_extent()], "shape": [int(n) for n in np.shape(a.get_array())]}
    if len(found["shape"]) == 2:
        found["clim"] = [number(v) for v in a.get_clim()]
        found["cmap"] = a.get_cmap().name
    return found


def axis(a):
    return {"ticks": [float(v) for v in a.get_majorticklocs()], "minor": [float(v) for v in a.get_minorticklocs()],
            "labels": [t.get_text() for t in a.get_majorticklabels()], "label": a.get_label().get_text(),
            "offset": a.get_offset_text().get_text(), "scale": a.get_scale(), "visible": a.get_visible()}


def legend(a):
    if a is None:
        return None
    return {"texts": [t.get_text() for t in a.get_texts()], "title": a.get_title().get_text(),
            "handles": [type(h).__name__ for h in a.legendHandles], "frame": bool(a.get_frame_on())}


def axes(ax):
    found = {"name": ax.name, "box": [number(v) for v in ax.get_position().bounds],
             "xlim": [float(v) for v in ax.get_xlim()], "ylim": [float(v) for v in ax.get_ylim()],
             "x": axis(ax.xaxis), "y": axis(ax.yaxis), "title": [ax.get_title(loc=k) for k in ("left", "center", "right")],
             "lines": [line(a) for a in ax.lines], "patches": [patch(a) for a in ax.patches],
             "collections": [collection(a) for a in ax.collections], "texts": [text(a) for a in ax.texts],
             "images": [image(a) for a in ax.images], "legend": legend(ax.get_legend()),
             "fc": color(ax.get_facecolor()), "spines": sorted(k for k, s in ax.spines.items() if s.get_visible()),
             "axison": bool(ax.axison)}
    if ax.get_label() == "<colorbar>":
        del found["patches"], found["collections"]
    return found


def figure(fig):
    fig.canvas.draw()
    return {"size": [number(v) for v in fig.get_size_inches()], "dpi": number(fig.dpi), "fc": color(fig.get_facecolor()),
            "axes": [axes(a) for a in fig.axes], "texts": [text(t) for t in fig.texts],
            "legends": [legend(a) for a in fig.legends]}


def run(name, source, names):
    plt.close("all")
    matplotlib.rcdefaults()
    matplotlib.rcParams["backend"] = "agg"
    space = dict(names)
    import logging

    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            exec(compile(source, "<%s>" % name, "exec"), space)
        except Exception as e:
            return {"error": [type(e).__name__, str(e)]}
        try:
            return {"figures": [figure(plt.figure(n)) for n in plt.get_fignums()]}
        except Exception as e:
            import traceback

            return {"error": [type(e).__name__, str(e), traceback.format_exc()[-600:]]}


def run_all(text, only=None):
    names = {}
    exec("from pylab import *\nimport numpy as np, matplotlib.pyplot as plt\nfrom matplotlib.patches import Rectangle", names)
    found = {}
    for name, source in scripts(text).items():
        if only is None or name in only:
            found[name] = run(name, source, names)
    plt.close("all")
    matplotlib.rcdefaults()
    return found
