package org.jpylab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.jpylab.model.StoredTraces.assertEqual;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SquidAxonTest {

    @ParameterizedTest
    @CsvSource({"0, 50", "10, 30"})
    void equalsTheHomeworkToTheLastBit(int current, double durationMs) {
        SquidAxon.Trace trace = SquidAxon.simulate(current, durationMs);
        String model = "SquidAxon " + current;
        assertEqual(model, "v", trace.vMv());
        assertEqual(model, "m", trace.m());
        assertEqual(model, "h", trace.h());
        assertEqual(model, "n", trace.n());
        assertEqual(model, "t", trace.tMs());
    }

    @Test
    void restsAtMinus65Millivolts() {
        SquidAxon.Trace trace = SquidAxon.simulate(0, 100);
        assertThat(trace.vMv()[9999]).isCloseTo(-65, within(0.01));
        assertThat(trace.m()[9999]).isCloseTo(0.053, within(0.001));
        assertThat(trace.h()[9999]).isCloseTo(0.596, within(0.001));
        assertThat(trace.n()[9999]).isCloseTo(0.318, within(0.001));
    }

    @Test
    void isEmptyForNoTime() {
        assertThat(SquidAxon.simulate(0, 0).tMs()).isEmpty();
    }
}
