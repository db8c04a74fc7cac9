package org.jpylab.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;
import org.jpylab.ndarray.NdArray;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** What arrays take of the heap, and what happens where it is not enough. */
class ArrayMemoryTest {
    private static final int COUNT = 10_000_000;

    @Test
    void tenMillionDoublesTakeEightyMegabytes() {
        long before = used();
        NdArray array = NdArray.zeros(COUNT);
        array.assign(NdArray.scalar(1L));
        assertThat(used() - before).isBetween(8L * COUNT - 2_000_000, 8L * COUNT + 2_000_000);
        assertThat(array.slice(COUNT - 1, COUNT).toDoubles()).containsExactly(1.0);
    }

    @Test
    void slicesAndOtherShapesTakeNothing() {
        NdArray array = NdArray.zeros(COUNT);
        List<NdArray> views = new ArrayList<>();
        long before = used();
        for (int i = 0; i < 100; i++) {
            views.add(array.slice(i, COUNT - i));
            views.add(array.reshape(1000, 10_000).transpose());
        }
        assertThat(used() - before).isLessThan(1_000_000);
        assertThat(views).hasSize(200);
    }

    @Test
    void tooLargeAnArrayIsMemoryErrorAndTheSessionGoesOn() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JPyLab lab = JPyLab.builder().out(out).err(out).open()) {
            assertThat(lab.run("import numpy as np; a = np.arange(5.0)")).isZero();
            assertThat(lab.run("np.ones((10**6, 10**6))")).isNotZero();
            assertThat(lab.run("np.zeros(10**9).reshape(10, -1) + np.zeros((10**9, 1))"))
                    .isNotZero();
            assertThat(lab.eval("float((a*2).sum())")).isEqualTo(20.0);
        }
        assertThat(out.toString())
                .contains(
                        "MemoryError: Unable to allocate 7.28 TiB for an array with shape"
                                + " (1000000, 1000000) and data type float64");
    }

    /** Bytes of the heap that are in use. */
    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
