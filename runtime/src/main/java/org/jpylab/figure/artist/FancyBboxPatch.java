package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A box with a fancy outline, such as the one behind a text or a legend. */
public final class FancyBboxPatch extends Patch {
    public static final PropertyTable<FancyBboxPatch> FANCY_BOX =
            PropertyTable.of("FancyBboxPatch", FancyBboxPatch.class, PATCH)
                    .reading("bbox", a -> a.box())
                    .writing("bounds", (a, v) -> a.setBounds(Values.numbers(v)))
                    .with("boxstyle", a -> a.style, (a, v) -> a.setBoxStyle(v))
                    .with("height", a -> a.height, (a, v) -> a.height = Values.number(v))
                    .with(
                            "mutation_aspect",
                            a -> a.mutationAspect,
                            (a, v) -> a.mutationAspect = Values.number(v))
                    .with(
                            "mutation_scale",
                            a -> a.mutationScale,
                            (a, v) -> a.setMutationScale(Values.number(v)))
                    .with("width", a -> a.width, (a, v) -> a.width = Values.number(v))
                    .with("x", a -> a.x, (a, v) -> a.x = Values.number(v))
                    .with("y", a -> a.y, (a, v) -> a.y = Values.number(v));

    private double x;
    private double y;
    private double width;
    private double height;
    private StyleSpec style = new StyleSpec("round", Map.of());
    private double mutationScale = 1;
    private double mutationAspect = 1;

    public FancyBboxPatch(
            double x,
            double y,
            double width,
            double height,
            Map<String, ? extends @Nullable Object> kwargs) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        construct(kwargs);
    }

    /** The box that {@code bbox=dict(…)} puts behind a text. */
    static FancyBboxPatch behindText(Text text, Map<?, ?> properties) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        properties.forEach((key, value) -> given.put(Values.text(key), value));
        Object boxStyle = given.remove("boxstyle");
        Object pad = given.remove("pad");
        if (boxStyle == null) {
            double points = pad == null ? 4 : Values.number(pad);
            boxStyle =
                    "square,pad=" + String.format(Locale.ROOT, "%.2f", points / text.font().size());
        } else if (boxStyle instanceof String name && !name.contains("pad")) {
            double amount = pad == null ? 0.3 : Values.number(pad);
            boxStyle = name + ",pad=" + String.format(Locale.ROOT, "%.2f", amount);
        }
        given.put("boxstyle", boxStyle);
        FancyBboxPatch patch = new FancyBboxPatch(0, 0, 1, 1, given);
        patch.setTransform(Affine.IDENTITY);
        return patch;
    }

    @Override
    public PropertyTable<?> properties() {
        return FANCY_BOX;
    }

    @Override
    protected boolean hasEdgeByDefault() {
        return true;
    }

    private void setBoxStyle(@Nullable Object value) {
        style =
                switch (value) {
                    case StyleSpec spec -> spec;
                    case BoxShape shape -> new StyleSpec("own", Map.of(), shape);
                    case null, default -> StyleSpec.parse(Values.text(value), Map.of());
                };
        path();
        stale();
    }

    public Bbox box() {
        return Bbox.fromBounds(x, y, width, height);
    }

    void setBounds(double[] bounds) {
        setBounds(bounds[0], bounds[1], bounds[2], bounds[3]);
    }

    public void setBounds(double newX, double newY, double newWidth, double newHeight) {
        x = newX;
        y = newY;
        width = newWidth;
        height = newHeight;
        stale();
    }

    public void setMutationScale(double scale) {
        mutationScale = scale;
        stale();
    }

    @Override
    public Path path() {
        if (mutationAspect == 1) {
            return BoxStyle.outline(style, x, y, width, height, mutationScale);
        }
        Path squeezed =
                BoxStyle.outline(
                        style,
                        x,
                        y / mutationAspect,
                        width,
                        height / mutationAspect,
                        mutationScale);
        return squeezed.transformed(Affine.scaling(1, mutationAspect));
    }
}
