package org.jpylab.model;

import static org.jpylab.model.StoredTraces.assertEqual;
import static org.jpylab.model.StoredTraces.ramp;

import org.junit.jupiter.api.Test;

class HindmarshRoseTest {

    @Test
    void equalsPythonToTheLastBit() {
        HindmarshRose.Trace trace =
                HindmarshRose.simulate(
                        ramp(20000, 0, 3), 0.05, -1.6, -10, 2, HindmarshRose.Parameters.defaults());
        assertEqual("HindmarshRose", "x", trace.x());
        assertEqual("HindmarshRose", "y", trace.y());
        assertEqual("HindmarshRose", "z", trace.z());
    }
}
