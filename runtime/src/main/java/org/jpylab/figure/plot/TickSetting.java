package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.Tick;
import org.jpylab.figure.tick.FixedFormatter;
import org.jpylab.figure.tick.FixedLocator;
import org.jpylab.figure.tick.Formatter;
import org.jpylab.figure.tick.FuncFormatter;
import org.jpylab.figure.tick.Locator;
import org.jpylab.figure.tick.NullLocator;
import org.jpylab.figure.tick.ScalarFormatter;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ticks and tick labels set by hand. */
final class TickSetting {
    private static final Signature SET_TICKS =
            Signature.of("set_ticks", "ticks, labels=None, *, minor=False, **kwargs");
    private static final Signature SET_LABELS =
            Signature.of("set_ticklabels", "ticklabels, *, minor=False, fontdict=None, **kwargs");
    private static final Signature GET_TICKS = Signature.of("get_ticklocs", "*, minor=False");
    private static final Signature GET_LABELS =
            Signature.of("get_ticklabels", "minor=False, which=None");
    private static final Signature LABEL_FORMAT =
            Signature.of(
                    "ticklabel_format",
                    "*, axis='both', style='', scilimits=None, useOffset=None, useLocale=None,"
                            + " useMathText=None");

    private TickSetting() {}

    static @Nullable Object getTicks(Axis axis, Call call) {
        return GET_TICKS.bind(call).flag("minor") ? axis.minorLocations() : axis.majorLocations();
    }

    static List<Text> getLabels(Axis axis, Call call) {
        Arguments given = GET_LABELS.bind(call);
        if (given.isNone("which")) {
            return axis.tickLabels(given.flag("minor"));
        }
        String which = Styles.oneOf("which", given.get("which"), List.of("major", "minor", "both"));
        List<Text> labels = new ArrayList<>();
        if (!which.equals("minor")) {
            labels.addAll(axis.tickLabels(false));
        }
        if (!which.equals("major")) {
            labels.addAll(axis.tickLabels(true));
        }
        return labels;
    }

    /** Ticks at given values, with labels if given; widens the limits to hold them. */
    static @Nullable Object setTicks(Axis axis, Call call) {
        Arguments given = SET_TICKS.bind(call);
        if (given.isNone("labels") && !given.rest().isEmpty()) {
            throw PyError.valueError("labels argument cannot be None when kwargs are passed");
        }
        double[] ticks = axis.convertUnits(given.get("ticks"));
        boolean minor = given.flag("minor");
        if (ticks.length > 0) {
            widen(axis, ticks);
        }
        Locator locator = ticks.length == 0 ? new NullLocator() : new FixedLocator(ticks);
        if (minor) {
            axis.setMinorLocator(locator);
        } else {
            axis.setMajorLocator(locator);
        }
        if (!given.isNone("labels")) {
            Map<String, @Nullable Object> more = new LinkedHashMap<>(given.rest());
            more.put("minor", minor);
            setLabels(
                    axis, new Call(java.util.Collections.singletonList(given.get("labels")), more));
        }
        return null;
    }

    private static void widen(Axis axis, double[] ticks) {
        double low = java.util.Arrays.stream(ticks).min().orElseThrow();
        double high = java.util.Arrays.stream(ticks).max().orElseThrow();
        for (Axes axes : axis.owner().sharedAxes(axis.isX())) {
            double[] old = axes.limits().view(axis.isX());
            double[] wide =
                    old[0] < old[1]
                            ? new double[] {Math.min(low, old[0]), Math.max(high, old[1])}
                            : new double[] {Math.max(high, old[0]), Math.min(low, old[1])};
            axes.limits().setStored(axis.isX(), wide[0], wide[1]);
        }
    }

    static List<Text> setLabels(Axis axis, Call call) {
        Arguments given = SET_LABELS.bind(call);
        boolean minor = given.flag("minor");
        List<String> labels = new ArrayList<>();
        for (Object label : Values.items(given.get("ticklabels"))) {
            labels.add(label instanceof Text text ? text.getText() : Values.text(label));
        }
        Locator locator = minor ? axis.minorLocator() : axis.majorLocator();
        if (!(locator instanceof FixedLocator) && !labels.isEmpty()) {
            Warnings.warn(
                    "UserWarning", "FixedFormatter should only be used together with FixedLocator");
        }
        Formatter formatter = formatter(locator, labels, axis, minor);
        if (minor) {
            axis.setMinorFormatter(formatter);
        } else {
            axis.setMajorFormatter(formatter);
        }
        double[] places = minor ? axis.minorLocations() : axis.majorLocations();
        List<Tick> ticks = minor ? axis.minorTicks(places.length) : axis.majorTicks(places.length);
        formatter.setPlaces(places);
        axis.tickLabels(minor);
        Map<String, @Nullable Object> properties = LabelMethods.properties(given);
        List<Text> made = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i++) {
            Tick tick = ticks.get(i);
            tick.label1().setText(formatter.format(places[i], i));
            tick.label1().update(properties);
            tick.label2().setText(formatter.format(places[i], i));
            tick.label2().update(properties);
            if (tick.label1().isVisible()) {
                made.add(tick.label1());
            }
        }
        return made;
    }

    private static Formatter formatter(
            Locator locator, List<String> labels, Axis axis, boolean minor) {
        if (locator instanceof FixedLocator fixed) {
            double[] places = fixed.places();
            if (places.length != labels.size() && !labels.isEmpty()) {
                throw PyError.valueError(
                        "The number of FixedLocator locations ("
                                + places.length
                                + "), usually from a call to set_ticks, does not match the number"
                                + " of ticklabels ("
                                + labels.size()
                                + ").");
            }
            Map<Double, String> byPlace = new HashMap<>();
            for (int i = 0; i < labels.size(); i++) {
                byPlace.put(places[i], labels.get(i));
            }
            return new FuncFormatter((value, position) -> byPlace.getOrDefault(value, ""));
        }
        return new FixedFormatter(labels);
    }

    static @Nullable Object locatorParams(Axes axes, Call call) {
        Map<String, @Nullable Object> params = new LinkedHashMap<>(call.kwargs());
        Object axisName = call.args().isEmpty() ? params.remove("axis") : call.args().getFirst();
        Object tight = params.remove("tight");
        String axis =
                axisName == null
                        ? "both"
                        : Styles.oneOf("axis", axisName, List.of("x", "y", "both"));
        if (!axis.equals("y")) {
            axes.xAxis().majorLocator().setParams(params);
        }
        if (!axis.equals("x")) {
            axes.yAxis().majorLocator().setParams(params);
        }
        axes.limits().setTight(tight == null ? null : Values.truth(tight));
        axes.limits().requestAutoscale(!axis.equals("y"), !axis.equals("x"));
        return null;
    }

    static @Nullable Object labelFormat(Axes axes, Call call) {
        Arguments given = LABEL_FORMAT.bind(call);
        String axis = Styles.oneOf("axis", given.get("axis"), List.of("x", "y", "both"));
        if (!axis.equals("y")) {
            format(axes.xAxis(), given);
        }
        if (!axis.equals("x")) {
            format(axes.yAxis(), given);
        }
        return null;
    }

    private static void format(Axis axis, Arguments given) {
        if (!(axis.majorFormatter() instanceof ScalarFormatter formatter)) {
            throw PyError.attributeError("This method only works with the ScalarFormatter");
        }
        switch (given.text("style")) {
            case "sci", "scientific" -> formatter.setScientific(true);
            case "plain" -> formatter.setScientific(false);
            case "" -> {}
            default ->
                    throw PyError.valueError(
                            Values.repr(given.get("style"))
                                    + " is not a valid value for style; supported values are 'sci',"
                                    + " 'scientific', 'plain', '', None");
        }
        if (!given.isNone("scilimits")) {
            double[] limits = Values.numbers(given.get("scilimits"));
            if (limits.length != 2) {
                throw PyError.valueError("scilimits must be a sequence of 2 integers");
            }
            formatter.setPowerLimits((int) limits[0], (int) limits[1]);
        }
        if (!given.isNone("useOffset")) {
            formatter.setUseOffset(given.get("useOffset"));
        }
        if (!given.isNone("useMathText")) {
            formatter.setUseMathText(given.get("useMathText"));
        }
        if (given.flag("useLocale")) {
            Warnings.warn(
                    "UserWarning", "useLocale is ignored: numbers are written without a locale");
        }
    }
}
