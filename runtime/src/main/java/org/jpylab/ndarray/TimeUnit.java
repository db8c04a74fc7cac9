package org.jpylab.ndarray;

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
