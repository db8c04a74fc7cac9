package org.jpylab.figure.axes;

import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Clip;
import org.jpylab.figure.artist.FontProperties;
import org.jpylab.figure.artist.PropertyTable;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.tick.Formatter;
import org.jpylab.figure.tick.Locator;
import org.jpylab.figure.tick.Numbers;
import org.jpylab.figure.tick.TickContext;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One direction of an axes: its scale, ticks, label and units. */
public final class Axis extends Artist implements TickContext {
    public static final PropertyTable<Axis> AXIS =
            PropertyTable.of("Axis", Axis.class, ARTIST)
                    .with("inverted", a -> a.isInverted(), (a, v) -> a.setInverted(Values.truth(v)))
                    .reading("label", a -> a.label)
                    .with(
                            "label_position",
                            a -> a.owner().labelSide(a),
                            (a, v) -> a.setLabelPosition(v))
                    .with(
                            "label_text",
                            a -> a.label.getText(),
                            (a, v) -> a.setLabelText(v, Map.of()))
                    .with(
                            "major_formatter",
                            a -> a.major.formatter,
                            (a, v) -> a.setMajorFormatter(Formatters.of(v)))
                    .with(
                            "major_locator",
                            a -> a.major.locator,
                            (a, v) -> a.setMajorLocator((Locator) v))
                    .reading("majorticklocs", a -> a.majorLocations())
                    .reading("majorticklabels", a -> a.tickLabels(false))
                    .with(
                            "minor_formatter",
                            a -> a.minor.formatter,
                            (a, v) -> a.setMinorFormatter(Formatters.of(v)))
                    .with(
                            "minor_locator",
                            a -> a.minor.locator,
                            (a, v) -> a.setMinorLocator((Locator) v))
                    .reading("minorticklocs", a -> a.minorLocations())
                    .reading("minorticklabels", a -> a.tickLabels(true))
                    .reading("offset_text", a -> a.offsetText)
                    .reading("scale", a -> a.scale.name())
                    .reading("tick_space", a -> a.tickSpace())
                    .with(
                            "ticks_position",
                            a -> a.ticksPosition(),
                            (a, v) -> TickParams.setTicksPosition(a, v))
                    .with("units", a -> a.units.spec(), (a, v) -> a.units.setSpec(v))
                    .reading("view_interval", a -> a.viewInterval());

    private final Axes owner;
    private final boolean x;
    private final AxisUnits units = new AxisUnits(this);
    private final Text label;
    private final Text offsetText;
    private final List<Tick> majorTicks = new ArrayList<>();
    private final List<Tick> minorTicks = new ArrayList<>();
    final Map<String, @Nullable Object> majorStyle = new LinkedHashMap<>();
    final Map<String, @Nullable Object> minorStyle = new LinkedHashMap<>();
    private Ticker major = new Ticker();
    private Ticker minor = new Ticker();
    private Scale scale = new LinearScale();
    private String labelPosition;
    private double labelPad = RcParams.current().number("axes.labelpad");
    private boolean autoLabelPosition = true;
    private boolean autoscale = true;
    private boolean removesOverlap = true;
    private boolean labelIsDefault = true;
    private String tickSide = "";
    // Ticks look as they did when the axes were made or emptied, whenever they are drawn.
    private RcParams tickRc = RcParams.snapshot();

    Axis(Axes owner, boolean x) {
        this.owner = owner;
        this.x = x;
        setAxes(owner);
        setFigure(owner.figure());
        setZorder(2.5);
        labelPosition = x ? "bottom" : "left";
        RcParams rc = RcParams.current();
        label = new Text(0, 0, "");
        label.setFontSize(rc.get("axes.labelsize"));
        label.setFontWeight(rc.get("axes.labelweight"));
        label.setColor(rc.get("axes.labelcolor"));
        offsetText = new Text(0, 0, "");
        String name = x ? "xtick" : "ytick";
        offsetText.setFontSize(rc.get(name + ".labelsize"));
        offsetText.setColor(rc.get(name + ".color"));
        for (Text text : List.of(label, offsetText)) {
            text.setFigure(owner.figure());
            text.setAxes(owner);
        }
        AxisLabels.place(this, label, offsetText);
    }

    @Override
    public PropertyTable<?> properties() {
        return AXIS;
    }

    public boolean isX() {
        return x;
    }

    public String name() {
        return x ? "x" : "y";
    }

    /** The axes this axis belongs to. */
    public Axes owner() {
        return owner;
    }

    AxisPlacement placement() {
        return owner.placement(x);
    }

    /** Label, offset text and all ticks. */
    @Override
    public List<Artist> children() {
        List<Artist> children = new ArrayList<>(List.of(label, offsetText));
        children.addAll(majorTicks(majorLocations().length));
        children.addAll(minorTicks(minorLocations().length));
        return children;
    }

    /** Back to a linear scale with default ticks and no label text. */
    void clear() {
        label.setText("");
        setScale(new LinearScale());
        tickRc = RcParams.snapshot();
        TickParams.resetStyle(this);
        resetTicks();
        units.clear();
        stale();
    }

    // Scale and limits

    public Scale scale() {
        return scale;
    }

    /** Sets the scale with its locators and formatters, of this axis alone. */
    void setScale(Scale newScale) {
        scale = newScale;
        scale.applyDefaults(this);
        major.locatorIsDefault = true;
        major.formatterIsDefault = true;
        minor.locatorIsDefault = true;
        minor.formatterIsDefault = true;
        owner.tickersChanged(this);
        major.locatorIsDefault = true;
        major.formatterIsDefault = true;
    }

    void shareWith(Axis other) {
        major = other.major;
        minor = other.minor;
        scale = other.scale;
    }

    @Override
    public double[] viewInterval() {
        return x ? owner.viewLimX() : owner.viewLimY();
    }

    @Override
    public double[] dataInterval() {
        return owner.dataLimits().interval(x);
    }

    @Override
    public double minPositive() {
        return owner.dataLimits().minPositive(x);
    }

    public boolean isInverted() {
        double[] view = viewInterval();
        return view[1] < view[0];
    }

    public void setInverted(boolean inverted) {
        double[] view = viewInterval();
        double low = Math.min(view[0], view[1]);
        double high = Math.max(view[0], view[1]);
        owner.limits().set(x, inverted ? high : low, inverted ? low : high, true, null);
    }

    public boolean isAutoscaled() {
        return autoscale;
    }

    public void setAutoscaled(boolean on) {
        autoscale = on;
    }

    // Ticks

    public Locator majorLocator() {
        return major.locator;
    }

    public Locator minorLocator() {
        return minor.locator;
    }

    public Formatter majorFormatter() {
        return major.formatter;
    }

    public Formatter minorFormatter() {
        return minor.formatter;
    }

    public void setMajorLocator(Locator locator) {
        major.locatorIsDefault = false;
        major.locator = locator;
        locator.setAxis(this);
        stale();
    }

    public void setMinorLocator(Locator locator) {
        minor.locatorIsDefault = false;
        minor.locator = locator;
        locator.setAxis(this);
        stale();
    }

    public void setMajorFormatter(Formatter formatter) {
        major.formatterIsDefault = false;
        major.formatter = formatter;
        formatter.setAxis(this);
        stale();
    }

    public void setMinorFormatter(Formatter formatter) {
        minor.formatterIsDefault = false;
        minor.formatter = formatter;
        formatter.setAxis(this);
        stale();
    }

    Ticker major() {
        return major;
    }

    Ticker minor() {
        return minor;
    }

    /** The major tick values; some may lie outside of the limits. */
    public double[] majorLocations() {
        return major.locator.locations();
    }

    @Override
    public double[] majorTickLocations() {
        return majorLocations();
    }

    /** The minor tick values without those at major ticks. */
    public double[] minorLocations() {
        double[] places = minor.locator.locations();
        if (!removesOverlap || places.length == 0) {
            return places;
        }
        double[] majors = Arrays.stream(majorLocations()).map(scale::forward).toArray();
        double[] view = viewInterval();
        double tolerance = Math.abs(scale.forward(view[1]) - scale.forward(view[0])) * 1e-5;
        return Arrays.stream(places)
                .filter(place ->
                        Arrays.stream(majors)
                                .noneMatch(at ->
                                        Numbers.isClose(scale.forward(place), at, 0, tolerance)))
                .toArray();
    }

    public void setRemovesOverlap(boolean removes) {
        removesOverlap = removes;
    }

    /** The first {@code count} major ticks, made as needed. */
    public List<Tick> majorTicks(int count) {
        return grow(majorTicks, true, count);
    }

    public List<Tick> minorTicks(int count) {
        return grow(minorTicks, false, count);
    }

    private List<Tick> grow(List<Tick> ticks, boolean isMajor, int count) {
        while (ticks.size() < count) {
            Tick tick =
                    RcParams.during(
                            tickRc,
                            () -> new Tick(this, isMajor, isMajor ? majorStyle : minorStyle));
            if (!ticks.isEmpty()) {
                tick.copyStyle(ticks.getFirst());
            }
            ticks.add(tick);
        }
        return List.copyOf(ticks.subList(0, count));
    }

    List<Tick> existingTicks(boolean isMajor) {
        return isMajor ? majorTicks : minorTicks;
    }

    /** A major tick, and a minor one when there are several, to know how far marks reach. */
    List<Tick> sampleTicks() {
        Tick first = majorTicks(Math.max(1, majorTicks.size())).getFirst();
        return minorTicks.size() > 1 ? List.of(first, minorTicks.get(1)) : List.of(first);
    }

    void resetTicks() {
        majorTicks.clear();
        minorTicks.clear();
    }

    /** Brings all ticks to their places with their labels; returns those within the limits. */
    public List<Tick> updateTicks() {
        List<Tick> all = new ArrayList<>();
        all.addAll(update(major, majorLocations(), true));
        all.addAll(update(minor, minorLocations(), false));
        double[] view = viewInterval();
        double a = scale.forward(Math.min(view[0], view[1]));
        double b = scale.forward(Math.max(view[0], view[1]));
        double low = Math.min(a, b);
        double high = Math.max(a, b);
        double slack = (high - low) * 1e-10;
        all.removeIf(tick -> {
            double at = scale.forward(tick.location());
            return !(low - slack <= at && at <= high + slack);
        });
        return all;
    }

    private List<Tick> update(Ticker ticker, double[] places, boolean isMajor) {
        List<String> labels = ticker.formatter.formatTicks(places);
        List<Tick> ticks = isMajor ? majorTicks(places.length) : minorTicks(places.length);
        for (int i = 0; i < places.length; i++) {
            ticks.get(i).moveTo(places[i]);
            ticks.get(i).setLabels(labels.get(i));
        }
        return ticks;
    }

    /** The visible labels of all major or minor ticks, first those at the bottom or left. */
    public List<Text> tickLabels(boolean ofMinor) {
        updateTicks();
        List<Tick> ticks =
                ofMinor ? minorTicks(minorLocations().length) : majorTicks(majorLocations().length);
        List<Text> labels = new ArrayList<>();
        ticks.stream().map(Tick::label1).filter(Text::isVisible).forEach(labels::add);
        ticks.stream().map(Tick::label2).filter(Text::isVisible).forEach(labels::add);
        return labels;
    }

    @Override
    public int tickSpace() {
        Object given = majorStyle.get("labelsize");
        Object size = given != null ? given : RcParams.current().get(name() + "tick.labelsize");
        boolean wide = x || owner.spacesTicksAlike();
        double points = FontProperties.sizeOf(size) * (wide ? 3 : 2);
        double pixels = wide ? owner.pixelBox().width() : owner.pixelBox().height();
        double length = pixels / dpi() * 72;
        return points > 0 ? (int) Math.floor(length / points) : Integer.MAX_VALUE;
    }

    @Override
    public double pixelStep(double value) {
        double[] box = {x ? owner.pixelBox().width() : owner.pixelBox().height()};
        double[] view = viewInterval();
        double a = scale.forward(view[0]);
        double step = (scale.forward(view[1]) - a) / box[0];
        double here = scale.forward(value);
        return Math.max(
                Math.abs(scale.inverse(here - step) - value),
                Math.abs(scale.inverse(here + step) - value));
    }

    /**
     * {@code bottom}, {@code top}, {@code left}, {@code right}, {@code default}, {@code unknown}.
     */
    public String ticksPosition() {
        return TickParams.ticksPosition(this);
    }

    String tickSide() {
        return tickSide.isEmpty() ? x ? "bottom" : "left" : tickSide;
    }

    void setTickSide(String side) {
        tickSide = side;
    }

    @Override
    public void setClip(@Nullable Clip clip) {
        super.setClip(clip);
        majorTicks.forEach(tick -> tick.gridLine().setClip(clip));
        minorTicks.forEach(tick -> tick.gridLine().setClip(clip));
    }

    // Label

    public Text label() {
        return label;
    }

    public Text offsetText() {
        return offsetText;
    }

    @Override
    public String getLabel() {
        return label.getText();
    }

    /** Sets the text of the label and its properties. */
    public Text setLabelText(
            @Nullable Object text, Map<String, ? extends @Nullable Object> kwargs) {
        labelIsDefault = false;
        label.setText(text);
        label.update(kwargs);
        stale();
        return label;
    }

    boolean isLabelDefault() {
        return labelIsDefault;
    }

    void setLabelDefault(boolean isDefault) {
        labelIsDefault = isDefault;
    }

    public String labelPosition() {
        return labelPosition;
    }

    void setLabelPosition(@Nullable Object position) {
        labelPosition = AxisLabels.checkPosition(this, label, position);
        stale();
    }

    public double labelPad() {
        return labelPad;
    }

    public void setLabelPad(double points) {
        labelPad = points;
        stale();
    }

    boolean isLabelPlacedAutomatically() {
        return autoLabelPosition;
    }

    /** Puts the label at coordinates of its own, by default in fractions of the axes. */
    public void setLabelCoords(
            double atX, double atY, org.jpylab.figure.geometry.@Nullable Transform transform) {
        autoLabelPosition = false;
        label.setTransform(transform == null ? owner.transAxes() : transform);
        label.setPosition(atX, atY);
        stale();
    }

    // Units

    public AxisUnits units() {
        return units;
    }

    /** The numbers of data in this axis' units. */
    public double[] convertUnits(@Nullable Object data) {
        return units.convert(data);
    }

    /** Lengths, such as the widths of bars, as numbers along this axis. */
    public double[] convertLengths(@Nullable Object data) {
        return units.lengths(data);
    }

    public double convertUnit(@Nullable Object value) {
        return units.convertOne(value);
    }
}
