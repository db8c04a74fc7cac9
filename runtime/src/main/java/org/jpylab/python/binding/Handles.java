package org.jpylab.python.binding;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

import java.util.List;

/** What the stubs call at import to get hold of their Java methods. */
public final class Handles {
    private Handles() {}

    /**
     * The static methods of a table as callables. Bound once: calling a bound method costs a
     * quarter of looking it up on each call.
     */
    public static Object[] bind(String table, List<String> names) throws ClassNotFoundException {
        Class<?> type = Class.forName(table, true, Handles.class.getClassLoader());
        Value methods = Context.getCurrent().asValue(type).getMember("static");
        Object[] bound = new Object[names.size()];
        for (int i = 0; i < bound.length; i++) {
            Value method = methods.getMember(names.get(i));
            if (method == null || method.isNull()) {
                throw new IllegalStateException(
                        table + "." + names.get(i) + " is not a public method of a public class");
            }
            bound[i] = method;
        }
        return bound;
    }
}
