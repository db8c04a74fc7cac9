package org.jpylab.figure.axes;

import org.jpylab.figure.tick.Formatter;
import org.jpylab.figure.tick.Locator;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** What an axis makes of data that are not numbers: category names and dates. */
public final class AxisUnits {
    private final Axis axis;
    private @Nullable Categories categories;
    private UnitValue.@Nullable Units units;
    private @Nullable Object spec;

    AxisUnits(Axis axis) {
        this.axis = axis;
    }

    void clear() {
        categories = null;
        units = null;
        spec = null;
    }

    /** The names of the categories in order, the unit set, or null for numbers. */
    @Nullable Object spec() {
        return spec != null ? spec : categories != null ? categories.names() : null;
    }

    void setSpec(@Nullable Object newSpec) {
        spec = newSpec;
        if (newSpec instanceof List<?> names) {
            useCategories();
            names.forEach(name -> useCategories().index(Values.text(name)));
        }
    }

    public boolean isCategorical() {
        return categories != null;
    }

    public boolean hasUnits() {
        return units != null || categories != null;
    }

    /** The numbers for data; names and dates change the axis' ticks when they come first. */
    double[] convert(@Nullable Object data) {
        if (data instanceof double[] numbers) {
            return numbers;
        }
        if (!Values.isSequence(data)) {
            return new double[] {convertOne(data)};
        }
        List<@Nullable Object> items = Values.items(data);
        boolean plain =
                items.stream()
                        .allMatch(item ->
                                item == null
                                        || Values.isNumber(item) && !(item instanceof UnitValue)
                                        || Values.isSequence(item) && !holdsUnits(item));
        if (plain) {
            return Values.numbers(data);
        }
        return items.stream()
                .flatMapToDouble(item ->
                        Values.isSequence(item)
                                ? Arrays.stream(convert(item))
                                : DoubleStream.of(convertOne(item)))
                .toArray();
    }

    private static boolean holdsUnits(@Nullable Object value) {
        return value instanceof List<?> list
                && list.stream()
                        .anyMatch(item ->
                                item instanceof UnitValue
                                        || item instanceof String
                                        || holdsUnits(item));
    }

    /** The numbers for lengths along the axis, which give it no unit. */
    double[] lengths(@Nullable Object data) {
        if (data instanceof UnitValue measured) {
            return new double[] {measured.on(axis)};
        }
        if (data instanceof List<?> items && items.stream().anyMatch(UnitValue.class::isInstance)) {
            return items.stream()
                    .mapToDouble(item ->
                            item instanceof UnitValue measured
                                    ? measured.on(axis)
                                    : Values.number(item))
                    .toArray();
        }
        return Values.numbers(data);
    }

    double convertOne(@Nullable Object value) {
        return switch (value) {
            case null -> Double.NaN;
            case String name -> useCategories().index(name);
            case UnitValue measured -> {
                attach(measured.units(), measured.value());
                yield measured.on(axis);
            }
            default -> Values.number(value);
        };
    }

    private Categories useCategories() {
        if (categories == null) {
            Categories shared = null;
            for (Axes other : axis.owner().sharing(axis.isX()).members()) {
                Categories theirs = other.axis(axis.isX()).units().categories;
                shared = shared == null ? theirs : shared;
            }
            categories = shared == null ? new Categories() : shared;
            if (axis.major().locatorIsDefault) {
                axis.setMajorLocator(categories.locator());
                axis.major().locatorIsDefault = true;
            }
            if (axis.major().formatterIsDefault) {
                axis.setMajorFormatter(categories.formatter());
                axis.major().formatterIsDefault = true;
            }
        }
        return categories;
    }

    private void attach(UnitValue.Units newUnits, @Nullable Object sample) {
        if (units == null && categories == null) {
            units = newUnits;
            newUnits.attach(axis, sample);
        }
    }

    /** Takes over what a unit says of its axes, where nothing was chosen by hand. */
    public void adopt(
            @Nullable Locator major,
            @Nullable Locator minor,
            @Nullable Formatter labels,
            @Nullable Formatter minorLabels,
            @Nullable String label,
            double @Nullable [] range) {
        if (major != null && axis.major().locatorIsDefault) {
            axis.setMajorLocator(major);
            axis.major().locatorIsDefault = true;
        }
        if (minor != null && axis.minor().locatorIsDefault) {
            axis.setMinorLocator(minor);
            axis.minor().locatorIsDefault = true;
        }
        if (labels != null && axis.major().formatterIsDefault) {
            axis.setMajorFormatter(labels);
            axis.major().formatterIsDefault = true;
        }
        if (minorLabels != null && axis.minor().formatterIsDefault) {
            axis.setMinorFormatter(minorLabels);
            axis.minor().formatterIsDefault = true;
        }
        if (label != null && axis.isLabelDefault()) {
            axis.label().setText(label);
        }
        double[] data = axis.dataInterval();
        if (range != null && data[0] > data[1] && !axis.owner().limits().isSet(axis.isX())) {
            axis.owner().limits().setStored(axis.isX(), range[0], range[1]);
        }
    }

    /** Gives the axis a unit, such as that of dates, before any value of it. */
    public void use(UnitValue.Units newUnits) {
        attach(newUnits, null);
    }
}
