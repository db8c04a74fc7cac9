package org.jpylab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jpylab.model.StoredTraces.assertEqual;
import static org.jpylab.model.StoredTraces.ramp;
import static org.jpylab.model.StoredTraces.times;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class HodgkinHuxleyTest {

    @Test
    void equalsTheSecondWeeksScriptToTheLastBit() {
        HodgkinHuxley.Trace trace =
                HodgkinHuxley.simulate(
                        times(10000, 0.01),
                        ramp(10000, 0, 20),
                        HodgkinHuxley.Parameters.defaults());
        assertEqual("HodgkinHuxley", "v", trace.vMv());
        assertEqual("HodgkinHuxley", "m", trace.m());
        assertEqual("HodgkinHuxley", "n", trace.n());
        assertEqual("HodgkinHuxley", "h", trace.h());
    }

    @Test
    void restsNearZeroWithoutACurrent() {
        HodgkinHuxley.Trace trace =
                HodgkinHuxley.simulate(
                        times(10000, 0.01), new double[10000], HodgkinHuxley.Parameters.defaults());
        assertThat(Arrays.stream(trace.vMv())).allMatch(v -> Math.abs(v) < 0.01);
    }
}
