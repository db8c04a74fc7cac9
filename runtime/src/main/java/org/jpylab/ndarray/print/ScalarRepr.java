package org.jpylab.ndarray.print;

import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.ObjectOps;
import org.jpylab.ndarray.ScalarText;
import org.jpylab.ndarray.TimeText;
import org.jpylab.ndarray.TimeUnit;
import org.jpylab.ndarray.TimeValue;
import org.jpylab.ndarray.print.FloatText.Trim;

import java.math.BigInteger;

/** {@code repr} and {@code str} of NumPy's scalars, given as 0-d arrays, and of Python's. */
public final class ScalarRepr {
    private static final FloatText SHORT_POINT = FloatText.SHORTEST.withTrim(Trim.POINT_AND_ZEROS);

    private ScalarRepr() {}

    /** {@code repr(scalar)}: {@code 0.1}, {@code True}, {@code 'text'}, {@code (1+2j)}. */
    public static String repr(NdArray scalar) {
        DType dtype = scalar.dtype();
        return switch (dtype.elementType()) {
            case STR, BYTES -> TextRepr.of(scalar.item());
            case OBJECT -> ofPython(scalar.item());
            case DATETIME -> datetimeRepr((TimeValue) scalar.item());
            case TIMEDELTA -> timedeltaRepr((TimeValue) scalar.item());
            case VOID ->
                    dtype.isStructured()
                            ? record(scalar)
                            : "void(" + TextRepr.ofRaw((byte[]) scalar.item()) + ")";
            default -> str(scalar);
        };
    }

    /** {@code str(scalar)}. */
    public static String str(NdArray scalar) {
        DType dtype = scalar.dtype();
        return switch (dtype.elementType()) {
            case FLOAT16, FLOAT32, FLOAT64 -> floating(scalar.getDouble(), Precision.of(dtype));
            case COMPLEX64, COMPLEX128 ->
                    complex(
                            scalar.storage().getDouble(scalar.offset()),
                            scalar.storage().getImaginary(scalar.offset()),
                            Precision.of(dtype));
            case STR -> (String) scalar.item();
            case BYTES -> TextRepr.of(scalar.item());
            case OBJECT -> ObjectOps.current().str(scalar.item());
            case DATETIME -> TimeText.format((TimeValue) scalar.item());
            case TIMEDELTA -> timedelta((TimeValue) scalar.item());
            case VOID ->
                    dtype.isStructured() ? record(scalar) : TextRepr.ofRaw((byte[]) scalar.item());
            case BOOL -> scalar.getBoolean() ? "True" : "False";
            default -> scalar.item().toString();
        };
    }

    /** A float of the given size, as both {@code repr} and {@code str} have it. */
    public static String floating(double value, Precision kind) {
        return either(value, kind, FloatText.SHORTEST);
    }

    private static String either(double value, Precision kind, FloatText positional) {
        double size = Math.abs(value);
        if (value == 0 || Double.isNaN(value) || (size < 1e16 && size >= 1e-4)) {
            return positional.positional(value, kind);
        }
        return SHORT_POINT.withSign(positional.sign()).scientific(value, kind);
    }

    /** A complex number of the given size, as both {@code repr} and {@code str} have it. */
    public static String complex(double re, double im, Precision kind) {
        if (re == 0 && Math.copySign(1.0, re) > 0) {
            return either(im, kind, SHORT_POINT) + "j";
        }
        String imaginary = Double.isNaN(im) ? "+nan" : either(im, kind, SHORT_POINT.withSign(true));
        return "(" + either(re, kind, SHORT_POINT) + imaginary + "j)";
    }

    private static String record(NdArray scalar) {
        return ElementFormats.single(scalar, PrintOptions.current());
    }

    private static String datetimeRepr(TimeValue time) {
        // An hour's text may be a day's, and one step's a unit's: then the unit is said too.
        boolean plain = time.unit().count() == 1 && time.unit().unit() != TimeUnit.Unit.HOUR;
        String unit = plain || time.unit().isGeneric() ? "" : ",'" + time.unit().text() + "'";
        return "numpy.datetime64('" + TimeText.format(time) + "'" + unit + ")";
    }

    private static String timedeltaRepr(TimeValue time) {
        String count = time.ticks() == TimeValue.NAT ? "'NaT'" : Long.toString(time.ticks());
        String unit = time.unit().isGeneric() ? "" : ",'" + time.unit().text() + "'";
        return "numpy.timedelta64(" + count + unit + ")";
    }

    private static String timedelta(TimeValue time) {
        if (time.ticks() == TimeValue.NAT) {
            return "NaT";
        }
        return time.ticks() * time.unit().count() + " " + unitName(time);
    }

    private static String unitName(TimeValue time) {
        String name =
                switch (time.unit().unit()) {
                    case YEAR -> "years";
                    case MONTH -> "months";
                    case WEEK -> "weeks";
                    case DAY -> "days";
                    case HOUR -> "hours";
                    case MINUTE -> "minutes";
                    case SECOND -> "seconds";
                    case MILLI -> "milliseconds";
                    case MICRO -> "microseconds";
                    case NANO -> "nanoseconds";
                    case PICO -> "picoseconds";
                    case FEMTO -> "femtoseconds";
                    case ATTO -> "attoseconds";
                    case GENERIC -> "generic time units";
                };
        return name;
    }

    /** {@code repr} of a Python scalar or object as {@code item()} gives it. */
    static String ofPython(Object value) {
        return switch (value) {
            case Boolean truth -> truth ? "True" : "False";
            case Long number -> number.toString();
            case BigInteger number -> number.toString();
            case Double number -> ScalarText.of(number.doubleValue());
            case Complex number -> ScalarText.of(number);
            case String text -> TextRepr.of(text);
            case byte[] bytes -> TextRepr.of(bytes);
            default -> ObjectOps.current().repr(value);
        };
    }
}
