package org.jpylab.numpy;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/** {@code numpy.ma} gives what NumPy gives. */
class MaskedArraysTest {
    @Test
    void maskedArraysBehaveAsNumPys() throws IOException {
        StoredCases.agree("masked_arrays");
    }
}
