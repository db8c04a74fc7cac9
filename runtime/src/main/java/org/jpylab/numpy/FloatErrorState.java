package org.jpylab.numpy;

import org.graalvm.polyglot.Value;
import org.jpylab.error.PyError;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.FloatErrors.Action;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.function.BiConsumer;

/** NumPy's {@code seterr}. */
public final class FloatErrorState {
    private FloatErrorState() {}

    /** Sets what is not null; the actions before, for divide, over, under, invalid. */
    public static String[] set(
            @Nullable String all,
            @Nullable String divide,
            @Nullable String over,
            @Nullable String under,
            @Nullable String invalid) {
        FloatErrors old = FloatErrors.current();
        new FloatErrors(
                        action(divide, all, old.divide()),
                        action(over, all, old.over()),
                        action(under, all, old.under()),
                        action(invalid, all, old.invalid()),
                        old.callback())
                .install();
        return new String[] {
            text(old.divide()), text(old.over()), text(old.under()), text(old.invalid())
        };
    }

    /** Sets what the actions call and log do: a function of text and flags, or null. */
    public static void setCallback(@Nullable Value callback) {
        FloatErrors old = FloatErrors.current();
        BiConsumer<String, Integer> call =
                callback == null || callback.isNull() ? null : callback::executeVoid;
        new FloatErrors(old.divide(), old.over(), old.under(), old.invalid(), call).install();
    }

    private static Action action(@Nullable String own, @Nullable String all, Action before) {
        String name = own == null ? all : own;
        if (name == null) {
            return before;
        }
        for (Action action : Action.values()) {
            if (text(action).equals(name)) {
                return action;
            }
        }
        throw PyError.keyError(name);
    }

    private static String text(Action action) {
        return action.name().toLowerCase(Locale.ROOT);
    }
}
