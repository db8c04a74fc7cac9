package org.jpylab.ndarray;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.TimeUnit.Unit;

import java.math.BigInteger;

/** Times counted in one unit counted in another, and the unit two times have in common. */
public final class TimeCast {
    /** How many of the next finer unit make one: index is the ordinal, from WEEK on. */
    private static final long[] FINER = {12, 0, 7, 24, 60, 60, 1000, 1000, 1000, 1000, 1000, 1000};

    private TimeCast() {}

    /** The ticks of a time in another unit; what does not fit exactly is rounded down. */
    public static long ticks(TimeValue time, TimeUnit to) {
        long ticks = time.ticks();
        var from = time.unit();
        if (ticks == TimeValue.NAT || from.equals(to) || from.isGeneric() || to.isGeneric()) {
            return ticks;
        }
        if (isCalendar(from) == isCalendar(to)) {
            return scale(ticks, from, to);
        }
        if (time.isDelta()) {
            return averaged(ticks, from, to);
        }
        var days = new TimeUnit(Unit.DAY, 1);
        var months = new TimeUnit(Unit.MONTH, 1);
        if (isCalendar(from)) {
            long month = scale(ticks, from, months);
            long year = 1970 + Math.floorDiv(month, 12L);
            var date = new CivilDate(year, (int) Math.floorMod(month, 12L) + 1, 1);
            return scale(date.toEpochDay(), days, to);
        }
        var date = CivilDate.ofEpochDay(scale(ticks, from, days));
        return scale((date.year() - 1970) * 12L + date.month() - 1, months, to);
    }

    /** Differences between years and days by the mean length of a year, 365.2425 days. */
    private static long averaged(long ticks, TimeUnit from, TimeUnit to) {
        var value = BigInteger.valueOf(ticks);
        if (isCalendar(from)) {
            var months = value.multiply(perUnit(from, Unit.MONTH));
            var seconds = months.multiply(BigInteger.valueOf(2629746));
            return convert(seconds, new TimeUnit(Unit.SECOND, 1), to);
        }
        var seconds = BigInteger.valueOf(scale(ticks, from, new TimeUnit(Unit.SECOND, 1)));
        var size = perUnit(to, Unit.MONTH).multiply(BigInteger.valueOf(2629746));
        return floorDivide(seconds, size).longValue();
    }

    private static boolean isCalendar(TimeUnit unit) {
        return unit.unit().compareTo(Unit.MONTH) <= 0;
    }

    private static long scale(long ticks, TimeUnit from, TimeUnit to) {
        return convert(BigInteger.valueOf(ticks), from, to);
    }

    private static long convert(BigInteger ticks, TimeUnit from, TimeUnit to) {
        var finest = from.unit().compareTo(to.unit()) > 0 ? from.unit() : to.unit();
        return floorDivide(ticks.multiply(perUnit(from, finest)), perUnit(to, finest)).longValue();
    }

    private static BigInteger floorDivide(BigInteger a, BigInteger b) {
        var parts = a.divideAndRemainder(b);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** How many of the finer unit one tick is. */
    private static BigInteger perUnit(TimeUnit unit, Unit finer) {
        var count = BigInteger.valueOf(unit.count());
        for (int i = unit.unit().ordinal(); i < finer.ordinal(); i++) {
            count = count.multiply(BigInteger.valueOf(FINER[i]));
        }
        return count;
    }

    /** True when every time in the one unit is a whole number of the other. */
    static boolean isExact(TimeUnit from, TimeUnit to) {
        if (from.isGeneric()) {
            return true;
        }
        if (to.isGeneric() || to.unit().compareTo(from.unit()) < 0) {
            return false;
        }
        if (isCalendar(from) != isCalendar(to)) {
            return true;
        }
        return perUnit(from, to.unit()).mod(BigInteger.valueOf(to.count())).signum() == 0;
    }

    /** The coarsest unit in which both can be counted exactly. */
    static TimeUnit common(DType a, DType b) {
        var first = a.timeUnit();
        var second = b.timeUnit();
        if (first.isGeneric() || second.isGeneric() || first.equals(second)) {
            return first.isGeneric() ? second : first;
        }
        var finest = first.unit().compareTo(second.unit()) > 0 ? first.unit() : second.unit();
        if (isCalendar(first) != isCalendar(second)) {
            boolean delta = (isCalendar(first) ? a : b).elementType() == ElementType.TIMEDELTA;
            if (delta) {
                throw PyError.typeError(
                        "Cannot get a common metadata divisor for Numpy "
                                + (delta ? "datetime" : "timedelta")
                                + " metadata ["
                                + first.text()
                                + "] and ["
                                + second.text()
                                + "] because they have incompatible nonlinear base time units.");
            }
            return new TimeUnit(finest, isCalendar(first) ? second.count() : first.count());
        }
        var divisor = perUnit(first, finest).gcd(perUnit(second, finest));
        return new TimeUnit(finest, divisor.intValueExact());
    }

    /** The dtype with the unit of the source's elements, where it has none of its own. */
    static DType unitFor(DType dtype, NdArray source) {
        boolean delta = dtype.elementType() == ElementType.TIMEDELTA;
        if (source.dtype().elementType().isTime()) {
            var unit = source.dtype().timeUnit();
            return delta ? DType.timedelta(unit) : DType.datetime(unit);
        }
        boolean texts =
                source.dtype().elementType() == ElementType.STR || source.dtype().isObject();
        if (!texts) {
            return dtype;
        }
        var found = dtype;
        for (Object value : source.toObjects()) {
            TimeUnit unit =
                    switch (value) {
                        case TimeValue time -> time.unit();
                        case String text when !delta -> TimeText.unitOf(text);
                        default -> TimeUnit.GENERIC;
                    };
            var one = delta ? DType.timedelta(unit) : DType.datetime(unit);
            var common = common(found, one);
            found = delta ? DType.timedelta(common) : DType.datetime(common);
        }
        return found;
    }
}
