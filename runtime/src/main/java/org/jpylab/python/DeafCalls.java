package org.jpylab.python;

import org.graalvm.polyglot.Value;
import org.jpylab.error.Interruption;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.Field;
import java.util.List;

/**
 * Interrupts calls of Python's own that compute in one piece, like {@code sorted(range(10**8))}:
 * Python hears an interrupt between its steps only, and that is one step. A thread waits until it
 * is sure that nothing else comes of the interrupt, and has the virtual machine throw it into the
 * call.
 */
final class DeafCalls {
    private static final long PATIENCE_MS = 120;
    private static final long BETWEEN_LOOKS_MS = 30;
    private static final int LOOKS = 300;

    private static final List<String> COMPUTING =
            List.of("com.oracle.graal.python.builtins.", "com.oracle.truffle.regex.");
    // What hears by itself: Python code and this project's; and what an exception from nowhere
    // would
    // leave half done.
    private static final List<String> HEARING_OR_UNSAFE =
            List.of(
                    "com.oracle.graal.python.nodes.bytecode",
                    "org.jpylab.",
                    "com.oracle.truffle.host.",
                    "java.lang.ClassLoader",
                    "java.lang.invoke.",
                    "java.util.concurrent.locks.",
                    "java.util.concurrent.ConcurrentHashMap",
                    "java.util.zip.",
                    "java.io.",
                    "java.nio.",
                    "jdk.",
                    "sun.",
                    "com.oracle.graal.python.runtime.GilNode",
                    "com.oracle.truffle.polyglot.");

    private final Thread thread;
    private final Runnable ask;
    private volatile @Nullable Value keyboardInterrupt;

    /**
     * @param thread the one that runs Python
     * @param ask requests the interrupt that Python hears by itself
     */
    DeafCalls(Thread thread, Runnable ask) {
        this.thread = thread;
        this.ask = ask;
    }

    /** Sets the instance of KeyboardInterrupt that is thrown next: each collects a traceback. */
    void throwNext(Value instance) {
        keyboardInterrupt = instance;
    }

    /** True if the instance has been thrown. */
    boolean hasThrown() {
        return keyboardInterrupt == null;
    }

    /** Looks after an interrupt that has just been asked for. */
    void watch() {
        Thread.ofPlatform().daemon().name("watch").start(this::look);
    }

    private void look() {
        try {
            Thread.sleep(PATIENCE_MS);
            boolean wasComputing = false;
            for (int i = 0; i < LOOKS && Interruption.isRequestedFor(thread); i++) {
                boolean isComputing = isComputing();
                if (wasComputing && isComputing && Interruption.forget(thread)) {
                    stop();
                    return;
                }
                wasComputing = isComputing;
                Thread.sleep(BETWEEN_LOOKS_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ReflectiveOperationException | IllegalStateException e) {
            // This virtual machine cannot do it: the interrupt waits for the end of the call.
            ask.run();
        }
    }

    private boolean isComputing() {
        if (thread.getState() != Thread.State.RUNNABLE) {
            return false;
        }
        for (StackTraceElement frame : thread.getStackTrace()) {
            String name = frame.getClassName();
            if (frame.getMethodName().equals("<clinit>") || startsWith(name, HEARING_OR_UNSAFE)) {
                return false;
            }
            if (startsWith(name, COMPUTING)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String name, List<String> beginnings) {
        return beginnings.stream().anyMatch(name::startsWith);
    }

    private void stop() throws ReflectiveOperationException {
        Value instance = keyboardInterrupt;
        if (instance != null) {
            keyboardInterrupt = null;
            StopRequest.send(thread, pythonException(instance));
        }
    }

    /** Returns what GraalPy throws for a Python exception: a class of its own around the object. */
    private static Throwable pythonException(Value instance) throws ReflectiveOperationException {
        Field receiver = Value.class.getSuperclass().getDeclaredField("receiver");
        receiver.setAccessible(true);
        Class<?> node = Class.forName("com.oracle.truffle.api.nodes.Node");
        return (Throwable)
                Class.forName("com.oracle.graal.python.runtime.exception.PException")
                        .getMethod("fromObject", Object.class, node, boolean.class)
                        .invoke(null, receiver.get(instance), null, false);
    }
}
