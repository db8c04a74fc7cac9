package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.List;

/** What an axis makes of data that are not numbers: category names and dates. */
public final class AxisUnits {
    private final Axis axis;
    private @Nullable Categories categories;
    private boolean dates;

    AxisUnits(Axis axis) {
        this.axis = axis;
    }

    void clear() {
        categories = null;
        dates = false;
    }

    /** The names of the categories in order, {@code "date"}, or null for numbers. */
    @Nullable Object spec() {
        return categories != null ? categories.names() : dates ? "date" : null;
    }

    void setSpec(@Nullable Object spec) {
        if (spec instanceof List<?> names) {
            useCategories();
            names.forEach(name -> useCategories().index(Values.text(name)));
        }
    }

    public boolean isCategorical() {
        return categories != null;
    }

    public boolean isDate() {
        return dates;
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
                                item == null || Values.isNumber(item) || Values.isSequence(item));
        if (plain) {
            return Values.numbers(data);
        }
        return items.stream().mapToDouble(this::convertOne).toArray();
    }

    double convertOne(@Nullable Object value) {
        return switch (value) {
            case null -> Double.NaN;
            case String name -> useCategories().index(name);
            case TemporalAccessor date -> {
                useDates();
                yield daysSinceEpoch(date);
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

    /** Gives the axis the locator and formatter of dates. */
    public void useDates() {
        if (!dates) {
            dates = true;
            DateAxis.apply(axis);
        }
    }

    /** Days since 1970-01-01 as Matplotlib counts them; times without a zone are UTC. */
    public static double daysSinceEpoch(TemporalAccessor date) {
        return switch (date) {
            case LocalDate day -> day.toEpochDay();
            case LocalDateTime time -> days(time);
            case ZonedDateTime time ->
                    days(time.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime());
            case Instant instant -> days(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            default -> throw PyError.typeError("cannot place " + date + " on a date axis");
        };
    }

    private static double days(LocalDateTime time) {
        long seconds = time.toEpochSecond(ZoneOffset.UTC);
        double exact = seconds + time.getNano() / 1.0e9;
        return exact / 86400.0;
    }
}
