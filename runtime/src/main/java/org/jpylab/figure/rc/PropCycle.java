package org.jpylab.figure.rc;

import org.jpylab.figure.value.Values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The styles that successive lines take in turn: one map of property to value per line. What
 * Python's {@code cycler} holds.
 */
public record PropCycle(List<Map<String, Object>> entries) {
    public PropCycle {
        entries = List.copyOf(entries);
    }

    /** One property's values in turn. */
    public static PropCycle of(String property, List<?> values) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Object value : values) {
            entries.add(Map.of(property, value));
        }
        return new PropCycle(entries);
    }

    /** Both cycles side by side: the entries of equal index joined. */
    public PropCycle plus(PropCycle other) {
        List<Map<String, Object>> joined = new ArrayList<>();
        for (int i = 0; i < Math.min(entries.size(), other.entries.size()); i++) {
            Map<String, Object> entry = new LinkedHashMap<>(entries.get(i));
            entry.putAll(other.entries.get(i));
            joined.add(entry);
        }
        return new PropCycle(joined);
    }

    /** Every entry of this with every entry of the other, the other running fastest. */
    public PropCycle times(PropCycle other) {
        List<Map<String, Object>> product = new ArrayList<>();
        for (Map<String, Object> mine : entries) {
            for (Map<String, Object> theirs : other.entries) {
                Map<String, Object> entry = new LinkedHashMap<>(mine);
                entry.putAll(theirs);
                product.add(entry);
            }
        }
        return new PropCycle(product);
    }

    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        entries.forEach(entry -> keys.addAll(entry.keySet()));
        return keys;
    }

    /** The values of one property in turn; empty when the cycle does not have it. */
    public List<Object> values(String property) {
        List<Object> values = new ArrayList<>();
        for (Map<String, Object> entry : entries) {
            Object value = entry.get(property);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        for (String key : keys()) {
            parts.add("cycler(" + Values.repr(key) + ", " + Values.repr(values(key)) + ")");
        }
        return parts.size() == 1 ? parts.getFirst() : "(" + String.join(" + ", parts) + ")";
    }
}
