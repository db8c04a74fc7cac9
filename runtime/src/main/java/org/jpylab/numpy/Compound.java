package org.jpylab.numpy;

import org.graalvm.polyglot.Value;
import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Nested;

import java.util.ArrayList;
import java.util.List;

/** Python objects that are neither numbers nor text, as storages take them. */
final class Compound {
    private Compound() {}

    /**
     * A complex number as {@link Complex}, bytes as {@code byte[]}, a tuple as a list; else itself.
     */
    static Object leaf(Value value) {
        String type = typeName(value);
        switch (type) {
            case "complex", "complex128" -> {
                return new Complex(
                        value.getMember("real").asDouble(), value.getMember("imag").asDouble());
            }
            case "bytes", "bytes_" -> {
                byte[] bytes = new byte[Math.toIntExact(value.getBufferSize())];
                value.readBuffer(0, bytes, 0, bytes.length);
                return bytes;
            }
            case "tuple" -> {
                return fields(value);
            }
            default -> {
                return value;
            }
        }
    }

    private static List<Object> fields(Value tuple) {
        List<Object> fields = new ArrayList<>();
        for (long i = 0; i < tuple.getArraySize(); i++) {
            Value field = tuple.getArrayElement(i);
            Object host = field.isHostObject() ? field.asHostObject() : null;
            if (host instanceof NdArray array) {
                fields.add(array);
            } else if (field.isString()) {
                fields.add(field.asString());
            } else if (field.isBoolean()) {
                fields.add(field.asBoolean());
            } else if (field.isNumber()) {
                Object number = field.as(Object.class);
                fields.add(number instanceof Integer n ? Long.valueOf(n) : number);
            } else if (typeName(field).equals("list") || typeName(field).equals("tuple")) {
                fields.add(new Nested(field, fields(field)));
            } else {
                fields.add(leaf(field));
            }
        }
        return fields;
    }

    private static String typeName(Value value) {
        Value type = value.getMetaObject();
        return type == null ? "" : type.getMetaSimpleName();
    }
}
