package org.jpylab.error;

import org.jspecify.annotations.Nullable;

/** Where warnings go: the border gives a sink that calls Python's {@code warnings.warn}. */
public final class Warnings {
    private static volatile Sink sink = (category, message) -> {};

    private static final ThreadLocal<@Nullable Sink> OF_THREAD = new ThreadLocal<>();

    private Warnings() {}

    /**
     * Receives the name of the Python category, such as {@code RuntimeWarning}, and the message.
     */
    @FunctionalInterface
    public interface Sink {
        void warn(String category, String message);
    }

    public static void setSink(Sink newSink) {
        sink = newSink;
    }

    /** Runs an action whose warnings another sink receives; the one of all threads if null. */
    public static void during(@Nullable Sink receiver, Runnable action) {
        Sink before = OF_THREAD.get();
        OF_THREAD.set(receiver);
        try {
            action.run();
        } finally {
            OF_THREAD.set(before);
        }
    }

    public static void warn(String category, String message) {
        Sink receiver = OF_THREAD.get();
        (receiver == null ? sink : receiver).warn(category, message);
    }

    /**
     * Writes to one of Python's loggers, such as {@code matplotlib.legend}, what is worth knowing.
     */
    public static void log(String logger, String message) {
        warn("log:" + logger, message);
    }

    /** Warns as numpy does of floating point trouble: {@code divide by zero encountered in log}. */
    public static void runtime(String message) {
        warn("RuntimeWarning", message);
    }
}
