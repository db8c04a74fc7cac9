package org.jpylab.figure.tick;

import org.jpylab.figure.value.Decimals;
import org.jspecify.annotations.Nullable;

/** Numbers with the prefixes of powers of a thousand: {@code 10 MHz}. */
public final class EngFormatter extends Formatter {
    private static final String[] PREFIXES = {
        "y", "z", "a", "f", "p", "n", "\u00b5", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"
    };
    private final String unit;
    private final @Nullable Integer digits;
    private final String separator;

    /** A formatter; without digits, six significant ones. */
    public EngFormatter(String unit, @Nullable Integer digits, String separator) {
        this.unit = unit;
        this.digits = digits;
        this.separator = separator;
    }

    @Override
    public String pythonName() {
        return "EngFormatter";
    }

    @Override
    public String format(double value, @Nullable Integer position) {
        String text = formatEng(value) + unit;
        if (!separator.isEmpty() && text.endsWith(separator)) {
            text = text.substring(0, text.length() - separator.length());
        }
        return fixMinus(text);
    }

    /** The number with its prefix, without the unit. */
    public String formatEng(double number) {
        double size = Math.abs(number);
        int power = size == 0 ? 0 : (int) (Math.floor(Math.log10(size) / 3) * 3);
        power = Math.min(24, Math.max(-24, power));
        double mantissa = (number < 0 ? -1 : 1) * size / Numbers.pow10(power);
        if (Math.abs(Double.parseDouble(written(mantissa))) >= 1000 && power < 24) {
            mantissa /= 1000;
            power += 3;
        }
        return written(mantissa) + separator + PREFIXES[power / 3 + 8];
    }

    private String written(double mantissa) {
        return digits == null
                ? Decimals.general(mantissa, 6, false)
                : Decimals.fixed(mantissa, digits);
    }
}
