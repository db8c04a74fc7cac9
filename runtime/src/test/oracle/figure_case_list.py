"""The cases of figure_cases.py: name and calls [target, method, args, kwargs]."""
import numpy as np

CASES = []


def case(name, *calls, **more):
    full = []
    for call in calls:
        target, method, *rest = call
        args = list(rest[0]) if rest else []
        kwargs = rest[1] if len(rest) > 1 else {}
        full.append([target, method, args, kwargs])
    CASES.append({"name": name, "calls": full, **more})


def array(values):
    return {"array": np.asarray(values).tolist()}


T = np.arange(0, 10, 0.5)
S = np.sin(T)
rng = np.random.RandomState(0)
NORMAL = rng.randn(100)
NORMAL2 = rng.randn(100, 3)
UNIFORM = rng.rand(30)

# plot
case("plot y", ["ax", "plot", [[1, 3, 2]]])
case("plot x y", ["ax", "plot", [array(T), array(S)]])
for fmt in ["r", "ro", "k--", "g^:", "C3-.", ".", "b", "0.5", "#ff0000", "x-", "s", "*m", "None", "-", ":c", "D--y", "1", "|", "_", "h-", ","]:
    case("plot " + fmt, ["ax", "plot", [array(T), array(S), fmt]])
for fmt in ["rr", "--:", "os", "rz", "qq", "C", "ro--x", "Cx"]:
    case("plot bad " + fmt, ["ax", "plot", [[1, 2], [3, 4], fmt]])
case("plot two groups", ["ax", "plot", [array(T), array(S), "r", array(T), array(2 * S), "b--"]])
case("plot columns", ["ax", "plot", [array(T[:3]), array([[1, 2], [3, 4], [5, 6]])], {"label": ["a", "b"]}], ["ax", "legend"])
case("plot mismatch", ["ax", "plot", [[1, 2, 3], [1, 2]]])
case("plot unknown keyword", ["ax", "plot", [[1, 2]], {"foo": 3}])
case("plot alias twice", ["ax", "plot", [[1, 2]], {"lw": 3, "linewidth": 2}])
case("plot third number", ["ax", "plot", [[1, 2], [3, 4], [5, 6]]])
case("plot nothing", ["ax", "plot", [[], []]])
case("plot one point", ["ax", "plot", [[3], [4], "o"]])
case("plot nan", ["ax", "plot", [[1, 2, 3, 4], [1, float("nan"), 3, 10]]])
case("plot constant", ["ax", "plot", [[1, 2, 3], [5, 5, 5]]])
case("plot zero", ["ax", "plot", [[0, 0], [0, 0]]])
case("plot large", ["ax", "plot", [[1e6, 1e6 + 10], [1e-9, 3e-9]]])
case("plot huge", ["ax", "plot", [[1e20, 3e20], [-1e-20, 5e-21]]])
case("plot offset", ["ax", "plot", [[100000, 100003], [1234.5678, 1234.5679]]])
case("plot strings", ["ax", "plot", [["a", "b", "c"], [1, 2, 3]]])
case("plot properties", ["ax", "plot", [array(T), array(S)], {"marker": "s", "ms": 3, "mfc": "w", "mec": "r", "mew": 2, "alpha": 0.5, "ls": "--", "lw": 4, "zorder": 7, "drawstyle": "steps-mid"}])
case("plot scalex False", ["ax", "plot", [[1, 2], [3, 4]]], ["ax", "plot", [[10, 20], [30, 40]], {"scalex": False, "scaley": False}])
case("plot data keyword", ["ax", "plot", ["a", "b"], {"data": {"a": [1, 2, 3], "b": [4, 5, 7]}}])
case("plot dash tuple", ["ax", "plot", [[1, 2]], {"ls": {"tuple": [0, {"tuple": [5, 1]}]}}])
case("plot redundant", ["ax", "plot", [[1, 2], [1, 2], "r"], {"color": "b"}])

# axis
for arg in ["equal", "scaled", "tight", "auto", "image", "square", "off", "on", True, False, "nonsense"]:
    case("axis %s" % arg, ["ax", "plot", [array(T), array(S)]], ["ax", "axis", [arg]])
case("axis list", ["ax", "axis", [[0, 1, -2, 3]]])
case("axis keywords", ["ax", "plot", [array(T), array(S)]], ["ax", "axis", [], {"xmin": -3, "ymax": 4}])
case("axis wrong", ["ax", "axis", [[1, 2, 3]]])
case("xlim ylim", ["ax", "set_xlim", [3, 1]], ["ax", "set_ylim", [{"tuple": [-5, 5]}]])
case("xlim left", ["ax", "plot", [array(T), array(S)]], ["ax", "set_xlim", [], {"left": 2}], ["ax", "set_ylim", [], {"top": 3}])
case("xlim same", ["ax", "set_xlim", [2, 2]])
case("xlim nan", ["ax", "set_xlim", [float("nan"), 2]])
case("invert", ["ax", "plot", [array(T), array(S)]], ["ax", "invert_yaxis"], ["ax", "invert_xaxis"])
case("invert then plot", ["ax", "invert_yaxis"], ["ax", "plot", [array(T), array(S)]])
case("margins", ["ax", "plot", [array(T), array(S)]], ["ax", "margins", [0.2]])
case("margins x y", ["ax", "plot", [array(T), array(S)]], ["ax", "margins", [], {"x": 0, "y": -0.1}])
case("autoscale tight", ["ax", "plot", [array(T), array(S)]], ["ax", "autoscale", [], {"tight": True, "axis": "x"}])
case("autoscale off", ["ax", "plot", [[1, 2], [1, 2]]], ["ax", "autoscale", [False]], ["ax", "plot", [[5, 6], [5, 6]]])
case("set aspect", ["ax", "plot", [array(T), array(S)]], ["ax", "set_aspect", [2]])
case("set aspect datalim", ["ax", "plot", [array(T), array(S)]], ["ax", "set_aspect", ["equal"], {"adjustable": "datalim"}])
case("set aspect anchor", ["ax", "plot", [array(T), array(S)]], ["ax", "set_aspect", ["equal"], {"anchor": "NW"}])
case("box aspect", ["ax", "plot", [array(T), array(S)]], ["ax", "set_box_aspect", [1]])
case("round numbers", ["ax", "plot", [array(T), array(S)]], rc={"axes.autolimit_mode": "round_numbers", "axes.xmargin": 0, "axes.ymargin": 0})

# scales
for name in ["log", "symlog", "logit", "asinh", "linear"]:
    case("yscale " + name, ["ax", "plot", [[1, 2, 3], [0.1, 0.5, 0.9]]], ["ax", "set_yscale", [name]])
    case("xscale empty " + name, ["ax", "set_xscale", [name]])
case("scale unknown", ["ax", "set_xscale", ["nope"]])
case("log decades", ["ax", "semilogy", [[1, 2, 3], [1, 1e5, 1e12]]])
case("log few", ["ax", "semilogy", [[1, 2, 3], [2, 3, 4]]])
case("log one decade", ["ax", "semilogx", [[1, 5, 9], [2, 3, 4]]])
case("log two decades", ["ax", "loglog", [[0.02, 0.5, 1.9], [12, 300, 700]]])
case("log base 2", ["ax", "loglog", [[1, 8, 64], [1, 3, 9]], {"base": 2}])
case("log nonpositive", ["ax", "semilogy", [[1, 2, 3, 4], [-1, 0, 10, 100]]])
case("log xlim zero", ["ax", "set_xscale", ["log"]], ["ax", "set_xlim", [0, 100]])
case("log all negative", ["ax", "semilogy", [[1, 2], [-3, -4]]])
case("log constant", ["ax", "semilogy", [[1, 2], [5, 5]]])
case("symlog wide", ["ax", "plot", [[1, 2, 3], [-1e5, 0, 1e4]]], ["ax", "set_yscale", ["symlog"], {"linthresh": 10}])
case("symlog inside", ["ax", "plot", [[1, 2, 3], [-1, 0, 1]]], ["ax", "set_yscale", ["symlog"]])
case("symlog subs", ["ax", "plot", [[1, 2, 3], [-100, 0, 100]]], ["ax", "set_yscale", ["symlog"], {"subs": [2, 5]}])
case("logit wide", ["ax", "plot", [[1, 2, 3], [1e-6, 0.5, 0.9999]]], ["ax", "set_yscale", ["logit"]])
case("asinh wide", ["ax", "plot", [[1, 2, 3], [-1e5, 3, 1e6]]], ["ax", "set_yscale", ["asinh"], {"linear_width": 2}])
case("minorticks", ["ax", "plot", [array(T), array(S)]], ["ax", "minorticks_on"])
case("minorticks log", ["ax", "loglog", [array(T + 1), array(T + 1)]], ["ax", "minorticks_on"])
case("log scale margins", ["ax", "loglog", [[1, 1000], [1, 1e6]]], ["ax", "margins", [0.1]])

# ticks
case("set ticks", ["ax", "plot", [array(T), array(S)]], ["ax", "set_xticks", [[0, 3, 12]]], ["ax", "set_yticks", [[]]])
case("set ticks labels", ["ax", "set_xticks", [[0, 1, 2], ["a", "b", "c"]]], ["ax", "set_yticks", [[0, 0.5]], {"minor": True}])
case("set tick labels", ["ax", "set_xticks", [[0, 1]]], ["ax", "set_xticklabels", [["zero", "one"]], {"rotation": 45}])
case("set tick labels wrong", ["ax", "set_xticks", [[0, 1]]], ["ax", "set_xticklabels", [["zero"]]])
case("tick labels plain", ["ax", "set_yticklabels", [["p", "q", "r"]]])
case("tick params", ["ax", "tick_params", [], {"axis": "x", "direction": "in", "top": True, "labeltop": True, "labelbottom": False, "length": 7}])
case("tick params wrong", ["ax", "tick_params", [], {"nonsense": 3}])
case("tick top", ["x", "tick_top"], ["y", "tick_right"])
case("ticks position", ["x", "set_ticks_position", ["both"]], ["y", "set_ticks_position", ["none"]])
case("label format sci", ["ax", "plot", [[0, 2000], [0, 1]]], ["ax", "ticklabel_format", [], {"style": "sci", "axis": "x", "scilimits": {"tuple": [0, 0]}}])
case("label format plain", ["ax", "plot", [[0, 2e7], [1e6, 1e6 + 1]]], ["ax", "ticklabel_format", [], {"style": "plain", "useOffset": False}])
case("label format math", ["ax", "plot", [[0, 2e7], [1e6, 1e6 + 1]]], ["ax", "ticklabel_format", [], {"useMathText": True}])
case("locator params", ["ax", "plot", [array(T), array(S)]], ["ax", "locator_params", [], {"axis": "y", "nbins": 4}])
case("grid", ["ax", "grid"])
case("grid axis", ["ax", "grid", [True], {"axis": "y", "which": "both", "ls": ":"}])
case("grid toggled", ["ax", "grid"], ["ax", "grid"])
for size in [[2, 2], [3, 8], [12, 2], [1.2, 1.5], [20, 15]]:
    case("figure size %s" % size, ["ax", "plot", [array(T), array(S * 123)]], figure={"figsize": size})
case("small labels", ["ax", "plot", [array(T), array(S)]], ["ax", "tick_params", [], {"labelsize": 5}])
case("large font", ["ax", "plot", [array(T), array(S)]], rc={"font.size": 24})

# labels and texts
case("labels", ["ax", "set_xlabel", ["time"], {"fontsize": 14, "color": "r"}], ["ax", "set_ylabel", ["v"], {"loc": "top"}], ["ax", "set_title", ["T"], {"loc": "left"}], ["ax", "set_title", ["C"]])
case("text", ["ax", "text", [0.5, 0.2, "hi $x$"], {"ha": "center", "size": 20, "rotation": 30}])
case("suptitle", ["fig", "suptitle", ["Sup"]], ["fig", "supxlabel", ["x"]], ["fig", "supylabel", ["y"]], ["fig", "text", [0.5, 0.8, "I=0.5"], {"size": 26}])
case("text unknown keyword", ["ax", "text", [0, 0, "a"], {"foo": 1}])

# legend
case("legend labels", ["ax", "plot", [[1, 2]]], ["ax", "plot", [[2, 1]]], ["ax", "legend", [{"tuple": ["a", "b"]}]])
case("legend auto", ["ax", "plot", [[1, 2]], {"label": "one"}], ["ax", "scatter", [[1, 2], [1, 2]], {"label": "two"}], ["ax", "bar", [[1, 2], [1, 2]], {"label": "three"}], ["ax", "legend", [], {"loc": "upper left", "title": "Key", "ncol": 2}])
case("legend handles", ["ax", "plot", [[1, 2]], {"label": "one"}], ["ax", "plot", [[2, 2]]], ["ax", "legend", [], {"handles": [{"result": 0, "path": [0]}, {"result": 1, "path": [0]}], "labels": ["p", "q"]}])
case("legend wrong loc", ["ax", "plot", [[1, 2]], {"label": "one"}], ["ax", "legend", [], {"loc": "nowhere"}])
case("legend wrong keyword", ["ax", "plot", [[1, 2]], {"label": "one"}], ["ax", "legend", [], {"foo": 1}])

# scatter
case("scatter", ["ax", "scatter", [array(T), array(S)]])
case("scatter sizes", ["ax", "scatter", [array(T), array(S)], {"s": array(T * 10 + 1), "c": array(S), "cmap": "plasma", "alpha": 0.5}])
case("scatter color names", ["ax", "scatter", [[1, 2, 3], [1, 2, 3]], {"c": ["r", "g", "b"]}])
case("scatter color", ["ax", "scatter", [[1, 2, 3], [1, 2, 3]], {"color": "k", "marker": "x"}])
case("scatter edge", ["ax", "scatter", [[1, 2, 3], [1, 2, 3]], {"facecolors": "none", "edgecolors": "r", "linewidths": 3}])
case("scatter rgb row", ["ax", "scatter", [[1, 2, 3, 4, 5], [1, 2, 3, 4, 5]], {"c": array([[0.1, 0.2, 0.3]])}])
case("scatter wrong c", ["ax", "scatter", [[1, 2, 3], [1, 2, 3]], {"c": [1, 2]}])
case("scatter wrong size", ["ax", "scatter", [[1, 2, 3], [1, 2]]])
case("scatter c and color", ["ax", "scatter", [[1], [2]], {"c": "r", "color": "b"}])
case("scatter vmin", ["ax", "scatter", [[1, 2, 3], [1, 2, 3]], {"c": [1, 5, 9], "vmin": 0, "vmax": 20}])
case("scatter after plot", ["ax", "plot", [array(T), array(S)]], ["ax", "scatter", [array(T), array(S)]], ["ax", "scatter", [array(T), array(S + 1)]])
case("scatter nan", ["ax", "scatter", [[1, 2, float("nan")], [1, 2, 50]]])
case("scatter s wrong", ["ax", "scatter", [[1, 2, 3], [1, 2, 3]], {"s": [1, 2]}])
case("scatter log", ["ax", "scatter", [[1, 10, 100], [1, 2, 3]]], ["ax", "set_xscale", ["log"]])

# bars
case("bar", ["ax", "bar", [[1, 2, 3], [4, 5, 1]]])
case("bar names", ["ax", "bar", [["a", "b", "c"], [4, -5, 1]], {"color": ["r", "g"], "edgecolor": "k", "width": [0.1, 0.5, 0.9]}])
case("bar stacked", ["ax", "bar", [[1, 2, 3], [4, 5, 1]], {"label": "p"}], ["ax", "bar", [[1, 2, 3], [1, 2, 3]], {"bottom": [4, 5, 1], "label": "q"}], ["ax", "legend"])
case("bar errors", ["ax", "bar", [[1, 2, 3], [4, 5, 1]], {"yerr": [0.5, 0.2, 0.1], "capsize": 3, "ecolor": "r"}])
case("bar align edge", ["ax", "bar", [[1, 2], [3, 4]], {"align": "edge", "width": -0.4}])
case("bar log", ["ax", "bar", [[1, 2], [10, 1000]], {"log": True}])
case("bar labels wrong", ["ax", "bar", [[1, 2], [3, 4]], {"label": ["a"]}])
case("bar tick labels", ["ax", "bar", [[1, 2], [3, 4]], {"tick_label": ["x", "y"]}])
case("bar shape wrong", ["ax", "bar", [[1, 2, 3], [3, 4]]])
case("barh", ["ax", "barh", [[1, 2, 3], [4, 5, 1]], {"xerr": 0.3, "height": 0.5}])
case("barh left", ["ax", "barh", [["p", "q"], [4, 5]], {"left": [1, 2], "hatch": "/"}])
case("bar nan", ["ax", "bar", [[1, 2, 3], [4, float("nan"), 1]]])
case("bar zero", ["ax", "bar", [[1, 2], [0, 0]]])

# hist
case("hist", ["ax", "hist", [array(NORMAL)]])
for kind in ["bar", "barstacked", "step", "stepfilled"]:
    case("hist " + kind, ["ax", "hist", [array(NORMAL2)], {"histtype": kind, "bins": 7, "label": ["a", "b", "c"]}], ["ax", "legend"])
    case("hist density " + kind, ["ax", "hist", [array(NORMAL)], {"histtype": kind, "density": True, "bins": [-3, -1, 0, 0.5, 3]}])
case("hist options", ["ax", "hist", [array(NORMAL)], {"cumulative": True, "orientation": "horizontal", "rwidth": 0.5, "align": "left", "color": "g"}])
case("hist cumulative down", ["ax", "hist", [array(NORMAL)], {"cumulative": -1, "density": True, "histtype": "step"}])
case("hist weights", ["ax", "hist", [array(UNIFORM)], {"weights": array(UNIFORM * 2), "range": {"tuple": [0.2, 0.8]}, "bins": 5}])
case("hist log", ["ax", "hist", [array(NORMAL)], {"log": True}])
case("hist ints", ["ax", "hist", [[1, 2, 2, 3, 3, 3, 9]], {"bins": 4}])
case("hist list of lists", ["ax", "hist", [[[1, 2, 3], [4, 5]]], {"bins": 3, "color": ["r", "b"]}])
case("hist stacked density", ["ax", "hist", [array(NORMAL2)], {"stacked": True, "density": True, "histtype": "stepfilled"}])
for rule in ["auto", "sturges", "fd", "scott", "rice", "sqrt", "doane", "stone"]:
    case("hist rule " + rule, ["ax", "hist", [array(NORMAL)], {"bins": rule}])
case("hist wrong bins", ["ax", "hist", [array(NORMAL)], {"bins": "nope"}])
case("hist wrong type", ["ax", "hist", [array(NORMAL)], {"histtype": "nope"}])
case("hist wrong weights", ["ax", "hist", [[1, 2, 3]], {"weights": [1, 2]}])
case("hist bottom", ["ax", "hist", [array(NORMAL)], {"bottom": 3}])
case("hist twice", ["ax", "hist", [array(NORMAL)], {"alpha": 0.5}], ["ax", "hist", [array(NORMAL + 1)], {"alpha": 0.5}])

# other lines
for where in ["pre", "post", "mid"]:
    case("step " + where, ["ax", "step", [array(T), array(S)], {"where": where}])
case("stairs", ["ax", "stairs", [[1, 3, 2]], {"fill": True}])
case("stairs edges", ["ax", "stairs", [[1, float("nan"), 2], [0, 2, 3, 7]], {"baseline": None}])
case("stairs horizontal", ["ax", "stairs", [[1, 4, 2], [0, 2, 3, 7]], {"orientation": "horizontal", "baseline": 0.5}])
case("stem", ["ax", "stem", [[1, 2, 4], [3, -1, 2]]])
case("stem formats", ["ax", "stem", [[3, 1, 2]], {"linefmt": "r:", "markerfmt": "gs", "basefmt": "k-", "bottom": 0.5, "label": "s"}], ["ax", "legend"])
case("stem horizontal", ["ax", "stem", [[1, 2, 4], [3, -1, 2]], {"orientation": "horizontal"}])
case("errorbar", ["ax", "errorbar", [[1, 2, 3], [4, 5, 6]], {"yerr": 0.5, "xerr": [0.1, 0.2, 0.3], "fmt": "o", "capsize": 4, "label": "e"}], ["ax", "legend"])
case("errorbar asymmetric", ["ax", "errorbar", [[1, 2, 3], [4, 5, 6]], {"yerr": [[1, 2, 3], [0.1, 0.2, 0.3]], "ecolor": "r", "elinewidth": 3}])
case("errorbar limits", ["ax", "errorbar", [[1, 2, 3], [4, 5, 6]], {"yerr": 1, "uplims": True, "lolims": [True, False, True]}])
case("errorbar none", ["ax", "errorbar", [[1, 2, 3], [4, 5, 6]], {"yerr": 1, "fmt": "none"}])
case("errorbar every", ["ax", "errorbar", [array(T), array(S)], {"yerr": 1, "errorevery": 3}])
case("errorbar negative", ["ax", "errorbar", [[1, 2], [3, 4]], {"yerr": [-1, 1]}])
case("errorbar shape", ["ax", "errorbar", [[1, 2], [3, 4]], {"yerr": [1, 2, 3]}])
case("hlines", ["ax", "hlines", [[1, 2, 3], 0, [5, 6, 7]], {"colors": ["r", "g", "b"], "linestyles": "--"}])
case("vlines", ["ax", "vlines", [[1, 2, 3], [0, 1, 2], 4], {"label": "v", "lw": 3}], ["ax", "legend"])
case("axhline", ["ax", "axhline", [3]], ["ax", "axvline", [], {"x": 0.5, "color": "r", "ls": ":"}])
case("axhline inside", ["ax", "plot", [[0, 10], [0, 10]]], ["ax", "axhline", [5], {"xmin": 0.2, "xmax": 0.7}], ["ax", "axvline", [20]])
case("axhspan", ["ax", "plot", [[0, 10], [0, 10]]], ["ax", "axhspan", [2, 15], {"alpha": 0.3}], ["ax", "axvspan", [3, 4], {"facecolor": "r"}])
case("axline", ["ax", "axline", [{"tuple": [0, 0]}], {"slope": 2}])
case("axline two", ["ax", "axline", [{"tuple": [0, 0]}, {"tuple": [3, 1]}], {"color": "k"}])
case("fill", ["ax", "fill", [[0, 1, 1], [0, 0, 1], "r"]])
case("fill two", ["ax", "fill", [[0, 1, 1], [0, 0, 1], [2, 3, 3], [0, 0, 1]], {"alpha": 0.2}])
case("fill_between", ["ax", "fill_between", [array(T), array(S)]])
case("fill_between two", ["ax", "fill_between", [array(T), array(S), array(S / 2)], {"where": array(S > 0), "interpolate": True, "alpha": 0.4, "label": "f"}], ["ax", "legend"])
case("fill_between step", ["ax", "fill_between", [array(T[:4]), array(S[:4]), -1], {"step": "post", "color": "0.7"}])
case("fill_between nan", ["ax", "fill_between", [[1, 2, 3, 4, 5], [1, 2, float("nan"), 4, 5]]])
case("fill_betweenx", ["ax", "fill_betweenx", [array(T), array(S), 2]])
case("fill_between where wrong", ["ax", "fill_between", [[1, 2, 3], [1, 2, 3]], {"where": [True]}])
case("stackplot", ["ax", "stackplot", [[1, 2, 3], [1, 2, 3], [3, 2, 1]], {"labels": ["p", "q"]}], ["ax", "legend"])
for base in ["sym", "wiggle", "weighted_wiggle"]:
    case("stackplot " + base, ["ax", "stackplot", [[1, 2, 3, 4], array([[1.0, 2, 3, 2], [3, 2, 1, 4], [1, 1, 2, 1]])], {"baseline": base}])
case("broken_barh", ["ax", "broken_barh", [[{"tuple": [1, 2]}, {"tuple": [5, 1]}], {"tuple": [10, 9]}], {"facecolors": "r"}])
case("eventplot", ["ax", "eventplot", [[[1, 2, 5], [2, 3], [7]]], {"colors": ["r", "g", "b"], "lineoffsets": [1, 2, 4]}])
case("eventplot one", ["ax", "eventplot", [[3, 4, 7]], {"orientation": "vertical", "linelengths": 0.5}])
case("pie", ["ax", "pie", [[1, 2, 3]], {"labels": ["a", "b", "c"], "autopct": "%1.1f%%", "startangle": 90, "explode": [0, 0.1, 0]}])
case("pie wrong", ["ax", "pie", [[1, 2]], {"labels": ["a"]}])
case("pie negative", ["ax", "pie", [[1, -2]]])

# several axes
case("subplots", ["fig", "subplots", [2, 2], {"sharex": True, "sharey": "row"}], ["ax0", "plot", [[1, 2], [3, 4]]], ["ax3", "plot", [[10, 20], [30, 40]]], bare=True)
case("subplots col", ["fig", "subplots", [3, 1], {"sharex": "col", "gridspec_kw": {"height_ratios": [1, 2, 3], "hspace": 0.5}}], ["ax2", "plot", [[10, 20], [30, 40]]], ["ax0", "set_xlim", [0, 5]], bare=True)
case("add_subplot 211", ["fig", "add_subplot", [211]], ["fig", "add_subplot", [2, 2, 3]], ["fig", "add_subplot", [2, 2, 4]], ["fig", "subplots_adjust", [], {"left": 0.2, "wspace": 0.5}], bare=True)
case("add_subplot wrong", ["fig", "add_subplot", [2, 2, 5]], bare=True)
case("add_subplot span", ["fig", "add_subplot", [2, 3, {"tuple": [1, 3]}]], bare=True)
case("add_axes", ["fig", "add_axes", [[0.1, 0.2, 0.3, 0.4]], {"facecolor": "y", "xlim": {"tuple": [0, 3]}}], bare=True)
case("mosaic", ["fig", "subplot_mosaic", ["AAB;C.B"]], bare=True)
