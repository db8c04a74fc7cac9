package org.jpylab.ndarray;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;

/**
 * What to do about floating point trouble, NumPy's {@code errstate}: one action for each of divide,
 * over, under and invalid. The state is the thread's.
 */
public record FloatErrors(
        Action divide,
        Action over,
        Action under,
        Action invalid,
        @Nullable BiConsumer<String, Integer> callback,
        String prefix) {
    public static final FloatErrors DEFAULT =
            new FloatErrors(Action.WARN, Action.WARN, Action.IGNORE, Action.WARN, null);

    public static final FloatErrors IGNORING =
            new FloatErrors(Action.IGNORE, Action.IGNORE, Action.IGNORE, Action.IGNORE, null);

    public static final int DIVIDE = 1;
    public static final int OVERFLOW = 2;
    public static final int UNDERFLOW = 4;
    public static final int INVALID = 8;

    public FloatErrors(
            Action divide,
            Action over,
            Action under,
            Action invalid,
            @Nullable BiConsumer<String, Integer> callback) {
        this(divide, over, under, invalid, callback, "");
    }

    private static final ThreadLocal<FloatErrors> CURRENT = ThreadLocal.withInitial(() -> DEFAULT);

    /** The actions {@code seterr} knows. */
    public enum Action {
        IGNORE,
        WARN,
        RAISE,
        CALL,
        PRINT,
        LOG
    }

    public static FloatErrors current() {
        return CURRENT.get();
    }

    /** Makes this the state of the thread and returns the one before. */
    public FloatErrors install() {
        var before = CURRENT.get();
        CURRENT.set(this);
        return before;
    }

    /** Raising where these actions would tell in another way; what they ignore is ignored. */
    public FloatErrors raising() {
        return new FloatErrors(
                raising(divide), raising(over), raising(under), raising(invalid), null);
    }

    private static Action raising(Action action) {
        return action == Action.IGNORE ? action : Action.RAISE;
    }

    /** The same actions, whose messages name functions of scalars: {@code scalar add}. */
    public FloatErrors ofScalars() {
        return new FloatErrors(divide, over, under, invalid, callback, "scalar ");
    }

    /** True when nothing happens on underflow, which then need not be looked for. */
    public boolean ignoresUnderflow() {
        return under == Action.IGNORE;
    }

    static int flags(boolean divide, boolean over, boolean under, boolean invalid) {
        return (divide ? DIVIDE : 0)
                | (over ? OVERFLOW : 0)
                | (under ? UNDERFLOW : 0)
                | (invalid ? INVALID : 0);
    }

    /** Acts on what happened in a function, in NumPy's order. */
    public void report(int flags, String function) {
        if (flags == 0) {
            return;
        }
        report(flags, DIVIDE, divide, "divide by zero", function);
        report(flags, OVERFLOW, over, "overflow", function);
        report(flags, UNDERFLOW, under, "underflow", function);
        report(flags, INVALID, invalid, "invalid value", function);
    }

    private void report(int flags, int flag, Action action, String what, String function) {
        if ((flags & flag) == 0) {
            return;
        }
        String message = what + " encountered in " + prefix + function;
        switch (action) {
            case IGNORE -> {}
            case WARN -> Warnings.runtime(message);
            case RAISE -> throw new PyError("FloatingPointError", message);
            case PRINT, LOG, CALL -> call(action, what, flags, message);
        }
    }

    private void call(Action action, String what, int flags, String message) {
        if (action == Action.PRINT) {
            System.out.println("Warning: " + message);
        } else if (callback != null) {
            callback.accept(action == Action.CALL ? what : "Warning: " + message + "\n", flags);
        } else {
            throw new PyError(
                    "NameError",
                    (action == Action.CALL ? "python callback" : "log")
                            + " specified for "
                            + what
                            + " (in "
                            + message.substring(message.lastIndexOf(' ') + 1)
                            + ") but no "
                            + (action == Action.CALL
                                    ? "function found."
                                    : "object with write method found."));
        }
    }
}
