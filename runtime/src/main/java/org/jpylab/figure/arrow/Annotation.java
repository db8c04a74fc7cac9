package org.jpylab.figure.arrow;

import org.jpylab.figure.TextMetrics;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.PropertyTable;
import org.jpylab.figure.artist.Rectangle;
import org.jpylab.figure.artist.StyleSpec;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text about a point, with an arrow to it if wanted. */
public final class Annotation extends Text {
    public static final PropertyTable<Annotation> ANNOTATION =
            PropertyTable.of("Annotation", Annotation.class, TEXT)
                    .with("annotation_clip", a -> a.clips, (a, v) -> a.clips = flag(v))
                    .with("anncoords", a -> a.textSystem, (a, v) -> a.textSystem = v)
                    .reading("arrow_patch", a -> a.arrow)
                    .with("xy", a -> a.xy, (a, v) -> a.setXy(v))
                    .with("xycoords", a -> a.system, (a, v) -> a.system = v)
                    .with("xyann", a -> a.get("position"), (a, v) -> a.set("position", v));

    private static final double[] ORIGIN = {0, 0};

    private final Coordinates coordinates = new Coordinates(this);
    private @Nullable Object xy;
    private @Nullable Object system;
    private @Nullable Object textSystem;
    private @Nullable Boolean clips;
    private @Nullable FancyArrowPatch arrow;
    private Map<String, @Nullable Object> arrowProperties = Map.of();
    private double[] relative = {0.5, 0.5};

    /**
     * A text at {@code place} about the point {@code xy}.
     *
     * @param system the coordinates of the point
     * @param textSystem those of the text
     * @param arrowProperties how the arrow looks; null for none
     */
    public Annotation(
            @Nullable Object text,
            @Nullable Object xy,
            @Nullable Object place,
            @Nullable Object system,
            @Nullable Object textSystem,
            @Nullable Map<?, ?> arrowProperties,
            @Nullable Object clips,
            Map<String, ? extends @Nullable Object> kwargs) {
        super(Values.items(place).get(0), Values.items(place).get(1), text, Map.of());
        this.xy = xy;
        this.system = system;
        this.textSystem = textSystem;
        this.clips = flag(clips);
        update(kwargs);
        if (arrowProperties != null) {
            makeArrow(arrowProperties);
        }
    }

    private static @Nullable Boolean flag(@Nullable Object value) {
        return value == null ? null : Values.truth(value);
    }

    @Override
    public PropertyTable<?> properties() {
        return ANNOTATION;
    }

    private void setXy(@Nullable Object point) {
        xy = point;
        stale();
    }

    private void makeArrow(Map<?, ?> properties) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        properties.forEach((key, value) -> given.put(Values.text(key), value));
        arrowProperties = new LinkedHashMap<>(given);
        if (given.get("arrowstyle") != null) {
            Object point = given.remove("relpos");
            relative = point == null ? new double[] {0.5, 0.5} : Values.numbers(point);
        } else {
            for (String name : List.of("width", "headwidth", "headlength", "shrink", "frac")) {
                given.remove(name);
            }
        }
        arrow = ArrowArguments.arrow(new double[] {0, 0}, new double[] {1, 1}, given, false);
    }

    /** The arrow as last placed, or null. */
    public @Nullable FancyArrowPatch arrow() {
        return arrow;
    }

    private double[] pointPixels() {
        List<@Nullable Object> pair = Values.items(xy);
        var axes = axes();
        if (axes == null || !"data".equals(system)) {
            return coordinates.place(
                    system, Values.number(pair.get(0)), Values.number(pair.get(1)), ORIGIN.clone());
        }
        double x = axes.xAxis().convertUnit(pair.get(0));
        double y = axes.yAxis().convertUnit(pair.get(1));
        return coordinates.place(system, x, y, ORIGIN.clone());
    }

    @Override
    public Transform getTransform() {
        if (figure() == null) {
            return super.getTransform();
        }
        return coordinates.of(textSystem, pointPixels());
    }

    @Override
    public double[] displayPosition() {
        if (figure() == null) {
            return super.displayPosition();
        }
        return coordinates.place(textSystem, getX(), getY(), pointPixels());
    }

    /** Whether the point is where it may be annotated. */
    public boolean isShown() {
        var axes = axes();
        boolean checks = clips == null ? "data".equals(system) : clips;
        if (!checks || axes == null) {
            return true;
        }
        double[] point = pointPixels();
        Bbox box = axes.pixelBox();
        return box.contains(point[0], point[1]);
    }

    /** Brings the arrow to where text and point are; returns it, or null. */
    public @Nullable FancyArrowPatch placeArrow(TextMetrics metrics) {
        if (arrow == null) {
            return null;
        }
        double[] end = pointPixels();
        Bbox box = extent(metrics);
        double size = font().size();
        arrow.setFigure(figure());
        arrow.setAxes(axes());
        arrow.setTransform(Affine.IDENTITY);
        Object scale = arrowProperties.get("mutation_scale");
        arrow.setMutationScale(scale == null ? size : Values.number(scale));
        if (arrowProperties.get("arrowstyle") == null) {
            plainArrow(box, end, scale == null ? size : Values.number(scale));
        }
        double[] start = {
            box.x0() + box.width() * relative[0], box.y0() + box.height() * relative[1]
        };
        arrow.setPositions(start, end);
        if (!arrowProperties.containsKey("patchA")) {
            arrow.setPatchA(behind(metrics, box));
        }
        return arrow;
    }

    private @Nullable Patch behind(TextMetrics metrics, Bbox box) {
        Patch patch = placeBox(metrics);
        if (patch != null) {
            return patch;
        }
        if (getText().isEmpty()) {
            return null;
        }
        double pad = 4 * dpi() / 72;
        Rectangle around =
                new Rectangle(
                        box.x0() - pad / 2,
                        box.y0() - pad / 2,
                        box.width() + pad,
                        box.height() + pad);
        around.setTransform(Affine.IDENTITY);
        return around;
    }

    /** An arrow by widths in points rather than by a style. */
    private void plainArrow(Bbox box, double[] end, double size) {
        double width = points("width", 4);
        double headWidth = points("headwidth", 12);
        double headLength = points("headlength", 12);
        Map<String, Double> style = new LinkedHashMap<>();
        style.put("head_length", headLength / size);
        style.put("head_width", headWidth / size);
        style.put("tail_width", width / size);
        FancyArrowPatch patch = java.util.Objects.requireNonNull(arrow);
        patch.setArrowStyle(new StyleSpec("simple", style));
        double[] xs = {box.x0(), (box.x0() + box.x1()) / 2, box.x1()};
        double[] ys = {box.y0(), (box.y0() + box.y1()) / 2, box.y1()};
        int column = nearest(xs, end[0]);
        int row = nearest(ys, end[1]);
        relative = new double[] {column / 2.0, row / 2.0};
        double distance = Math.hypot(end[1] - ys[row], end[0] - xs[column]);
        double shrink = points("shrink", 0) * distance / (dpi() / 72);
        patch.setShrink(shrink, shrink);
    }

    private double points(String name, double otherwise) {
        Object value = arrowProperties.get(name);
        return value == null ? otherwise : Values.number(value);
    }

    private static int nearest(double[] values, double to) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (Math.abs(values[i] - to) < Math.abs(values[best] - to)) {
                best = i;
            }
        }
        return best;
    }
}
