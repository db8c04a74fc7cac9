package org.jpylab.figure.arrow;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.PathPatch;
import org.jpylab.figure.artist.PropertyTable;
import org.jpylab.figure.artist.StyleSpec;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Inside;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** An arrow between two points, or along a path, with a style of head and of curve. */
public class FancyArrowPatch extends Patch {
    private static final Set<String> ARROWS =
            Set.of(
                    "-", "<-", "->", "<->", "<|-", "-|>", "<|-|>", "]-", "-[", "]-[", "|-|", "]->",
                    "<-[", "simple", "fancy", "wedge");
    private static final Set<String> CURVES = Set.of("arc3", "angle3", "angle", "arc", "bar");

    public static final PropertyTable<FancyArrowPatch> ARROW =
            PropertyTable.of("FancyArrowPatch", FancyArrowPatch.class, PATCH)
                    .with("arrowstyle", a -> a.arrow, (a, v) -> a.arrow = style(v, "-", ARROWS))
                    .with(
                            "connectionstyle",
                            a -> a.join,
                            (a, v) -> a.join = style(v, "arc3", CURVES))
                    .with(
                            "mutation_aspect",
                            a -> a.aspect,
                            (a, v) -> a.aspect = v == null ? 1 : Values.number(v))
                    .with(
                            "mutation_scale",
                            a -> a.scale,
                            (a, v) -> a.setMutationScale(Values.number(v)))
                    .writing("patchA", (a, v) -> a.setPatchA((Artist) v))
                    .writing("patchB", (a, v) -> a.setPatchB((Artist) v));

    private double[] from;
    private double[] to;
    private @Nullable Path along;
    private StyleSpec arrow;
    private StyleSpec join;
    private @Nullable Artist patchA;
    private @Nullable Artist patchB;
    private double shrinkA;
    private double shrinkB;
    private double scale;
    private double aspect;

    /**
     * What an arrow is made of besides colours and line widths.
     *
     * @param shrinkA points to leave free at the start
     * @param shrinkB points to leave free at the end
     * @param scale the unit of heads and tails, in points
     * @param aspect height to width of the heads
     */
    public record Shape(
            @Nullable Object arrowStyle,
            @Nullable Object connectionStyle,
            @Nullable Artist patchA,
            @Nullable Artist patchB,
            double shrinkA,
            double shrinkB,
            double scale,
            double aspect) {}

    public FancyArrowPatch(
            double[] from,
            double[] to,
            @Nullable Path along,
            Shape shape,
            Map<String, ? extends @Nullable Object> kwargs) {
        this.from = from;
        this.to = to;
        this.along = along;
        arrow = style(shape.arrowStyle(), "simple", ARROWS);
        join = style(shape.connectionStyle(), "arc3", CURVES);
        patchA = shape.patchA();
        patchB = shape.patchB();
        shrinkA = shape.shrinkA();
        shrinkB = shape.shrinkB();
        scale = shape.scale();
        aspect = shape.aspect();
        setCapStyle("round");
        setJoinStyle("round");
        Map<String, @Nullable Object> given = new LinkedHashMap<>(kwargs);
        construct(given);
    }

    private static StyleSpec style(@Nullable Object value, String otherwise, Set<String> known) {
        StyleSpec style =
                switch (value) {
                    case StyleSpec spec -> spec;
                    case null -> new StyleSpec(otherwise, Map.of());
                    case String text -> StyleSpec.parse(text, Map.of());
                    default -> throw PyError.typeError("not a style: " + Values.repr(value));
                };
        if (!known.contains(style.name())) {
            throw PyError.valueError("Unknown style: " + Values.repr(style.name()));
        }
        return style;
    }

    @Override
    public PropertyTable<?> properties() {
        return ARROW;
    }

    @Override
    protected boolean hasEdgeByDefault() {
        return true;
    }

    public final void setPositions(double[] newFrom, double[] newTo) {
        from = newFrom;
        to = newTo;
        along = null;
        stale();
    }

    public final double shrinkA() {
        return shrinkA;
    }

    public final double shrinkB() {
        return shrinkB;
    }

    public final @Nullable Artist patchA() {
        return patchA;
    }

    public final @Nullable Artist patchB() {
        return patchB;
    }

    /** The x and y of both ends; null for arrows along a path. */
    public final double @Nullable [] fromTo() {
        return along != null ? null : new double[] {from[0], from[1], to[0], to[1]};
    }

    public final void setArrowStyle(StyleSpec style) {
        arrow = style;
        stale();
    }

    public final void setPatchA(@Nullable Artist patch) {
        patchA = patch;
        stale();
    }

    public final void setPatchB(@Nullable Artist patch) {
        patchB = patch;
        stale();
    }

    /** Sets the points to leave free at both ends. */
    public final void setShrink(double atStart, double atEnd) {
        shrinkA = atStart;
        shrinkB = atEnd;
    }

    public final void setMutationScale(double points) {
        scale = points;
        stale();
    }

    /** The ends in pixels: two rows of x and y. */
    protected double[][] ends() {
        Transform transform = dataTransform();
        return new double[][] {transform.point(from[0], from[1]), transform.point(to[0], to[1])};
    }

    private List<ArrowStyle.Part> shapes() {
        double pixels = dpi() / 72;
        Path curve;
        if (along != null) {
            curve = along.transformed(dataTransform());
        } else {
            double[][] ends = ends();
            curve = ConnectionStyle.connect(join, ends[0], ends[1]);
            curve = cut(curve, pixels);
        }
        if (aspect == 1) {
            return ArrowStyle.parts(arrow, curve, scale * pixels, getLineWidth() * pixels);
        }
        Path squeezed = curve.transformed(Affine.scaling(1, 1 / aspect));
        return ArrowStyle.parts(arrow, squeezed, scale * pixels, getLineWidth() * pixels).stream()
                .map(part ->
                        new ArrowStyle.Part(
                                part.path().transformed(Affine.scaling(1, aspect)), part.filled()))
                .toList();
    }

    private Path cut(Path curve, double pixels) {
        Path cut = curve;
        if (patchA != null) {
            cut = Cutting.after(cut, inside(patchA));
        }
        if (patchB != null) {
            cut = Cutting.before(cut, inside(patchB));
        }
        if (shrinkA > 0) {
            cut = Cutting.after(cut, Cutting.circle(cut.x()[0], cut.y()[0], shrinkA * pixels));
        }
        if (shrinkB > 0) {
            int last = cut.size() - 1;
            cut =
                    Cutting.before(
                            cut, Cutting.circle(cut.x()[last], cut.y()[last], shrinkB * pixels));
        }
        return cut;
    }

    private static Predicate<double[]> inside(Artist artist) {
        if (artist instanceof Line2D line) {
            return near(line);
        }
        if (!(artist instanceof Patch patch)) {
            throw PyError.notImplemented(
                    "arrows that end at a " + artist.getClass().getSimpleName());
        }
        Inside area = Inside.of(patch.displayPath());
        return p -> area.contains(p[0], p[1]);
    }

    /** Whether a place is within the pick radius of a line. */
    private static Predicate<double[]> near(Line2D line) {
        Path points = Path.polyline(line.x(), line.y()).transformed(line.getTransform());
        double radius = Values.number(line.get("pickradius")) * line.dpi() / 72;
        return p -> {
            for (int i = 0; i < points.size(); i++) {
                int j = Math.max(0, i - 1);
                double x0 = points.x()[j] - p[0];
                double y0 = points.y()[j] - p[1];
                double dx = points.x()[i] - points.x()[j];
                double dy = points.y()[i] - points.y()[j];
                double length = dx * dx + dy * dy;
                double along = length == 0 ? 0 : -(x0 * dx + y0 * dy) / length;
                double at = Math.max(0, Math.min(1, along));
                if (Math.hypot(x0 + at * dx, y0 + at * dy) <= radius) {
                    return true;
                }
            }
            return false;
        };
    }

    /** The patches to draw: the line, then heads and tails; only some are filled. */
    public final List<Patch> parts() {
        List<Patch> parts = new ArrayList<>();
        for (ArrowStyle.Part shape : shapes()) {
            PathPatch part = new PathPatch(shape.path(), Map.of());
            part.copyFrom(this);
            part.setCapStyle(capStyle());
            part.setJoinStyle(joinStyle());
            part.setTransform(Affine.IDENTITY);
            part.setFigure(figure());
            part.setAxes(axes());
            part.setZorder(getZorder());
            if (!shape.filled()) {
                part.setFaceColor("none");
            }
            parts.add(part);
        }
        return parts;
    }

    @Override
    public Path displayPath() {
        PathBuilder all = new PathBuilder();
        for (ArrowStyle.Part part : shapes()) {
            for (int i = 0; i < part.path().size(); i++) {
                all.add(part.path().code(i), part.path().x()[i], part.path().y()[i]);
            }
        }
        return all.build();
    }

    @Override
    public Path path() {
        return displayPath().transformed(dataTransform().inverted());
    }

    @Override
    public void copyFrom(Artist other) {
        super.copyFrom(other);
        if (other instanceof FancyArrowPatch like) {
            arrow = like.arrow;
            join = like.join;
            scale = like.scale;
        }
    }
}
