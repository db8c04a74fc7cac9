package org.jpylab.ndarray.elementwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.indexing.Index;
import org.jpylab.ndarray.indexing.Indexing;
import org.jpylab.ndarray.indexing.Nonzero;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Objects;

/** Operands long enough to be worked on in parts, and truth values eight at a time. */
class LongOperandsTest {
    private static final int MANY = 3 * Parts.MANY + 5;

    @Test
    void partsGiveWhatTheWholeGives() {
        var a = NdArray.zeros(MANY);
        var data = (double[]) a.storage().array();
        Arrays.setAll(data, i -> 0.001 * i);
        var sines = (double[]) one("sin", a).storage().array();
        var sums = (double[]) two("add", a, every(a, -1)).storage().array();
        for (int i = 0; i < MANY; i += 777) {
            assertThat(sines[i])
                    .isEqualTo(((double[]) one("sin", NdArray.of(data[i])).storage().array())[0]);
            assertThat(sums[i]).isEqualTo(data[i] + data[MANY - 1 - i]);
        }
    }

    @Test
    void whatGoesWrongInTheLastPartIsTold() {
        var a = NdArray.full(DType.FLOAT64, 1.0, MANY);
        ((double[]) a.storage().array())[MANY - 1] = 0;
        var strict = FloatErrors.Action.RAISE;
        var before = new FloatErrors(strict, strict, strict, strict, null).install();
        try {
            assertThatThrownBy(() -> one("log", a))
                    .isInstanceOf(PyError.class)
                    .hasMessage("divide by zero encountered in log");
        } finally {
            before.install();
        }
    }

    @Test
    void anyByteButZeroIsTrue() {
        byte[] bytes = {0, 1, 2, -1, -128, 127, 0, 0, 3, 0, 1};
        var raw = NdArray.wrap(DType.UINT8, bytes, bytes.length).view(DType.BOOL);
        byte[] truths = {0, 1, 1, 1, 1, 1, 0, 0, 1, 0, 1};
        assertThat(Nonzero.count(raw)).isEqualTo(7);
        assertThat(bytes(two("bitwise_and", raw, raw))).isEqualTo(truths);
        assertThat(bytes(two("bitwise_xor", raw, raw))).containsOnly(0);
        assertThat(bytes(two("logical_or", raw, one("invert", raw)))).containsOnly(1);
        for (int i = 0; i < truths.length; i++) {
            assertThat(bytes(one("logical_not", raw))[i]).isEqualTo((byte) (1 - truths[i]));
        }
    }

    @Test
    void accumulationsOfTruthValuesUseEachResult() {
        var a = NdArray.full(DType.BOOL, true, 40);
        ((byte[]) a.storage().array())[3] = 0;
        var all = named("logical_and").accumulate(a, 0, null, null);
        assertThat(Nonzero.count(all)).isEqualTo(3);
    }

    private static Ufunc named(String name) {
        return Objects.requireNonNull(Ufuncs.byName().get(name));
    }

    private static NdArray every(NdArray a, long step) {
        return Indexing.get(a, Index.slice(null, null, step));
    }

    private static byte[] bytes(NdArray truths) {
        return (byte[]) truths.storage().array();
    }

    private static NdArray one(String name, NdArray a) {
        return two(name, a);
    }

    private static NdArray two(String name, NdArray... operands) {
        return named(name).call(operands, CallOptions.NONE)[0];
    }
}
