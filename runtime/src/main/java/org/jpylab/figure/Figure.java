package org.jpylab.figure;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.PropertyTable;
import org.jpylab.figure.artist.Rectangle;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.Legend;
import org.jpylab.figure.axes.Projections;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.LiveAffine;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.layout.LayoutEngine;
import org.jpylab.figure.layout.SubplotParams;
import org.jpylab.figure.layout.SubplotSpec;
import org.jpylab.figure.layout.Subplots;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A sheet of a size in inches with axes, texts and legends on it. Pixels are counted from its lower
 * left corner. Every change counts up {@link #version}, so that a display knows when to draw.
 */
public class Figure extends Artist {
    public static final PropertyTable<Figure> FIGURE =
            PropertyTable.of("Figure", Figure.class, ARTIST)
                    .reading("axes", Figure::axesList)
                    .with("dpi", Figure::getDpi, (a, v) -> a.setDpi(Values.number(v)))
                    .with("edgecolor", a -> a.patch.edgeColor(), (a, v) -> a.patch.setEdgeColor(v))
                    .with("facecolor", a -> a.patch.faceColor(), (a, v) -> a.patch.setFaceColor(v))
                    .with(
                            "figheight",
                            a -> a.height,
                            (a, v) -> a.setSize(a.width, Values.number(v)))
                    .with("figwidth", a -> a.width, (a, v) -> a.setSize(Values.number(v), a.height))
                    .with(
                            "frameon",
                            a -> a.patch.isVisible(),
                            (a, v) -> a.patch.setVisible(Values.truth(v)))
                    .with(
                            "linewidth",
                            a -> a.patch.getLineWidth(),
                            (a, v) -> a.patch.setLineWidth(v))
                    .with(
                            "size_inches",
                            a -> new double[] {a.width, a.height},
                            (a, v) -> a.setSizeOf(v));

    private static volatile TextMetrics textMetrics = new AdvanceMetrics();

    private double width;
    private double height;
    private double dpi;
    private final Rectangle patch;
    private final List<Axes> axesList = new ArrayList<>();
    private final List<Artist> artists = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Legend> legends = new ArrayList<>();
    private final Map<String, Text> superLabels = new HashMap<>();
    private final Set<String> placedAutomatically = new HashSet<>();
    private SubplotParams subplotParams = SubplotParams.ofRc();
    private final Transform transFigure = LiveAffine.to(this::pixelBox);
    private final Transform dpiScale = new LiveAffine(() -> Affine.scaling(getDpi()));
    private LayoutEngine layout = LayoutEngine.ofRc();
    private volatile long version;
    private @Nullable Runnable listener;
    private final List<Axes> everyAxes = new ArrayList<>();
    private final List<SubFigure> subfigures = new ArrayList<>();
    private final List<List<Axis>> alignedLabels = new ArrayList<>();

    /** A figure of the rc parameters' size. */
    public Figure() {
        this(null, null);
    }

    /** A figure of a size in inches and a resolution; null means the rc parameters'. */
    public Figure(double @Nullable [] inches, @Nullable Double dpi) {
        RcParams rc = RcParams.current();
        double[] size = inches == null ? Values.numbers(rc.get("figure.figsize")) : inches;
        this.width = size[0];
        this.height = size[1];
        this.dpi = dpi == null ? rc.number("figure.dpi") : dpi;
        checkSize(width, height);
        setFigure(this);
        patch = new Rectangle(0, 0, 1, 1);
        patch.setFigure(this);
        patch.setTransform(transFigure);
        patch.setFaceColor(rc.get("figure.facecolor"));
        patch.setEdgeColor(rc.get("figure.edgecolor"));
        patch.setLineWidth(0.0);
        patch.setVisible(rc.flag("figure.frameon"));
    }

    /** What layout measures texts with until a drawing brings its own. */
    public static TextMetrics textMetrics() {
        return textMetrics;
    }

    public static void setTextMetrics(TextMetrics metrics) {
        textMetrics = metrics;
    }

    private static void checkSize(double width, double height) {
        if (!Double.isFinite(width) || !Double.isFinite(height) || width < 0 || height < 0) {
            throw PyError.valueError(
                    "figure size must be positive finite not ("
                            + Values.repr(width)
                            + ", "
                            + Values.repr(height)
                            + ")");
        }
    }

    @Override
    public PropertyTable<?> properties() {
        return FIGURE;
    }

    // Change tracking

    /** Grows with every change of the figure or of anything in it. */
    public long version() {
        return version;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread changes a figure, others only look
    public void stale() {
        version++;
        if (listener != null) {
            listener.run();
        }
    }

    /** Sets what is called after every change; null for nothing. */
    public void onStale(@Nullable Runnable newListener) {
        listener = newListener;
    }

    /** Runs work whose changes are taken back before it ends: nobody is told of them. */
    public <T> T quietly(Supplier<T> work) {
        Runnable told = listener;
        long before = version;
        listener = null;
        try {
            return work.get();
        } finally {
            listener = told;
            version = before;
        }
    }

    // Size

    public double getDpi() {
        return dpi;
    }

    public void setDpi(double newDpi) {
        dpi = newDpi;
        stale();
    }

    /** The width in inches. */
    public double getWidth() {
        return width;
    }

    /** The height in inches. */
    public double getHeight() {
        return height;
    }

    public void setSize(double newWidth, double newHeight) {
        checkSize(newWidth, newHeight);
        width = newWidth;
        height = newHeight;
        stale();
    }

    private void setSizeOf(@Nullable Object value) {
        double[] size = Values.numbers(value);
        setSize(size[0], size[1]);
    }

    /** The whole figure in pixels: from (0, 0) to inches times dpi. */
    public Bbox pixelBox() {
        return new Bbox(0, 0, width * dpi, height * dpi);
    }

    /** Fractions of the figure to pixels. */
    public Transform transFigure() {
        return transFigure;
    }

    /** Inches to pixels. */
    public Transform dpiScale() {
        return dpiScale;
    }

    /** The background. */
    public Rectangle patch() {
        return patch;
    }

    // Contents

    /** The figure that this one is a part of, or itself. */
    public Figure root() {
        return this;
    }

    /** The axes of this figure and of its parts, in the order they were added. */
    public List<Axes> everyAxes() {
        return Collections.unmodifiableList(everyAxes);
    }

    /** The parts with axes of their own. */
    public List<SubFigure> subfigures() {
        return Collections.unmodifiableList(subfigures);
    }

    /** Adds a part, a box in fractions of this figure, with axes of its own. */
    public SubFigure addSubfigure(Bbox box, @Nullable SubplotSpec place) {
        SubFigure part = new SubFigure(this, box, place);
        subfigures.add(part);
        part.onRemove(() -> subfigures.remove(part));
        stale();
        return part;
    }

    /** The axes in the order they were added; a view. */
    public List<Axes> axesList() {
        return Collections.unmodifiableList(axesList);
    }

    public <A extends Axes> A addAxes(A axes) {
        axesList.add(axes);
        List<Axes> every = root().everyAxes;
        every.add(axes);
        axes.onRemove(() -> {
            axesList.remove(axes);
            every.remove(axes);
        });
        stale();
        return axes;
    }

    public List<Text> texts() {
        return Collections.unmodifiableList(texts);
    }

    /** Adds a text at a position in fractions of the figure. */
    public Text addText(
            double x,
            double y,
            @Nullable Object text,
            Map<String, ? extends @Nullable Object> kwargs) {
        Text added = new Text(x, y, text, Map.of());
        added.setFigure(this);
        added.setTransform(transFigure);
        added.update(kwargs);
        texts.add(added);
        added.onRemove(() -> texts.remove(added));
        stale();
        return added;
    }

    /** The text of {@code suptitle}, {@code supxlabel} or {@code supylabel}, or null. */
    public @Nullable Text superLabel(String name) {
        return superLabels.get(name);
    }

    /**
     * Keeps a text as the title or a label of the whole figure.
     *
     * @param automatic whether layouts may move it
     */
    public void setSuperLabel(String name, Text text, boolean automatic) {
        superLabels.put(name, text);
        if (automatic) {
            placedAutomatically.add(name);
        } else {
            placedAutomatically.remove(name);
        }
    }

    /** Whether layouts may move a title or label of the whole figure. */
    public boolean isPlacedAutomatically(String superLabel) {
        return placedAutomatically.contains(superLabel);
    }

    public List<Legend> legends() {
        return Collections.unmodifiableList(legends);
    }

    public void addLegend(Legend legend) {
        legend.setFigure(this);
        legends.add(legend);
        legend.onRemove(() -> legends.remove(legend));
        stale();
    }

    /** Adds any other artist, in fractions of the figure unless it has a transform. */
    public <A extends Artist> A addArtist(A artist) {
        artist.setFigure(this);
        if (!artist.isTransformSet()) {
            artist.setTransform(transFigure);
        }
        artists.add(artist);
        artist.onRemove(() -> artists.remove(artist));
        stale();
        return artist;
    }

    /** Empties the figure. */
    public void clear() {
        axesList.clear();
        everyAxes.clear();
        subfigures.clear();
        artists.clear();
        texts.clear();
        legends.clear();
        superLabels.clear();
        alignedLabels.clear();
        stale();
    }

    @Override
    public List<Artist> children() {
        List<Artist> all = new ArrayList<>();
        all.add(patch);
        all.addAll(artists);
        all.addAll(axesList);
        all.addAll(subfigures);
        all.addAll(legends);
        all.addAll(texts);
        return all;
    }

    // Layout

    /** What arranges the axes before each drawing. */
    public LayoutEngine layoutEngine() {
        return layout;
    }

    public void setLayoutEngine(LayoutEngine engine) {
        layout = engine;
        stale();
    }

    public SubplotParams subplotParams() {
        return subplotParams;
    }

    public void setSubplotParams(SubplotParams params) {
        subplotParams = params;
        stale();
    }

    /** Sets margins and gaps; null keeps a value: {@code subplots_adjust}. */
    public void adjustSubplots(
            @Nullable Double left,
            @Nullable Double bottom,
            @Nullable Double right,
            @Nullable Double top,
            @Nullable Double wspace,
            @Nullable Double hspace) {
        setSubplotParams(subplotParams.with(left, bottom, right, top, wspace, hspace));
        placeSubplots();
    }

    /** Puts all subplots where their grids say. */
    public void placeSubplots() {
        for (Axes axes : axesList) {
            SubplotSpec spec = axes.subplotSpec();
            if (spec != null) {
                axes.setPosition(spec.position(this));
            }
        }
        stale();
    }

    /** Adds axes in a place of a grid: the arguments of {@code add_subplot}. */
    public Axes addSubplot(
            List<? extends @Nullable Object> args, Map<String, ? extends @Nullable Object> kwargs) {
        SubplotSpec spec = Subplots.spec(this, args);
        Axes axes = Projections.create(this, new Bbox(0, 0, 1, 1), kwargs);
        axes.setSubplotSpec(spec);
        return addAxes(axes);
    }

    /** Adds axes in a rectangle {left, bottom, width, height} in fractions of the figure. */
    public Axes addAxes(double[] bounds, Map<String, ? extends @Nullable Object> kwargs) {
        for (double bound : bounds) {
            if (!Double.isFinite(bound)) {
                throw PyError.valueError(
                        "all entries in rect must be finite not " + Values.repr(bounds));
            }
        }
        Bbox box = Bbox.fromBounds(bounds[0], bounds[1], bounds[2], bounds[3]);
        return addAxes(Projections.create(this, box, kwargs));
    }

    /** The axis whose labels are kept in line with a given one, that one included. */
    public List<Axis> labelSiblings(Axis axis) {
        return alignedLabels.stream()
                .filter(group -> group.contains(axis))
                .findFirst()
                .orElse(List.of(axis));
    }

    /** Keeps the labels of several axes in line, also with those kept in line with any of them. */
    public void alignLabels(List<Axis> group) {
        List<Axis> joined = new ArrayList<>(group);
        for (List<Axis> other : List.copyOf(alignedLabels)) {
            if (!Collections.disjoint(other, group)) {
                alignedLabels.remove(other);
                other.stream().filter(axis -> !joined.contains(axis)).forEach(joined::add);
            }
        }
        alignedLabels.add(joined);
        stale();
    }
}
