package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.figure.TextMetrics;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.LiveAffine;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The three titles of an axes. */
public final class Titles {
    private final Axes axes;
    private final Text center;
    private final Text left;
    private final Text right;
    private double pad = RcParams.current().number("axes.titlepad");
    private boolean automatic;

    Titles(Axes axes) {
        this.axes = axes;
        RcParams rc = RcParams.current();
        Object y = rc.get("axes.titley");
        automatic = y == null;
        double height = y == null ? 1 : Values.number(y);
        center = title(0.5, height, "center");
        left = title(0, height, "left");
        right = title(1, height, "right");
    }

    private Text title(double x, double y, String alignment) {
        RcParams rc = RcParams.current();
        Text text = new Text(x, y, "");
        text.setFontSize(rc.get("axes.titlesize"));
        text.setFontWeight(rc.get("axes.titleweight"));
        text.setHorizontalAlignment(alignment);
        text.setVerticalAlignment("baseline");
        text.setFigure(axes.figure());
        text.setAxes(axes);
        text.setTransform(
                axes.transAxes()
                        .then(new LiveAffine(() -> Affine.translation(0, pad * axes.dpi() / 72))));
        return text;
    }

    public Text center() {
        return center;
    }

    public Text left() {
        return left;
    }

    public Text right() {
        return right;
    }

    List<Text> all() {
        return List.of(center, left, right);
    }

    /** The title at {@code left}, {@code center} or {@code right}; null for the rc default. */
    public Text at(@Nullable String where) {
        String place = where == null ? RcParams.current().text("axes.titlelocation") : where;
        return switch (place.toLowerCase(Locale.ROOT)) {
            case "left" -> left;
            case "center" -> center;
            case "right" -> right;
            default ->
                    throw PyError.valueError(
                            Values.repr(place.toLowerCase(Locale.ROOT))
                                    + " is not a valid value for loc; supported values are 'left',"
                                    + " 'center', 'right'");
        };
    }

    /**
     * Sets a title.
     *
     * @param y its height in fractions of the axes; null places it above what is there
     * @param newPad points above that height; null for the rc default
     */
    public Text set(
            @Nullable Object text,
            @Nullable String where,
            @Nullable Double y,
            @Nullable Double newPad,
            Map<String, ? extends @Nullable Object> kwargs) {
        Object height = y != null ? y : RcParams.current().get("axes.titley");
        automatic = height == null;
        double at = height == null ? 1 : Values.number(height);
        Text title = at(where);
        center.setY(at);
        left.setY(at);
        right.setY(at);
        pad = newPad == null ? RcParams.current().number("axes.titlepad") : newPad;
        RcParams rc = RcParams.current();
        title.setText(text);
        title.setFontSize(rc.get("axes.titlesize"));
        title.setFontWeight(rc.get("axes.titleweight"));
        title.setVerticalAlignment("baseline");
        if (!"auto".equals(rc.get("axes.titlecolor"))) {
            title.setColor(rc.get("axes.titlecolor"));
        }
        title.update(kwargs);
        return title;
    }

    /** Moves the titles above tick labels and other things at the top of the axes. */
    void place(TextMetrics metrics) {
        if (!automatic) {
            return;
        }
        for (Text title : all()) {
            title.setPosition(title.getX(), 1.0);
            double top = top(title, metrics);
            if (top < 0) {
                return;
            }
            Bbox box = title.extent(metrics);
            if (box.ymin() < top) {
                raise(title, top);
                box = title.extent(metrics);
                if (box.ymin() < top) {
                    raise(title, 2 * top - box.ymin());
                }
            }
        }
        double highest = all().stream().mapToDouble(Text::getY).max().orElse(1);
        all().forEach(title -> title.setPosition(title.getX(), highest));
    }

    private void raise(Text title, double pixels) {
        title.setPosition(title.getX(), axes.transAxes().inverted().point(0, pixels)[1]);
    }

    private double top(Text title, TextMetrics metrics) {
        double top = Double.NEGATIVE_INFINITY;
        for (Axes other : axes.twinsAndChildren()) {
            other.aspect().apply();
            Bbox box = null;
            String side = other.xAxis().ticksPosition();
            boolean atTop = side.equals("top") || side.equals("unknown");
            if (atTop || other.xAxis().labelPosition().equals("top")) {
                box = AxisLabels.tightBox(other.xAxis(), metrics, false);
            }
            if (box == null) {
                Spine outline = other.spines().get("outline");
                box = outline == null ? other.pixelBox() : outline.extent();
            }
            top = Math.max(top, box.ymax());
            if (!title.getText().isEmpty()) {
                AxisLabels.update(other.yAxis(), metrics);
                Text offset = other.yAxis().offsetText();
                Bbox offsetBox = offset.extent(metrics);
                if (!offset.getText().isEmpty()
                        && Bbox.intersection(offsetBox, title.extent(metrics)) != null) {
                    top = offsetBox.ymax();
                }
            }
        }
        return top;
    }
}
