package org.jpylab.model;

import static org.jpylab.model.StoredTraces.assertEqual;
import static org.jpylab.model.StoredTraces.ramp;

import org.junit.jupiter.api.Test;

class FitzHughNagumoTest {

    @Test
    void equalsPythonToTheLastBit() {
        FitzHughNagumo.Trace trace =
                FitzHughNagumo.simulate(
                        ramp(3000, 0, 1), 0.1, -1, 0.5, FitzHughNagumo.Parameters.defaults());
        assertEqual("FitzHughNagumo", "v", trace.v());
        assertEqual("FitzHughNagumo", "w", trace.w());
    }
}
