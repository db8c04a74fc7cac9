package org.jpylab.ndarray.elementwise;

import static org.jpylab.ndarray.elementwise.UfuncBuilder.binary;
import static org.jpylab.ndarray.elementwise.UfuncBuilder.unary;

import org.jpylab.ndarray.elementwise.Functions.Integer2;

import java.util.function.LongBinaryOperator;

/** Operations on the bits of integers and on truth values. */
public final class Bits {
    public static final Ufunc AND = bitwise("bitwise_and", -1L, "&", (a, b) -> a & b);
    public static final Ufunc OR = bitwise("bitwise_or", 0L, "|", (a, b) -> a | b);
    public static final Ufunc XOR = bitwise("bitwise_xor", 0L, "^", (a, b) -> a ^ b);

    public static final Ufunc INVERT =
            unary("invert").kernel("?->?", new TruthNot()).integers(a -> ~a).objects("~").build();

    public static final Ufunc LEFT_SHIFT = shift("left_shift", "<<", true);
    public static final Ufunc RIGHT_SHIFT = shift("right_shift", ">>", false);

    private Bits() {}

    private static Ufunc bitwise(
            String name, long identity, String operator, LongBinaryOperator function) {
        return binary(name)
                .identity(identity)
                .bools(Integer2.ofBits(function))
                .integers(Integer2.inAnyOrder(function))
                .objects(operator)
                .build();
    }

    /** Shifts by as many bits as the type has, or more, leave nothing but the sign. */
    private static Ufunc shift(String name, String operator, boolean left) {
        var builder = binary(name);
        String letters = "bBhHiIlL";
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            int bits = 8 << (i / 2);
            boolean unsigned = letter == 'L';
            Integer2 function =
                    left
                            ? new Integer2((a, b) -> b >= 0 && b < bits ? a << b : 0, null)
                            : new Integer2((a, b) -> right(a, b, bits, unsigned), null);
            builder.loop("" + letter + letter + "->" + letter, IntegerBinary.class, function);
        }
        return builder.objects(operator).build();
    }

    private static long right(long a, long b, int bits, boolean unsigned) {
        if (b < 0 || b >= bits) {
            return unsigned || a >= 0 ? 0 : -1;
        }
        return unsigned ? a >>> b : a >> b;
    }
}
