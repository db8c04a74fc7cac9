package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.PyLiteral;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a Python method: {@code "x, y, s=None, *, plotnonfinite=False, **kwargs"}.
 * Binds calls to them with Python's own errors.
 */
public final class Signature {
    private record Parameter(
            String name, boolean keywordOnly, boolean required, @Nullable Object defaultValue) {}

    private final String method;
    private final List<Parameter> parameters = new ArrayList<>();
    private boolean takesRest;

    private Signature(String method) {
        this.method = method;
    }

    /** Reads a signature; defaults are Python literals. */
    public static Signature of(String method, String parameters) {
        Signature signature = new Signature(method);
        boolean keywordOnly = false;
        for (String part : split(parameters)) {
            if (part.equals("*")) {
                keywordOnly = true;
            } else if (part.startsWith("**")) {
                signature.takesRest = true;
            } else {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part : part.substring(0, equals);
                Object value = equals < 0 ? null : literal(part.substring(equals + 1));
                signature.parameters.add(new Parameter(name, keywordOnly, equals < 0, value));
            }
        }
        return signature;
    }

    private static List<String> split(String parameters) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= parameters.length(); i++) {
            char c = i < parameters.length() ? parameters.charAt(i) : ',';
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == ',' && depth == 0) {
                String part = parameters.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static @Nullable Object literal(String text) {
        return switch (text) {
            case "None" -> null;
            case "True" -> true;
            case "False" -> false;
            default -> PyLiteral.parseOrNull(text);
        };
    }

    /** The values of the parameters in a call. */
    public Arguments bind(Call call) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        List<Parameter> positional = parameters.stream().filter(p -> !p.keywordOnly).toList();
        if (call.args().size() > positional.size()) {
            throw tooMany(positional, call.args().size());
        }
        for (int i = 0; i < call.args().size(); i++) {
            values.put(positional.get(i).name, call.args().get(i));
        }
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        call.kwargs()
                .forEach((name, value) -> {
                    if (parameters.stream().noneMatch(p -> p.name.equals(name))) {
                        if (!takesRest) {
                            throw PyError.typeError(
                                    method
                                            + "() got an unexpected keyword argument "
                                            + Values.repr(name));
                        }
                        rest.put(name, value);
                    } else if (values.containsKey(name)) {
                        throw PyError.typeError(
                                method
                                        + "() got multiple values for argument "
                                        + Values.repr(name));
                    } else {
                        values.put(name, value);
                    }
                });
        fillIn(values);
        return new Arguments(values, rest);
    }

    private void fillIn(Map<String, @Nullable Object> values) {
        List<String> missing = new ArrayList<>();
        for (Parameter parameter : parameters) {
            if (!values.containsKey(parameter.name)) {
                if (parameter.required) {
                    missing.add(parameter.name);
                } else {
                    values.put(parameter.name, parameter.defaultValue);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw PyError.typeError(
                    "%s() missing %d required positional argument%s: %s"
                            .formatted(
                                    method,
                                    missing.size(),
                                    missing.size() == 1 ? "" : "s",
                                    joined(missing)));
        }
    }

    private static String joined(List<String> names) {
        List<String> quoted = names.stream().map(Values::repr).toList();
        int n = quoted.size();
        return switch (n) {
            case 1 -> quoted.getFirst();
            case 2 -> quoted.get(0) + " and " + quoted.get(1);
            default -> String.join(", ", quoted.subList(0, n - 1)) + ", and " + quoted.get(n - 1);
        };
    }

    private PyError tooMany(List<Parameter> positional, int given) {
        long required = positional.stream().filter(p -> p.required).count();
        int most = positional.size() + 1;
        String range =
                required == positional.size()
                        ? "" + most
                        : "from " + (required + 1) + " to " + most;
        return PyError.typeError(
                "%s() takes %s positional argument%s but %d were given"
                        .formatted(method, range, most == 1 ? "" : "s", given + 1));
    }
}
