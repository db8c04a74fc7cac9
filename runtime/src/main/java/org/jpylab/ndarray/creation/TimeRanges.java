package org.jpylab.ndarray.creation;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.ElementType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Promotion;
import org.jpylab.ndarray.TimeText;
import org.jspecify.annotations.Nullable;

/** Evenly spaced dates, times and spans of time. */
public final class TimeRanges {
    private TimeRanges() {}

    /** True when {@code arange} of these is one of times. */
    public static boolean applies(@Nullable DType dtype, NdArray... parts) {
        boolean times = dtype != null && dtype.elementType().isTime();
        for (NdArray part : parts) {
            times |= part.dtype().elementType().isTime();
        }
        return times;
    }

    /**
     * Times from low to before high, where text is a date; the unit is the dtype's or the finest of
     * all.
     */
    public static NdArray arange(NdArray low, NdArray high, NdArray step, @Nullable DType dtype) {
        NdArray first = dated(low, dtype);
        NdArray last = dated(high, dtype);
        DType common = dtype != null && !dtype.timeUnit().isGeneric() ? dtype : null;
        for (NdArray part : new NdArray[] {first, last, step}) {
            if (common == null || (dtype == null || dtype.timeUnit().isGeneric())) {
                common = finest(common, part);
            }
        }
        if (common == null) {
            throw PyError.valueError(
                    "Cannot specify generic units together with arange without any time");
        }
        boolean dates =
                first.dtype().elementType() == ElementType.DATETIME
                        || (dtype != null && dtype.elementType() == ElementType.DATETIME);
        DType result =
                dates ? DType.datetime(common.timeUnit()) : DType.timedelta(common.timeUnit());
        DType span = DType.timedelta(common.timeUnit());
        long from = ticks(first, result);
        long by = ticks(step, span);
        if (by == 0) {
            throw PyError.valueError("arange: step cannot be zero");
        }
        boolean length = dates && last.dtype().elementType() != ElementType.DATETIME;
        long to = length ? from + ticks(last, span) : ticks(last, result);
        return Ranges.arange(from, to, by).as(result);
    }

    private static long ticks(NdArray value, DType wanted) {
        NdArray cast = value.dtype().isInteger() ? value : value.as(wanted);
        return cast.getLong();
    }

    private static NdArray dated(NdArray value, @Nullable DType dtype) {
        char kind = value.dtype().kind();
        if (kind != 'U' && kind != 'S') {
            return value;
        }
        if (dtype != null && !dtype.timeUnit().isGeneric()) {
            return value.as(dtype);
        }
        return value.as(DType.datetime(TimeText.unitOf(value.item().toString())));
    }

    private static @Nullable DType finest(@Nullable DType common, NdArray part) {
        if (!part.dtype().elementType().isTime() || part.dtype().timeUnit().isGeneric()) {
            return common;
        }
        DType own = DType.timedelta(part.dtype().timeUnit());
        return common == null ? own : Promotion.promote(DType.timedelta(common.timeUnit()), own);
    }
}
