package org.jpylab.figure.plot;

import org.jpylab.figure.plot.AxesMethods.Method;

import java.util.Map;

/** Box plots, violins and counts in two directions. */
final class StatisticsMethods {
    private StatisticsMethods() {}

    static void register(Map<String, Method> methods) {
        methods.put("boxplot", Boxes::boxplot);
        methods.put("bxp", BoxPlot::bxp);
        methods.put("violinplot", Violins::violinplot);
        methods.put("violin", Violins::violin);
        methods.put("hist2d", Histogram2d::hist2d);
        methods.put("hexbin", Hexagons::hexbin);
    }
}
