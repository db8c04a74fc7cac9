package org.jpylab.python;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The processor's time, for {@code %time}. */
public final class ProcessorTime {
    private ProcessorTime() {}

    /** Returns the seconds the processor has spent on the system for the calling thread. */
    public static double systemSeconds() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return (threads.getCurrentThreadCpuTime() - threads.getCurrentThreadUserTime()) / 1e9;
    }
}
