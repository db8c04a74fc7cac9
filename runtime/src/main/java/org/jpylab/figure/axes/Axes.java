package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.AxesImage;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Container;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.PropertyTable;
import org.jpylab.figure.artist.Rectangle;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.LiveAffine;
import org.jpylab.figure.geometry.ScaleTransform;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.layout.SubplotSpec;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A rectangle of a figure that shows data: artists between two {@link Axis}, in a frame of {@link
 * Spine}s. The positions are fractions of the figure; {@link #transData} maps data to pixels.
 */
public class Axes extends Artist {
    /** The properties of axes. */
    public static final PropertyTable<Axes> AXES = AxesProperties.table();

    private Bbox position;
    private Bbox originalPosition;
    private final List<Consumer<Boolean>> limitListeners = new ArrayList<>();
    private final Transform transAxes;
    private final Transform transScale;
    private final Transform transData;
    private final DataLimits dataLimits = new DataLimits();
    private final ViewLimits limits = new ViewLimits(this);
    private final Aspect aspect = new Aspect(this);
    private final Map<String, Spine> spines = new LinkedHashMap<>();
    private ShareGroup sharedX = new ShareGroup(this);
    private ShareGroup sharedY = new ShareGroup(this);
    private ShareGroup twinned = new ShareGroup(this);
    private final Axis xAxis;
    private final Axis yAxis;
    private Titles titles;
    private Patch patch;
    private Object faceColor = RcParams.current().value("axes.facecolor");
    private StyleCycle lineStyles = new StyleCycle();
    private StyleCycle fillStyles = new StyleCycle();
    private final List<Artist> artists = new ArrayList<>();
    private final List<Artist> parts = new ArrayList<>();
    private final List<Container> containers = new ArrayList<>();
    private final List<Axes> childAxes = new ArrayList<>();
    private @Nullable Legend legend;
    private @Nullable Artist currentImage;
    private boolean frameOn = true;
    private boolean axisOn = true;
    private Object axisBelow = true;
    private boolean navigate = true;
    private @Nullable Axes sharesXWith;
    private @Nullable SubplotSpec subplotSpec;
    private @Nullable Supplier<Bbox> positioner;
    private @Nullable Supplier<@Nullable SubplotSpec> layoutSpec;
    private @Nullable Supplier<Patch> outline;
    private @Nullable ColorbarPlace colorbarPlace;
    private final List<Axes> colorbars = new ArrayList<>();
    private @Nullable Axes sharesYWith;

    /** Axes in a figure at a position in fractions of it. */
    public Axes(Figure figure, Bbox position) {
        setFigure(figure);
        setAxes(this);
        if (position.width() < 0 || position.height() < 0) {
            throw PyError.valueError("Width and height specified must be non-negative");
        }
        this.position = position;
        this.originalPosition = position;
        transAxes = LiveAffine.to(this::pixelBox);
        transScale = new ScaleTransform(() -> axis(true).scale(), () -> axis(false).scale());
        transData = makeDataTransform();
        makeSpines();
        xAxis = new Axis(this, true);
        yAxis = new Axis(this, false);
        spines.forEach((side, spine) ->
                spine.register(side.equals("left") || side.equals("right") ? yAxis : xAxis));
        titles = new Titles(this);
        patch = new Rectangle(0, 0, 1, 1);
        setAxisBelow(RcParams.current().value("axes.axisbelow"));
        clear();
        AxesProperties.applyRcTicks(this);
    }

    /** The mapping of data to pixels; projections with another one override. */
    protected Transform makeDataTransform() {
        LiveAffine toUnit =
                new LiveAffine(() -> {
                    double[] x = limits().view(true);
                    double[] y = limits().view(false);
                    Scale scaleX = axis(true).scale();
                    Scale scaleY = axis(false).scale();
                    return org.jpylab.figure.geometry.Affine.from(
                            new Bbox(
                                    scaleX.forward(x[0]),
                                    scaleY.forward(y[0]),
                                    scaleX.forward(x[1]),
                                    scaleY.forward(y[1])));
                });
        return transScale.then(toUnit.then(transAxes));
    }

    protected void makeSpines() {
        for (String side : List.of("left", "right", "bottom", "top")) {
            spines.put(side, new Spine(this, side));
        }
    }

    /** The background, also the clip of the data. */
    protected Patch makePatch() {
        return new Rectangle(0, 0, 1, 1);
    }

    /** Sets what makes the background, whenever the axes are emptied. */
    public final void setOutline(Supplier<Patch> maker) {
        outline = maker;
    }

    /** Takes edges in place of those there were. */
    public final void setSpines(Map<String, Spine> edges) {
        spines.clear();
        spines.putAll(edges);
        stale();
    }

    AxisPlacement placement(boolean x) {
        return new StraightPlacement(this, x);
    }

    /** Maps one direction from data, the other one from fractions of the axes, to pixels. */
    public final Transform gridTransform(boolean dataIsX) {
        return placement(dataIsX).gridTransform();
    }

    /** Height over width of the data when the projection fixes it, else null. */
    @Nullable Double fixedDataRatio() {
        return null;
    }

    /** Into how many pieces the lines of the grid are cut to bend them. */
    int gridPieces() {
        return 180;
    }

    /** Called when an axis got the ticks of its scale. */
    void tickersChanged(Axis axis) {}

    /** Called before the axes are drawn or measured. */
    public void prepare() {}

    /** The name of the projection. */
    public String projection() {
        return "rectilinear";
    }

    @Override
    public PropertyTable<?> properties() {
        return AXES;
    }

    /** Empties the axes: no artists, limits and scales as at first. */
    public final void clear() {
        boolean patchVisible = patch.isVisible();
        xAxis.clear();
        yAxis.clear();
        spines.values().forEach(Spine::clear);
        dataLimits.reset();
        initShared(true, sharesXWith);
        initShared(false, sharesYWith);
        limits.clear();
        lineStyles = new StyleCycle();
        fillStyles = new StyleCycle();
        artists.clear();
        parts.clear();
        containers.clear();
        childAxes.clear();
        legend = null;
        currentImage = null;
        titles = new Titles(this);
        setPatch(outline == null ? makePatch() : outline.get());
        patch.setFaceColor(faceColor);
        patch.setEdgeColor("none");
        patch.setLineWidth(0.0);
        if (!patch.isTransformSet()) {
            patch.setTransform(transAxes);
        }
        patch.setVisible(patchVisible);
        axisOn = true;
        for (Axis axis : List.of(xAxis, yAxis)) {
            TickParams.grid(axis, false, "major", Map.of());
            axis.setClip(patch.asClip());
        }
        AxesProperties.applyRcGrid(this);
        cleared();
        stale();
    }

    /** The side that an axis tells as that of its label. */
    protected String labelSide(Axis axis) {
        return axis.labelPosition();
    }

    /** Sets the background, inside of which artists added from now on are drawn. */
    public final void setPatch(Patch patch) {
        this.patch = patch;
        patch.setFigure(figure());
        patch.setAxes(this);
        stale();
    }

    /** Called when the axes have been emptied, also once while they are made. */
    protected void cleared() {}

    /** Whether the ticks of both directions have the room of those along x. */
    public boolean spacesTicksAlike() {
        return false;
    }

    private void initShared(boolean x, @Nullable Axes other) {
        if (other != null) {
            axis(x).shareWith(other.axis(x));
            double[] view = other.limits().view(x);
            limits.setStored(x, view[0], view[1]);
        } else {
            axis(x).setScale(new LinearScale());
            limits.set(x, 0, 1, true, true);
        }
    }

    // Coordinates

    /** Data to pixels, with the origin of the figure at its lower left. */
    public Transform transData() {
        return transData;
    }

    /** Fractions of the axes to pixels. */
    public Transform transAxes() {
        return transAxes;
    }

    /** Data to scaled data: logarithms on logarithmic axes. */
    public Transform transScale() {
        return transScale;
    }

    /** The axes' box in pixels. */
    public Bbox pixelBox() {
        return position.within(canvasBox());
    }

    /** The box in pixels that positions are fractions of. */
    Bbox canvasBox() {
        return owner().pixelBox();
    }

    /** The figure of the axes. */
    public Figure owner() {
        Figure figure = figure();
        if (figure == null) {
            throw new IllegalStateException("these axes were removed from their figure");
        }
        return figure;
    }

    /** The position drawn at, in fractions of the figure. */
    public Bbox position() {
        return position;
    }

    /** The position before a fixed aspect changed it. */
    public Bbox originalPosition() {
        return originalPosition;
    }

    /** Puts the axes, and its twins, at a position in fractions of the figure. */
    public void setPosition(Bbox newPosition) {
        for (Axes twin : twins()) {
            twin.position = newPosition;
            twin.originalPosition = newPosition;
        }
        stale();
    }

    /** Sets what computes the position before each drawing, or null for the position given. */
    /** Whose place in a grid layouts take for the one of these axes; null for their own. */
    public void setLayoutSpec(@Nullable Supplier<@Nullable SubplotSpec> spec) {
        layoutSpec = spec;
    }

    /** The place in a grid that layouts make room around, or null. */
    public @Nullable SubplotSpec layoutSpec() {
        return layoutSpec == null ? subplotSpec() : layoutSpec.get();
    }

    public void setPositioner(@Nullable Supplier<Bbox> newPositioner) {
        positioner = newPositioner;
        stale();
    }

    @Nullable Supplier<Bbox> positioner() {
        return positioner;
    }

    Bbox placeBeforeAspect() {
        return positioner == null ? originalPosition : positioner.get();
    }

    void placeActive(Bbox newPosition) {
        for (Axes twin : twins()) {
            twin.position = newPosition;
        }
    }

    /** The place in a grid, or null. */
    public @Nullable SubplotSpec subplotSpec() {
        return subplotSpec;
    }

    /** Gives the axes a place in a grid and puts it there. */
    public void setSubplotSpec(@Nullable SubplotSpec spec) {
        subplotSpec = spec;
        if (spec != null) {
            setPosition(spec.position(figure()));
        }
    }

    /** How these axes were placed beside others for their colour bar, or null. */
    public @Nullable ColorbarPlace colorbarPlace() {
        return colorbarPlace;
    }

    void setColorbarPlace(@Nullable ColorbarPlace place) {
        colorbarPlace = place;
    }

    /** The axes of colour bars placed beside these axes; may be changed. */
    public List<Axes> colorbars() {
        return colorbars;
    }

    public Aspect aspect() {
        return aspect;
    }

    public DataLimits dataLimits() {
        return dataLimits;
    }

    public ViewLimits limits() {
        return limits;
    }

    public double[] viewLimX() {
        return limits.view(true);
    }

    public double[] viewLimY() {
        return limits.view(false);
    }

    public void setXlim(double from, double to) {
        limits.set(true, from, to, true, false);
    }

    public void setYlim(double from, double to) {
        limits.set(false, from, to, true, false);
    }

    /** Called after limits were set. */
    protected void limitsChanged(boolean x) {
        stale();
        limitListeners.forEach(listener -> listener.accept(x));
    }

    /** Calls a function after limits were set: with true for those of x. */
    public void onLimits(Consumer<Boolean> listener) {
        limitListeners.add(listener);
    }

    // Frame

    public Axis xAxis() {
        return xAxis;
    }

    public Axis yAxis() {
        return yAxis;
    }

    public Axis axis(boolean x) {
        return x ? xAxis : yAxis;
    }

    /** The spines by name; the map may be changed. */
    public Map<String, Spine> spines() {
        return spines;
    }

    public Spine spine(String name) {
        Spine spine = spines.get(name);
        if (spine == null) {
            throw PyError.keyError(name);
        }
        return spine;
    }

    public Titles titles() {
        return titles;
    }

    /** Moves the titles above what is at the top of the axes. */
    public void placeTitles(org.jpylab.figure.TextMetrics metrics) {
        titles.place(metrics);
    }

    public Patch patch() {
        return patch;
    }

    public void setFaceColor(Object color) {
        faceColor = color;
        patch.setFaceColor(color);
    }

    public boolean isFrameOn() {
        return frameOn;
    }

    public void setFrameOn(boolean on) {
        frameOn = on;
        stale();
    }

    public boolean isAxisOn() {
        return axisOn;
    }

    public void setAxisOn(boolean on) {
        axisOn = on;
        stale();
    }

    public Object getAxisBelow() {
        return axisBelow;
    }

    /** True: grid and ticks under everything; {@code "line"}: above patches; False: on top. */
    public final void setAxisBelow(Object below) {
        if (!(below instanceof Boolean || below instanceof Number || below.equals("line"))) {
            throw PyError.valueError(
                    Values.repr(below) + " cannot be interpreted as True, False, or \"line\"");
        }
        axisBelow = below;
        double z = below.equals("line") ? 1.5 : Values.truth(below) ? 0.5 : 2.5;
        xAxis.setZorder(z);
        yAxis.setZorder(z);
    }

    public boolean isNavigable() {
        return navigate;
    }

    public void setNavigable(boolean on) {
        navigate = on;
    }

    public @Nullable Legend legend() {
        return legend;
    }

    public void setLegend(@Nullable Legend newLegend) {
        legend = newLegend;
        if (newLegend != null) {
            newLegend.onRemove(() -> legend = null);
        }
        stale();
    }

    // Sharing

    ShareGroup sharing(boolean x) {
        return x ? sharedX : sharedY;
    }

    /** The axes that share limits in a direction, this one included. */
    public List<Axes> sharedAxes(boolean x) {
        return sharing(x).members();
    }

    /** All axes that share limits in either direction, this one included. */
    public List<Axes> allShared() {
        List<Axes> all = new ArrayList<>(sharedX.members());
        sharedY.members().stream().filter(other -> !all.contains(other)).forEach(all::add);
        return all;
    }

    /** Makes this axes take ticks, scale and limits of one direction from another. */
    public void share(boolean x, Axes other) {
        Axes before = x ? sharesXWith : sharesYWith;
        if (before != null && before != other) {
            throw PyError.valueError((x ? "x" : "y") + "-axis is already shared");
        }
        ShareGroup group = other.sharing(x);
        group.add(this);
        if (x) {
            sharedX = group;
            sharesXWith = other;
        } else {
            sharedY = group;
            sharesYWith = other;
        }
        axis(x).shareWith(other.axis(x));
        axis(x).setAutoscaled(other.axis(x).isAutoscaled());
        double[] view = other.limits().view(x);
        limits.setStored(x, view[0], view[1]);
    }

    /** The axes at the same place, this one included. */
    public List<Axes> twins() {
        return twinned.members();
    }

    /** Says that these axes lie over others. */
    public void joinTwins(Axes other) {
        twinned = other.twinned;
        twinned.add(this);
    }

    List<Axes> twinsAndChildren() {
        List<Axes> all = new ArrayList<>(twins());
        all.addAll(childAxes);
        return all;
    }

    List<Axis> labelSiblings(Axis axis) {
        return owner().labelSiblings(axis);
    }

    // Artists

    /** The artists added to the axes, in order; a view. */
    public List<Artist> artists() {
        return Collections.unmodifiableList(artists);
    }

    public <A extends Artist> List<A> artists(Class<A> type) {
        return artists.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public List<Line2D> lines() {
        return artists(Line2D.class);
    }

    public List<Container> containers() {
        return Collections.unmodifiableList(containers);
    }

    public List<Axes> childAxes() {
        return Collections.unmodifiableList(childAxes);
    }

    /** Everything in the axes, in the order that ties in z-order are drawn. */
    @Override
    public List<Artist> children() {
        List<Artist> all = new ArrayList<>(artists);
        all.addAll(parts);
        all.addAll(spines.values());
        all.add(xAxis);
        all.add(yAxis);
        all.addAll(titles.all());
        all.addAll(childAxes);
        if (legend != null) {
            all.add(legend);
        }
        all.add(patch);
        return all;
    }

    /** Adds an artist without a label and without changing the limits. */
    public <A extends Artist> A add(A artist) {
        adopt(artist);
        artists.add(artist);
        artist.onRemove(() -> artists.remove(artist));
        stale();
        return artist;
    }

    /** Adds a part of the frame, which is drawn but is not among the artists. */
    public void addPart(Artist part) {
        adopt(part);
        parts.add(part);
        part.onRemove(() -> parts.remove(part));
        stale();
    }

    private void adopt(Artist artist) {
        artist.setFigure(figure());
        artist.setAxes(this);
        if (!artist.isTransformSet()) {
            artist.setTransform(transData);
        }
    }

    private void name(Artist artist) {
        if (artist.getLabel().isEmpty()) {
            artist.setLabel("_child" + artists.size());
        }
    }

    private void clip(Artist artist) {
        if (artist.getClip() == null) {
            artist.setClip(patch.asClip());
        }
    }

    public <A extends Artist> A addArtist(A artist) {
        adopt(artist);
        artist.setClip(patch.asClip());
        return add(artist);
    }

    public Line2D addLine(Line2D line) {
        adopt(line);
        clip(line);
        DataExtents.includeLine(this, line);
        name(line);
        return add(line);
    }

    /** Adds a line with a label and clip, without changing the limits. */
    public Line2D addUnlimited(Line2D line) {
        adopt(line);
        clip(line);
        name(line);
        return add(line);
    }

    /** Extends the data limits by points with two finite coordinates. */
    public void includeData(double[] x, double[] y) {
        DataExtents.includePoints(this, org.jpylab.figure.geometry.Path.polyline(x, y), true, true);
    }

    public <P extends Patch> P addPatch(P newPatch) {
        adopt(newPatch);
        clip(newPatch);
        DataExtents.includePatch(this, newPatch);
        return add(newPatch);
    }

    public <C extends Collection> C addCollection(C collection, boolean autolim) {
        name(collection);
        adopt(collection);
        clip(collection);
        if (autolim) {
            limits.refresh();
            DataExtents.includeCollection(this, collection);
        }
        return add(collection);
    }

    public <I extends AxesImage> I addImage(I image) {
        adopt(image);
        name(image);
        return add(image);
    }

    public Text addText(Text text) {
        return add(text);
    }

    public <C extends Container> C addContainer(C container) {
        if (container.getLabel().isEmpty()) {
            container.setLabel("_container" + containers.size());
        }
        containers.add(container);
        container.onRemove(() -> containers.remove(container));
        return container;
    }

    /** Keeps a container as it is, without giving it a label. */
    public void keepContainer(Container container) {
        containers.add(container);
        container.onRemove(() -> containers.remove(container));
    }

    public void addChildAxes(Axes child) {
        childAxes.add(child);
        child.onRemove(() -> childAxes.remove(child));
        stale();
    }

    /** The data limits anew from the lines, patches and images. */
    public void relim(boolean visibleOnly) {
        dataLimits.reset();
        for (Artist artist : artists) {
            if (visibleOnly && !artist.isVisible()) {
                continue;
            }
            switch (artist) {
                case Line2D line -> DataExtents.includeLine(this, line);
                case Patch shape -> DataExtents.includePatch(this, shape);
                case AxesImage image -> DataExtents.includeImage(this, image);
                default -> {}
            }
        }
    }

    /** The styles of lines in turn. */
    public StyleCycle lineStyles() {
        return lineStyles;
    }

    /** Lets lines and areas go on with the styles of other axes. */
    public void useStylesOf(Axes other) {
        lineStyles = other.lineStyles;
        fillStyles = other.fillStyles;
    }

    /** The styles of filled areas in turn. */
    public StyleCycle fillStyles() {
        return fillStyles;
    }

    /** What colour map functions act on, or null. */
    public @Nullable Artist currentImage() {
        return currentImage;
    }

    public void setCurrentImage(@Nullable Artist image) {
        currentImage = image;
    }
}
