package org.jpylab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jpylab.model.StoredTraces.assertEqual;
import static org.jpylab.model.StoredTraces.ramp;
import static org.jpylab.model.StoredTraces.times;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class NormalizedLifTest {

    @Test
    void equalsTheFirstWeeksScriptToTheLastBit() {
        double[] v = NormalizedLif.simulate(times(1000, 0.1), ramp(1000, 0, 1.5));
        assertEqual("NormalizedLif", "v", v);
    }

    @Test
    void refusesACurrentOfAnotherShapeAsTheScriptDoes() {
        assertThatThrownBy(() -> NormalizedLif.simulate(new double[3], new double[4]))
                .hasToString("TypeError: require I.shape == t.shape");
    }

    @Test
    void neverReachesItsThreshold() {
        double[] v = NormalizedLif.simulate(times(1000, 0.1), ramp(1000, 0, 5));
        assertThat(Arrays.stream(v)).allMatch(each -> each < 1);
    }
}
