package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A marker's shape around the origin, for a marker of size 1: scale it by the size in pixels. A
 * half-filled marker has its other half in {@link #altPath}.
 */
public final class MarkerStyle {
    private static final List<String> FILL_STYLES =
            List.of("full", "left", "right", "bottom", "top", "none");

    private final Object spec;
    private final String fillStyle;
    private final MarkerShapes.Shape shape;
    private final Path path;
    private final @Nullable Path altPath;
    private final @Nullable Transform transform;
    private final @Nullable String joinStyle;
    private final @Nullable String capStyle;

    /** A marker of any specification Matplotlib takes; None as spec means no marker. */
    public MarkerStyle(@Nullable Object spec, @Nullable Object fillStyle) {
        this(spec, fillStyle, null, null, null);
    }

    /**
     * A marker under a mapping of its own.
     *
     * @param transform in units of the marker's size; null for none
     * @param joinStyle null for the marker's own
     * @param capStyle null for the marker's own
     */
    public MarkerStyle(
            @Nullable Object spec,
            @Nullable Object fillStyle,
            @Nullable Transform transform,
            @Nullable String joinStyle,
            @Nullable String capStyle) {
        this.transform = transform;
        this.joinStyle = joinStyle;
        this.capStyle = capStyle;
        this.spec = spec == null ? "" : spec;
        this.fillStyle =
                Styles.oneOf(
                        "fillstyle",
                        fillStyle == null ? RcParams.current().get("markers.fillstyle") : fillStyle,
                        FILL_STYLES);
        this.shape = shapeOf(this.spec);
        boolean half =
                shape.filled() && !this.fillStyle.equals("full") && !this.fillStyle.equals("none");
        this.path = moved(half ? HalfPlane.cut(shape.path(), this.fillStyle) : shape.path());
        this.altPath = half ? moved(HalfPlane.cut(shape.path(), opposite(this.fillStyle))) : null;
    }

    /** The mapping of the shape, in units of the marker's size; null for none. */
    public @Nullable Transform transform() {
        return transform;
    }

    private Path moved(Path own) {
        return transform == null ? own : own.transformed(transform);
    }

    private static MarkerShapes.Shape shapeOf(Object spec) {
        if (spec instanceof MarkerStyle style) {
            return style.shape;
        }
        if (spec instanceof Path path) {
            return MarkerShapes.custom(path);
        }
        if (spec instanceof String text
                && text.length() > 2
                && text.startsWith("$")
                && text.endsWith("$")) {
            return MarkerShapes.NOTHING;
        }
        MarkerShapes.Shape named = MarkerShapes.named(spec);
        if (named != null) {
            return named;
        }
        if (Values.isSequence(spec)) {
            return ofSequence(Values.items(spec), spec);
        }
        throw PyError.valueError("Unrecognized marker style " + Values.repr(spec));
    }

    private static MarkerShapes.Shape ofSequence(List<@Nullable Object> parts, Object spec) {
        if (parts.size() == 2 && Values.isNumber(parts.get(1)) && Values.isSequence(parts.get(0))) {
            return shapeOf(parts.get(0)); // (corners, 0), as it was written in matplotlib 1
        }
        boolean tuple = (parts.size() == 2 || parts.size() == 3) && Values.isNumber(parts.get(1));
        if (tuple) {
            double rotation = parts.size() == 3 ? Values.number(parts.get(2)) : 0;
            int sides = (int) Values.number(parts.get(0));
            return MarkerShapes.regular(sides, (int) Values.number(parts.get(1)), rotation);
        }
        try {
            double[][] vertices = parts.stream().map(Values::numbers).toArray(double[][]::new);
            return MarkerShapes.custom(Path.of(vertices, null));
        } catch (PyError | IndexOutOfBoundsException e) {
            throw PyError.valueError("Unrecognized marker style " + Values.repr(spec));
        }
    }

    private static String opposite(String side) {
        return switch (side) {
            case "left" -> "right";
            case "right" -> "left";
            case "top" -> "bottom";
            default -> "top";
        };
    }

    /** What {@code get_marker} returns. */
    public Object spec() {
        return spec;
    }

    public String fillStyle() {
        return fillStyle;
    }

    /** The outline, or for a half-filled marker the half in the face colour. */
    public Path path() {
        return path;
    }

    /** The half in the alternative face colour; null unless half-filled. */
    public @Nullable Path altPath() {
        return altPath;
    }

    /** False for markers of lines alone, such as + and x. */
    public boolean isFilled() {
        return (shape.filled() || text() != null) && !fillStyle.equals("none");
    }

    /** True when there is nothing to draw and no text. */
    public boolean isNothing() {
        return path.size() == 0 && text() == null;
    }

    /** The text of a {@code $…$} marker, drawn centred with its larger side of size 1; or null. */
    public @Nullable String text() {
        return spec instanceof String text && text.length() > 2 && text.startsWith("$")
                ? text
                : null;
    }

    public String joinStyle() {
        return joinStyle != null ? joinStyle : shape.join();
    }

    public String capStyle() {
        return capStyle != null ? capStyle : "butt";
    }

    /** Markers at least this large (in points) are rounded to pixels; null never. */
    public @Nullable Double snapThreshold() {
        return shape.snapThreshold();
    }

    /** Scales the shape to a size in pixels. */
    public Path sized(double pixels) {
        return path.transformed(Affine.scaling(pixels));
    }
}
