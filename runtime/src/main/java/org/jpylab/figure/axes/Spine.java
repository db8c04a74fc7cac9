package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Extents;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.PropertyTable;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Blended;
import org.jpylab.figure.geometry.LiveAffine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** One side of the frame of an axes. */
public class Spine extends Patch {
    public static final PropertyTable<Spine> SPINE =
            PropertyTable.of("Spine", Spine.class, PATCH)
                    .with(
                            "bounds",
                            a -> a.bounds == null ? null : Values.items(a.bounds),
                            (a, v) -> a.setBounds(v))
                    .writing("color", (a, v) -> a.setEdgeColor(v))
                    .with("position", a -> a.position, (a, v) -> a.setPosition(v))
                    .reading("spine_transform", a -> a.spineTransform());

    private final Axes owner;
    private final String side;
    private @Nullable Axis axis;
    private double @Nullable [] bounds;
    private Object position = List.of("outward", 0.0);

    /** A straight spine at {@code left}, {@code right}, {@code bottom} or {@code top}. */
    public Spine(Axes owner, String side) {
        this.owner = owner;
        this.side = side;
        RcParams rc = RcParams.current();
        setAxes(owner);
        setFigure(owner.figure());
        setFaceColor("none");
        setEdgeColor(rc.get("axes.edgecolor"));
        setLineWidth(rc.get("axes.linewidth"));
        setCapStyle("projecting");
        setZorder(2.5);
        boolean straight = List.of("left", "right", "bottom", "top").contains(side);
        setVisible(!straight || rc.flag("axes.spines." + side));
    }

    @Override
    public PropertyTable<?> properties() {
        return SPINE;
    }

    Axes owner() {
        return owner;
    }

    public String side() {
        return side;
    }

    public void register(Axis newAxis) {
        axis = newAxis;
    }

    void clear() {
        position = List.of("outward", 0.0);
        setTransform(null);
    }

    /** From the lower to the upper limit or bound, along the side. */
    @Override
    public Path path() {
        boolean vertical = isVertical();
        double[] limits = vertical ? owner.viewLimY() : owner.viewLimX();
        double low = limits[0];
        double high = limits[1];
        if (bounds != null) {
            low = Double.isNaN(bounds[0]) ? low : bounds[0];
            high = Double.isNaN(bounds[1]) ? high : bounds[1];
        }
        double at = side.equals("right") || side.equals("top") ? 1 : 0;
        double[] along = {low, high};
        double[] across = {at, at};
        return vertical ? Path.polyline(across, along) : Path.polyline(along, across);
    }

    private boolean isVertical() {
        return side.equals("left") || side.equals("right");
    }

    @Override
    public Transform dataTransform() {
        return getTransform();
    }

    @Override
    public Transform getTransform() {
        return isTransformSet() ? super.getTransform() : spineTransform();
    }

    /** The place of the spine as a transform: along it in data, across it by its position. */
    public Transform spineTransform() {
        Transform across = acrossTransform();
        return isVertical()
                ? new Blended(across, owner.transData())
                : new Blended(owner.transData(), across);
    }

    private Transform acrossTransform() {
        Object shown =
                switch (position) {
                    case String word when word.equals("center") -> List.of("axes", 0.5);
                    case String word when word.equals("zero") -> List.of("data", 0.0);
                    default -> position;
                };
        List<@Nullable Object> parts = Values.items(shown);
        String kind = Values.text(parts.get(0));
        double amount = Values.number(parts.get(1));
        double whole = side.equals("right") || side.equals("top") ? 1 : 0;
        return switch (kind) {
            case "outward" ->
                    amount == 0 ? owner.transAxes() : owner.transAxes().then(outward(amount));
            case "axes" ->
                    Affine.translation(amount - whole, amount - whole).then(owner.transAxes());
            default -> Affine.translation(amount - whole, amount - whole).then(owner.transData());
        };
    }

    private Transform outward(double points) {
        double sign = side.equals("left") || side.equals("bottom") ? -1 : 1;
        return new LiveAffine(() -> {
            double pixels = sign * points * owner.dpi() / 72;
            return Affine.translation(pixels, pixels);
        });
    }

    private void setPosition(@Nullable Object value) {
        if (!"center".equals(value) && !"zero".equals(value)) {
            List<@Nullable Object> parts =
                    Values.isSequence(value) ? Values.items(value) : List.of();
            if (parts.size() != 2) {
                throw PyError.valueError("position should be 'center' or 2-tuple");
            }
            if (!List.of("outward", "axes", "data").contains(Values.text(parts.get(0)))) {
                throw PyError.valueError(
                        "position[0] should be one of 'outward', 'axes', or 'data' ");
            }
        }
        position = value == null ? "center" : value;
        setTransform(null);
        if (axis != null) {
            axis.resetTicks();
        }
        stale();
    }

    private void setBounds(@Nullable Object value) {
        if (value == null) {
            bounds = null;
        } else {
            bounds = Values.numbers(value);
        }
        stale();
    }

    /** Sets the ends in data coordinates; null keeps an end as it is. */
    public void setBounds(@Nullable Double low, @Nullable Double high) {
        double[] old = bounds == null ? new double[] {Double.NaN, Double.NaN} : bounds;
        bounds = new double[] {low == null ? old[0] : low, high == null ? old[1] : high};
        stale();
    }

    /** The box of the spine in pixels with room for the ticks on it. */
    public Bbox extent() {
        Bbox box = Extents.of(displayPath());
        if (axis == null) {
            return box;
        }
        Bbox whole = box;
        for (Tick tick : axis.sampleTicks()) {
            double size = tick.size() / 72 * dpi();
            double out = size * tick.padOut();
            double in = size * tick.padIn();
            Bbox padded = box;
            if (tick.tick1Line().isVisible()) {
                padded =
                        switch (side) {
                            case "left" ->
                                    new Bbox(
                                            padded.x0() - out,
                                            padded.y0(),
                                            padded.x1() + in,
                                            padded.y1());
                            case "bottom" ->
                                    new Bbox(
                                            padded.x0(),
                                            padded.y0() - out,
                                            padded.x1(),
                                            padded.y1() + in);
                            default -> padded;
                        };
            }
            if (tick.tick2Line().isVisible()) {
                padded =
                        switch (side) {
                            case "right" ->
                                    new Bbox(
                                            padded.x0() - in,
                                            padded.y0(),
                                            padded.x1() + out,
                                            padded.y1());
                            case "top" ->
                                    new Bbox(
                                            padded.x0(),
                                            padded.y0() - out,
                                            padded.x1(),
                                            padded.y1() + out);
                            default -> padded;
                        };
            }
            whole = Bbox.union(List.of(whole, padded));
        }
        return whole;
    }
}
