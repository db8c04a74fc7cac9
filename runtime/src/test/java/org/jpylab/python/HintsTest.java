package org.jpylab.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The advice under a traceback, and the help for what Python itself has. */
class HintsTest {
    private static CellTranscript session;

    @BeforeAll
    static void open() {
        session = new CellTranscript();
        session.run("import numpy as np\nfrom numpy import *");
        session.run("a = zeros((2, 3)); b = ones(4); rates = {'alpha': 1}");
        session.run("def product(x, y):\n    return x @ y");
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a + b                  | Shapes: a (2, 3), b (4,)
                    dot(a, b)              | Shapes: a (2, 3), b (4,)
                    product(a, a)          | Shapes: x (2, 3), y (2, 3)
                    concatenate([a, b])    | Shapes: a (2, 3), b (4,)
                    a.reshape(4, 4)        | Shapes: a (2, 3)
                    sin + 1                | One of them is a function that was not called: add ().
                    a.mean * 2             | One of them is a function that was not called: add ().
                    len[a]                 | One of them is a function that was not called: add ().
                    'x'.upper + 'y'        | One of them is a function that was not called: add ().
                    linspce(0, 1)          | Did you mean: 'linspace'?
                    a.shap                 | Did you mean: 'shape'?
                    import nunpy           | Did you mean: 'numpy'?
                    rates['alpah']         | Did you mean: 'alpha'?
                    b(0)                   | Elements are taken with brackets: x[0], not x(0).
                    n = 5; n(2)            | A number stands before the parenthesis: is an operator missing, such as *?
                    import pandas          | pandas is compiled for another Python; it cannot be imported on the JVM.
                    from numpy import linspce | Did you mean: 'linspace'?
                    """)
    void adviseUnderATraceback(String cell, String advice) {
        assertThat(session.run(cell)).endsWith("\n" + advice + "\n");
    }

    @Test
    void sayThatPython2WasUnderstood() {
        assertThat(session.run("print 'spikes'"))
                .contains("running as Python 2 (print statement in line 1)")
                .endsWith("spikes\n");
    }

    @Test
    void sayNothingWhereNothingIsKnown() {
        assertThat(session.run("raise ValueError('of my own')"))
                .endsWith("ValueError: of my own\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    len?       | Signature: len(obj, /)                       | The number of items in a container.
                    str.split? | str.split(self, /, sep=None, maxsplit=-1)    | between separators
                    sorted?    | sorted(iterable, /, *, key=None, reverse=False) | in ascending order
                    ValueError? | Init signature: ValueError(self, /, *args, **kwargs) | cannot be meant
                    product??  | Source:                                      | return x @ y
                    sin?       | Call signature: sin(                         | sine
                    np.*load*? | np.load                                      | np.loadtxt
                    *space*?   | geomspace                                    | linspace
                    a?         | Shape:       (2, 3), float64                 | Range:       0.0 to 0.0
                    """)
    void helpDescribes(String question, String first, String second) {
        assertThat(session.run(question)).contains(first, second);
    }

    @Test
    void helpCountsWhatIsMissing() {
        session.run("gaps = array([1., nan, 3.])");
        assertThat(session.run("gaps?")).contains("Range:       1.0 to 3.0, 1 NaN");
    }
}
