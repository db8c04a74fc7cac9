package org.jpylab.ndarray;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads NumPy's dtype strings. */
final class DTypeParser {
    private static final Map<String, DType> NAMES =
            Map.ofEntries(
                    Map.entry("bool", DType.BOOL),
                    Map.entry("bool_", DType.BOOL),
                    Map.entry("bool8", DType.BOOL),
                    Map.entry("int8", DType.INT8),
                    Map.entry("byte", DType.INT8),
                    Map.entry("uint8", DType.UINT8),
                    Map.entry("ubyte", DType.UINT8),
                    Map.entry("int16", DType.INT16),
                    Map.entry("short", DType.INT16),
                    Map.entry("uint16", DType.UINT16),
                    Map.entry("ushort", DType.UINT16),
                    Map.entry("int32", DType.INT32),
                    Map.entry("intc", DType.INT32),
                    Map.entry("uint32", DType.UINT32),
                    Map.entry("uintc", DType.UINT32),
                    Map.entry("int64", DType.INT64),
                    Map.entry("int", DType.INT64),
                    Map.entry("int_", DType.INT64),
                    Map.entry("intp", DType.INT64),
                    Map.entry("long", DType.INT64),
                    Map.entry("longlong", DType.INT64),
                    Map.entry("uint64", DType.UINT64),
                    Map.entry("uint", DType.UINT64),
                    Map.entry("uintp", DType.UINT64),
                    Map.entry("ulong", DType.UINT64),
                    Map.entry("ulonglong", DType.UINT64),
                    Map.entry("float16", DType.FLOAT16),
                    Map.entry("half", DType.FLOAT16),
                    Map.entry("float32", DType.FLOAT32),
                    Map.entry("single", DType.FLOAT32),
                    Map.entry("float64", DType.FLOAT64),
                    Map.entry("float", DType.FLOAT64),
                    Map.entry("float_", DType.FLOAT64),
                    Map.entry("double", DType.FLOAT64),
                    Map.entry("longdouble", DType.FLOAT64),
                    Map.entry("longfloat", DType.FLOAT64),
                    Map.entry("complex64", DType.COMPLEX64),
                    Map.entry("csingle", DType.COMPLEX64),
                    Map.entry("singlecomplex", DType.COMPLEX64),
                    Map.entry("complex128", DType.COMPLEX128),
                    Map.entry("complex", DType.COMPLEX128),
                    Map.entry("complex_", DType.COMPLEX128),
                    Map.entry("cdouble", DType.COMPLEX128),
                    Map.entry("cfloat", DType.COMPLEX128),
                    Map.entry("clongdouble", DType.COMPLEX128),
                    Map.entry("object", DType.OBJECT),
                    Map.entry("object_", DType.OBJECT),
                    Map.entry("str", DType.str(0)),
                    Map.entry("str_", DType.str(0)),
                    Map.entry("unicode", DType.str(0)),
                    Map.entry("bytes", DType.bytes(0)),
                    Map.entry("bytes_", DType.bytes(0)),
                    Map.entry("void", DType.raw(0)));

    private static final Pattern TIME =
            Pattern.compile(
                    "(datetime64|timedelta64|M8|m8|M|m)(?:\\[\\[?(\\d*)([a-zA-Zμ]+)(?:/(\\d+))?]?])?");
    private static final Pattern PART =
            Pattern.compile("\\s*(\\((?<shape>[\\d\\s,]*)\\)|(?<count>\\d+))?(?<rest>.*)");

    private DTypeParser() {}

    static DType parse(String text) {
        var parts = split(text);
        if (parts.size() > 1 || text.startsWith("(")) {
            return parseFields(text, parts);
        }
        var dtype = single(text);
        if (dtype == null) {
            dtype = repeated(text);
        }
        if (dtype == null) {
            throw notUnderstood(text);
        }
        return dtype;
    }

    private static PyError notUnderstood(String text) {
        return PyError.typeError("data type '" + text + "' not understood");
    }

    private static @Nullable DType single(String text) {
        var named = NAMES.get(text);
        if (named != null) {
            return named;
        }
        if (text.isEmpty()) {
            return null;
        }
        char order = text.charAt(0);
        if ("<>=|".indexOf(order) >= 0) {
            var dtype = letters(text.substring(1));
            return dtype == null ? null : order == '>' ? dtype.swap() : dtype;
        }
        return letters(text);
    }

    private static @Nullable DType letters(String text) {
        var time = TIME.matcher(text);
        if (time.matches()) {
            return time(text, time);
        }
        if (text.isEmpty()) {
            return null;
        }
        char letter = text.charAt(0);
        String size = text.substring(1);
        if (size.isEmpty()) {
            return ofLetter(letter);
        }
        if (!size.chars().allMatch(Character::isDigit) || size.length() > 9) {
            return null;
        }
        int n = Integer.parseInt(size);
        return switch (letter) {
            case 'S', 'a' -> DType.bytes(n);
            case 'U' -> DType.str(n);
            case 'V' -> DType.raw(n);
            default -> ofKind(letter, n);
        };
    }

    private static @Nullable DType ofLetter(char letter) {
        for (var type : ElementType.values()) {
            if (type.letter() == letter) {
                return DType.of(type);
            }
        }
        return switch (letter) {
            case 'q', 'p' -> DType.INT64;
            case 'Q', 'P' -> DType.UINT64;
            case 'g' -> DType.FLOAT64;
            case 'G' -> DType.COMPLEX128;
            case 'a' -> DType.bytes(0);
            case 'c' -> DType.bytes(1);
            default -> null;
        };
    }

    private static @Nullable DType ofKind(char kind, int size) {
        for (var type : ElementType.values()) {
            if (type.kind() == kind && type.size() == size && size > 0 && !type.isTime()) {
                return DType.of(type);
            }
        }
        if ((kind == 'f' && size == 16) || (kind == 'c' && size == 32)) {
            return kind == 'f' ? DType.FLOAT64 : DType.COMPLEX128;
        }
        return null;
    }

    private static DType time(String text, Matcher match) {
        if (match.group(2) != null && match.group(2).length() > 9) {
            String given = text.substring(text.indexOf('['));
            throw PyError.typeError(
                    "Invalid datetime metadata string \"" + given + "\" at position 1");
        }
        var unit = match.group(3) == null ? TimeUnit.GENERIC : null;
        for (var candidate : TimeUnit.Unit.values()) {
            if (candidate.symbol().equals(unitName(match.group(3)))) {
                String count = match.group(2);
                unit = new TimeUnit(candidate, count.isEmpty() ? 1 : Integer.parseInt(count));
            }
        }
        if (unit == null) {
            String given = text.substring(text.indexOf('['));
            throw PyError.typeError("Invalid datetime unit in metadata string \"" + given + "\"");
        }
        if (match.group(4) != null) {
            unit = unit.dividedBy(Integer.parseInt(match.group(4)), text);
        }
        boolean delta = match.group(1).startsWith("t") || match.group(1).startsWith("m");
        return delta ? DType.timedelta(unit) : DType.datetime(unit);
    }

    private static @Nullable String unitName(@Nullable String given) {
        return given == null ? null : given.replace('μ', 'u');
    }

    private static DType parseFields(String text, List<String> parts) {
        var types = new ArrayList<DType>();
        var names = new ArrayList<String>();
        for (String part : parts) {
            if (part.isBlank()) {
                continue;
            }
            var dtype = repeated(part);
            if (dtype == null) {
                throw notUnderstood(text);
            }
            names.add("f" + names.size());
            types.add(dtype);
        }
        return parts.size() == 1 ? types.get(0) : DType.structured(names, types);
    }

    /** One field of a comma-separated string: {@code 3f8}, {@code (2,3)f8}, {@code f8}. */
    private static @Nullable DType repeated(String part) {
        var match = PART.matcher(part);
        if (!match.matches()) {
            return null;
        }
        var dtype = single(match.group("rest").strip());
        if (dtype == null) {
            return null;
        }
        if (match.group("count") != null) {
            int count = Integer.parseInt(match.group("count"));
            return count == 1 ? dtype : DType.subarray(dtype, count);
        }
        String shape = match.group("shape");
        if (shape == null || shape.isBlank()) {
            return dtype;
        }
        int[] lengths =
                Pattern.compile(",")
                        .splitAsStream(shape)
                        .map(String::strip)
                        .filter(n -> !n.isEmpty())
                        .mapToInt(Integer::parseInt)
                        .toArray();
        return DType.subarray(dtype, lengths);
    }

    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
