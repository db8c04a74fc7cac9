package org.jpylab.figure.axes;

import org.jpylab.figure.rc.PropCycle;
import org.jpylab.figure.rc.RcParams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives successive lines of an axes their colours and other styles. */
public final class StyleCycle {
    private List<Map<String, Object>> entries;
    private Set<String> keys;
    private int next;

    public StyleCycle() {
        this(RcParams.current().cycle());
    }

    public StyleCycle(PropCycle cycle) {
        entries = cycle.entries();
        keys = cycle.keys();
    }

    /** The style that is next in turn, without using it up. */
    public Map<String, Object> peek() {
        return entries.isEmpty() ? Map.of() : entries.get(next % entries.size());
    }

    /** Uses up the next style and returns it. */
    public Map<String, Object> take() {
        Map<String, Object> entry = peek();
        next++;
        return entry;
    }

    /** The next colour; uses up a style only when the cycle has colours. */
    public Object nextColor() {
        if (!keys.contains("color")) {
            return "k";
        }
        return take().getOrDefault("color", "k");
    }

    public Set<String> keys() {
        return keys;
    }

    /**
     * What to add to given properties: nothing, and no turn used, when all cycled properties are
     * given.
     */
    public Map<String, Object> defaultsFor(Map<String, ?> given, Set<String> ignored) {
        List<String> wanted = new ArrayList<>();
        for (String key : keys) {
            if (!ignored.contains(key) && given.get(key) == null) {
                wanted.add(key);
            }
        }
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> entry = take();
        Map<String, Object> defaults = new HashMap<>();
        for (String key : wanted) {
            Object value = entry.get(key);
            if (value != null) {
                defaults.put(key, value);
            }
        }
        return defaults;
    }

    public void reset(PropCycle cycle) {
        entries = cycle.entries();
        keys = cycle.keys();
        next = 0;
    }
}
