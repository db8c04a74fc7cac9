package org.jpylab.numpy;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/** {@code numpy.polynomial} and {@code poly1d} give what NumPy gives. */
class PolynomialSeriesTest {
    @Test
    void seriesBehaveAsNumPys() throws IOException {
        StoredCases.agree("polynomial_series");
    }
}
