package org.jpylab.ndarray;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What the elements of an array are: their type, size and byte order, and for records the fields.
 * Immutable; equal when NumPy's {@code ==} says so.
 */
public final class DType {
    public static final DType BOOL = new DType(ElementType.BOOL);
    public static final DType INT8 = new DType(ElementType.INT8);
    public static final DType UINT8 = new DType(ElementType.UINT8);
    public static final DType INT16 = new DType(ElementType.INT16);
    public static final DType UINT16 = new DType(ElementType.UINT16);
    public static final DType INT32 = new DType(ElementType.INT32);
    public static final DType UINT32 = new DType(ElementType.UINT32);
    public static final DType INT64 = new DType(ElementType.INT64);
    public static final DType UINT64 = new DType(ElementType.UINT64);
    public static final DType FLOAT16 = new DType(ElementType.FLOAT16);
    public static final DType FLOAT32 = new DType(ElementType.FLOAT32);
    public static final DType FLOAT64 = new DType(ElementType.FLOAT64);
    public static final DType COMPLEX64 = new DType(ElementType.COMPLEX64);
    public static final DType COMPLEX128 = new DType(ElementType.COMPLEX128);
    public static final DType OBJECT = new DType(ElementType.OBJECT);

    private final ElementType type;
    private final int itemsize;
    private final boolean swapped;
    private final @Nullable TimeUnit timeUnit;
    private final @Nullable List<Field> fields;
    private final @Nullable DType base;
    private final int[] subshape;
    private final Traits traits;

    /**
     * What a dtype carries along without its being another: whether its scalars are {@code
     * numpy.record}s, whether it was made with {@code align=True}, the program's own metadata.
     */
    public record Traits(boolean record, boolean aligned, @Nullable Object metadata) {
        public static final Traits NONE = new Traits(false, false, null);
    }

    /** A named part of a record: where it starts, in bytes, and what it holds. */
    public record Field(String name, DType dtype, int offset, @Nullable String title) {
        Field withSwapped(boolean wanted) {
            return new Field(name, dtype.withSwapped(wanted), offset, title);
        }
    }

    private DType(ElementType type) {
        this(type, type.size(), false, null, null, null, new int[0]);
    }

    private DType(
            ElementType type,
            int itemsize,
            boolean swapped,
            @Nullable TimeUnit timeUnit,
            @Nullable List<Field> fields,
            @Nullable DType base,
            int[] subshape) {
        this(type, itemsize, swapped, timeUnit, fields, base, subshape, Traits.NONE);
    }

    private DType(
            ElementType type,
            int itemsize,
            boolean swapped,
            @Nullable TimeUnit timeUnit,
            @Nullable List<Field> fields,
            @Nullable DType base,
            int[] subshape,
            Traits traits) {
        this.traits = traits;
        this.type = type;
        this.itemsize = itemsize;
        this.swapped = swapped;
        this.timeUnit = timeUnit;
        this.fields = fields;
        this.base = base;
        this.subshape = subshape;
    }

    /** The dtype of a type with a size of its own, in native byte order. */
    public static DType of(ElementType type) {
        return switch (type) {
            case BOOL -> BOOL;
            case INT8 -> INT8;
            case UINT8 -> UINT8;
            case INT16 -> INT16;
            case UINT16 -> UINT16;
            case INT32 -> INT32;
            case UINT32 -> UINT32;
            case INT64 -> INT64;
            case UINT64 -> UINT64;
            case FLOAT16 -> FLOAT16;
            case FLOAT32 -> FLOAT32;
            case FLOAT64 -> FLOAT64;
            case COMPLEX64 -> COMPLEX64;
            case COMPLEX128 -> COMPLEX128;
            case OBJECT -> OBJECT;
            case BYTES -> bytes(0);
            case STR -> str(0);
            case VOID -> raw(0);
            case DATETIME -> datetime(TimeUnit.GENERIC);
            case TIMEDELTA -> timedelta(TimeUnit.GENERIC);
        };
    }

    /**
     * The dtype a NumPy string names, such as {@code f8}, {@code <i4}, {@code float}, {@code U5}.
     */
    public static DType parse(String text) {
        return DTypeParser.parse(text);
    }

    /** {@code S<n>}: byte strings padded with zeros. */
    public static DType bytes(int length) {
        return flexible(ElementType.BYTES, length);
    }

    /** {@code U<n>}: text of at most {@code length} code points. */
    public static DType str(int length) {
        return flexible(ElementType.STR, Math.multiplyExact(4, length));
    }

    /** {@code V<n>}: bytes without meaning. */
    public static DType raw(int length) {
        return flexible(ElementType.VOID, length);
    }

    public static DType datetime(TimeUnit unit) {
        return new DType(ElementType.DATETIME, 8, false, unit, null, null, new int[0]);
    }

    public static DType timedelta(TimeUnit unit) {
        return new DType(ElementType.TIMEDELTA, 8, false, unit, null, null, new int[0]);
    }

    /** A record with given fields, {@code itemsize} bytes long. */
    public static DType structured(List<Field> fields, int itemsize) {
        return new DType(
                ElementType.VOID, itemsize, false, null, List.copyOf(fields), null, new int[0]);
    }

    /** A record with the fields one after the other, without gaps. */
    public static DType structured(List<String> names, List<DType> types) {
        var fields = new ArrayList<Field>();
        int offset = 0;
        for (int i = 0; i < names.size(); i++) {
            fields.add(new Field(names.get(i), types.get(i), offset, null));
            offset += types.get(i).itemsize;
        }
        return structured(fields, offset);
    }

    /** {@code (base, shape)}: a field that holds a small array. */
    public static DType subarray(DType base, int... shape) {
        if (shape.length == 0) {
            return base;
        }
        int count = 1;
        for (int n : shape) {
            count = Math.multiplyExact(count, n);
        }
        int size = Math.multiplyExact(count, base.itemsize);
        return new DType(ElementType.VOID, size, false, null, null, base, shape.clone());
    }

    private static DType flexible(ElementType type, int bytes) {
        if (bytes < 0) {
            throw PyError.typeError("negative itemsize in data type");
        }
        return new DType(type, bytes, false, null, null, null, new int[0]);
    }

    public ElementType elementType() {
        return type;
    }

    /** Bytes per element. */
    public int itemsize() {
        return itemsize;
    }

    /** Code points of {@code U<n>}, bytes of {@code S<n>} and {@code V<n>}. */
    public int length() {
        return type == ElementType.STR ? itemsize / 4 : itemsize;
    }

    public char kind() {
        return type.kind();
    }

    /** {@code dtype.char}. */
    public char letter() {
        return type.letter();
    }

    /** {@code dtype.num}. */
    public int number() {
        return type.number();
    }

    /** True when the bytes of an element are not in this machine's order. */
    public boolean isSwapped() {
        return swapped;
    }

    /** {@code dtype.byteorder}: {@code =}, {@code >} or {@code |}. */
    public char byteorder() {
        return !hasByteOrder() ? '|' : swapped ? '>' : '=';
    }

    boolean hasByteOrder() {
        return switch (type) {
            case BOOL, INT8, UINT8, OBJECT, BYTES, VOID -> false;
            default -> true;
        };
    }

    /** The same dtype with the other byte order. */
    public DType swap() {
        return withSwapped(!swapped);
    }

    /** The same dtype in this machine's byte order. */
    public DType nativeOrder() {
        return withSwapped(false);
    }

    DType withSwapped(boolean wanted) {
        if (fields != null) {
            var changed = fields.stream().map(f -> f.withSwapped(wanted)).toList();
            return structured(changed, itemsize).with(traits);
        }
        if (base != null) {
            return subarray(base.withSwapped(wanted), subshape);
        }
        if (!hasByteOrder() || swapped == wanted) {
            return this;
        }
        return new DType(type, itemsize, wanted, timeUnit, null, null, subshape, traits);
    }

    /** True when nothing has to be swapped, fields included. */
    public boolean isNative() {
        if (fields != null) {
            return fields.stream().allMatch(f -> f.dtype.isNative());
        }
        return base == null ? !swapped : base.isNative();
    }

    /** The unit of a {@code datetime64} or {@code timedelta64}; generic for everything else. */
    public TimeUnit timeUnit() {
        return timeUnit == null ? TimeUnit.GENERIC : timeUnit;
    }

    /** What the dtype carries along. */
    public Traits traits() {
        return traits;
    }

    /** The same dtype with other traits. */
    public DType with(Traits wanted) {
        return new DType(type, itemsize, swapped, timeUnit, fields, base, subshape.clone(), wanted);
    }

    /** True for objects, and for records and small arrays that hold some. */
    public boolean hasObject() {
        return type == ElementType.OBJECT
                || (base != null && base.hasObject())
                || fields().stream().anyMatch(f -> f.dtype.hasObject());
    }

    public boolean isStructured() {
        return fields != null;
    }

    /** The fields of a record in order; empty for everything else. */
    public List<Field> fields() {
        return fields == null ? List.of() : fields;
    }

    /** The field of that name, or null. */
    public @Nullable Field field(String name) {
        for (var field : fields()) {
            if (field.name.equals(name) || name.equals(field.title)) {
                return field;
            }
        }
        return null;
    }

    /** The element dtype of a subarray dtype; null for everything else. */
    public @Nullable DType subarrayBase() {
        return base;
    }

    /** The shape of a subarray dtype; empty for everything else. */
    public int[] subarrayShape() {
        return subshape.clone();
    }

    public boolean isBool() {
        return type == ElementType.BOOL;
    }

    public boolean isInteger() {
        return type.isInteger();
    }

    public boolean isFloat() {
        return type.isFloat();
    }

    public boolean isComplex() {
        return type.isComplex();
    }

    public boolean isNumeric() {
        return type.isNumeric();
    }

    public boolean isObject() {
        return type == ElementType.OBJECT;
    }

    /** {@code dtype.name}: {@code float64}, {@code str160}, {@code datetime64[D]}. */
    public String name() {
        return DTypeText.name(this);
    }

    /** {@code dtype.str}: {@code <f8}. */
    public String code() {
        return DTypeText.code(this);
    }

    /** {@code repr(dtype)}: {@code dtype('float64')}. */
    public String repr() {
        return DTypeText.repr(this);
    }

    /** {@code str(dtype)}: {@code float64}. */
    @Override
    public String toString() {
        return DTypeText.text(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof DType that
                        && type == that.type
                        && itemsize == that.itemsize
                        && swapped == that.swapped
                        && Objects.equals(timeUnit, that.timeUnit)
                        && Objects.equals(fields, that.fields)
                        && Objects.equals(base, that.base)
                        && Arrays.equals(subshape, that.subshape));
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, itemsize, swapped, timeUnit, fields, base);
    }
}
