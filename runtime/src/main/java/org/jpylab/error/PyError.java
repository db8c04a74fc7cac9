package org.jpylab.error;

import java.io.Serial;

/**
 * A Python exception on its way up: the name of its Python class and its message. The border raises
 * it as that class, looked up in builtins, then numpy.
 */
public final class PyError extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final String pythonClass;

    public PyError(String pythonClass, String message) {
        super(message);
        this.pythonClass = pythonClass;
    }

    /**
     * The name of the Python class, qualified when it is not a builtin: {@code numpy.AxisError}.
     */
    public String pythonClass() {
        return pythonClass;
    }

    @Override
    public String toString() {
        return pythonClass + ": " + getMessage();
    }

    public static PyError valueError(String message) {
        return new PyError("ValueError", message);
    }

    public static PyError typeError(String message) {
        return new PyError("TypeError", message);
    }

    public static PyError indexError(String message) {
        return new PyError("IndexError", message);
    }

    public static PyError keyError(String message) {
        return new PyError("KeyError", message);
    }

    public static PyError attributeError(String message) {
        return new PyError("AttributeError", message);
    }

    public static PyError overflowError(String message) {
        return new PyError("OverflowError", message);
    }

    public static PyError zeroDivisionError(String message) {
        return new PyError("ZeroDivisionError", message);
    }

    public static PyError memoryError(String message) {
        return new PyError("MemoryError", message);
    }

    public static PyError runtimeError(String message) {
        return new PyError("RuntimeError", message);
    }

    public static PyError osError(String message) {
        return new PyError("OSError", message);
    }

    public static PyError linAlgError(String message) {
        return new PyError("numpy.linalg.LinAlgError", message);
    }

    /** numpy's {@code AxisError}: {@code axis 2 is out of bounds for array of dimension 1}. */
    public static PyError axisError(int axis, int ndim) {
        return new PyError(
                "numpy.AxisError",
                "axis " + axis + " is out of bounds for array of dimension " + ndim);
    }

    /** A name that exists but is not supported: the message names it. */
    public static PyError notImplemented(String what) {
        return new PyError("NotImplementedError", what);
    }
}
