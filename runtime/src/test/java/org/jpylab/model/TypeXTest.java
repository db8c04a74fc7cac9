package org.jpylab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.jpylab.model.StoredTraces.assertEqual;

import org.junit.jupiter.api.Test;

class TypeXTest {

    @Test
    void demoEqualsPythonToTheLastBit() {
        double[] current = new double[350];
        for (int i = 100; i < 350; i++) {
            current[i] = i < 150 ? (i - 100) * 0.01 : 0.5;
        }
        TypeX.Trace trace = TypeX.simulate(current, 0.5, 0, 0, TypeX.Parameters.defaults());
        assertEqual("TypeX", "v", trace.v());
        assertEqual("TypeX", "w", trace.w());
    }

    @Test
    void staysAtTheCrossingOfItsNullclines() {
        TypeX.Parameters parameters = TypeX.Parameters.defaults();
        // v - v³/3 = 1.25 (v + 0.7) at the only real root
        double v = -1.2;
        for (int i = 0; i < 50; i++) {
            double f = v - v * v * v / 3 - 1.25 * (v + 0.7);
            v -= f / (1 - v * v - 1.25);
        }
        double w = 1.25 * (v + 0.7);
        assertThat(TypeX.dudt(v, w, 0)).isCloseTo(0, within(1e-14));
        assertThat(TypeX.dwdt(v, w, parameters)).isCloseTo(0, within(1e-14));
    }
}
