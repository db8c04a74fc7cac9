package org.jpylab.figure.rc;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.Resource;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The rc parameters by name, each checked when set. {@link #current()} holds those in force; every
 * artist reads its defaults from there when it is made.
 */
public final class RcParams {
    private static final Map<String, RcCheck> CHECKS = new TreeMap<>();
    private static final RcParams DEFAULTS = loadDefaults();
    private static final RcParams CURRENT = DEFAULTS.copy();
    private static volatile RcParams active = CURRENT;

    private final TreeMap<String, @Nullable Object> values = new TreeMap<>();

    private volatile @Nullable RcParams copied;

    private RcParams() {}

    private static RcParams loadDefaults() {
        RcParams defaults = new RcParams();
        for (String line : Resource.lines(RcParams.class, "defaults.txt")) {
            String[] parts = line.split("\t", -1);
            RcCheck check = new RcCheck(parts[0], parts[1]);
            CHECKS.put(parts[0], check);
            defaults.values.put(parts[0], check.apply(parts[2]));
        }
        return defaults;
    }

    /** The parameters in force. */
    public static RcParams current() {
        return active;
    }

    /** The parameters as they are now; not to be changed, and the same object until they change. */
    public static RcParams snapshot() {
        RcParams source = active;
        RcParams known = source.copied;
        if (known == null) {
            known = source.copy();
            source.copied = known;
        }
        return known;
    }

    /** Makes something while other parameters are in force. */
    public static <T> T during(RcParams other, Supplier<T> maker) {
        RcParams before = active;
        active = other;
        try {
            return maker.get();
        } finally {
            active = before;
        }
    }

    /** A copy of Matplotlib's defaults. */
    public static RcParams defaults() {
        return DEFAULTS.copy();
    }

    public RcParams copy() {
        RcParams copy = new RcParams();
        copy.values.putAll(values);
        return copy;
    }

    /** A view of every name with its value, in alphabetical order. */
    public Map<String, @Nullable Object> asMap() {
        return Collections.unmodifiableMap(values);
    }

    /**
     * True for parameters that hold a word; others given there count as their text.
     *
     * @param none whether None is given, which some of them take as it is
     */
    public static boolean isText(String key, boolean none) {
        RcCheck check = CHECKS.get(key);
        return check != null
                && (check.kind().equals("text") || check.kind().equals("text|none") && !none);
    }

    public static Set<String> keys() {
        return Collections.unmodifiableSet(CHECKS.keySet());
    }

    public @Nullable Object get(String key) {
        if (!CHECKS.containsKey(key)) {
            throw PyError.keyError(key);
        }
        return values.get(key);
    }

    /** Sets a parameter after checking and converting the value as Matplotlib does. */
    public void put(String key, @Nullable Object value) {
        RcCheck check = CHECKS.get(key);
        if (check == null) {
            throw PyError.keyError(
                    key
                            + " is not a valid rc parameter (see rcParams.keys() for a list of"
                            + " valid parameters)");
        }
        try {
            values.put(key, check.apply(value));
            copied = null;
        } catch (PyError e) {
            if (!e.pythonClass().equals("ValueError")) {
                throw e;
            }
            throw PyError.valueError("Key " + key + ": " + e.getMessage());
        }
    }

    /** A value as a parameter would take it, checked and converted. */
    public static @Nullable Object checked(String key, @Nullable Object value) {
        RcCheck check = CHECKS.get(key);
        if (check == null) {
            throw PyError.keyError(key);
        }
        return check.apply(value);
    }

    /** A value as parameters of a kind take it, such as "float|none" or "in a b c". */
    public static @Nullable Object checkedAs(String kind, @Nullable Object value) {
        return new RcCheck("", kind).apply(value);
    }

    public void putAll(Map<String, ?> settings) {
        settings.forEach(this::put);
    }

    /** Replaces every value by those of another, as when a context ends. */
    public void restore(RcParams saved) {
        values.clear();
        values.putAll(saved.values);
        copied = null;
    }

    public double number(String key) {
        return Values.number(get(key));
    }

    public int integer(String key) {
        return (int) number(key);
    }

    public boolean flag(String key) {
        return Values.truth(get(key));
    }

    public String text(String key) {
        return Values.text(get(key));
    }

    public List<@Nullable Object> list(String key) {
        return Values.items(get(key));
    }

    /** The value of a parameter that is never None. */
    public Object value(String key) {
        Object value = get(key);
        if (value == null) {
            throw new IllegalStateException(key + " is None");
        }
        return value;
    }

    public PropCycle cycle() {
        return (PropCycle) value("axes.prop_cycle");
    }

    /** The colours of the cycle, black when it has none. */
    public List<Object> cycleColors() {
        List<Object> colors = cycle().values("color");
        return colors.isEmpty() ? List.of("k") : colors;
    }

    /** Matplotlib's {@code rc(group, **settings)}: sets {@code group.name} for each setting. */
    public void group(List<String> groups, Map<String, ?> settings) {
        Map<String, String> aliases =
                Map.of(
                        "lw",
                        "linewidth",
                        "ls",
                        "linestyle",
                        "c",
                        "color",
                        "fc",
                        "facecolor",
                        "ec",
                        "edgecolor",
                        "mew",
                        "markeredgewidth",
                        "aa",
                        "antialiased");
        for (String group : groups) {
            settings.forEach((name, value) -> {
                String key = group + "." + aliases.getOrDefault(name, name);
                if (!CHECKS.containsKey(key)) {
                    throw PyError.keyError(
                            "Unrecognized key \"%s\" for group \"%s\" and name \"%s\""
                                    .formatted(key, group, name));
                }
                put(key, value);
            });
        }
    }

    /** The names that contain a match of a regular expression. */
    public List<String> find(String pattern) {
        var regex = java.util.regex.Pattern.compile(pattern);
        List<String> found = new ArrayList<>();
        for (String key : values.keySet()) {
            if (regex.matcher(key).find()) {
                found.add(key);
            }
        }
        return found;
    }
}
