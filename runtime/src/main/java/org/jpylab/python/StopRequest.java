package org.jpylab.python;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Throws an exception in another thread at whatever it is doing: the virtual machine's tool
 * interface (JVMTI) has {@code StopThread} where Java itself has nothing left. This is a thread
 * since the virtual machine hands its native callers the current thread, and through its fields the
 * two objects they need.
 */
final class StopRequest extends Thread {
    private static final int JNI_VERSION = 0x00150000;
    private static final int JVMTI_VERSION = 0x30150000;

    // Places in the function tables of jni.h and jvmti.h.
    private static final int VM_GET_ENV = 6;
    private static final int FIND_CLASS = 6;
    private static final int NEW_GLOBAL_REF = 21;
    private static final int DELETE_GLOBAL_REF = 22;
    private static final int GET_OBJECT_CLASS = 31;
    private static final int GET_FIELD_ID = 94;
    private static final int GET_OBJECT_FIELD = 95;
    private static final int SET_BOOLEAN_FIELD = 105;
    private static final int GET_STATIC_METHOD_ID = 113;
    private static final int CALL_STATIC_OBJECT_METHOD = 116;
    private static final int STOP_THREAD = 6;
    private static final int DISPOSE_ENVIRONMENT = 126;
    private static final int ADD_CAPABILITIES = 141;
    private static final int CAN_SIGNAL_THREAD = 1 << 10;
    private static final int CAPABILITIES_BYTES = 16;

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final Linker LINKER = Linker.nativeLinker();

    @SuppressWarnings({"unused", "FieldCanBeLocal"}) // read by native code
    private final Thread target;

    @SuppressWarnings({"unused", "FieldCanBeLocal"}) // read by native code
    private final Throwable exception;

    private @Nullable Throwable problem;

    private StopRequest(Thread target, Throwable exception) {
        super("interrupt");
        setDaemon(true);
        this.target = target;
        this.exception = exception;
    }

    /**
     * Has a thread throw an exception at its next safepoint.
     *
     * @throws IllegalStateException where this virtual machine does not do that
     */
    static void send(Thread target, Throwable exception) {
        StopRequest request = new StopRequest(target, exception);
        request.start();
        boolean isInterrupted = false;
        while (request.isAlive()) {
            try {
                request.join();
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
        if (request.problem != null) {
            throw new IllegalStateException(request.problem);
        }
    }

    @Override
    public void run() {
        try (Arena arena = Arena.ofConfined()) {
            post(arena);
        } catch (Throwable e) {
            problem = e;
        }
    }

    private void post(Arena arena) throws Throwable {
        long machine = machine(arena);
        long jni = environment(machine, JNI_VERSION, arena);
        long tools = environment(machine, JVMTI_VERSION, arena);
        List<Long> references = new ArrayList<>();
        try {
            MemorySegment wanted = arena.allocate(CAPABILITIES_BYTES);
            wanted.set(ValueLayout.JAVA_INT, 0, CAN_SIGNAL_THREAD);
            check(function(tools, ADD_CAPABILITIES).call(wanted.address(), 0, 0));
            Function global = function(jni, NEW_GLOBAL_REF);
            long threads =
                    global.of(
                            function(jni, FIND_CLASS),
                            text("java/lang/Thread", arena),
                            0,
                            0,
                            references);
            long current =
                    function(jni, GET_STATIC_METHOD_ID)
                            .call(
                                    threads,
                                    text("currentThread", arena),
                                    text("()Ljava/lang/Thread;", arena));
            long self =
                    global.of(
                            function(jni, CALL_STATIC_OBJECT_METHOD),
                            threads,
                            current,
                            0,
                            references);
            long type = global.of(function(jni, GET_OBJECT_CLASS), self, 0, 0, references);
            Function fieldId = function(jni, GET_FIELD_ID);
            long targetId =
                    fieldId.call(type, text("target", arena), text("Ljava/lang/Thread;", arena));
            long exceptionId =
                    fieldId.call(
                            type, text("exception", arena), text("Ljava/lang/Throwable;", arena));
            Function field = function(jni, GET_OBJECT_FIELD);
            long thread = global.of(field, self, targetId, 0, references);
            long thrown = global.of(field, self, exceptionId, 0, references);
            long interruptedId =
                    fieldId.call(threads, text("interrupted", arena), text("Z", arena));
            Function set = function(jni, SET_BOOLEAN_FIELD);
            set.call(self, interruptedId, 0);
            int status = (int) function(tools, STOP_THREAD).call(thread, thrown, 0);
            // The thread counts as interrupted then, which closes the channels it writes to next.
            set.call(thread, interruptedId, 0);
            check(status);
        } finally {
            Function delete = function(jni, DELETE_GLOBAL_REF);
            for (long reference : references) {
                delete.call(reference, 0, 0);
            }
            function(tools, DISPOSE_ENVIRONMENT).call(0, 0, 0);
        }
    }

    /**
     * A function of an interface, whose first argument is the interface itself. All of them are
     * called with three arguments more, each a machine word: C's calling conventions ignore the
     * ones that a function does not have.
     */
    private record Function(long table, MethodHandle code) {
        long call(long first, long second, long third) throws Throwable {
            return (long) code.invokeExact(table, first, second, third);
        }

        /**
         * Returns a lasting reference to the object that another function returns. A native
         * method's return makes the references before it void, so the second turn, when every call
         * is linked, goes from one function to the other with no other native call between.
         */
        long of(Function other, long first, long second, long third, List<Long> references)
                throws Throwable {
            long reference = 0;
            for (int turn = 0; turn < 2; turn++) {
                long local = (long) other.code.invokeExact(other.table, first, second, third);
                reference = (long) code.invokeExact(table, turn == 0 ? 0L : local, 0L, 0L);
            }
            if (reference == 0) {
                throw new IllegalStateException("no object");
            }
            references.add(reference);
            return reference;
        }
    }

    private static Function function(long table, int index) {
        long bytes = LONG.byteSize();
        long functions = MemorySegment.ofAddress(table).reinterpret(bytes).get(LONG, 0);
        long address =
                MemorySegment.ofAddress(functions)
                        .reinterpret((index + 1) * bytes)
                        .getAtIndex(LONG, index);
        return new Function(
                table,
                LINKER.downcallHandle(
                        MemorySegment.ofAddress(address),
                        FunctionDescriptor.of(LONG, LONG, LONG, LONG, LONG)));
    }

    private static long text(String text, Arena arena) {
        return arena.allocateFrom(text).address();
    }

    /** Returns the JavaVM of this process. */
    private static long machine(Arena arena) throws Throwable {
        MethodHandle created =
                LINKER.downcallHandle(
                        SymbolLookup.libraryLookup(library(), Arena.global())
                                .findOrThrow("JNI_GetCreatedJavaVMs"),
                        FunctionDescriptor.of(LONG, LONG, LONG, LONG));
        MemorySegment place = arena.allocate(LONG);
        check((long) created.invokeExact(place.address(), 1L, arena.allocate(LONG).address()));
        return place.get(LONG, 0);
    }

    private static Path library() {
        Path home = Path.of(System.getProperty("java.home"));
        return Stream.of("lib/server/libjvm.so", "lib/server/libjvm.dylib", "bin/server/jvm.dll")
                .map(home::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no library of the JVM"));
    }

    private static long environment(long machine, int version, Arena arena) throws Throwable {
        MemorySegment place = arena.allocate(LONG);
        check(function(machine, VM_GET_ENV).call(place.address(), version, 0));
        return place.get(LONG, 0);
    }

    /** The functions' statuses are ints: the upper half of the word means nothing. */
    private static void check(long status) {
        if ((int) status != 0) {
            throw new IllegalStateException("status " + (int) status);
        }
    }
}
