package org.jpylab.ndarray;

/**
 * Collects dead large arrays before the heap grows, where the property {@code jpylab.collect} is
 * true.
 *
 * <p>The JVM's serial collector, which starts fastest, would rather have a larger heap, up to its
 * limit, than look for dead arrays among those too large for the room of new objects; and memory
 * that the system has never given out before costs several times what computing an array's elements
 * does.
 */
final class DeadArrays {
    /** Arrays of fewer bytes die in the room of new objects. */
    static final long LARGE = 16 << 20;

    /** What may lie dead at least; a collection takes about as long as clearing this. */
    private static final long ALLOWANCE = 512L << 20;

    private static final boolean ENABLED = Boolean.getBoolean("jpylab.collect");

    private static volatile long usedAfterCollection;

    private DeadArrays() {}

    /** To be called before an array of so many bytes is made. */
    static void collectBefore(long bytes) {
        if (!ENABLED || bytes < LARGE) {
            return;
        }
        long live = usedAfterCollection;
        if (used() + bytes > live + Math.max(ALLOWANCE, live)) {
            System.gc();
            usedAfterCollection = used();
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
