package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.AxesImage;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.TickParams;
import org.jpylab.figure.color.ColormapTables;
import org.jpylab.figure.color.Norm;
import org.jpylab.figure.color.Norms;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.plot.AxesMethods.Method;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.tick.MaxNLocator;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Picture;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code imshow}, {@code matshow} and {@code spy}. */
final class Images {
    private static final Signature IMSHOW =
            Signature.of(
                    "imshow",
                    "X, cmap=None, norm=None, *, aspect=None, interpolation=None, alpha=None,"
                            + " vmin=None, vmax=None, origin=None, extent=None,"
                            + " interpolation_stage=None, filternorm=True, filterrad=4.0,"
                            + " resample=None, url=None, **kwargs");
    private static final Signature MATSHOW = Signature.of("matshow", "Z, **kwargs");
    private static final Signature SPY =
            Signature.of(
                    "spy",
                    "Z, precision=0, marker=None, markersize=None, aspect='equal', origin='upper',"
                            + " **kwargs");

    private Images() {}

    static void register(Map<String, Method> methods) {
        methods.put("imshow", Images::imshow);
        methods.put("matshow", Images::matshow);
        methods.put("spy", Images::spy);
    }

    static AxesImage imshow(Axes axes, Call call) {
        Arguments given =
                IMSHOW.bind(DataKeyword.apply(call, List.of("cmap", "norm", "aspect", "origin")));
        Object aspect =
                given.isNone("aspect")
                        ? RcParams.current().get("image.aspect")
                        : given.get("aspect");
        axes.aspect().setRatio(aspect);
        AxesImage image = new AxesImage(given.get("cmap"), given.get("norm"), given.get("origin"));
        image.setInterpolation(given.get("interpolation"));
        image.set("interpolation_stage", given.get("interpolation_stage"));
        image.set("filternorm", given.get("filternorm"));
        image.set("filterrad", given.get("filterrad"));
        image.set("resample", given.get("resample"));
        image.setData(given.get("X"));
        image.setAlpha(given.get("alpha"));
        if (image.matrix() != null) {
            image.mapping()
                    .scale(
                            given.numberOrNull("vmin"),
                            given.numberOrNull("vmax"),
                            given.get("norm") instanceof Norm);
        } else if (image.picture() instanceof Picture colors) {
            image.mapping().setLimits(given.numberOrNull("vmin"), given.numberOrNull("vmax"));
            image.mapping().norm().autoscaleMissing(colors.values());
        }
        image.set("url", given.get("url"));
        if (!given.isNone("extent")) {
            AxesImage.checkExtent(Values.numbers(given.get("extent")));
        }
        image.place(given.isNone("extent") ? null : Values.numbers(given.get("extent")));
        image.setFigure(axes.figure());
        image.setAxes(axes);
        image.setClip(axes.patch().asClip());
        image.set(given.rest());
        image.fitAxes();
        return axes.addImage(image);
    }

    static AxesImage matshow(Axes axes, Call call) {
        Arguments given = MATSHOW.bind(call);
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>();
        kwargs.put("origin", "upper");
        kwargs.put("interpolation", "nearest");
        kwargs.put("aspect", "equal");
        kwargs.putAll(given.rest());
        AxesImage image =
                imshow(axes, new Call(java.util.Collections.singletonList(given.get("Z")), kwargs));
        matrixTicks(axes, true);
        return image;
    }

    private static void matrixTicks(Axes axes, boolean atTop) {
        axes.titles().center().setY(1.05);
        TickParams.moveTo(axes.xAxis(), atTop ? "top" : "bottom");
        axes.xAxis().set("ticks_position", "both");
        for (Axis axis : List.of(axes.xAxis(), axes.yAxis())) {
            axis.setMajorLocator(
                    new MaxNLocator(
                            Map.of(
                                    "nbins",
                                    9,
                                    "steps",
                                    new double[] {1, 2, 5, 10},
                                    "integer",
                                    true)));
        }
    }

    static Artist spy(Axes axes, Call call) {
        Arguments given = SPY.bind(call);
        Map<String, @Nullable Object> kwargs = given.rest();
        Matrix matrix = Matrix.of(given.get("Z"));
        double precision = given.number("precision");
        boolean image =
                given.isNone("marker") && given.isNone("markersize") && !kwargs.containsKey("ms");
        Artist made;
        if (image) {
            double[] mask = new double[matrix.values().length];
            for (int i = 0; i < mask.length; i++) {
                mask[i] = Math.abs(matrix.values()[i]) > precision ? 1 : 0;
            }
            if (kwargs.containsKey("interpolation")) {
                throw PyError.typeError("spy() got an unexpected keyword argument 'interpolation'");
            }
            kwargs.putIfAbsent(
                    "cmap", ColormapTables.listed("binary", List.of(Rgba.WHITE, Rgba.BLACK), 2));
            kwargs.putIfAbsent("norm", new Norms.None(null, null));
            kwargs.put("interpolation", "nearest");
            kwargs.put("aspect", given.get("aspect"));
            kwargs.put("origin", given.get("origin"));
            Object shown = new Matrix(matrix.rows(), matrix.columns(), mask);
            made = imshow(axes, new Call(List.of(shown), kwargs));
        } else {
            made = marks(axes, matrix, precision, given);
        }
        matrixTicks(axes, given.text("origin").equals("upper"));
        return made;
    }

    private static Line2D marks(Axes axes, Matrix matrix, double precision, Arguments given) {
        Map<String, @Nullable Object> kwargs = given.rest();
        if (kwargs.containsKey("linestyle")) {
            throw PyError.typeError("spy() got an unexpected keyword argument 'linestyle'");
        }
        Object short1 = kwargs.remove("ms");
        Object size = given.isNone("markersize") ? short1 : given.get("markersize");
        double[] x = new double[matrix.values().length];
        double[] y = new double[x.length];
        int n = 0;
        for (int r = 0; r < matrix.rows(); r++) {
            for (int c = 0; c < matrix.columns(); c++) {
                if (Math.abs(matrix.get(r, c)) > precision) {
                    x[n] = c;
                    y[n++] = r;
                }
            }
        }
        Map<String, @Nullable Object> look = new LinkedHashMap<>(kwargs);
        look.put("linestyle", "None");
        look.put("marker", given.isNone("marker") ? "s" : given.get("marker"));
        look.put("markersize", size == null ? Integer.valueOf(10) : size);
        Line2D line =
                new Line2D(java.util.Arrays.copyOf(x, n), java.util.Arrays.copyOf(y, n), look);
        axes.addLine(line);
        axes.setXlim(-0.5, matrix.columns() - 0.5);
        double far = matrix.rows() - 0.5;
        if (given.text("origin").equals("upper")) {
            axes.setYlim(far, -0.5);
        } else {
            axes.setYlim(-0.5, far);
        }
        axes.aspect().setRatio(given.get("aspect"));
        return line;
    }
}
