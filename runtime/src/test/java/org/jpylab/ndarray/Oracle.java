package org.jpylab.ndarray;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Calls that NumPy answered, read from a stored file and repeated here: result, dtype, shape, error
 * and warnings must agree. The scripts in src/test/oracle write the files.
 */
public final class Oracle {
    private final List<Object> shared = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Function> functions = new HashMap<>();
    private final List<String> failures = new ArrayList<>();
    private double ulps;
    private double absolute;
    private boolean warningsCount = true;
    private Predicate<String> known = line -> false;
    private int passed;

    /** A recorded call: the function's name, arguments, and what came of it. */
    public record Call(
            String name,
            List<Object> arguments,
            Map<String, Object> keywords,
            @Nullable Object result,
            @Nullable String error,
            TreeSet<String> warnings,
            String line) {
        public NdArray array(int index) {
            return (NdArray) arguments.get(index);
        }

        /** A keyword's value, or null. */
        public @Nullable Object keyword(String key) {
            return keywords.get(key);
        }

        public int integer(String key, int missing) {
            return keywords.get(key) instanceof Number n ? n.intValue() : missing;
        }

        public boolean flag(String key) {
            return Boolean.TRUE.equals(keywords.get(key));
        }

        /** An {@code axis} argument as an array of axes, null for None. */
        public int @Nullable [] axes() {
            Object axis = keywords.get("axis");
            if (axis instanceof List<?> list) {
                return list.stream().mapToInt(n -> ((Number) n).intValue()).toArray();
            }
            return axis instanceof Number n ? new int[] {n.intValue()} : null;
        }

        public @Nullable DType dtype() {
            Object dtype = keywords.get("dtype");
            return dtype instanceof String text ? DType.parse(text) : (DType) dtype;
        }
    }

    /** What a test does for a recorded call: an NdArray, a List of them, or a Java scalar. */
    @FunctionalInterface
    public interface Function {
        Object apply(Call call);
    }

    /** Reads the calls stored under a name such as {@code ufuncs}. */
    public static Oracle read(String name) {
        var oracle = new Oracle();
        var stream = Oracle.class.getResourceAsStream(name + ".jsonl");
        var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(stream, name), StandardCharsets.UTF_8));
        try (reader) {
            String line;
            while ((line = reader.readLine()) != null) {
                if (line.startsWith("{\"def\"")) {
                    var json = JsonParser.parseString(line).getAsJsonObject();
                    oracle.shared.add(Objects.requireNonNull(oracle.decode(json.get("def"))));
                } else {
                    oracle.calls.add(oracle.parse(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return oracle;
    }

    /** Says what to do for calls of a function. */
    public Oracle on(String name, Function function) {
        functions.put(name, function);
        return this;
    }

    /** Accepts floating point results that differ by so many units in the last place. */
    public Oracle within(double newUlps) {
        ulps = newUlps;
        return this;
    }

    /** Accepts floating point results that differ by so much: sums may cancel. */
    public Oracle orWithin(double newAbsolute) {
        absolute = newAbsolute;
        return this;
    }

    /** Does not compare warnings. */
    public Oracle ignoringWarnings() {
        warningsCount = false;
        return this;
    }

    /** Accepts differences in lines the predicate names. */
    public Oracle accepting(Predicate<String> newKnown) {
        known = newKnown;
        return this;
    }

    /** Repeats the calls and returns what differs, one line each. */
    public List<String> differences() {
        for (var call : calls) {
            var function = functions.get(call.name);
            if (function == null) {
                failures.add("no function for " + call.name);
                continue;
            }
            var seen = new TreeSet<String>();
            Warnings.setSink((category, message) -> seen.add(message));
            String difference = compare(call, function, seen);
            if (difference == null) {
                passed++;
            } else if (!known.test(call.line)) {
                failures.add(difference + "\n    " + shorten(call.line));
            }
        }
        return failures;
    }

    public int passed() {
        return passed;
    }

    private static String shorten(String line) {
        return line.length() > 300 ? line.substring(0, 300) + "..." : line;
    }

    private @Nullable String compare(Call call, Function function, TreeSet<String> seen) {
        Object got;
        try {
            got = function.apply(call);
        } catch (PyError e) {
            String name = e.pythonClass().substring(e.pythonClass().lastIndexOf('.') + 1);
            name = name.startsWith("_UFunc") ? "UFuncTypeError" : name;
            String error = name + ": " + e.getMessage();
            return error.equals(call.error) ? null : call.name + " threw " + error;
        } catch (RuntimeException | AssertionError e) {
            var trace = e.getStackTrace();
            return call.name + " threw " + e + " at " + (trace.length > 0 ? trace[0] : "");
        }
        if (call.error != null) {
            return call.name + " should have thrown " + call.error + " but gave " + got;
        }
        if (warningsCount && !seen.equals(call.warnings)) {
            return call.name + " warned " + seen + ", not " + call.warnings;
        }
        String difference = difference(got, Objects.requireNonNull(call.result));
        return difference == null ? null : call.name + ": " + difference;
    }

    private @Nullable String difference(@Nullable Object got, @Nullable Object wanted) {
        if (wanted instanceof List<?> list && got instanceof List<?> results) {
            if (list.size() != results.size()) {
                return results.size() + " results, not " + list.size();
            }
            for (int i = 0; i < list.size(); i++) {
                String difference = difference(results.get(i), list.get(i));
                if (difference != null) {
                    return "[" + i + "] " + difference;
                }
            }
            return null;
        }
        if (wanted instanceof NdArray expected && got instanceof NdArray array) {
            return arrays(array, expected);
        }
        if (wanted instanceof Texts texts && got instanceof NdArray array) {
            return texts.difference(array);
        }
        if (wanted instanceof Number && got instanceof NdArray array && array.ndim() == 0) {
            return difference(array.item(), wanted);
        }
        if (wanted instanceof Number w && got instanceof Number g) {
            return w.doubleValue() == g.doubleValue() ? null : "got " + got + ", not " + wanted;
        }
        return Objects.equals(got, wanted) ? null : "got " + got + ", not " + wanted;
    }

    private @Nullable String arrays(NdArray got, NdArray wanted) {
        if (!got.dtype().equals(wanted.dtype())) {
            return "dtype " + got.dtype() + ", not " + wanted.dtype();
        }
        if (!Arrays.equals(got.shape(), wanted.shape())) {
            return "shape " + Shapes.text(got.shape()) + ", not " + Shapes.text(wanted.shape());
        }
        Object[] a = got.toObjects();
        Object[] b = wanted.toObjects();
        for (int i = 0; i < a.length; i++) {
            if (!close(a[i], b[i], wanted.dtype())) {
                return "element " + i + " is " + text(a[i]) + ", not " + text(b[i]);
            }
        }
        return null;
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? Arrays.toString(bytes) : value.toString();
    }

    private boolean close(Object a, Object b, DType dtype) {
        boolean single = dtype.itemsize() <= (dtype.isComplex() ? 8 : 4);
        boolean half = dtype.isFloat() && dtype.itemsize() == 2;
        if (a instanceof Double x && b instanceof Double y) {
            return close(x, y, single, half);
        }
        if (a instanceof Complex x && b instanceof Complex y) {
            double size = Math.hypot(y.re(), y.im());
            double slack = (single ? Math.ulp((float) size) : Math.ulp(size)) * ulps;
            return (close(x.re(), y.re(), single, half) || Math.abs(x.re() - y.re()) <= slack)
                    && (close(x.im(), y.im(), single, half) || Math.abs(x.im() - y.im()) <= slack);
        }
        return a instanceof byte[] x && b instanceof byte[] y ? Arrays.equals(x, y) : a.equals(b);
    }

    private boolean close(double x, double y, boolean single, boolean half) {
        boolean same = x == y ? 1 / x == 1 / y : Double.isNaN(x) && Double.isNaN(y);
        double unit = half ? Math.abs(y) * 0x1p-11 : single ? Math.ulp((float) y) : Math.ulp(y);
        return same || Math.abs(x - y) <= Math.max(absolute, ulps * unit);
    }

    private Call parse(String line) {
        var json = JsonParser.parseString(line).getAsJsonObject();
        var arguments = new ArrayList<@Nullable Object>();
        json.getAsJsonArray("a").forEach(a -> arguments.add(decode(a)));
        var keywords = new HashMap<String, Object>();
        if (json.has("k")) {
            for (var entry : json.getAsJsonObject("k").entrySet()) {
                keywords.put(entry.getKey(), decode(entry.getValue()));
            }
        }
        String error = null;
        if (json.has("e")) {
            var parts = json.getAsJsonArray("e");
            error = parts.get(0).getAsString() + ": " + parts.get(1).getAsString();
        }
        var warnings = new TreeSet<String>();
        if (json.has("w")) {
            json.getAsJsonArray("w").forEach(w -> warnings.add(w.getAsString()));
        }
        Object result = json.has("r") ? decode(json.get("r")) : null;
        return new Call(
                json.get("f").getAsString(), arguments, keywords, result, error, warnings, line);
    }

    private @Nullable Object decode(JsonElement json) {
        if (json.isJsonNull()) {
            return null;
        }
        if (json instanceof JsonArray list) {
            var result = new ArrayList<@Nullable Object>();
            list.forEach(element -> result.add(decode(element)));
            return result;
        }
        if (json instanceof JsonObject object) {
            return decodeObject(object);
        }
        var primitive = json.getAsJsonPrimitive();
        if (primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        return primitive.isNumber() ? (Object) primitive.getAsLong() : primitive.getAsString();
    }

    private Object decodeObject(JsonObject object) {
        if (object.has("ref")) {
            return shared.get(object.get("ref").getAsInt());
        }
        if (object.has("float")) {
            return NdArray.of(object.get("float").getAsString()).astype(DType.FLOAT64).getDouble(0);
        }
        if (object.has("complex")) {
            return NdArray.of(object.get("complex").getAsString()).astype(DType.COMPLEX128).get(0);
        }
        if (object.has("dtype")) {
            return DType.parse(object.get("dtype").getAsString());
        }
        int[] shape =
                object.getAsJsonArray("s").asList().stream()
                        .mapToInt(JsonElement::getAsInt)
                        .toArray();
        if (object.has("o")) {
            var texts = new ArrayList<String>();
            object.getAsJsonArray("o").forEach(o -> texts.add(o.getAsString()));
            return new Texts(shape, texts);
        }
        var bytes = HexFormat.of().parseHex(object.get("v").getAsString());
        var dtype = DType.parse(object.get("d").getAsString());
        if (!object.has("t")) {
            return ByteCopies.fromBytes(bytes, 0, dtype, shape);
        }
        var memory = ByteCopies.fromBytes(bytes, 0, dtype, bytes.length / dtype.itemsize());
        int unit = memory.storage().unitBytes();
        int[] strides =
                object.getAsJsonArray("t").asList().stream()
                        .mapToInt(n -> n.getAsInt() / unit)
                        .toArray();
        return memory.view(object.get("p").getAsInt() / unit, shape, strides);
    }

    /** An array of objects or records, known by the text of its elements. */
    private record Texts(int[] shape, List<String> texts) {
        @Nullable String difference(NdArray got) {
            if (!Arrays.equals(got.shape(), shape)) {
                return "shape " + Shapes.text(got.shape()) + ", not " + Shapes.text(shape);
            }
            var found = new ArrayList<String>();
            for (Object value : got.toObjects()) {
                found.add(ObjectOps.current().repr(value));
            }
            return found.equals(texts) ? null : found + ", not " + texts;
        }
    }
}
