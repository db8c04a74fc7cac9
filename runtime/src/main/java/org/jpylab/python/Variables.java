package org.jpylab.python;

import org.graalvm.polyglot.Value;
import org.jpylab.figure.Figure;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/** The variables of a session as Java values. */
public final class Variables {
    private final PythonSession session;

    public Variables(PythonSession session) {
        this.session = session;
    }

    public @Nullable Object get(String name) {
        Value globals = session.globals();
        if (!globals.hasHashEntry(name)) {
            throw new NoSuchElementException("no variable " + name);
        }
        return toJava(globals.getHashValue(name));
    }

    public void set(String name, @Nullable Object value) {
        session.globals().putHashEntry(name, toPython(value));
    }

    public @Nullable Object eval(String expression) {
        return toJava(session.call("evaluate", expression, session.globals()));
    }

    /** The open figures in the order of their numbers. */
    public List<Figure> figures() {
        Value found = session.call("open_figures");
        List<Figure> figures = new ArrayList<>();
        for (long i = 0; i < found.getArraySize(); i++) {
            figures.add(found.getArrayElement(i).asHostObject());
        }
        return List.copyOf(figures);
    }

    private @Nullable Object toPython(@Nullable Object value) {
        return switch (value) {
            case double[] data -> wrap(NdArray.wrap(data, data.length));
            case long[] data -> wrap(NdArray.of(data));
            case int[] data -> wrap(NdArray.of(Arrays.stream(data).asLongStream().toArray()));
            case boolean[] data -> wrap(NdArray.of(data));
            case NdArray array -> wrap(array);
            case null, default -> value;
        };
    }

    private Value wrap(NdArray array) {
        return session.call("wrap_array", array);
    }

    private @Nullable Object toJava(Value value) {
        Value plain = session.call("to_java", value);
        if (plain.isHostObject()) {
            return plain.asHostObject();
        }
        Object object = plain.as(Object.class);
        return switch (object) {
            case Integer n -> n.longValue();
            case Float x -> x.doubleValue();
            case null, default -> object;
        };
    }
}
