package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.UnitPaths;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ellipses at points, each with its own size and angle. */
public final class EllipseCollection extends Collection {
    private final double[] widths;
    private final double[] heights;
    private final double[] angles;
    private final String units;

    /** Ellipses by whole widths and heights in units such as points or data, angles in degrees. */
    public EllipseCollection(
            double[] widths,
            double[] heights,
            double[] angles,
            String units,
            @Nullable Object cmap,
            @Nullable Object norm,
            Map<String, ? extends @Nullable Object> kwargs) {
        super(cmap, norm);
        this.widths = widths;
        this.heights = heights;
        this.angles = angles;
        this.units = units;
        setTransform(Affine.IDENTITY);
        construct(kwargs);
    }

    @Override
    public PropertyTable<?> properties() {
        return COLLECTION;
    }

    private Affine scale() {
        Axes axes = axes();
        return switch (units) {
            case "points" -> Affine.scaling(dpi() / 72);
            case "inches" -> Affine.scaling(dpi());
            case "dots" -> Affine.IDENTITY;
            case "width" -> Affine.scaling(axes == null ? 1 : axes.pixelBox().width());
            case "height" -> Affine.scaling(axes == null ? 1 : axes.pixelBox().height());
            case "x", "y", "xy" -> data(axes);
            default -> throw PyError.valueError("Unrecognized units: " + Values.repr(units));
        };
    }

    private Affine data(@Nullable Axes axes) {
        if (axes == null) {
            return Affine.IDENTITY;
        }
        double[] x = axes.viewLimX();
        double[] y = axes.viewLimY();
        double sx = axes.pixelBox().width() / (x[1] - x[0]);
        double sy = axes.pixelBox().height() / (y[1] - y[0]);
        return switch (units) {
            case "x" -> Affine.scaling(sx);
            case "y" -> Affine.scaling(sy);
            default -> Affine.scaling(sx, sy);
        };
    }

    @Override
    public List<Path> paths() {
        Affine scale = scale();
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            double w = widths[i] / 2;
            double h = heights[i % heights.length] / 2;
            Affine shape = Affine.scaling(w, h).rotateDegrees(angles[i % angles.length]);
            paths.add(UnitPaths.CIRCLE.transformed(shape.thenAffine(scale)));
        }
        return paths;
    }
}
