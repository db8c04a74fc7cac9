package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.Figure;
import org.jpylab.figure.TextMetrics;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.FancyBboxPatch;
import org.jpylab.figure.artist.FontProperties;
import org.jpylab.figure.artist.PropertyTable;
import org.jpylab.figure.artist.Shadow;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The key to the lines, patches and collections of an axes or a figure. */
public final class Legend extends Artist {
    public static final PropertyTable<Legend> LEGEND =
            PropertyTable.of("Legend", Legend.class, ARTIST)
                    .with("alignment", a -> a.alignment, (a, v) -> a.alignment = Values.text(v))
                    .writing("bbox_to_anchor", (a, v) -> a.setAnchor(v, null))
                    .writing("draggable", (a, v) -> a.stale())
                    .reading("frame", a -> a.frame)
                    .with(
                            "frame_on",
                            a -> a.frame.isVisible(),
                            (a, v) -> a.frame.setVisible(Values.truth(v)))
                    .reading(
                            "lines",
                            a ->
                                    a.handles.stream()
                                            .filter(
                                                    org.jpylab.figure.artist.Line2D.class
                                                            ::isInstance)
                                            .toList())
                    .writing("ncols", (a, v) -> a.columns = (int) Values.number(v))
                    .reading(
                            "patches",
                            a ->
                                    a.handles.stream()
                                            .filter(
                                                    org.jpylab.figure.artist.Patch.class
                                                            ::isInstance)
                                            .toList())
                    .reading("texts", a -> a.texts)
                    .with("title", a -> a.title, (a, v) -> a.title.setText(v));

    private final @Nullable Axes parentAxes;
    private final Figure parentFigure;
    private final LegendStyle style;
    private final List<Text> texts = new ArrayList<>();
    private final List<Artist> handles = new ArrayList<>();
    private final List<LegendEntry> entries = new ArrayList<>();
    private final Text title;
    private final FancyBboxPatch frame;
    private final FontProperties font;
    private Object location;
    private int columns;
    private @Nullable Bbox anchor;
    private @Nullable Transform anchorTransform;
    private String alignment;

    /** A legend of an axes, or of a figure when the axes is null. */
    public Legend(
            Figure figure,
            @Nullable Axes axes,
            List<?> handles,
            List<String> labels,
            Map<String, ? extends @Nullable Object> kwargs) {
        parentAxes = axes;
        parentFigure = figure;
        style = new LegendStyle(kwargs);
        font = fontOf(style);
        setZorder(5);
        setFigure(figure);
        setAxes(axes);
        alignment = style.get("alignment") == null ? "center" : Values.text(style.get("alignment"));
        location = checkedLocation(style.get("loc"));
        setAnchor(style.get("bbox_to_anchor"), (Transform) style.get("bbox_transform"));
        frame = makeFrame();
        title = makeTitle();
        addEntries(handles, labels);
        columns = entries.size() < 2 ? 1 : style.columns();
        LegendColors.apply(style, entries);
    }

    private static FontProperties fontOf(LegendStyle style) {
        Object prop = style.get("prop");
        FontProperties base = FontProperties.ofRc();
        if (prop == null) {
            Object size = style.get("fontsize");
            return base.withSize(size != null ? size : RcParams.current().get("legend.fontsize"));
        }
        if (prop instanceof FontProperties given) {
            return given;
        }
        Text probe = new Text(0, 0, "");
        probe.set("fontproperties", prop);
        boolean sized = prop instanceof Map<?, ?> map && map.containsKey("size");
        return sized
                ? probe.font()
                : probe.font().withSize(RcParams.current().get("legend.fontsize"));
    }

    private Object checkedLocation(@Nullable Object given) {
        Object loc = given == null ? RcParams.current().value("legend.loc") : given;
        if (given == null && parentAxes == null && loc.equals("best")) {
            loc = "upper right";
        }
        if (loc instanceof String name) {
            loc = Anchoring.code(name);
        }
        if (parentAxes == null && loc.equals(0)) {
            throw PyError.valueError(
                    "Automatic legend placement (loc='best') not implemented for figure legend");
        }
        return loc;
    }

    private FancyBboxPatch makeFrame() {
        Map<String, @Nullable Object> look = new LinkedHashMap<>();
        Object alpha = style.get("framealpha");
        boolean shadow = style.flag("shadow");
        Object rcAlpha = RcParams.current().get("legend.framealpha");
        look.put("facecolor", style.color("facecolor"));
        look.put("edgecolor", style.color("edgecolor"));
        look.put("alpha", alpha != null ? alpha : shadow ? Double.valueOf(1) : rcAlpha);
        look.put(
                "boxstyle",
                style.flag("fancybox") ? "round,pad=0,rounding_size=0.2" : "square,pad=0");
        look.put("snap", true);
        look.put("visible", style.flag("frameon"));
        FancyBboxPatch patch = new FancyBboxPatch(0, 0, 1, 1, look);
        adopt(patch);
        return patch;
    }

    private Text makeTitle() {
        Text text = new Text(0, 0, "");
        text.setText(style.get("title"));
        Object size = style.get("title_fontsize");
        Object properties = style.get("title_fontproperties");
        if (size != null && properties != null) {
            throw PyError.valueError(
                    "title_fontsize and title_fontproperties can't be specified at the same time."
                            + " Only use one of them. ");
        }
        if (properties != null) {
            text.set("fontproperties", properties);
        } else {
            text.setFontSize(size != null ? size : RcParams.current().get("legend.title_fontsize"));
        }
        text.setVisible(!text.getText().isEmpty());
        adopt(text);
        return text;
    }

    private void adopt(Artist part) {
        part.setFigure(parentFigure);
        part.setAxes(parentAxes);
        part.setTransform(Affine.IDENTITY);
    }

    private void addEntries(List<?> newHandles, List<String> labels) {
        for (int i = 0; i < Math.min(newHandles.size(), labels.size()); i++) {
            String label = labels.get(i);
            Object handle = newHandles.get(i);
            if (label.startsWith("_")) {
                Warnings.warn(
                        "UserWarning",
                        "The label %s of %s starts with '_'. It is thus excluded from the legend."
                                .formatted(Values.repr(label), handle));
                continue;
            }
            LegendEntry entry =
                    LegendEntry.of(handle, label, style, font, parentFigure, parentAxes);
            if (entry == null) {
                Warnings.warn(
                        "UserWarning",
                        "Legend does not support handles for "
                                + Values.typeName(handle)
                                + " instances.\n"
                                + "A proxy artist may be used instead.\n"
                                + "See: https://matplotlib.org/stable/tutorials/intermediate/legend_guide.html#controlling-the-legend-entries");
                continue;
            }
            entries.add(entry);
            texts.add(entry.text());
            handles.add(entry.artists().getFirst());
        }
    }

    @Override
    public PropertyTable<?> properties() {
        return LEGEND;
    }

    /** The labels in order. */
    public List<Text> texts() {
        return List.copyOf(texts);
    }

    /** The first artist of each entry. */
    public List<Artist> handles() {
        return List.copyOf(handles);
    }

    public Text title() {
        return title;
    }

    public FancyBboxPatch frame() {
        return frame;
    }

    /** A place by name or code, or the lower left corner in fractions of the anchor box. */
    public void setLocation(@Nullable Object loc) {
        location = checkedLocation(loc);
        stale();
    }

    private void setAnchor(@Nullable Object box, @Nullable Transform transform) {
        if (box == null) {
            anchor = null;
            return;
        }
        if (box instanceof Bbox given) {
            anchor = given;
        } else {
            if (!Values.isSequence(box)) {
                throw PyError.valueError("Invalid bbox: " + Values.repr(box));
            }
            double[] bounds = Values.numbers(box);
            if (bounds.length != 2 && bounds.length != 4) {
                throw PyError.typeError(
                        bounds.length == 3
                                ? "Bbox.from_bounds() missing 1 required positional argument:"
                                        + " 'height'"
                                : "Bbox.from_bounds() takes 4 positional arguments but "
                                        + bounds.length
                                        + " were given");
            }
            anchor =
                    bounds.length == 2
                            ? Bbox.fromBounds(bounds[0], bounds[1], 0, 0)
                            : Bbox.fromBounds(bounds[0], bounds[1], bounds[2], bounds[3]);
        }
        anchorTransform = transform;
        stale();
    }

    /** The place as a code, or the lower left corner in fractions of the anchor box. */
    public Object location() {
        return location;
    }

    private Bbox parentBox() {
        return parentAxes == null ? parentFigure.pixelBox() : parentAxes.pixelBox();
    }

    public Bbox anchorBox() {
        if (anchor == null) {
            return parentBox();
        }
        if (anchorTransform == null) {
            return anchor.within(parentBox());
        }
        double[] low = anchorTransform.point(anchor.x0(), anchor.y0());
        double[] high = anchorTransform.point(anchor.x1(), anchor.y1());
        return new Bbox(low[0], low[1], high[0], high[1]);
    }

    /** Frame, title, and the artists and labels of the entries; placed by {@link #place}. */
    @Override
    public List<Artist> children() {
        List<Artist> parts = new ArrayList<>();
        if (style.flag("shadow") && frame.isVisible()) {
            parts.add(new Shadow(frame, 2, -2));
        }
        parts.add(frame);
        parts.add(title);
        for (LegendEntry entry : entries) {
            parts.addAll(entry.artists());
            parts.add(entry.text());
        }
        return parts;
    }

    /** Lays the legend out in its place; returns its box in pixels. */
    public Bbox place(TextMetrics metrics) {
        double pixels = dpi() / 72;
        double size = font.size() * pixels;
        double borderPad = style.number("borderpad");
        double room =
                "expand".equals(style.get("mode"))
                        ? anchorBox().width()
                                - 2 * (style.number("borderaxespad") + borderPad) * size
                        : Double.NaN;
        List<Packing> rows = new ArrayList<>();
        if (title.isVisible() && !title.getText().isEmpty()) {
            rows.add(textBox(title, metrics, false));
        }
        rows.add(
                new Packing.Row(
                        columnBoxes(metrics, size), style.number("columnspacing") * size, room));
        Packing.Column whole =
                new Packing.Column(
                        rows, style.number("labelspacing") * size, borderPad * size, alignment);
        Packing.Extent extent = whole.extent();
        double[] corner = corner(extent, size);
        whole.place(corner[0] + extent.xDescent(), corner[1] + extent.yDescent());
        frame.setBounds(corner[0], corner[1], extent.width(), extent.height());
        frame.setMutationScale(size);
        return Bbox.fromBounds(corner[0], corner[1], extent.width(), extent.height());
    }

    private double[] corner(Packing.Extent extent, double size) {
        Bbox around = anchorBox();
        double pad = style.number("borderaxespad") * size;
        if (location instanceof Integer code && code == 0 && parentAxes != null) {
            return BestPlace.find(parentAxes, extent.width(), extent.height(), around, pad);
        }
        if (location instanceof Number code) {
            return Anchoring.corner(code.intValue(), extent.width(), extent.height(), around, pad);
        }
        double[] at = Values.numbers(location);
        return new double[] {
            around.x0() + around.width() * at[0], around.y0() + around.height() * at[1]
        };
    }

    private List<Packing> columnBoxes(TextMetrics metrics, double size) {
        boolean markerFirst = style.flag("markerfirst", true);
        List<Packing> boxes = new ArrayList<>();
        int from = 0;
        for (int column = 0; column < columns; column++) {
            int count = entries.size() / columns + (column < entries.size() % columns ? 1 : 0);
            List<Packing> items = new ArrayList<>();
            for (LegendEntry entry : entries.subList(from, from + count)) {
                Packing mark = entry.box(dpi() / 72);
                Packing label = textBox(entry.text(), metrics, true);
                items.add(
                        new Packing.Row(
                                markerFirst ? List.of(mark, label) : List.of(label, mark),
                                style.number("handletextpad") * size));
            }
            from += count;
            if (!items.isEmpty()) {
                double gap = style.number("labelspacing") * size;
                boxes.add(new Packing.Column(items, gap, 0, markerFirst ? "baseline" : "right"));
            }
        }
        return boxes;
    }

    private static Packing textBox(Text text, TextMetrics metrics, boolean centersLines) {
        TextBox box = TextBox.of(text, metrics, centersLines);
        Packing.Extent extent = new Packing.Extent(box.width(), box.height(), 0, box.yDescent());
        return new Packing.Leaf(extent, (x, y) -> text.setPosition(x, y + box.shift()));
    }
}
