package org.jpylab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jpylab.model.StoredTraces.assertEqual;

import org.junit.jupiter.api.Test;

class PlasticityTest {

    private static final double[] CLOUD = StoredTraces.values("oja", "cloud");
    private static final double[] START = {1 / Math.sqrt(2), 1 / Math.sqrt(2)};

    @Test
    void ojaEqualsPythonToTheLastBit() {
        assertEqual("oja", "course", Plasticity.oja(CLOUD, START, 0.01));
    }

    @Test
    void bcmEqualsPythonToTheLastBit() {
        assertEqual("bcm", "course", Plasticity.bcm(CLOUD, new double[] {0.5, 0.5}, 0.001, 50));
    }

    @Test
    void stdpEqualsPythonToTheLastBit() {
        double[] change = Plasticity.stdp(SynapseTest.times(), Plasticity.Window.defaults());
        assertEqual("stdp", "change", change);
    }

    @Test
    void ojaKeepsTheWeightsNearLengthOne() {
        double[] course = Plasticity.oja(CLOUD, START, 0.01);
        int last = course.length - 2;
        assertThat(Math.hypot(course[last], course[last + 1])).isBetween(0.98, 1.02);
    }

    @Test
    void leavesTheStartAlone() {
        double[] start = START.clone();
        Plasticity.oja(CLOUD, start, 0.01);
        assertThat(start).containsExactly(START);
    }

    @Test
    void refusesInputsThatAreNoRows() {
        assertThatThrownBy(() -> Plasticity.oja(new double[5], START, 0.01))
                .hasToString("ValueError: cannot reshape array of size 5 into rows of 2");
    }
}
