package org.jpylab.scipy;

import org.graalvm.polyglot.Value;
import org.jpylab.loop.Slopes;
import org.jspecify.annotations.Nullable;

/**
 * A program's right-hand side {@code f(t, y)}, behind many calls run in Java where it can be.
 * Between calls no other function of the program may run, since Java keeps what names hold.
 */
public final class RightHandSide {
    /** Calls from which making nodes of a function pays. */
    private static final int WORTH = 100;

    private final Value maker;
    private @Nullable Slopes inJava;
    private long wait = WORTH;
    private long left = WORTH;

    /**
     * A right-hand side that Python runs at first.
     *
     * @param maker a Python function that gives {@link Slopes}, or None where nothing can; None if
     *     Java is not to run it
     */
    RightHandSide(Value maker) {
        this.maker = maker;
    }

    /** The slopes at a point, of which Java may keep the state; null where Python must tell. */
    double @Nullable [] slopes(double t, double[] y) {
        if (inJava == null && !maker.isNull() && left-- == 0) {
            Value made = maker.execute();
            inJava = made.isNull() ? null : made.<Slopes>asHostObject();
        }
        if (inJava == null) {
            return null;
        }
        double[] slopes = inJava.at(t, y.clone());
        if (slopes == null) {
            inJava = null; // what Python's call does may change what names hold
            wait *= 4;
            left = wait;
        }
        return slopes;
    }
}
