package org.jpylab.ndarray;

import org.jpylab.error.PyError;

/** The loops that copy elements from one dtype to another. */
final class CastLoops {
    private CastLoops() {}

    /** Copies element by element; same shape, no overlap. */
    static void run(NdArray target, NdArray source) {
        NestedLoop.inMemoryOrder(body(target, source), target, source);
    }

    /** The loop for two arrays, which may be parts of them. */
    static NestedLoop.Body body(NdArray target, NdArray source) {
        var to = target.storage();
        var from = source.storage();
        if (target.dtype().equals(source.dtype())) {
            var copy = PlainCopy.body(to, from);
            if (copy != null) {
                return copy;
            }
        }
        return switch (to) {
            case RealStorage.Doubles d -> toDoubles(d.data, from);
            case ComplexStorage c -> toComplex(c, from);
            case ObjectStorage o -> toObjects(o, from);
            case TextStorage t -> TextWidths.toText(t, source);
            case IntegerStorage.Times t -> toTimes(t, source);
            case RawStorage r -> toRaw(r, source);
            case IntegerStorage i -> toNumbers(i, i.type(), source);
            case RealStorage r -> toNumbers(r, target.dtype().elementType(), source);
        };
    }

    private static NestedLoop.Body toDoubles(double[] to, Storage from) {
        return switch (from) {
            case IntegerStorage.Longs longs when longs.type() == ElementType.INT64 -> {
                long[] data = longs.data;
                yield (n, at, step) -> {
                    if (RealCasts.isAligned(at, step)) {
                        for (int k = at[0]; k < at[0] + n; k++) {
                            to[k] = data[k];
                        }
                        return;
                    }
                    int i = at[0];
                    int j = at[1];
                    for (int k = 0; k < n; k++, i += step[0], j += step[1]) {
                        to[i] = data[j];
                    }
                };
            }
            case IntegerStorage.Bool bools -> {
                byte[] data = bools.data;
                yield (n, at, step) -> {
                    if (RealCasts.isAligned(at, step)) {
                        for (int k = at[0]; k < at[0] + n; k++) {
                            to[k] = IntegerStorage.Bool.truth(data[k]);
                        }
                        return;
                    }
                    int i = at[0];
                    int j = at[1];
                    for (int k = 0; k < n; k++, i += step[0], j += step[1]) {
                        to[i] = IntegerStorage.Bool.truth(data[j]);
                    }
                };
            }
            case RealStorage.Floats floats -> {
                float[] data = floats.data;
                yield (n, at, step) -> {
                    if (RealCasts.isAligned(at, step)) {
                        for (int k = at[0]; k < at[0] + n; k++) {
                            to[k] = data[k];
                        }
                        return;
                    }
                    int i = at[0];
                    int j = at[1];
                    for (int k = 0; k < n; k++, i += step[0], j += step[1]) {
                        to[i] = data[j];
                    }
                };
            }
            default ->
                    (n, at, step) -> {
                        for (int k = 0; k < n; k++) {
                            to[at[0] + k * step[0]] = from.getDouble(at[1] + k * step[1]);
                        }
                    };
        };
    }

    private static NestedLoop.Body toComplex(ComplexStorage to, Storage from) {
        return (n, at, step) -> {
            for (int k = 0; k < n; k++) {
                int j = at[1] + k * step[1];
                to.setComplex(at[0] + k * step[0], from.getDouble(j), from.getImaginary(j));
            }
        };
    }

    private static NestedLoop.Body toObjects(ObjectStorage to, Storage from) {
        return (n, at, step) -> {
            for (int k = 0; k < n; k++) {
                Object value = from.getObject(at[1] + k * step[1]);
                boolean time = value instanceof TimeValue;
                to.data[at[0] + k * step[0]] =
                        time ? ObjectOps.current().time((TimeValue) value) : value;
            }
        };
    }

    private static NestedLoop.Body toTimes(IntegerStorage.Times to, NdArray source) {
        var from = source.storage();
        boolean sameUnit = source.dtype().timeUnit().equals(to.dtype.timeUnit());
        boolean text = from instanceof TextStorage || from instanceof ObjectStorage;
        boolean time = source.dtype().elementType().isTime();
        if (text || (time && !sameUnit)) {
            return (n, at, step) -> {
                for (int k = 0; k < n; k++) {
                    to.setObject(at[0] + k * step[0], from.getObject(at[1] + k * step[1]));
                }
            };
        }
        if (source.dtype().isFloat()) {
            return (n, at, step) -> {
                for (int k = 0; k < n; k++) {
                    to.setDouble(at[0] + k * step[0], from.getDouble(at[1] + k * step[1]));
                }
            };
        }
        return (n, at, step) -> {
            for (int k = 0; k < n; k++) {
                to.data[at[0] + k * step[0]] = from.getLong(at[1] + k * step[1]);
            }
        };
    }

    /** Numbers from anything, by the widest accessor that loses nothing. */
    private static NestedLoop.Body toNumbers(Storage to, ElementType type, NdArray source) {
        var from = source.storage();
        boolean boxed = source.dtype().isObject() || source.dtype().elementType().isFlexible();
        if (type == ElementType.BOOL && boxed && source.dtype().kind() != 'V') {
            return toTruths(to, source);
        }
        return switch (source.dtype().elementType()) {
            case BOOL, INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, DATETIME, TIMEDELTA ->
                    (n, at, step) -> {
                        for (int k = 0; k < n; k++) {
                            to.setLong(at[0] + k * step[0], from.getLong(at[1] + k * step[1]));
                        }
                    };
            case UINT64 ->
                    (n, at, step) -> {
                        for (int k = 0; k < n; k++) {
                            to.setUnsigned(at[0] + k * step[0], from.getLong(at[1] + k * step[1]));
                        }
                    };
            case FLOAT16, FLOAT32, FLOAT64 -> {
                boolean plain =
                        type == ElementType.INT64
                                && to instanceof IntegerStorage.Longs
                                && from instanceof RealStorage.Doubles;
                yield plain
                        ? RealCasts.toLongs((long[]) to.array(), (double[]) from.array())
                        : RealCasts.run(to, type, from);
            }
            case COMPLEX64, COMPLEX128 -> fromComplex(to, type, from);
            case OBJECT, STR, BYTES ->
                    (n, at, step) -> {
                        for (int k = 0; k < n; k++) {
                            to.setObject(at[0] + k * step[0], from.getObject(at[1] + k * step[1]));
                        }
                    };
            case VOID -> throw cannotCast(source.dtype(), type.pythonName());
        };
    }

    /** The truth of objects; text is read as a number, which is true unless it is 0. */
    private static NestedLoop.Body toTruths(Storage to, NdArray source) {
        var from = source.storage();
        boolean objects = source.dtype().isObject();
        return (n, at, step) -> {
            for (int k = 0; k < n; k++) {
                int j = at[1] + k * step[1];
                boolean set =
                        objects ? from.getBoolean(j) : ScalarStore.integer(from.getObject(j)) != 0;
                to.setLong(at[0] + k * step[0], set ? 1 : 0);
            }
        };
    }

    private static NestedLoop.Body fromComplex(Storage to, ElementType type, Storage from) {
        if (type == ElementType.BOOL) {
            return (n, at, step) -> {
                for (int k = 0; k < n; k++) {
                    int j = at[1] + k * step[1];
                    to.setComplex(at[0] + k * step[0], from.getDouble(j), from.getImaginary(j));
                }
            };
        }
        return RealCasts.run(to, type, from);
    }

    private static NestedLoop.Body toRaw(RawStorage to, NdArray source) {
        var from = source.storage();
        if (to.dtype.isStructured()) {
            return StructureCast.body(to, source);
        }
        if (to.dtype.elementType() == ElementType.VOID) {
            if (from instanceof RawStorage raw && raw.dtype.elementType() == ElementType.VOID) {
                return (n, at, step) -> {
                    for (int k = 0; k < n; k++) {
                        to.setBytes(at[0] + k * step[0], raw.bytes(at[1] + k * step[1]));
                    }
                };
            }
            return source.dtype().isObject() ? toObjectsOf(to, from) : bytesOf(to, source);
        }
        return switch (source.dtype().kind()) {
            case 'b', 'i', 'u', 'f', 'M', 'm' -> toNumbers(to, to.dtype.elementType(), source);
            case 'c' -> fromPairs(to, from);
            default -> toObjectsOf(to, from);
        };
    }

    /** The elements' bytes as they lie in memory. */
    private static NestedLoop.Body bytesOf(RawStorage to, NdArray source) {
        var raw = Storages.raw(source.storage(), source.dtype());
        int unit = source.storage().unitBytes();
        return (n, at, step) -> {
            for (int k = 0; k < n; k++) {
                to.setBytes(at[0] + k * step[0], raw.bytes((at[1] + k * step[1]) * unit));
            }
        };
    }

    private static NestedLoop.Body fromPairs(Storage to, Storage from) {
        return (n, at, step) -> {
            for (int k = 0; k < n; k++) {
                int j = at[1] + k * step[1];
                to.setComplex(at[0] + k * step[0], from.getDouble(j), from.getImaginary(j));
            }
        };
    }

    private static NestedLoop.Body toObjectsOf(Storage to, Storage from) {
        return (n, at, step) -> {
            for (int k = 0; k < n; k++) {
                to.setObject(at[0] + k * step[0], from.getObject(at[1] + k * step[1]));
            }
        };
    }

    private static PyError cannotCast(DType from, String to) {
        return PyError.typeError(
                "Cannot cast array data from " + from.repr() + " to dtype('" + to + "').");
    }
}
