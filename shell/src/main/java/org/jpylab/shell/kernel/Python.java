package org.jpylab.shell.kernel;

import org.jpylab.python.CellHost;
import org.jpylab.python.CellSession;

import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** The Python behind a kernel, and the one thread it lives on. */
public interface Python {
    /** Returns what will come of a piece of work on Python's thread. */
    <T> CompletableFuture<T> submit(Callable<T> piece);

    /** Returns a new session; called once, on Python's thread. */
    CellSession open(CellHost host, OutputStream out, OutputStream err);
}
