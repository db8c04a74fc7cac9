package org.jpylab.error;

/** Where warnings go: the border gives a sink that calls Python's {@code warnings.warn}. */
public final class Warnings {
    private static volatile Sink sink = (category, message) -> {};

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

    public static void warn(String category, String message) {
        sink.warn(category, message);
    }

    /** Warns as numpy does of floating point trouble: {@code divide by zero encountered in log}. */
    public static void runtime(String message) {
        warn("RuntimeWarning", message);
    }
}
