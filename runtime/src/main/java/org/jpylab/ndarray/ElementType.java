package org.jpylab.ndarray;

/** The kinds of elements an array can have, in NumPy's order of type numbers. */
public enum ElementType {
    BOOL('?', 'b', 1, "bool"),
    INT8('b', 'i', 1, "int8"),
    UINT8('B', 'u', 1, "uint8"),
    INT16('h', 'i', 2, "int16"),
    UINT16('H', 'u', 2, "uint16"),
    INT32('i', 'i', 4, "int32"),
    UINT32('I', 'u', 4, "uint32"),
    INT64('l', 'i', 8, "int64"),
    UINT64('L', 'u', 8, "uint64"),
    FLOAT16('e', 'f', 2, "float16"),
    FLOAT32('f', 'f', 4, "float32"),
    FLOAT64('d', 'f', 8, "float64"),
    COMPLEX64('F', 'c', 8, "complex64"),
    COMPLEX128('D', 'c', 16, "complex128"),
    OBJECT('O', 'O', 8, "object"),
    BYTES('S', 'S', 0, "bytes"),
    STR('U', 'U', 0, "str"),
    VOID('V', 'V', 0, "void"),
    DATETIME('M', 'M', 8, "datetime64"),
    TIMEDELTA('m', 'm', 8, "timedelta64");

    private final char letter;
    private final char kind;
    private final int size;
    private final String pythonName;

    ElementType(char letter, char kind, int size, String pythonName) {
        this.letter = letter;
        this.kind = kind;
        this.size = size;
        this.pythonName = pythonName;
    }

    /** The one-letter code, {@code dtype.char}: {@code 'd'}. */
    public char letter() {
        return letter;
    }

    /** The one-letter family, {@code dtype.kind}: one of {@code b i u f c O S U V M m}. */
    public char kind() {
        return kind;
    }

    /** Bytes an element takes; 0 where the dtype says how many. */
    public int size() {
        return size;
    }

    /** The name as NumPy spells it: {@code float64}. */
    public String pythonName() {
        return pythonName;
    }

    /** The number NumPy gives the type, {@code dtype.num}. */
    public int number() {
        return switch (this) {
            case BOOL -> 0;
            case INT8 -> 1;
            case UINT8 -> 2;
            case INT16 -> 3;
            case UINT16 -> 4;
            case INT32 -> 5;
            case UINT32 -> 6;
            case INT64 -> 7;
            case UINT64 -> 8;
            case FLOAT16 -> 23;
            case FLOAT32 -> 11;
            case FLOAT64 -> 12;
            case COMPLEX64 -> 14;
            case COMPLEX128 -> 15;
            case OBJECT -> 17;
            case BYTES -> 18;
            case STR -> 19;
            case VOID -> 20;
            case DATETIME -> 21;
            case TIMEDELTA -> 22;
        };
    }

    public boolean isSigned() {
        return kind == 'i';
    }

    public boolean isUnsigned() {
        return kind == 'u';
    }

    /** Signed or unsigned, not bool. */
    public boolean isInteger() {
        return kind == 'i' || kind == 'u';
    }

    public boolean isFloat() {
        return kind == 'f';
    }

    public boolean isComplex() {
        return kind == 'c';
    }

    /** Bool, integer, float or complex. */
    public boolean isNumeric() {
        return ordinal() <= COMPLEX128.ordinal();
    }

    public boolean isTime() {
        return this == DATETIME || this == TIMEDELTA;
    }

    /** Text or raw bytes, whose dtypes carry a length. */
    public boolean isFlexible() {
        return this == BYTES || this == STR || this == VOID;
    }
}
