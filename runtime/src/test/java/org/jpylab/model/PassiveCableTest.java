package org.jpylab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.jpylab.model.StoredTraces.assertEqual;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class PassiveCableTest {

    private static final PassiveCable.Parameters CABLE =
            new PassiveCable.Parameters(500, 20, 2000, 21);

    @Test
    void equalsPythonToTheLastBit() {
        double[] drive = new double[200];
        Arrays.fill(drive, 0, 100, 10);
        assertEqual("PassiveCable", "v", PassiveCable.simulate(drive, 5, 0.05, CABLE));
    }

    @Test
    void steadyVoltageFallsOffWithTheLengthConstant() {
        PassiveCable.Parameters cable = new PassiveCable.Parameters(200, 20, 4000, 101);
        double[] drive = new double[4000];
        Arrays.fill(drive, 10);
        double[] v = PassiveCable.simulate(drive, 50, 0.1, cable);
        int last = 3999 * 101;
        double ratio = v[last + 60] / v[last + 55];
        assertThat(ratio).isCloseTo(Math.exp(-5 * cable.dxUm() / 200), within(0.01));
    }

    @Test
    void refusesAnUnstableStep() {
        assertThatThrownBy(() -> PassiveCable.simulate(new double[2], 5, 5, CABLE))
                .hasMessageContaining("Euler's method is stable up to");
    }
}
