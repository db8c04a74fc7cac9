package org.jpylab.figure.value;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads Java objects that came from Python as numbers, texts, truths and sequences. */
public final class Values {
    private Values() {}

    /** Python's {@code float(value)}. */
    public static double number(@Nullable Object value) {
        return switch (value) {
            case Number number -> number.doubleValue();
            case Boolean truth -> truth ? 1 : 0;
            case String text -> numberIn(text);
            case double[] array when array.length == 1 -> array[0];
            case null, default ->
                    throw PyError.typeError(
                            "float() argument must be a string or a real number, not '"
                                    + typeName(value)
                                    + "'");
        };
    }

    /** Like {@link #number} with null for None. */
    public static @Nullable Double numberOrNull(@Nullable Object value) {
        return value == null ? null : number(value);
    }

    private static double numberIn(String text) {
        String trimmed = text.strip().replace('\u2212', '-');
        try {
            return switch (trimmed.toLowerCase(java.util.Locale.ROOT)) {
                case "inf", "+inf", "infinity" -> Double.POSITIVE_INFINITY;
                case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
                case "nan", "+nan", "-nan" -> Double.NaN;
                default -> {
                    if (!trimmed.matches("[+-]?(\\d[\\d_]*\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")) {
                        throw new NumberFormatException(text);
                    }
                    yield Double.parseDouble(trimmed.replace("_", ""));
                }
            };
        } catch (NumberFormatException e) {
            throw PyError.valueError("could not convert string to float: " + repr(text));
        }
    }

    /** Whether a value is an integer, or nested sequences of nothing else. */
    public static boolean isIntegers(@Nullable Object value) {
        return switch (value) {
            case Integer number -> true;
            case Long number -> true;
            case List<?> list -> list.stream().allMatch(Values::isIntegers);
            case null, default -> false;
        };
    }

    /** True for what Python counts as a real number. */
    public static boolean isNumber(@Nullable Object value) {
        return value instanceof Number || value instanceof Boolean;
    }

    /** Python's {@code bool(value)}. */
    public static boolean truth(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean truth -> truth;
            case Number number -> number.doubleValue() != 0;
            case String text -> !text.isEmpty();
            case Collection<?> items -> !items.isEmpty();
            case Map<?, ?> map -> !map.isEmpty();
            case double[] array -> array.length > 0;
            default -> true;
        };
    }

    /** Python's {@code str(value)}. */
    public static String text(@Nullable Object value) {
        return value instanceof String text ? text : repr(value);
    }

    /** True for what has elements: lists and arrays, not strings. */
    public static boolean isSequence(@Nullable Object value) {
        return value instanceof Collection<?>
                || value instanceof double[]
                || value instanceof double[][]
                || value instanceof Matrix
                || value instanceof float[]
                || value instanceof int[]
                || value instanceof long[]
                || value instanceof boolean[]
                || value instanceof Object[];
    }

    /** The elements of a sequence; numbers of primitive arrays boxed. */
    public static List<@Nullable Object> items(@Nullable Object value) {
        List<@Nullable Object> items = new ArrayList<>();
        switch (value) {
            case Collection<?> list -> items.addAll(list);
            case double[] array -> {
                for (double x : array) {
                    items.add(x);
                }
            }
            case float[] array -> {
                for (float x : array) {
                    items.add((double) x);
                }
            }
            case int[] array -> {
                for (int x : array) {
                    items.add(x);
                }
            }
            case long[] array -> {
                for (long x : array) {
                    items.add(x);
                }
            }
            case boolean[] array -> {
                for (boolean x : array) {
                    items.add(x);
                }
            }
            case Matrix matrix -> {
                for (int i = 0; i < matrix.rows(); i++) {
                    items.add(matrix.row(i));
                }
            }
            case Object[] array -> {
                for (Object x : array) {
                    items.add(x);
                }
            }
            case String text -> text.codePoints().forEach(c -> items.add(Character.toString(c)));
            case null, default ->
                    throw PyError.typeError("'" + typeName(value) + "' object is not iterable");
        }
        return items;
    }

    /** A new array of the numbers of a sequence, None as NaN; a lone number gives one element. */
    public static double[] numbers(@Nullable Object value) {
        switch (value) {
            case double[] array -> {
                return array.clone();
            }
            case int[] array -> {
                return java.util.Arrays.stream(array).asDoubleStream().toArray();
            }
            case long[] array -> {
                return java.util.Arrays.stream(array).asDoubleStream().toArray();
            }
            case null, default -> {}
        }
        if (!isSequence(value)) {
            return new double[] {number(value)};
        }
        List<@Nullable Object> items = items(value);
        List<Double> flat = new ArrayList<>(items.size());
        for (Object item : items) {
            if (item == null) {
                flat.add(Double.NaN);
            } else if (isSequence(item)) {
                for (double x : numbers(item)) {
                    flat.add(x);
                }
            } else {
                flat.add(number(item));
            }
        }
        return flat.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The name of the Python type a value has. */
    public static String typeName(@Nullable Object value) {
        return switch (value) {
            case null -> "NoneType";
            case String s -> "str";
            case Boolean b -> "bool";
            case Double d -> "float";
            case Float f -> "float";
            case Number n -> "int";
            case List<?> list -> "list";
            case Map<?, ?> map -> "dict";
            case double[] a -> "numpy.ndarray";
            default -> value.getClass().getSimpleName();
        };
    }

    /** Python's {@code repr(value)}. */
    public static String repr(@Nullable Object value) {
        return switch (value) {
            case null -> "None";
            case String text -> quoted(text);
            case Boolean truth -> truth ? "True" : "False";
            case Double number -> Decimals.repr(number);
            case Float number -> Decimals.repr(number);
            case Number number -> number.toString();
            case Map<?, ?> map -> mapRepr(map);
            case Collection<?> list -> listRepr(list);
            case double[] array -> "array(" + listRepr(items(array)) + ")";
            case Object[] array -> listRepr(items(array));
            default -> value.toString();
        };
    }

    private static String listRepr(Collection<?> list) {
        StringBuilder text = new StringBuilder("[");
        for (Object item : list) {
            text.append(text.length() > 1 ? ", " : "").append(repr(item));
        }
        return text.append(']').toString();
    }

    private static String mapRepr(Map<?, ?> map) {
        StringBuilder text = new StringBuilder("{");
        map.forEach((key, item) ->
                text.append(text.length() > 1 ? ", " : "")
                        .append(repr(key))
                        .append(": ")
                        .append(repr(item)));
        return text.append('}').toString();
    }

    private static String quoted(String text) {
        char quote = text.contains("'") && !text.contains("\"") ? '"' : '\'';
        StringBuilder quoted = new StringBuilder().append(quote);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c == quote ? "\\" + c : String.valueOf(c));
            }
        }
        return quoted.append(quote).toString();
    }
}
