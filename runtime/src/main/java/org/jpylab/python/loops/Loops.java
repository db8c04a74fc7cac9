package org.jpylab.python.loops;

import org.graalvm.polyglot.Value;
import org.jpylab.error.Interruption;
import org.jspecify.annotations.Nullable;

/**
 * Runs loops over numbers for Python: what {@code _jpylab.loops} is given. The environment variable
 * {@code JPYLAB_LOOPS=off} leaves all loops to Python.
 */
public final class Loops {
    private static final boolean IS_OFF = "off".equals(System.getenv("JPYLAB_LOOPS"));

    private final LoopSites sites = new LoopSites();
    private long done;
    private @Nullable LoopCall last;

    /** A text with its loops marked, line for line; the text itself if it has none. */
    public String mark(String source, String file) {
        return IS_OFF ? source : LoopFinder.mark(source, file, sites);
    }

    /** Runs a marked loop as far as it can; null if that is nowhere. */
    public @Nullable LoopCall run(
            int number,
            Value python,
            Value locals,
            Value globals,
            long start,
            long step,
            long count) {
        LoopCall call = LoopCall.run(sites, number, python, locals, globals, start, step, count);
        done += call == null ? 0 : call.done();
        last = call;
        return call;
    }

    /** The number of iterations that were not left to Python. */
    public long done() {
        return done;
    }

    /** While lists get what a loop has appended, Ctrl-C has to wait. */
    public void holdInterruptBack() {
        Interruption.holdBack();
    }

    /** Ctrl-C is heard again, also one that came meanwhile. */
    public void hearInterrupt() {
        Interruption.hear();
    }

    /** Before a loop: what was run last is of no interest any more. */
    public void forget() {
        last = null;
    }

    /** What was run last, for where Ctrl-C came on the way back; null where Python ran it. */
    public @Nullable LoopCall last() {
        return last;
    }
}
