package org.jpylab.python.binding;

import org.graalvm.polyglot.Value;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

/** How a Python argument becomes a Java one and a Java result a Python one, by Java type. */
final class Conversion {
    /** Parameter type → the Python function of the border that converts to it. */
    private static final Map<Class<?>, String> PARAMETERS =
            Map.ofEntries(
                    Map.entry(NdArray.class, "_arr"),
                    Map.entry(DType.class, "_dt"),
                    Map.entry(Object.class, "_in"),
                    Map.entry(int.class, "_int"),
                    Map.entry(Integer.class, "_int"),
                    Map.entry(long.class, "_int"),
                    Map.entry(Long.class, "_int"),
                    Map.entry(double.class, "_float"),
                    Map.entry(Double.class, "_float"),
                    Map.entry(boolean.class, "_bool"),
                    Map.entry(Boolean.class, "_bool"),
                    Map.entry(int[].class, "_ints"),
                    Map.entry(double[].class, "_doubles"),
                    Map.entry(NdArray[].class, "_arrs"),
                    Map.entry(List.class, "_seq"),
                    Map.entry(Map.class, "_map"),
                    Map.entry(String.class, ""),
                    Map.entry(Value.class, ""));

    /**
     * Result type → the Python function that wraps it; types not listed go through {@code _out}.
     */
    private static final Map<Class<?>, String> RESULTS =
            Map.ofEntries(
                    Map.entry(NdArray.class, "_wrap"),
                    Map.entry(NdArray[].class, "_wraps"),
                    Map.entry(void.class, ""),
                    Map.entry(int.class, ""),
                    Map.entry(long.class, ""),
                    Map.entry(double.class, ""),
                    Map.entry(boolean.class, ""),
                    Map.entry(String.class, ""),
                    Map.entry(Value.class, ""));

    private Conversion() {}

    /** The Python expression that converts the variable {@code name} for a Java parameter. */
    static String argument(Class<?> type, String name) {
        String function = PARAMETERS.getOrDefault(type, "_in");
        return function.isEmpty() ? name : function + "(" + name + ")";
    }

    /** The Python expression that wraps the result of {@code call} for a Java method. */
    static String result(Method method, String call) {
        String function = RESULTS.getOrDefault(method.getReturnType(), "_out");
        return function.isEmpty() ? call : function + "(" + call + ")";
    }
}
