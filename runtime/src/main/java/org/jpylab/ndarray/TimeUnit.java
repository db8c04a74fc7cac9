package org.jpylab.ndarray;

import org.jpylab.error.PyError;

/** What one tick of a {@code datetime64} or {@code timedelta64} is: {@code 25s} is (S, 25). */
public record TimeUnit(Unit unit, int count) {
    public static final TimeUnit GENERIC = new TimeUnit(Unit.GENERIC, 1);

    /** Units from the coarsest to the finest, and the unit of {@code timedelta64(3)}. */
    public enum Unit {
        YEAR("Y"),
        MONTH("M"),
        WEEK("W"),
        DAY("D"),
        HOUR("h"),
        MINUTE("m"),
        SECOND("s"),
        MILLI("ms"),
        MICRO("us"),
        NANO("ns"),
        PICO("ps"),
        FEMTO("fs"),
        ATTO("as"),
        GENERIC("generic");

        private final String symbol;

        Unit(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    /** Units that a divided one may be counted in, and how many of them it is. */
    private static Object[][] finer(Unit unit) {
        return switch (unit) {
            case YEAR -> new Object[][] {{12, Unit.MONTH}, {52, Unit.WEEK}, {365, Unit.DAY}};
            case MONTH -> new Object[][] {{4, Unit.WEEK}, {30, Unit.DAY}, {720, Unit.HOUR}};
            case WEEK -> new Object[][] {{7, Unit.DAY}, {168, Unit.HOUR}, {10080, Unit.MINUTE}};
            case DAY -> new Object[][] {{24, Unit.HOUR}, {1440, Unit.MINUTE}, {86400, Unit.SECOND}};
            case HOUR -> new Object[][] {{60, Unit.MINUTE}, {3600, Unit.SECOND}};
            case MINUTE -> new Object[][] {{60, Unit.SECOND}, {60000, Unit.MILLI}};
            case FEMTO -> new Object[][] {{1000, Unit.ATTO}};
            case ATTO, GENERIC -> new Object[0][];
            default ->
                    new Object[][] {
                        {1000, Unit.values()[unit.ordinal() + 1]},
                        {1000000, Unit.values()[unit.ordinal() + 2]}
                    };
        };
    }

    /** The unit divided by a whole number, in the coarsest unit that counts it exactly. */
    TimeUnit dividedBy(int divisor, String spelled) {
        if (divisor == 1) {
            return this;
        }
        for (Object[] step : finer(unit)) {
            int parts = (Integer) step[0];
            if (parts % divisor == 0) {
                return new TimeUnit((Unit) step[1], count * (parts / divisor));
            }
        }
        throw PyError.valueError(
                "divisor ("
                        + divisor
                        + ") is not a multiple of a lower-unit in datetime metadata \""
                        + spelled.substring(spelled.indexOf('['))
                        + "\"");
    }

    public boolean isGeneric() {
        return unit == Unit.GENERIC;
    }

    /** The text between the brackets: {@code D}, {@code 25s}. */
    public String text() {
        return count == 1 ? unit.symbol : count + unit.symbol;
    }

    /** The suffix of the dtype's name: {@code [ns]}, or nothing for the generic unit. */
    public String suffix() {
        return isGeneric() ? "" : "[" + text() + "]";
    }
}
