package org.jpylab.pylab;

import org.graalvm.polyglot.Value;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Pictures on their way to a terminal, printed by Python between its other lines. */
final class PrintedPictures extends ByteArrayOutputStream {
    private final Value print;

    PrintedPictures(Value print) {
        this.print = print;
    }

    /** Prints what has been written since the last time; terminals' pictures are all ASCII. */
    @Override
    public synchronized void flush() {
        print.executeVoid(toString(StandardCharsets.ISO_8859_1), true);
        reset();
    }
}
