package org.jpylab.numpy;

import org.graalvm.polyglot.Value;
import org.jpylab.error.Warnings;

/** Connects Java's warnings with Python's. */
public final class PythonWarnings {
    private PythonWarnings() {}

    /** Takes the Python function that warns, of a category name and a message. */
    public static void install(Value warn) {
        Warnings.setSink((category, message) -> warn.executeVoid(category, message));
    }
}
