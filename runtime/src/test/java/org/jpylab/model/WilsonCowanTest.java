package org.jpylab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jpylab.model.StoredTraces.assertEqual;
import static org.jpylab.model.StoredTraces.ramp;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class WilsonCowanTest {

    @Test
    void equalsPythonToTheLastBit() {
        WilsonCowan.Trace trace =
                WilsonCowan.simulate(
                        ramp(2000, 0, 2.5),
                        new double[2000],
                        0.1,
                        0.1,
                        0.05,
                        WilsonCowan.Parameters.limitCycle());
        assertEqual("WilsonCowan", "e", trace.e());
        assertEqual("WilsonCowan", "i", trace.i());
    }

    @Test
    void hasNoResponseWithoutInput() {
        assertThat(WilsonCowan.response(0, 1.2, 2.8)).isZero();
        assertThat(WilsonCowan.response(100, 1.2, 2.8)).isBetween(0.95, 1.0);
    }

    @Test
    void goesRoundALimitCycle() {
        double[] input = new double[3000];
        Arrays.fill(input, 1.25);
        double[] e =
                WilsonCowan.simulate(
                                input,
                                new double[3000],
                                0.1,
                                0.1,
                                0.05,
                                WilsonCowan.Parameters.limitCycle())
                        .e();
        double[] late = Arrays.copyOfRange(e, 2000, 3000);
        assertThat(Arrays.stream(late).max().orElseThrow()).isGreaterThan(0.3);
        assertThat(Arrays.stream(late).min().orElseThrow()).isLessThan(0.1);
    }
}
