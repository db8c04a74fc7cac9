package org.jpylab.python.binding;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A Python signature as written in an annotation: a name and its parameters. */
record Signature(String name, List<Parameter> parameters) {

    /** One parameter; {@code stars} is 1 for {@code *args}, 2 for {@code **kwargs}. */
    record Parameter(String name, @Nullable String defaultValue, int stars) {
        boolean isSeparator() {
            return name.isEmpty() || name.equals("/");
        }
    }

    /** Reads {@code name(a, b=1, *args, key=None, **kw)}. */
    static Signature parse(String text) {
        int open = text.indexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            throw new IllegalArgumentException("not a signature: " + text);
        }
        List<Parameter> parameters = new ArrayList<>();
        for (String part : splitAtCommas(text.substring(open + 1, text.length() - 1))) {
            parameters.add(parameter(part.strip()));
        }
        return new Signature(text.substring(0, open).strip(), parameters);
    }

    /** The parameters that carry a value, in order. */
    List<Parameter> values() {
        return parameters.stream().filter(p -> !p.isSeparator()).toList();
    }

    /** The text between the parentheses, as Python wants it. */
    String parameterList() {
        StringBuilder out = new StringBuilder();
        for (Parameter p : parameters) {
            if (!out.isEmpty()) {
                out.append(", ");
            }
            out.append("*".repeat(p.stars())).append(p.name());
            if (p.defaultValue() != null) {
                out.append('=').append(p.defaultValue());
            }
        }
        return out.toString();
    }

    /** The arguments of a call that passes every parameter on. */
    String forwarded() {
        StringBuilder out = new StringBuilder();
        boolean keyword = false;
        for (Parameter p : parameters) {
            if (p.name().equals("/")) {
                continue;
            }
            keyword |= p.stars() == 1;
            if (p.name().isEmpty()) {
                continue;
            }
            if (!out.isEmpty()) {
                out.append(", ");
            }
            boolean named = p.stars() == 0 && (keyword || p.defaultValue() != null);
            out.append("*".repeat(p.stars())).append(named ? p.name() + "=" + p.name() : p.name());
        }
        return out.toString();
    }

    private static Parameter parameter(String part) {
        int stars = 0;
        while (stars < part.length() && part.charAt(stars) == '*') {
            stars++;
        }
        String rest = part.substring(stars);
        int equals = rest.indexOf('=');
        return equals < 0
                ? new Parameter(rest, null, stars)
                : new Parameter(
                        rest.substring(0, equals).strip(),
                        rest.substring(equals + 1).strip(),
                        stars);
    }

    private static List<String> splitAtCommas(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else {
                switch (c) {
                    case '\'', '"' -> quote = c;
                    case '(', '[', '{' -> depth++;
                    case ')', ']', '}' -> depth--;
                    case ',' -> {
                        if (depth == 0) {
                            parts.add(text.substring(start, i));
                            start = i + 1;
                        }
                    }
                    default -> {}
                }
            }
        }
        if (!text.substring(start).isBlank()) {
            parts.add(text.substring(start));
        }
        return parts;
    }
}
