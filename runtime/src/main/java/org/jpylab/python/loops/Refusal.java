package org.jpylab.python.loops;

/** A loop that Python has to run: something in it is no plain number. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String what) {
        super(what, null, false, false);
    }
}
