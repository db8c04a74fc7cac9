package org.jpylab.numpy;

import org.graalvm.polyglot.Value;
import org.jpylab.error.PyError;
import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.ObjectOps;
import org.jpylab.ndarray.TimeValue;

import java.math.BigInteger;

/** Operators of Python objects in object arrays, each a call of a Python function. */
public final class PythonObjectOps implements ObjectOps {
    private final Value binary;
    private final Value unary;
    private final Value text;
    private final Value pair;
    private final Value bytes;

    private PythonObjectOps(Value binary, Value unary, Value text, Value pair, Value bytes) {
        this.binary = binary;
        this.unary = unary;
        this.text = text;
        this.pair = pair;
        this.bytes = bytes;
    }

    /**
     * Makes object arrays ask Python.
     *
     * @param binary of an operator and two objects
     * @param unary of an operator and an object, or {@code .name} for a method
     * @param text of {@code repr}, {@code str} or {@code type} and an object
     * @param complex makes a complex number of two parts
     * @param bytes makes bytes of Latin-1 text
     */
    public static void install(Value binary, Value unary, Value text, Value complex, Value bytes) {
        ObjectOps.install(new PythonObjectOps(binary, unary, text, complex, bytes));
    }

    /** A stored object as Python has it. */
    private Object python(Object value) {
        return switch (value) {
            case Complex c -> pair.execute(c.re(), c.im());
            case byte[] raw ->
                    bytes.execute(new String(raw, java.nio.charset.StandardCharsets.ISO_8859_1));
            default -> value;
        };
    }

    @Override
    public Object time(TimeValue value) {
        var unit = value.unit();
        Object ticks = value.ticks() == TimeValue.NAT ? null : (Object) value.ticks();
        String name = unit.isGeneric() ? "" : unit.unit().symbol();
        return unary.execute(
                "time", new Object[] {ticks, name, (long) unit.count(), value.isDelta()});
    }

    @Override
    public String str(Object value) {
        return value instanceof String s ? s : text.execute("str", python(value)).asString();
    }

    @Override
    public String repr(Object value) {
        return text.execute("repr", python(value)).asString();
    }

    @Override
    public double toDouble(Object value) {
        return unary.execute("float", python(value)).asDouble();
    }

    @Override
    public Object toInteger(Object value) {
        if (value instanceof Value given && given.isNull()) {
            throw PyError.typeError(
                    "int() argument must be a string, a bytes-like object or a real number, not"
                            + " 'NoneType'");
        }
        Value result = unary.execute("int", python(value));
        return result.fitsInLong() ? (Object) result.asLong() : result.as(BigInteger.class);
    }

    @Override
    public Complex toComplex(Object value) {
        Value result = unary.execute("complex", python(value));
        return new Complex(
                result.getMember("real").asDouble(), result.getMember("imag").asDouble());
    }

    @Override
    public boolean truth(Object value) {
        return unary.execute("bool", python(value)).asBoolean();
    }

    @Override
    public Object binary(String operator, Object a, Object b) {
        return FromPython.object(binary.execute(operator, python(a), python(b)));
    }

    @Override
    public Object unary(String operator, Object a) {
        return FromPython.object(unary.execute(operator, python(a)));
    }

    @Override
    public Object method(String name, Object a) {
        return FromPython.object(unary.execute("." + name, python(a)));
    }

    @Override
    public Object none() {
        return text.execute("none", 0);
    }

    @Override
    public String typeName(Object value) {
        return text.execute("type", python(value)).asString();
    }
}
