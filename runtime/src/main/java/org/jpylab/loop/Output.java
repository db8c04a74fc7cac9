package org.jpylab.loop;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the iterations of a loop print: at the end of each, since it may be taken back before. */
public final class Output implements Revocable {
    private final List<Runnable> pending = new ArrayList<>();
    private @Nullable RuntimeException failure;

    @Override
    public void mark() {
        pending.clear();
    }

    @Override
    public void reset() {
        pending.clear();
    }

    /** Makes text of what values are now, and prints it at the end of the iteration. */
    public Action print(List<Item.Node> values, Function<List<Item>, Runnable> text) {
        return frame -> {
            pending.add(text.apply(values.stream().map(node -> node.of(frame)).toList()));
            return Action.ON;
        };
    }

    @Override
    public boolean keep() {
        try {
            pending.forEach(Runnable::run);
            return true;
        } catch (RuntimeException e) {
            failure = e;
            return false;
        }
    }

    /** What the last printing raised. */
    public @Nullable RuntimeException failure() {
        return failure;
    }
}
