package org.jpylab.ndarray.io;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What one column's text is read as: the narrowest of bool, int, float, complex and text that all
 * its cells fit, unless the type is given.
 */
final class ColumnReader {
    /** The types in the order they are tried. */
    enum Kind {
        BOOL(DType.BOOL),
        INTEGER(DType.INT64),
        REAL(DType.FLOAT64),
        COMPLEX(DType.COMPLEX128),
        TEXT(DType.str(0));

        private final DType dtype;

        Kind(DType dtype) {
            this.dtype = dtype;
        }
    }

    private final List<String> missing;
    private final @Nullable Object filling;
    private final @Nullable Function<String, Object> converter;
    private Kind kind;
    private final boolean takesReals;
    private boolean checked = true;

    /**
     * A column.
     *
     * @param takesReals whether integers may be written with a point
     * @param filling what missing cells become; null for the type's own default
     */
    ColumnReader(
            Kind kind,
            boolean takesReals,
            List<String> missing,
            @Nullable Object filling,
            @Nullable Function<String, Object> converter) {
        this.kind = kind;
        this.takesReals = takesReals;
        this.missing = missing;
        this.filling = filling;
        this.converter = converter;
    }

    static Kind kindOf(DType dtype) {
        if (dtype.isBool()) {
            return Kind.BOOL;
        }
        if (dtype.isInteger()) {
            return Kind.INTEGER;
        }
        if (dtype.isFloat()) {
            return Kind.REAL;
        }
        return dtype.isComplex() ? Kind.COMPLEX : Kind.TEXT;
    }

    DType dtype() {
        return kind.dtype;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean hasConverter() {
        return converter != null;
    }

    /** Takes the type of what a converter makes of a cell. */
    void learn(String cell) {
        if (converter != null) {
            kind =
                    switch (converter.apply(cell)) {
                        case Boolean truth -> Kind.BOOL;
                        case Integer number -> Kind.INTEGER;
                        case Long number -> Kind.INTEGER;
                        case Number number -> Kind.REAL;
                        case Complex number -> Kind.COMPLEX;
                        case String text -> Kind.TEXT;
                        case NdArray value -> kindOf(value.dtype());
                        default -> kind;
                    };
        }
    }

    /** False when all cells were missing, so that the type is anybody's guess. */
    boolean isChecked() {
        return checked;
    }

    /** Whether a cell stands for nothing. */
    boolean isGap(String cell) {
        return missing.contains(cell.strip());
    }

    /** Widens the type until every cell fits. */
    void widen(Iterable<String> cells) {
        checked = true;
        boolean anyValue = false;
        for (String cell : cells) {
            if (missing.contains(cell.strip())) {
                continue;
            }
            anyValue = true;
            while (kind != Kind.TEXT && value(cell) == null) {
                kind = Kind.values()[kind.ordinal() + 1];
            }
        }
        checked = anyValue || kind != Kind.BOOL;
    }

    /**
     * A cell's value.
     *
     * @param loose whether text that does not fit counts as missing
     */
    Object read(String cell, boolean loose) {
        if (converter != null) {
            return converter.apply(cell);
        }
        if (kind == Kind.TEXT) {
            return cell;
        }
        Object value = value(cell);
        if (value != null) {
            return value;
        }
        if (loose || missing.contains(cell.strip())) {
            return fallback();
        }
        throw PyError.valueError("Cannot convert string '" + cell + "'");
    }

    private Object fallback() {
        if (filling != null) {
            return filling;
        }
        return switch (kind) {
            case BOOL -> false;
            case INTEGER -> -1L;
            case REAL -> Double.NaN;
            case COMPLEX -> new Complex(Double.NaN, 0);
            case TEXT -> "???";
        };
    }

    private @Nullable Object value(String cell) {
        return switch (kind) {
            case BOOL -> truth(cell);
            case INTEGER -> integer(cell);
            case REAL -> NumberText.real(cell);
            case COMPLEX -> {
                double[] parts = NumberText.complex(cell);
                yield parts == null ? null : new Complex(parts[0], parts[1]);
            }
            case TEXT -> cell;
        };
    }

    private static @Nullable Boolean truth(String cell) {
        return switch (cell.toUpperCase(Locale.ROOT)) {
            case "TRUE" -> true;
            case "FALSE" -> false;
            default -> null;
        };
    }

    private @Nullable Long integer(String cell) {
        BigInteger whole = NumberText.whole(cell);
        if (whole == null && takesReals && NumberText.real(cell) instanceof Double real) {
            return Double.isFinite(real) ? (Long) real.longValue() : null;
        }
        return whole == null || whole.bitLength() > 63 ? null : (Long) whole.longValue();
    }
}
