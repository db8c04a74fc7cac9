package org.jpylab.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.Test;

import java.util.Objects;

/** How little is imported before someone asks for it; counts, since times depend on the machine. */
class StartUpTest {
    private static final String MODULES = "len(__import__('sys').modules)";

    @Test
    void aProgramThatNeedsNothingImportsNothing() {
        try (JPyLab lab = JPyLab.open()) {
            long atPrompt = count(lab);
            assertThat(atPrompt).as("modules at the prompt").isLessThanOrEqualTo(32);

            lab.run("pass");
            assertThat(lab.eval(MODULES)).as("modules after nothing").isEqualTo(atPrompt);
            assertThat(lab.eval("'numpy' in __import__('sys').modules")).isEqualTo(false);

            lab.run("from pylab import *");
            long withPylab = count(lab);
            assertThat(withPylab).as("modules with pylab").isLessThanOrEqualTo(97);
            for (String late :
                    new String[] {"scipy", "re", "inspect", "json", "traceback", "ast"}) {
                assertThat(lab.eval("'" + late + "' in __import__('sys').modules"))
                        .as(late)
                        .isEqualTo(false);
            }
        }
    }

    @Test
    void threadsThatUseAModuleFirstAtTheSameTimeSeeTheWholeOfIt() {
        try (JPyLab lab = JPyLab.open()) {
            lab.run(
                    """
                    import threading, numpy as np
                    together, found = threading.Barrier(6), []

                    def use():
                        together.wait()
                        try:
                            found.append(np.random.rand(3).shape)
                            found.append(np.polynomial.Polynomial([1.0, 2.0]).degree())
                        except Exception as problem:
                            found.append(repr(problem))

                    threads = [threading.Thread(target=use) for _ in range(6)]
                    for thread in threads: thread.start()
                    for thread in threads: thread.join()
                    """);
            assertThat(lab.eval("found.count((3,)) == found.count(1) == 6")).isEqualTo(true);
        }
    }

    private static long count(JPyLab lab) {
        return ((Number) Objects.requireNonNull(lab.eval(MODULES))).longValue();
    }
}
