package org.jpylab.figure.plot;

import org.jpylab.figure.plot.AxesMethods.Method;

import java.util.Map;

/** Lines, markers, bars and areas. */
final class LineMethods {
    private LineMethods() {}

    static void register(Map<String, Method> methods) {
        methods.put("plot", LinePlot::plot);
        methods.put("step", StepStem::step);
        methods.put("semilogx", (axes, call) -> StepStem.logPlot(axes, call, true, false));
        methods.put("semilogy", (axes, call) -> StepStem.logPlot(axes, call, false, true));
        methods.put("loglog", (axes, call) -> StepStem.logPlot(axes, call, true, true));
        methods.put("stem", StepStem::stem);
        methods.put("stairs", StepStem::stairs);
        methods.put("scatter", Scatter::scatter);
        methods.put("bar", Bars::bar);
        methods.put("barh", Bars::barh);
        methods.put("hist", Hist::hist);
        methods.put("errorbar", ErrorBars::errorbar);
        methods.put("hlines", Segments::hlines);
        methods.put("vlines", Segments::vlines);
        methods.put("fill", Areas::fill);
        methods.put("fill_between", Areas::between);
        methods.put("fill_betweenx", Areas::betweenX);
        methods.put("stackplot", Stacks::stackplot);
        methods.put("broken_barh", Stacks::brokenBarH);
        methods.put("eventplot", Events::eventplot);
        methods.put("pie", Pie::pie);
        methods.put("legend", LegendMethod::legend);
        methods.put(
                "get_legend_handles_labels",
                (axes, call) -> LegendMethod.handlesAndLabels(java.util.List.of(axes)));
        Spans.register(methods);
    }
}
