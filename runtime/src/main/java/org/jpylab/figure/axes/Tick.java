package org.jpylab.figure.axes;

import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.PropertyTable;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.LiveAffine;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.tick.FixedLocator;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One tick: its marks at both sides, its grid line and its labels at both sides. */
public final class Tick extends Artist {
    public static final PropertyTable<Tick> TICK =
            PropertyTable.of("Tick", Tick.class, ARTIST)
                    .with("label1", a -> a.label1, (a, v) -> a.label1.setText(v), "label")
                    .with("label2", a -> a.label2, (a, v) -> a.label2.setText(v))
                    .reading("loc", a -> a.location)
                    .with("pad", a -> a.pad, (a, v) -> a.apply(Map.of("pad", Values.number(v))))
                    .reading("tick_padding", a -> a.padding())
                    .reading("tickdir", a -> a.direction);

    private final Axis axis;
    private final boolean major;
    private final Line2D tick1Line;
    private final Line2D tick2Line;
    private final Line2D gridLine;
    private final Text label1;
    private final Text label2;
    private double location;
    private double size;
    private double width;
    private double pad;
    private String direction;
    private double rotation;
    private boolean rotatesAutomatically;

    Tick(Axis axis, boolean major, Map<String, ? extends @Nullable Object> style) {
        this.axis = axis;
        this.major = major;
        RcParams rc = RcParams.current();
        String name = axis.isX() ? "xtick" : "ytick";
        String kind = name + (major ? ".major" : ".minor");
        size = rc.number(kind + ".size");
        width = rc.number(kind + ".width");
        pad = rc.number(kind + ".pad");
        direction = rc.text(name + ".direction");
        setAxes(axis.axes());
        setFigure(axis.figure());
        setZorder(major ? 2.01 : 2);
        tick1Line = mark();
        tick2Line = mark();
        gridLine = new Line2D(new double[] {0}, new double[] {0});
        label1 = new Text(0, 0, "");
        label2 = new Text(0, 0, "");
        Object labelColor = rc.get(name + ".labelcolor");
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("color", rc.get(name + ".color"));
        all.put("labelcolor", "inherit".equals(labelColor) ? rc.get(name + ".color") : labelColor);
        all.put("labelsize", rc.get(name + ".labelsize"));
        all.put("grid_color", rc.get("grid.color"));
        all.put("grid_linestyle", rc.get("grid.linestyle"));
        all.put("grid_linewidth", rc.get("grid.linewidth"));
        all.put("grid_alpha", rc.get("grid.alpha"));
        all.put("gridOn", false);
        all.put("tick1On", true);
        all.put("tick2On", true);
        all.put("label1On", true);
        all.put("label2On", false);
        all.put("size", size);
        all.putAll(style);
        Object gridColor = all.get("grid_color");
        if (!style.containsKey("grid_alpha")
                && Values.isSequence(gridColor)
                && Values.items(gridColor).size() == 4) {
            all.remove("grid_alpha");
        }
        gridLine.setMarker("");
        for (Artist part : children()) {
            part.setFigure(axis.figure());
            part.setAxes(axis.axes());
        }
        place();
        apply(all);
    }

    private Line2D mark() {
        Line2D mark = new Line2D(new double[] {0}, new double[] {0});
        mark.setLineStyle("None");
        mark.setZorder(getZorder());
        return mark;
    }

    @Override
    public PropertyTable<?> properties() {
        return TICK;
    }

    /** Grid line, marks, labels, in the order of drawing. */
    @Override
    public List<Artist> children() {
        return List.of(gridLine, tick1Line, tick2Line, label1, label2);
    }

    /** Whether it belongs to an x axis. */
    public boolean isX() {
        return axis.isX();
    }

    public boolean isMajor() {
        return major;
    }

    public double location() {
        return location;
    }

    /** The mark at the bottom or left. */
    public Line2D tick1Line() {
        return tick1Line;
    }

    /** The mark at the top or right. */
    public Line2D tick2Line() {
        return tick2Line;
    }

    public Line2D gridLine() {
        return gridLine;
    }

    public Text label1() {
        return label1;
    }

    public Text label2() {
        return label2;
    }

    double size() {
        return size;
    }

    /** The part of the mark outside of the axes, of its length. */
    double padOut() {
        return direction.equals("out") ? 1 : direction.equals("in") ? 0 : 0.5;
    }

    double padIn() {
        return 1 - padOut();
    }

    double pad() {
        return pad;
    }

    /** The rotation of the labels asked for, in degrees. */
    double labelRotation() {
        return rotation;
    }

    boolean isRotatedAutomatically() {
        return rotatesAutomatically;
    }

    /** How many points the mark reaches out of the axes. */
    double padding() {
        return size * padOut();
    }

    private void place() {
        AxisPlacement placement = axis.placement();
        tick1Line.setTransform(placement.tickTransform(1));
        tick2Line.setTransform(placement.tickTransform(2));
        gridLine.setTransform(placement.gridTransform());
        gridLine.setBendingPieces(axis.owner().gridPieces());
        gridLine.setClip(axis.getClip());
        placement.alignLabel(label1, 1);
        placement.alignLabel(label2, 2);
        placeLabels();
        moveTo(0);
    }

    private void placeLabels() {
        AxisPlacement placement = axis.placement();
        label1.setTransform(placement.labelTransform(this, 1));
        label2.setTransform(placement.labelTransform(this, 2));
        Object[] marks =
                switch (direction) {
                    case "out" -> axis.isX() ? new Object[] {3, 2} : new Object[] {0, 1};
                    case "in" -> axis.isX() ? new Object[] {2, 3} : new Object[] {1, 0};
                    default -> axis.isX() ? new Object[] {"|", "|"} : new Object[] {"_", "_"};
                };
        tick1Line.setMarker(marks[0]);
        tick2Line.setMarker(marks[1]);
    }

    /** A shift away from the axes by the length of the marks and the pad. */
    Transform away(int sign) {
        return new LiveAffine(() -> {
            double pixels = sign * (pad + padding()) * axis.dpi() / 72;
            return axis.isX() ? Affine.translation(0, pixels) : Affine.translation(pixels, 0);
        });
    }

    /** Puts the tick at a value. */
    void moveTo(double value) {
        location = value;
        if (axis.isX()) {
            tick1Line.setData(new double[] {value}, new double[] {0});
            tick2Line.setData(new double[] {value}, new double[] {1});
            gridLine.setData(new double[] {value, value}, new double[] {0, 1});
            label1.place(shown(value), 0);
            label2.place(shown(value), 1);
        } else {
            tick1Line.setData(new double[] {0}, new double[] {value});
            tick2Line.setData(new double[] {1}, new double[] {value});
            gridLine.setData(new double[] {0, 1}, new double[] {value, value});
            label1.place(0, shown(value));
            label2.place(1, shown(value));
        }
        axis.placement().moved(this);
    }

    /** A place as it was given: 3 rather than 3.0 where ticks were set at integers. */
    private Number shown(double value) {
        boolean whole =
                axis.majorLocator() instanceof FixedLocator fixed
                        && fixed.isWhole()
                        && value == Math.rint(value);
        return whole ? (Number) (long) value : (Number) value;
    }

    void setLabels(String text) {
        label1.setText(text);
        label2.setText(text);
    }

    /** Takes over the looks of another tick, its labels' and lines' properties included. */
    void copyStyle(Tick other) {
        label1.copyFrom(other.label1);
        label2.copyFrom(other.label2);
        tick1Line.copyFrom(other.tick1Line);
        tick2Line.copyFrom(other.tick2Line);
        gridLine.copyFrom(other.gridLine);
        placeLabels();
    }

    /** Applies the parameters of {@code tick_params} by their translated names. */
    void apply(Map<String, ? extends @Nullable Object> style) {
        style.forEach(this::applyOne);
    }

    private void applyOne(String name, @Nullable Object value) {
        switch (name) {
            case "gridOn" -> gridLine.setVisible(Values.truth(value));
            case "tick1On" -> tick1Line.setVisible(Values.truth(value));
            case "tick2On" -> tick2Line.setVisible(Values.truth(value));
            case "label1On" -> label1.setVisible(Values.truth(value));
            case "label2On" -> label2.setVisible(Values.truth(value));
            case "size", "width", "pad", "tickdir" -> resize(name, value);
            case "color" -> {
                for (Line2D line : List.of(tick1Line, tick2Line)) {
                    line.set("color", value);
                    line.set("markeredgecolor", value);
                }
            }
            case "zorder" -> {
                tick1Line.setZorder(Values.number(value));
                tick2Line.setZorder(Values.number(value));
            }
            case "labelrotation" -> {
                boolean pair = Values.isSequence(value);
                Object angle =
                        pair ? Values.items(value).get(1) : value instanceof String ? 0 : value;
                Object mode = pair ? Values.items(value).get(0) : value;
                rotatesAutomatically = "auto".equals(mode);
                rotation = Values.number(angle);
                label1.setRotation(angle);
                label2.setRotation(angle);
            }
            case "labelsize" -> {
                label1.setFontSize(value);
                label2.setFontSize(value);
            }
            case "labelcolor" -> {
                label1.setColor(value);
                label2.setColor(value);
            }
            default ->
                    gridLine.set(
                            Map.of(name.substring("grid_".length()), value == null ? "" : value));
        }
    }

    private void resize(String name, @Nullable Object value) {
        switch (name) {
            case "size" -> size = Values.number(value);
            case "width" -> width = Values.number(value);
            case "pad" -> pad = Values.number(value);
            default -> direction = Styles.oneOf("tickdir", value, List.of("in", "out", "inout"));
        }
        for (Line2D line : List.of(tick1Line, tick2Line)) {
            line.setMarkerSize(size);
            line.set("markeredgewidth", width);
        }
        placeLabels();
    }
}
