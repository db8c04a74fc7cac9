package org.jpylab.loop;

/**
 * Thrown where Python must run an iteration itself. Carries no stack: it is part of the control
 * flow.
 */
public final class Bail extends RuntimeException {
    private static final long serialVersionUID = 1;

    public static final Bail OUT = new Bail();

    private Bail() {
        super("Python runs this iteration", null, false, false);
    }
}
