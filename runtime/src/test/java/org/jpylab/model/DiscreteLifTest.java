package org.jpylab.model;

import static org.jpylab.model.StoredTraces.assertEqual;
import static org.jpylab.model.StoredTraces.ramp;

import org.jpylab.libm.CMath;
import org.junit.jupiter.api.Test;

class DiscreteLifTest {

    @Test
    void equalsPythonToTheLastBit() {
        DiscreteLif.Trace trace =
                DiscreteLif.simulate(ramp(600, 0, 0.2), CMath.exp(-0.1), CMath.exp(-0.05), 1.0);
        assertEqual("DiscreteLif", "current", trace.current());
        assertEqual("DiscreteLif", "v", trace.v());
        assertEqual("DiscreteLif", "spikes", trace.spikeSteps());
    }
}
