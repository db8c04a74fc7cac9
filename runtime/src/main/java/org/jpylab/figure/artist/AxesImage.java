package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.color.ColorMapping;
import org.jpylab.figure.color.Mappable;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Picture;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** A picture of rows and columns in data coordinates: numbers with a colour map, or colours. */
public class AxesImage extends Artist implements Mappable {
    private static final List<String> INTERPOLATIONS =
            List.of(
                    "antialiased",
                    "none",
                    "nearest",
                    "bilinear",
                    "bicubic",
                    "spline16",
                    "spline36",
                    "hanning",
                    "hamming",
                    "hermite",
                    "kaiser",
                    "quadric",
                    "catrom",
                    "gaussian",
                    "bessel",
                    "mitchell",
                    "sinc",
                    "lanczos",
                    "blackman");

    /** The properties of images. */
    public static final PropertyTable<AxesImage> IMAGE =
            PropertyTable.of("AxesImage", AxesImage.class, ARTIST)
                    .with("array", a -> a.dataObject(), (a, v) -> a.setData(v))
                    .with(
                            "clim",
                            a ->
                                    java.util.Arrays.asList(
                                            a.mapping.norm().vmin(), a.mapping.norm().vmax()),
                            (a, v) -> a.setClim(v))
                    .with("cmap", a -> a.mapping.map(), (a, v) -> a.mapping.setMap(v))
                    .writing("data", (a, v) -> a.setData(v))
                    .with("extent", a -> a.extent(), (a, v) -> a.setExtent(Values.numbers(v)))
                    .with("filternorm", a -> a.filterNorm, (a, v) -> a.filterNorm = Values.truth(v))
                    .with(
                            "filterrad",
                            a -> a.filterRadius,
                            (a, v) -> a.filterRadius = Values.number(v))
                    .with("interpolation", a -> a.interpolation, (a, v) -> a.setInterpolation(v))
                    .with("interpolation_stage", a -> a.stage, (a, v) -> a.setStage(v))
                    .with("norm", a -> a.mapping.norm(), (a, v) -> a.mapping.setNorm(v))
                    .with(
                            "resample",
                            a -> a.resample,
                            (a, v) -> a.resample = v != null && Values.truth(v))
                    .reading("size", a -> List.of(a.rows(), a.columns()));

    private final ColorMapping mapping;
    private @Nullable Matrix matrix;
    private @Nullable Picture picture;
    private int @Nullable [] pixels;
    private double @Nullable [] extent;
    private String origin;
    private String interpolation;
    private String stage = "data";
    private boolean filterNorm = true;
    private double filterRadius = 4;
    private boolean resample;

    /** An image without data; null for the rc colour map, a linear norm and the rc origin. */
    public AxesImage(@Nullable Object cmap, @Nullable Object norm, @Nullable Object newOrigin) {
        mapping = new ColorMapping(cmap, norm);
        mapping.onChange(() -> {
            pixels = null;
            stale();
        });
        Object from = newOrigin == null ? RcParams.current().get("image.origin") : newOrigin;
        origin = Styles.oneOf("origin", from, List.of("upper", "lower"));
        interpolation = RcParams.current().text("image.interpolation");
        setZorder(0);
    }

    @Override
    protected boolean isReadByDefault() {
        return true;
    }

    @Override
    public PropertyTable<?> properties() {
        return IMAGE;
    }

    @Override
    public ColorMapping mapping() {
        return mapping;
    }

    /** Sets numbers (two dimensions) or colours (three); does not change the norm's limits. */
    public void setData(@Nullable Object data) {
        Picture colors = Picture.ofOrNull(data);
        if (colors != null && colors.channels() == 1) {
            matrix = new Matrix(colors.rows(), colors.columns(), colors.values());
            picture = null;
        } else if (colors != null) {
            picture = withinRange(colors);
            matrix = null;
        } else {
            if (!Matrix.isNested(data)) {
                int n = Values.isSequence(data) ? Values.items(data).size() : 0;
                String shape = Values.isSequence(data) ? "(" + n + ",)" : "()";
                throw PyError.typeError("Invalid shape " + shape + " for image data");
            }
            matrix = Matrix.of(data);
            picture = null;
        }
        mapping.setArray(matrix == null ? null : matrix.values());
        pixels = null;
        stale();
    }

    private static Picture withinRange(Picture colors) {
        Picture clipped = colors.clipped();
        if (clipped != colors) {
            Warnings.log(
                    "matplotlib.image",
                    "Clipping input data to the valid range for imshow with RGB data ([0..1] for"
                            + " floats or [0..255] for integers).");
        }
        return clipped;
    }

    private @Nullable Object dataObject() {
        return matrix != null ? matrix : picture;
    }

    /** The numbers shown, or null for an image of colours. */
    public @Nullable Matrix matrix() {
        return matrix;
    }

    /** The colours shown, or null for an image of numbers. */
    public @Nullable Picture picture() {
        return picture;
    }

    public int rows() {
        return matrix != null ? matrix.rows() : picture != null ? picture.rows() : 0;
    }

    public int columns() {
        return matrix != null ? matrix.columns() : picture != null ? picture.columns() : 0;
    }

    /** The colours row by row from the first row of the data, as 0xAARRGGBB, not premultiplied. */
    public int[] argb() {
        if (pixels == null) {
            pixels = computePixels();
        }
        return pixels;
    }

    /**
     * The values of the cells, row by row, where pictures of other sizes are made of values and not
     * of their colours; null where they are made of colours.
     */
    public double @Nullable [] cellValues() {
        boolean manyAlphas = alphaValue() != null && Values.isSequence(alphaValue());
        return picture != null || matrix == null || manyAlphas || "rgba".equals(stage)
                ? null
                : matrix.values();
    }

    /** The colours of values by the picture's norm, map and opacity. */
    public int[] argbOf(double[] values) {
        if (matrix != null) {
            mapping.norm().autoscaleMissing(matrix.values());
        }
        Double alpha = getAlpha();
        double[] places = mapping.norm().applyAll(values);
        int[] argb = new int[places.length];
        for (int i = 0; i < argb.length; i++) {
            Rgba color = mapping.colorAt(places[i], null);
            argb[i] = packed(color, alpha == null ? 1 : alpha);
        }
        return argb;
    }

    private int[] computePixels() {
        Double alpha = getAlpha();
        if (picture != null) {
            return picture.argb(alpha == null ? 1 : alpha);
        }
        if (matrix == null) {
            return new int[0];
        }
        mapping.norm().autoscaleMissing(matrix.values());
        double[] alphas =
                alphaValue() != null && Values.isSequence(alphaValue())
                        ? Values.numbers(alphaValue())
                        : null;
        double[] values = mapping.norm().applyAll(matrix.values());
        int[] argb = new int[values.length];
        for (int i = 0; i < argb.length; i++) {
            Rgba color = mapping.colorAt(values[i], null);
            double opacity = alphas != null ? alphas[i] : alpha == null ? 1 : alpha;
            argb[i] = packed(color, opacity);
        }
        return argb;
    }

    private static int packed(Rgba color, double opacity) {
        return byteOf(color.alpha() * opacity) << 24
                | byteOf(color.red()) << 16
                | byteOf(color.green()) << 8
                | byteOf(color.blue());
    }

    private static int byteOf(double channel) {
        return (int) Math.rint(channel * 255);
    }

    @Override
    public void setAlpha(@Nullable Object alpha) {
        if (isAlphaOfEach(alpha)) {
            keepAlpha(alpha);
        } else {
            super.setAlpha(alpha);
        }
        pixels = null;
    }

    private void setClim(@Nullable Object limits) {
        List<@Nullable Object> ends = Values.items(limits);
        mapping.setLimits(Values.numberOrNull(ends.get(0)), Values.numberOrNull(ends.get(1)));
    }

    /** Left, right, bottom, top in data coordinates. */
    public double[] extent() {
        if (extent != null) {
            return extent;
        }
        double right = columns() - 0.5;
        double far = rows() - 0.5;
        return origin.equals("upper")
                ? new double[] {-0.5, right, far, -0.5}
                : new double[] {-0.5, right, -0.5, far};
    }

    /** Raises unless there are four numbers. */
    public static void checkExtent(double[] given) {
        if (given.length != 4) {
            throw PyError.valueError(
                    given.length < 4
                            ? "not enough values to unpack (expected 4, got " + given.length + ")"
                            : "too many values to unpack (expected 4)");
        }
    }

    /** Sets left, right, bottom, top, and the axes' limits with them unless they are fixed. */
    public void setExtent(double[] leftRightBottomTop) {
        checkExtent(leftRightBottomTop);
        extent = leftRightBottomTop;
        fitAxes();
        stale();
    }

    /** Makes the limits of the axes fit the image where they are automatic. */
    public void fitAxes() {
        var axes = axes();
        if (axes == null) {
            return;
        }
        double[] e = extent();
        axes.includeData(new double[] {e[0], e[1]}, new double[] {e[2], e[3]});
        setStickyEdges(new double[] {e[0], e[1]}, new double[] {e[2], e[3]});
        if (axes.xAxis().isAutoscaled()) {
            axes.limits().set(true, e[0], e[1], true, null);
        }
        if (axes.yAxis().isAutoscaled()) {
            axes.limits().set(false, e[2], e[3], true, null);
        }
    }

    /** Sets where the image is, without changing the limits of its axes. */
    public void place(double @Nullable [] leftRightBottomTop) {
        extent = leftRightBottomTop;
    }

    /** {@code upper} when the first row is at the top of the extent, {@code lower} otherwise. */
    public String origin() {
        return origin;
    }

    public void setOrigin(String newOrigin) {
        origin = newOrigin;
    }

    /** {@code nearest}, {@code antialiased}, {@code bilinear}, … */
    public String interpolation() {
        return interpolation;
    }

    public void setInterpolation(@Nullable Object name) {
        interpolation =
                name == null
                        ? RcParams.current().text("image.interpolation")
                        : Styles.oneOf(
                                "interpolation",
                                Values.text(name).toLowerCase(Locale.ROOT),
                                INTERPOLATIONS);
        stale();
    }

    private void setStage(@Nullable Object newStage) {
        stage = newStage == null ? "data" : Styles.oneOf("s", newStage, List.of("data", "rgba"));
        stale();
    }
}
