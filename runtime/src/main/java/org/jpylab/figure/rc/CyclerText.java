package org.jpylab.figure.rc;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.PyLiteral;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code cycler('color', ['r', 'g']) + cycler(ls=['-', ':'])} as style sheets write it. */
final class CyclerText {
    private static final Pattern CALL =
            Pattern.compile("cycler\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
    private static final Pattern POSITIONAL =
            Pattern.compile("\\s*['\"](\\w+)['\"]\\s*,(.*)", Pattern.DOTALL);
    private static final Pattern KEYWORD = Pattern.compile("\\s*(\\w+)\\s*=(.*)", Pattern.DOTALL);
    private static final Map<String, String> ALIASES =
            Map.of(
                    "c",
                    "color",
                    "lw",
                    "linewidth",
                    "ls",
                    "linestyle",
                    "ms",
                    "markersize",
                    "mec",
                    "markeredgecolor",
                    "mfc",
                    "markerfacecolor",
                    "mew",
                    "markeredgewidth");

    private static final Set<String> PROPERTIES =
            Set.of(
                    "color",
                    "linewidth",
                    "linestyle",
                    "facecolor",
                    "edgecolor",
                    "joinstyle",
                    "capstyle",
                    "fillstyle",
                    "markerfacecolor",
                    "markersize",
                    "markeredgewidth",
                    "markeredgecolor",
                    "markevery",
                    "alpha",
                    "marker",
                    "hatch",
                    "dashes");

    private CyclerText() {}

    static PropCycle parse(@Nullable Object value) {
        if (value instanceof PropCycle cycle) {
            return cycle;
        }
        if (!(value instanceof String text)) {
            throw PyError.valueError(
                    "Object is not a string or Cycler instance: " + Values.repr(value));
        }
        try {
            return construct(text);
        } catch (PyError e) {
            String reason = String.valueOf(e.getMessage());
            throw reason.contains("valid cycler construction")
                    ? e
                    : PyError.valueError(
                            Values.repr(text) + " is not a valid cycler construction: " + reason);
        }
    }

    private static PropCycle construct(String text) {
        Matcher call = CALL.matcher(text);
        PropCycle whole = null;
        int end = 0;
        while (call.find()) {
            PropCycle part = one(text, call.group(1));
            boolean product = text.substring(end, call.start()).contains("*");
            whole = whole == null ? part : product ? whole.times(part) : whole.plus(part);
            end = call.end();
        }
        if (whole == null) {
            throw PyError.valueError(
                    Values.repr(text)
                            + " is not a valid cycler construction: "
                            + (text.matches("[A-Za-z_]\\w*")
                                    ? "name " + Values.repr(text) + " is not defined"
                                    : "invalid syntax"));
        }
        return whole;
    }

    private static PropCycle one(String text, String arguments) {
        Matcher positional = POSITIONAL.matcher(arguments);
        if (positional.matches()) {
            return of(positional.group(1), items(text, positional.group(2)));
        }
        PropCycle cycle = null;
        for (String part : arguments.split(",(?=\\s*\\w+\\s*=)", -1)) {
            Matcher keyword = KEYWORD.matcher(part);
            if (!keyword.matches()) {
                throw PyError.valueError(Values.repr(text) + " is not a valid cycler construction");
            }
            PropCycle one = of(keyword.group(1), items(text, keyword.group(2)));
            cycle = cycle == null ? one : cycle.plus(one);
        }
        if (cycle == null) {
            throw PyError.valueError(Values.repr(text) + " is not a valid cycler construction");
        }
        return cycle;
    }

    private static List<Object> items(String text, String list) {
        Object value = PyLiteral.parseOrNull(list.strip());
        if (value instanceof String letters) {
            List<Object> items = new ArrayList<>();
            letters.chars().forEach(c -> items.add(String.valueOf((char) c)));
            return items;
        }
        if (value instanceof List<?> items) {
            return List.copyOf(items);
        }
        throw PyError.valueError(Values.repr(text) + " is not a valid cycler construction");
    }

    private static PropCycle of(String name, List<Object> items) {
        String property = ALIASES.getOrDefault(name, name);
        if (!PROPERTIES.contains(property)) {
            throw PyError.typeError("Unknown artist property: " + property);
        }
        if (!property.equals("color")
                && !property.endsWith("edgecolor")
                && !property.endsWith("facecolor")) {
            return PropCycle.of(property, items);
        }
        List<Object> colors = new ArrayList<>();
        for (Object item : items) {
            colors.add(RcCheck.color(item));
        }
        return PropCycle.of(property, colors);
    }
}
