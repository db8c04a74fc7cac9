package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Shadow;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.artist.Wedge;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.tick.Formatter;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.PyFormat;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code pie}. */
final class Pie {
    private static final Signature PIE =
            Signature.of(
                    "pie",
                    "x, explode=None, labels=None, colors=None, autopct=None, pctdistance=0.6,"
                            + " shadow=False, labeldistance=1.1, startangle=0, radius=1,"
                            + " counterclock=True, wedgeprops=None, textprops=None,"
                            + " center=(0, 0), frame=False, rotatelabels=False, *, normalize=True");

    private Pie() {}

    /** Returns the wedges, the labels and, with {@code autopct}, the percentages. */
    static List<Object> pie(Axes axes, Call call) {
        Arguments given = PIE.bind(DataKeyword.apply(call, List.of("autopct")));
        axes.aspect().setRatio("equal");
        if (Matrix.isNested(given.get("x")) || given.get("x") instanceof Matrix) {
            throw PyError.valueError("x must be 1D");
        }
        float[] shares = shares(Values.numbers(given.get("x")), given.flag("normalize"));
        int n = shares.length;
        List<@Nullable Object> labels =
                given.isNone("labels")
                        ? java.util.Collections.nCopies(n, "")
                        : Values.items(given.get("labels"));
        double[] explode =
                given.isNone("explode") ? new double[n] : Values.numbers(given.get("explode"));
        if (labels.size() != n) {
            throw PyError.valueError("'label' must be of length 'x'");
        }
        if (explode.length != n) {
            throw PyError.valueError("'explode' must be of length 'x'");
        }
        double radius = given.number("radius");
        if (radius <= 0) {
            throw PyError.valueError(
                    "radius must be a positive number, not " + Values.text(given.get("radius")));
        }
        Slices slices = new Slices(axes, given, radius);
        double theta1 = given.number("startangle") / 360;
        for (int i = 0; i < n; i++) {
            double theta2 = given.flag("counterclock") ? theta1 + shares[i] : theta1 - shares[i];
            slices.add(i, theta1, theta2, shares[i], Values.text(labels.get(i)), explode[i]);
            theta1 = theta2;
        }
        frame(axes, given);
        List<Object> result = new ArrayList<>(List.of(slices.wedges, slices.texts));
        if (!given.isNone("autopct")) {
            result.add(slices.percents);
        }
        return result;
    }

    private static float[] shares(double[] x, boolean normalize) {
        float[] shares = new float[x.length];
        float sum = 0;
        for (int i = 0; i < x.length; i++) {
            shares[i] = (float) x[i];
            if (shares[i] < 0) {
                throw PyError.valueError("Wedge sizes 'x' must be non negative values");
            }
            sum += shares[i];
        }
        if (!normalize && sum > 1) {
            throw PyError.valueError("Cannot plot an unnormalized pie with sum(x) > 1");
        }
        for (int i = 0; normalize && i < x.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private static void frame(Axes axes, Arguments given) {
        if (given.flag("frame")) {
            axes.limits().requestAutoscale(true, true);
            return;
        }
        double[] center = Values.numbers(given.get("center"));
        axes.setFrameOn(false);
        for (Axis axis : List.of(axes.xAxis(), axes.yAxis())) {
            TickSetting.setTicks(axis, Call.of(new double[0]));
        }
        axes.setXlim(-1.25 + center[0], 1.25 + center[0]);
        axes.setYlim(-1.25 + center[1], 1.25 + center[1]);
    }

    private static final class Slices {
        final List<Wedge> wedges = new ArrayList<>();
        final List<Text> texts = new ArrayList<>();
        final List<Text> percents = new ArrayList<>();
        private final Axes axes;
        private final Arguments given;
        private final double radius;

        Slices(Axes axes, Arguments given, double radius) {
            this.axes = axes;
            this.given = given;
            this.radius = radius;
        }

        void add(int i, double theta1, double theta2, float share, String label, double explode) {
            double middle = 2 * Math.PI * 0.5 * (theta1 + theta2);
            double[] center = Values.numbers(given.get("center"));
            double[] at = {
                center[0] + explode * Math.cos(middle), center[1] + explode * Math.sin(middle)
            };
            Map<String, @Nullable Object> look = new LinkedHashMap<>();
            look.put("facecolor", color(i));
            look.put("clip_on", false);
            look.put("label", label);
            Wedge wedge =
                    new Wedge(
                            at,
                            radius,
                            360. * Math.min(theta1, theta2),
                            360. * Math.max(theta1, theta2),
                            null,
                            look);
            wedge.set(map("wedgeprops"));
            wedges.add(wedge);
            axes.addPatch(wedge);
            if (given.flag("shadow")) {
                Shadow shadow = new Shadow(wedge, 0, 0);
                shadow.setLabel("_nolegend_");
                axes.addPatch(shadow);
                shadow.move(-0.02, -0.02);
            }
            if (!given.isNone("labeldistance")) {
                label(at, middle, label);
            }
            if (!given.isNone("autopct")) {
                percent(at, middle, share);
            }
        }

        private Object color(int i) {
            if (given.isNone("colors")) {
                return axes.fillStyles().nextColor();
            }
            List<@Nullable Object> colors = Values.items(given.get("colors"));
            Object color = colors.get(i % colors.size());
            return color == null ? axes.fillStyles().nextColor() : color;
        }

        private Map<String, @Nullable Object> map(String name) {
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            if (given.get(name) instanceof Map<?, ?> map) {
                map.forEach((key, value) -> properties.put(Values.text(key), value));
            }
            return properties;
        }

        private void label(double[] at, double middle, String label) {
            double distance = given.number("labeldistance") * radius;
            double x = at[0] + distance * Math.cos(middle);
            double y = at[1] + distance * Math.sin(middle);
            Text text = text(x, y, label, x > 0 ? "left" : "right");
            if (given.flag("rotatelabels")) {
                text.setVerticalAlignment(y > 0 ? "bottom" : "top");
                text.setRotation(Math.toDegrees(middle) + (x > 0 ? 0 : 180));
            }
            text.setFontSize(RcParams.current().get("xtick.labelsize"));
            text.update(map("textprops"));
            texts.add(text);
        }

        private void percent(double[] at, double middle, float share) {
            double distance = given.number("pctdistance") * radius;
            double x = at[0] + distance * Math.cos(middle);
            double y = at[1] + distance * Math.sin(middle);
            double percent = 100. * share;
            String written =
                    switch (given.get("autopct")) {
                        case String format -> PyFormat.percent(format, percent);
                        case Formatter writer -> writer.format(percent, null);
                        case null, default ->
                                throw PyError.typeError(
                                        "autopct must be callable or a format string");
                    };
            Text text = text(x, y, written, "center");
            text.update(map("textprops"));
            percents.add(text);
        }

        private Text text(double x, double y, String written, String alignment) {
            Text text = new Text(x, y, written);
            text.setFigure(axes.figure());
            text.setHorizontalAlignment(alignment);
            text.setVerticalAlignment("center");
            text.setTransform(axes.transData());
            text.setClipOn(false);
            return axes.addText(text);
        }
    }
}
