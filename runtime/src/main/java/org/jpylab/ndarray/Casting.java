package org.jpylab.ndarray;

import org.jpylab.error.PyError;

import java.util.Locale;

/** Which casts a rule allows: NumPy's {@code casting} argument. */
public enum Casting {
    NO,
    EQUIV,
    SAFE,
    SAME_KIND,
    UNSAFE;

    /** The rule of that name. */
    public static Casting of(String name) {
        for (var rule : values()) {
            if (rule.pythonName().equals(name)) {
                return rule;
            }
        }
        throw PyError.valueError(
                "casting must be one of 'no', 'equiv', 'safe', 'same_kind', or 'unsafe' (got '"
                        + name
                        + "')");
    }

    public String pythonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when the rule allows the cast. */
    public boolean allows(DType from, DType to) {
        return this == UNSAFE || levelOf(from, to).ordinal() <= ordinal();
    }

    /** Throws NumPy's error of {@code astype} and friends when the rule forbids the cast. */
    public void require(DType from, DType to, String what) {
        if (!allows(from, to)) {
            throw PyError.typeError(
                    "Cannot cast "
                            + what
                            + " from "
                            + from.repr()
                            + " to "
                            + to.repr()
                            + " according to the rule '"
                            + pythonName()
                            + "'");
        }
    }

    /** The strictest rule that allows the cast. */
    private static Casting levelOf(DType from, DType to) {
        if (from.equals(to)) {
            return NO;
        }
        if (from.nativeOrder().equals(to.nativeOrder())) {
            return EQUIV;
        }
        if (to.isObject()) {
            return SAFE;
        }
        if (from.isStructured() || to.isStructured()) {
            return ofRecords(from, to);
        }
        return switch (to.elementType()) {
            case STR, BYTES -> ofText(from, to);
            case VOID -> ofRaw(from, to);
            case DATETIME, TIMEDELTA -> ofTime(from, to);
            default -> ofNumbers(from, to);
        };
    }

    private static Casting ofNumbers(DType from, DType to) {
        if (!from.isNumeric()) {
            return UNSAFE;
        }
        var high = to.elementType();
        if (Promotion.numeric(from.elementType(), high) == high) {
            return SAFE;
        }
        return rank(from) <= rank(to) ? SAME_KIND : UNSAFE;
    }

    private static int rank(DType dtype) {
        return "buifc".indexOf(dtype.kind());
    }

    private static Casting ofText(DType from, DType to) {
        boolean fits = to.length() == 0 || TextWidths.of(from) <= to.length();
        return switch (from.elementType()) {
            case OBJECT, VOID, DATETIME, TIMEDELTA -> UNSAFE;
            case STR -> to.elementType() == ElementType.BYTES ? UNSAFE : fits ? SAFE : SAME_KIND;
            default -> fits ? SAFE : SAME_KIND;
        };
    }

    private static Casting ofRaw(DType from, DType to) {
        return switch (from.elementType()) {
            case OBJECT -> UNSAFE;
            case BYTES, STR, VOID ->
                    to.itemsize() == 0 || from.itemsize() <= to.itemsize() ? SAFE : SAME_KIND;
            default -> to.itemsize() == 0 || from.itemsize() <= to.itemsize() ? SAFE : SAME_KIND;
        };
    }

    private static Casting ofTime(DType from, DType to) {
        if (from.elementType() == to.elementType()) {
            return TimeCast.isExact(from.timeUnit(), to.timeUnit()) ? SAFE : SAME_KIND;
        }
        if (to.elementType() != ElementType.TIMEDELTA) {
            return UNSAFE;
        }
        return switch (from.elementType()) {
            case BOOL, INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64 -> SAFE;
            case UINT64 -> SAME_KIND;
            default -> UNSAFE;
        };
    }

    private static Casting ofRecords(DType from, DType to) {
        if (!from.isStructured() || !to.isStructured()) {
            return UNSAFE;
        }
        if (from.fields().size() != to.fields().size()) {
            return UNSAFE;
        }
        var level = EQUIV;
        for (int i = 0; i < from.fields().size(); i++) {
            var next = levelOf(from.fields().get(i).dtype(), to.fields().get(i).dtype());
            level = next.ordinal() > level.ordinal() ? next : level;
        }
        return level;
    }
}
