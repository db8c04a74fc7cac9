package org.jpylab.render;

import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.render.text.ShapedTextMetrics;

import java.util.Map;

/** Small figures to draw in tests. */
public final class Plots {
    private Plots() {}

    /** One axes in a default figure. */
    public static Axes axes() {
        ShapedTextMetrics.install();
        Figure figure = new Figure();
        return figure.addAxes(new Axes(figure, new Bbox(0.125, 0.11, 0.9, 0.88)));
    }

    /** Adds a line and fits the limits to it. */
    public static Line2D plot(Axes axes, double[] x, double[] y, Map<String, Object> properties) {
        Line2D line = axes.addLine(new Line2D(x, y, properties));
        axes.limits().requestAutoscale(true, true);
        return line;
    }

    public static double[] range(int n, double step) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i * step;
        }
        return x;
    }

    public static double[] sine(double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = Math.sin(x[i]);
        }
        return y;
    }
}
