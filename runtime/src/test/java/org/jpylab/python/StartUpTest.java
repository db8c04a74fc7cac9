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

    private static long count(JPyLab lab) {
        return ((Number) Objects.requireNonNull(lab.eval(MODULES))).longValue();
    }
}
