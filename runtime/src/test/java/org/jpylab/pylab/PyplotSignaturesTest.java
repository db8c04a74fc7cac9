package org.jpylab.pylab;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * pyplot's functions and the methods of Axes and Figure have Matplotlib's parameters; those that
 * differ, or are not there, are listed by name.
 */
class PyplotSignaturesTest {
    private static final String PROGRAM =
            """
            import inspect, re
            import matplotlib.pyplot as pyplot
            from matplotlib.axes import Axes
            from matplotlib.figure import Figure

            def parameters(name):
                owner, function = name.split('.')
                try:
                    found = inspect.signature(getattr(globals()[owner], function))
                except AttributeError:
                    return 'missing'
                return re.sub(r' at 0x[0-9a-f]+', '', str(found))

            different = []
            for line in wanted.strip().split('\\n'):
                name, text = line.split('(', 1)
                if parameters(name) != '(' + text:
                    different.append(name)
            different = '\\n'.join(different)
            """;

    @Test
    void functionsHaveMatplotlibsParameters() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JPyLab lab = JPyLab.builder().out(out).err(out).open()) {
            lab.set("wanted", resource("pyplot-signatures.txt"));
            assertThat(lab.run(PROGRAM)).as(out::toString).isZero();
            String different = Objects.requireNonNull((String) lab.eval("different"));
            Set<String> known =
                    Set.copyOf(List.of(resource("pyplot-signatures-unequal.txt").split("\n")));
            assertThat(List.of(different.split("\n"))).isSubsetOf(known);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PyplotSignaturesTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
