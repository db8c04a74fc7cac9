package org.jpylab.ndarray;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class NdArrayTest {
    private static NdArray counting(int... shape) {
        var values = new double[(int) Shapes.size(shape)];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        return NdArray.wrap(values, shape);
    }

    @Test
    void slicesShareMemory() {
        var array = counting(3, 4);
        var column = array.slice(1, 1, 4, 2).at(0, 2);
        column.setDouble(-1.0, 0);
        assertThat(array.getDouble(2, 1)).isEqualTo(-1);
        assertThat(column.toList()).isEqualTo(List.of(-1.0, 11.0));
        assertThat(column.base()).isSameAs(array);
    }

    @Test
    void stridesAreBytesAsNumpyShowsThem() {
        assertThat(counting(3, 4).byteStrides()).containsExactly(32, 8);
        assertThat(NdArray.zeros(DType.COMPLEX128, 2, 3).byteStrides()).containsExactly(48, 16);
        assertThat(NdArray.zeros(DType.str(5), 2).byteStrides()).containsExactly(20);
    }

    @Test
    void reshapeIsViewWhereStridesAllow() {
        var array = counting(4, 6);
        assertThat(array.reshape(2, -1, 3).base()).isSameAs(array);
        assertThat(array.transpose().reshape(24).base()).isNull();
        assertThat(array.slice(1, 0, 6, 2).reshape(12).toList()).isEqualTo(evens());
        assertThatThrownBy(() -> array.reshape(5, -1))
                .hasMessage("cannot reshape array of size 24 into shape (5,newaxis)");
    }

    private static List<Double> evens() {
        return List.of(0., 2., 4., 6., 8., 10., 12., 14., 16., 18., 20., 22.);
    }

    @Test
    void partsOfComplexNumbersAreViews() {
        var pairs = NdArray.zeros(DType.COMPLEX128, 3);
        pairs.imag().fill(2.0);
        pairs.real().setDouble(1.0, 1);
        assertThat(pairs.get(1)).isEqualTo(new Complex(1, 2));
        assertThat(pairs.real().strides()).containsExactly(2);
    }

    @Test
    void otherDtypeSeesTheSameBytes() {
        var array = NdArray.of(1.0, 2.0);
        var bits = array.view(DType.INT64);
        assertThat(bits.getLong(0)).isEqualTo(Double.doubleToRawLongBits(1));
        bits.setLong(Double.doubleToRawLongBits(3), 1);
        assertThat(array.getDouble(1)).isEqualTo(3);
        assertThat(array.view(DType.UINT8).shape()).containsExactly(16);
    }

    @Test
    void recordsGiveTheirFieldsAsViews() {
        var dtype = DType.structured(List.of("name", "x"), List.of(DType.str(3), DType.FLOAT64));
        var table = NdArray.zeros(dtype, 2);
        table.setObject(List.of("abcd", 2.5), 1);
        assertThat(table.field("x").toList()).isEqualTo(List.of(0.0, 2.5));
        table.field("x").fill(1L);
        assertThat(table.toList()).isEqualTo(List.of(List.of("", 1.0), List.of("abc", 1.0)));
    }

    @Test
    void castsAsCDoes() {
        var values = NdArray.of(Double.NaN, 300.7, -1.5, 1e10);
        assertThat(values.astype(DType.UINT8).toLongs()).containsExactly(0, 44, 255, 0);
        assertThat(values.astype(DType.INT32).toLongs())
                .containsExactly(Integer.MIN_VALUE, 300, -1, Integer.MIN_VALUE);
        assertThat(NdArray.of(1.5, -0.25).astype(DType.str(0)).dtype()).isEqualTo(DType.str(32));
    }

    @Test
    void tooLargeAnArrayIsMemoryError() {
        assertThatThrownBy(() -> NdArray.zeros(1_000_000_000, 10))
                .hasToString(
                        "numpy.core._exceptions._ArrayMemoryError: Unable to allocate 74.5 GiB for"
                                + " an array with shape (1000000000, 10) and data type float64");
    }

    @Test
    void aDoubleTakesEightBytesAndASliceNone() {
        var array = NdArray.zeros(10_000_000);
        assertThat(array.storage().array()).isInstanceOf(double[].class);
        assertThat((double[]) array.storage().array()).hasSize(10_000_000);
        assertThat(array.slice(5, 9_000_000).storage()).isSameAs(array.storage());
        assertThat(array.reshape(1000, 10_000).storage()).isSameAs(array.storage());
    }

    @Test
    void nestedListsBecomeArrays() {
        var array = ArrayBuilder.toArray(List.of(List.of(1L, 2L), List.of(3.5, true)));
        assertThat(array.dtype()).isEqualTo(DType.FLOAT64);
        assertThat(array.shape()).containsExactly(2, 2);
        assertThatThrownBy(() -> ArrayBuilder.toArray(List.of(List.of(1L, 2L), List.of(3L))))
                .hasMessageContaining("inhomogeneous shape after 1 dimensions");
    }

    @Test
    void assignmentMayOverlap() {
        var array = counting(6);
        array.slice(1, 6).assign(array.slice(0, 5));
        assertThat(array.toDoubles()).containsExactly(0, 0, 1, 2, 3, 4);
        assertThatThrownBy(() -> array.slice(0, 2).assign(counting(3)))
                .hasMessage("could not broadcast input array from shape (3,) into shape (2,)");
    }
}
