package org.jpylab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.jpylab.model.StoredTraces.assertEqual;
import static org.jpylab.model.StoredTraces.ramp;

import org.junit.jupiter.api.Test;

class MorrisLecarTest {

    @Test
    void equalsPythonToTheLastBit() {
        MorrisLecar.Trace trace =
                MorrisLecar.simulate(
                        ramp(5000, 40, 120), 0.1, -60, 0, MorrisLecar.Parameters.hopf());
        assertEqual("MorrisLecar", "v", trace.vMv());
        assertEqual("MorrisLecar", "w", trace.w());
    }

    @Test
    void voltageStandsStillOnItsNullcline() {
        MorrisLecar.Parameters p = MorrisLecar.Parameters.saddleNode();
        double w = MorrisLecar.voltageNullcline(-20, 40, p);
        double[] v = MorrisLecar.simulate(new double[] {40, 40}, 0.1, -20, w, p).vMv();
        assertThat(v[1]).isCloseTo(-20, within(1e-12));
    }
}
