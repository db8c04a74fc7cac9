package org.jpylab.python.loops;

import org.graalvm.polyglot.Value;
import org.jpylab.error.Interruption;
import org.jpylab.loop.Slopes;
import org.jspecify.annotations.Nullable;

/**
 * Runs loops over numbers for Python: what {@code _jpylab.loops} is given. The environment variable
 * {@code JPYLAB_LOOPS} leaves all loops to Python ({@code off}) or has them tell on the standard
 * error stream what Java did of them ({@code explain}).
 */
public final class Loops {
    private static final String MODE = String.valueOf(System.getenv("JPYLAB_LOOPS"));

    private final LoopSites sites = new LoopSites();
    private long done;

    /** A text with its loops marked, line for line; the text itself if it has none. */
    public String mark(String source, String file) {
        return MODE.equals("off") ? source : LoopFinder.mark(source, file, sites);
    }

    /**
     * Runs a marked loop as far as it can; null if that is nowhere.
     *
     * @param python {@code _jpylab.loop_values}
     * @param items what a {@code for} goes over, as {@link Header} reads it; null for a {@code
     *     while}
     */
    public @Nullable LoopCall run(
            int number, Value python, Value locals, Value globals, Value items, long count) {
        LoopSites.Site site = sites.get(number);
        if (!site.isWorthTrying()) {
            return null;
        }
        try {
            var names = new Names(python, locals, globals, sites);
            LoopCall call = LoopCall.run(site, items.isNull() ? null : items, names, count);
            done += call.done();
            explain("loop at " + site.place, call.done() + " iterations in Java");
            if (call.done() > 0 || site.isOfModule) {
                return call;
            }
            site.hasFailed();
        } catch (Refusal e) {
            site.hasFailed();
            explain("loop at " + site.place, "left to Python: " + e.getMessage());
        }
        return null;
    }

    /**
     * A call of a right-hand side in Java; null where only Python can run it.
     *
     * @param python {@code _jpylab.loop_values}
     * @param names a dictionary of what the call names, beside its time {@code _t} and its state
     *     {@code _y}
     * @param size the state's length
     */
    public @Nullable Slopes slopes(Value python, Value names, String call, int size) {
        try {
            Slopes slopes = SlopesCall.of(new Names(python, names, names, sites), call, size);
            explain("right-hand side", "in Java");
            return (t, y) -> {
                double[] found = slopes.at(t, y);
                done += found == null ? 0 : 1;
                return found;
            };
        } catch (Refusal e) {
            explain("right-hand side", "left to Python: " + e.getMessage());
            return null;
        }
    }

    /** What an iteration of a loop costs Python, counted in operations on numbers. */
    public int cost(int number) {
        return sites.get(number).cost;
    }

    private static void explain(String place, String what) {
        if (MODE.equals("explain")) {
            System.err.println(place + ": " + what);
        }
    }

    /** From here on Ctrl-C ends a loop, but reaches Python only at {@link #hearInterrupt}. */
    public void holdInterruptBack() {
        Interruption.holdBack();
    }

    /** Ctrl-C is heard again, also one that came meanwhile. */
    public void hearInterrupt() {
        Interruption.hear();
    }

    /** The number of iterations and calls of right-hand sides that were not left to Python. */
    public long done() {
        return done;
    }
}
