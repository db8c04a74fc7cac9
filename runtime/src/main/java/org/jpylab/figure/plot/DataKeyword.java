package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keyword {@code data}: strings among the arguments name its entries. */
final class DataKeyword {
    record Resolved(List<@Nullable Object> args, Map<String, @Nullable Object> kwargs) {}

    private DataKeyword() {}

    /** The positional arguments of {@code plot} with names replaced, the label set from them. */
    static Resolved resolve(
            List<? extends @Nullable Object> args, Map<String, @Nullable Object> kwargs) {
        Map<String, @Nullable Object> own = new LinkedHashMap<>(kwargs);
        Object data = own.remove("data");
        List<@Nullable Object> replaced = new ArrayList<>(args);
        if (!(data instanceof Map<?, ?> table)) {
            return new Resolved(replaced, own);
        }
        replaced.replaceAll(arg -> entry(table, arg));
        int namer = namer(args, table);
        if (own.get("label") == null
                && args.get(namer) instanceof String name
                && table.containsKey(name)) {
            own.put("label", name);
        }
        return new Resolved(replaced, own);
    }

    /**
     * A call with the entries that its string arguments name, for methods other than {@code plot}.
     *
     * @param keep parameters whose strings are no names
     */
    static Call apply(Call call, List<String> keep) {
        if (!(call.kwargs().get("data") instanceof Map<?, ?> table)) {
            if (call.kwargs().containsKey("data")) {
                Map<String, @Nullable Object> without = new LinkedHashMap<>(call.kwargs());
                without.remove("data");
                return new Call(call.args(), without);
            }
            return call;
        }
        List<@Nullable Object> args = new ArrayList<>(call.args());
        args.replaceAll(arg -> entry(table, arg));
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>(call.kwargs());
        kwargs.remove("data");
        kwargs.replaceAll((name, value) -> keep.contains(name) ? value : entry(table, value));
        return new Call(args, kwargs);
    }

    /** The string by which a call names an entry of its data at a parameter, or null. */
    static @Nullable String nameOf(Call call, int place, String parameter) {
        Object given =
                call.args().size() > place ? call.args().get(place) : call.kwargs().get(parameter);
        return call.kwargs().get("data") instanceof Map<?, ?> table
                        && given instanceof String name
                        && table.containsKey(name)
                ? name
                : null;
    }

    /** The entry a string names, or the value itself. */
    static @Nullable Object entry(Map<?, ?> table, @Nullable Object arg) {
        return arg instanceof String name && table.containsKey(name) ? table.get(name) : arg;
    }

    private static int namer(List<? extends @Nullable Object> args, Map<?, ?> table) {
        return switch (args.size()) {
            case 1 -> 0;
            case 2 -> {
                String second = Values.text(args.get(1));
                yield table.containsKey(second) || !isFormat(second) ? 1 : 0;
            }
            case 3 -> 1;
            default ->
                    throw PyError.valueError(
                            "Using arbitrary long args with data is not supported due to ambiguity"
                                    + " of arguments; use multiple plotting calls instead");
        };
    }

    private static boolean isFormat(String text) {
        try {
            PlotFormat.parse(text);
            return true;
        } catch (PyError e) {
            return false;
        }
    }
}
